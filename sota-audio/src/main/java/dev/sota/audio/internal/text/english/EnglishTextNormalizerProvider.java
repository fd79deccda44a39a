package dev.sota.audio.internal.text.english;

import dev.sota.spi.EngineSettings;
import dev.sota.spi.TextNormalizer;
import dev.sota.spi.TextNormalizerProvider;
import java.util.Locale;

/** Finds the normalizer for English. */
public final class EnglishTextNormalizerProvider implements TextNormalizerProvider {
    @Override
    public String id() {
        return "english";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean supports(Locale language) {
        return EnglishTextNormalizer.isEnglish(language);
    }

    @Override
    public TextNormalizer open(EngineSettings settings) {
        return new EnglishTextNormalizer();
    }
}
