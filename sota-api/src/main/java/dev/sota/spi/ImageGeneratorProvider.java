package dev.sota.spi;

import dev.sota.api.EngineKind;

/** Finds a {@link ImageGenerator}. Found by {@link java.util.ServiceLoader}. */
public interface ImageGeneratorProvider extends Provider<ImageGenerator> {
    @Override
    default EngineKind kind() {
        return EngineKind.IMAGE_GENERATOR;
    }
}
