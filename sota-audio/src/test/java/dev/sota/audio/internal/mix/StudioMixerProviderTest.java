package dev.sota.audio.internal.mix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineKind;
import dev.sota.spi.AudioMixerProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class StudioMixerProviderTest {

    @Test
    void isFoundByTheServiceLoader() {
        AudioMixerProvider provider = ServiceLoader.load(AudioMixerProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.id().equals("studio"))
                .findFirst()
                .orElseThrow();
        assertEquals(EngineKind.AUDIO_MIXER, provider.kind());
        assertTrue(provider.availability().available());
        assertEquals(0, provider.priority());
    }
}
