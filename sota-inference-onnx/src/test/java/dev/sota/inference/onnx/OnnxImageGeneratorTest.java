package dev.sota.inference.onnx;

import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.tck.ImageGeneratorContract;

/** What every image generator promises, on a tiny Stable Diffusion. */
class OnnxImageGeneratorTest extends ImageGeneratorContract {
    @Override
    protected ImageGeneratorProvider provider() {
        return TinyEngine.provider("sd15");
    }
}
