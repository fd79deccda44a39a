package dev.sota.audio.internal.text.english;

import dev.sota.spi.TextNormalizerProvider;
import dev.sota.tck.TextNormalizerContract;
import java.util.Locale;

class EnglishTextNormalizerContractTest extends TextNormalizerContract {
    @Override
    protected TextNormalizerProvider provider() {
        return new EnglishTextNormalizerProvider();
    }

    @Override
    protected Locale language() {
        return Locale.ENGLISH;
    }
}
