package dev.sota.spi;

import dev.sota.api.EngineKind;

/** Finds a {@link VideoRenderer}. Found by {@link java.util.ServiceLoader}. */
public interface VideoRendererProvider extends Provider<VideoRenderer> {
    @Override
    default EngineKind kind() {
        return EngineKind.VIDEO_RENDERER;
    }
}
