package dev.sota.inference.sketch;

import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;

/** The built-in illustrator, id {@code sketch}. */
public final class SketchImageGeneratorProvider implements ImageGeneratorProvider {

    /** For {@link java.util.ServiceLoader} and for registering by hand. */
    public SketchImageGeneratorProvider() {}

    @Override
    public String id() {
        return "sketch";
    }

    @Override
    public String version() {
        return "14";
    }

    @Override
    public ImageGenerator open(EngineSettings settings) {
        return new SketchImageGenerator();
    }
}
