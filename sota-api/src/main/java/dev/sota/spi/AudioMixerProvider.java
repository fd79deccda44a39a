package dev.sota.spi;

import dev.sota.api.EngineKind;

/** Finds a {@link AudioMixer}. Found by {@link java.util.ServiceLoader}. */
public interface AudioMixerProvider extends Provider<AudioMixer> {
    @Override
    default EngineKind kind() {
        return EngineKind.AUDIO_MIXER;
    }
}
