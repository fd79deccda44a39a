package dev.sota.audio.internal.music;

import dev.sota.spi.EngineSettings;
import dev.sota.spi.MusicComposer;
import dev.sota.spi.MusicComposerProvider;

/** Finds the built-in composer. */
public final class ComposerProvider implements MusicComposerProvider {
    /** Creates the provider. */
    public ComposerProvider() {}

    @Override
    public String id() {
        return "composer";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public MusicComposer open(EngineSettings settings) {
        return new Composer();
    }
}
