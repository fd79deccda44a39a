package dev.sota.inference.onnx;

import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.tck.ImageGeneratorContract;
import java.util.Map;

/** What every image generator promises, on a tiny Stable Diffusion 3. */
class TransformerImageGeneratorTest extends ImageGeneratorContract {
    @Override
    protected ImageGeneratorProvider provider() {
        return new OnnxImageGeneratorProvider(
                OnnxSettings.of(TinyModels.folder("sd3")).withOptions(Map.of("steps", "3")));
    }
}
