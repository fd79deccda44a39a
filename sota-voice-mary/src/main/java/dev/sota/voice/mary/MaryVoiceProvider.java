package dev.sota.voice.mary;

import dev.sota.api.GenerationException;
import dev.sota.api.Voice;
import dev.sota.spi.Availability;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.spi.SpeechSynthesizerProvider;
import dev.sota.voice.mary.internal.MarySynthesizer;
import dev.sota.voice.mary.internal.hmm.HmmVoice;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Offers the voice {@code mary:cmu-slt}: MaryTTS's cmu-slt-hsmm, an English woman, in plain Java. */
public final class MaryVoiceProvider implements SpeechSynthesizerProvider {

    /** The id of the one voice. */
    public static final String VOICE = "mary:cmu-slt";

    private static final String ARTIFACT =
            "Put the published artifact dev.sota:sota-voice-mary on the path, complete, or"
                    + " ask for a film without speech with the voice \"none\".";

    /** For {@link java.util.ServiceLoader}. */
    public MaryVoiceProvider() {}

    @Override
    public String id() {
        return "mary";
    }

    @Override
    public String version() {
        return "5.2.1-2";
    }

    @Override
    public List<Voice> voices() {
        return List.of(new Voice(
                VOICE, "CMU SLT", List.of(Locale.ENGLISH), "A calm female narrator with a US English accent, 48 kHz."));
    }

    @Override
    public Availability availability() {
        return HmmVoice.present()
                ? Availability.yes()
                : Availability.no("The data of the built-in English voice are missing.", ARTIFACT);
    }

    @Override
    public SpeechSynthesizer open(EngineSettings settings) {
        try {
            return MarySynthesizer.open(VOICE);
        } catch (IOException | LinkageError e) {
            throw GenerationException.backend("The built-in English voice could not be loaded.")
                    .remedy(ARTIFACT)
                    .cause(e)
                    .build();
        }
    }
}
