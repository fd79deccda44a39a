package dev.sota.audio.internal.mix;

import dev.sota.spi.AudioMixer;
import dev.sota.spi.AudioMixerProvider;
import dev.sota.spi.EngineSettings;

/** Finds the built-in mixer. */
public final class StudioMixerProvider implements AudioMixerProvider {

    /** Made by the service loader. */
    public StudioMixerProvider() {}

    @Override
    public String id() {
        return "studio";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public AudioMixer open(EngineSettings settings) {
        return new StudioMixer();
    }
}
