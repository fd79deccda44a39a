package dev.sota.voice.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineKind;
import dev.sota.api.Voice;
import dev.sota.spi.SpeechSynthesizerProvider;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class MaryVoiceProviderTest {

    private final MaryVoiceProvider provider = new MaryVoiceProvider();

    @Test
    void isFoundByTheServiceLoader() {
        assertTrue(ServiceLoader.load(SpeechSynthesizerProvider.class).stream()
                .anyMatch(p -> p.type().equals(MaryVoiceProvider.class)));
    }

    @Test
    void describesItself() {
        assertEquals("mary", provider.id());
        assertEquals(EngineKind.SPEECH_SYNTHESIZER, provider.kind());
        assertEquals(0, provider.priority());
        assertFalse(provider.version().isEmpty());
        assertTrue(provider.availability().available());
    }

    @Test
    void hasOneVoiceForEveryKindOfEnglish() {
        Voice voice = provider.voices().get(0);
        assertEquals("mary:cmu-slt", voice.id());
        assertTrue(voice.speaks(Locale.US));
        assertTrue(voice.speaks(Locale.UK));
        assertFalse(voice.speaks(Locale.GERMAN));
    }
}
