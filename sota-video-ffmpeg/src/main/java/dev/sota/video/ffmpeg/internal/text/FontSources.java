package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.GenerationException;
import dev.sota.spi.FontSource;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Fonts of other artifacts on the class path or module path. */
final class FontSources {

    /** The largest fonts there are, of all Chinese, Japanese and Korean characters, have 20 MB. */
    private static final int MOST_BYTES = 64 << 20;

    private FontSources() {}

    /** All fonts, in an order that does not depend on the order of the class path. A broken source is passed over. */
    static List<Font> list() {
        List<FontSource> sources = new ArrayList<>();
        try {
            ServiceLoader.load(FontSource.class, FontSources.class.getClassLoader())
                    .forEach(sources::add);
        } catch (ServiceConfigurationError e) {
            return List.of();
        }
        sources.sort(Comparator.comparing(FontSource::id));
        List<Font> fonts = new ArrayList<>();
        for (FontSource source : sources) {
            for (String name : source.fonts()) {
                read(source, name, fonts);
            }
        }
        return List.copyOf(fonts);
    }

    private static void read(FontSource source, String name, List<Font> into) {
        try (InputStream in = source.open(name)) {
            into.add(BundledFonts.font(in.readNBytes(MOST_BYTES)));
        } catch (IOException | GenerationException e) {
            // What it cannot show is reported as what no font here can show.
        }
    }
}
