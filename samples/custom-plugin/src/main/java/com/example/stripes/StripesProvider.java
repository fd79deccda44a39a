package com.example.stripes;

import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;

/** What is found: cheap to make, and cheap to ask. */
public final class StripesProvider implements ImageGeneratorProvider {

    /** For {@link java.util.ServiceLoader}. */
    public StripesProvider() {}

    @Override
    public String id() {
        return "stripes";
    }

    /** Changes whenever the same request gives other pixels: pictures are kept under it. */
    @Override
    public String version() {
        return "1";
    }

    /** Below the built-in engine, so that adding this jar changes no film until somebody asks for stripes. */
    @Override
    public int priority() {
        return -1;
    }

    /** What is opened: here nothing heavy, but a model would be loaded now and not before. */
    @Override
    public ImageGenerator open(EngineSettings settings) {
        return new StripesPainter();
    }
}
