package dev.sota.inference.sketch;

import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.tck.ImageGeneratorContract;

class SketchImageGeneratorTest extends ImageGeneratorContract {
    @Override
    protected ImageGeneratorProvider provider() {
        return new SketchImageGeneratorProvider();
    }
}
