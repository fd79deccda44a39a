package dev.sota.audio.internal.text.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import dev.sota.spi.TextNormalizer;
import dev.sota.spi.TextNormalizerProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderTest {
    @Test
    void isFoundAndOpens(@TempDir Path folder) {
        TextNormalizerProvider provider = provider();
        assertEquals(EngineKind.TEXT_NORMALIZER, provider.kind());
        assertTrue(provider.availability().available());
        try (TextNormalizer normalizer = provider.open(new EngineSettings(folder, 1))) {
            SpokenText text = normalizer.normalize("It cost $3.", Locale.US);
            SpokenToken last = text.tokens().get(2);
            assertEquals(List.of("three", "dollars"), last.words());
            assertEquals("$3.", text.written(last));
        }
    }

    @Test
    void knowsEnglishEverywhereAndNothingElse() {
        TextNormalizerProvider provider = provider();
        assertTrue(provider.supports(Locale.forLanguageTag("en-AU")));
        assertTrue(provider.supports(Locale.ENGLISH));
        assertFalse(provider.supports(Locale.FRENCH));
        assertFalse(provider.supports(Locale.ROOT));
    }

    @Test
    void refusesOtherLanguagesWithARemedy() {
        EnglishTextNormalizer normalizer = new EnglishTextNormalizer();
        GenerationException refused =
                assertThrows(GenerationException.class, () -> normalizer.normalize("Bonjour", Locale.FRENCH));
        assertEquals(GenerationException.Kind.REQUEST, refused.kind());
        assertFalse(refused.remedy().isEmpty());
    }

    private static TextNormalizerProvider provider() {
        return ServiceLoader.load(TextNormalizerProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.id().equals("english"))
                .findFirst()
                .orElseThrow();
    }
}
