package dev.sota.spi;

import dev.sota.api.EngineKind;
import dev.sota.api.Voice;
import java.util.List;

/** Finds a {@link SpeechSynthesizer}. Found by {@link java.util.ServiceLoader}. */
public interface SpeechSynthesizerProvider extends Provider<SpeechSynthesizer> {
    @Override
    default EngineKind kind() {
        return EngineKind.SPEECH_SYNTHESIZER;
    }

    /**
     * The voices this engine has.
     *
     * @return at least one, the preferred first
     */
    List<Voice> voices();
}
