package dev.sota.spi;

import dev.sota.api.EngineKind;
import java.util.Locale;

/** Finds a {@link TextNormalizer}. Found by {@link java.util.ServiceLoader}. */
public interface TextNormalizerProvider extends Provider<TextNormalizer> {
    @Override
    default EngineKind kind() {
        return EngineKind.TEXT_NORMALIZER;
    }

    /**
     * Whether this normalizer knows how a language is spoken.
     *
     * @param language the language of the text
     * @return true when {@link TextNormalizer#normalize} may be asked
     */
    boolean supports(Locale language);
}
