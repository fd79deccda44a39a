package dev.sota.fonts.cjk;

import dev.sota.spi.FontSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Noto Sans SC, under the SIL Open Font Licence: Chinese characters, Hiragana, Katakana and Bopomofo. Immutable. */
public final class CjkFonts implements FontSource {

    /** For {@link java.util.ServiceLoader}. */
    public CjkFonts() {}

    @Override
    public String id() {
        return "cjk";
    }

    @Override
    public List<String> fonts() {
        return List.of("NotoSansSC-Bold.ttf");
    }

    @Override
    public InputStream open(String name) throws IOException {
        InputStream in = fonts().contains(name) ? CjkFonts.class.getResourceAsStream(name) : null;
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
