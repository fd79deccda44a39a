package dev.sota.spi;

import dev.sota.api.EngineKind;

/** Finds a {@link MusicComposer}. Found by {@link java.util.ServiceLoader}. */
public interface MusicComposerProvider extends Provider<MusicComposer> {
    @Override
    default EngineKind kind() {
        return EngineKind.MUSIC_COMPOSER;
    }
}
