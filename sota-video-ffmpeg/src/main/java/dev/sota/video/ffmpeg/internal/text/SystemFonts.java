package dev.sota.video.ffmpeg.internal.text;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fonts of the machine, in an order that does not depend on the order in which it names them. */
final class SystemFonts {

    /** Java's logical fonts: each is a mixture that differs between machines. */
    private static final Set<String> LOGICAL = Set.of("dialog", "dialoginput", "monospaced", "sansserif", "serif");

    private static final List<String> PREFERRED = List.of(
            "noto sans",
            "source han sans",
            "pingfang",
            "hiragino",
            "microsoft yahei",
            "yu gothic",
            "malgun gothic",
            "segoe ui",
            "arial unicode",
            "noto",
            "dejavu sans");

    private SystemFonts() {}

    static List<Font> list() {
        Font[] fonts;
        try {
            fonts = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
        } catch (RuntimeException | Error e) {
            // A machine whose fonts Java cannot list has none for us.
            return List.of();
        }
        return Arrays.stream(fonts)
                .filter(font -> !LOGICAL.contains(font.getFamily(Locale.ROOT).toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt(SystemFonts::unfitness).thenComparing(SystemFonts::name))
                .toList();
    }

    /** Sans-serif and upright before others; the nearer to semi-bold, the better. */
    private static int unfitness(Font font) {
        String name = name(font);
        int family = PREFERRED.size();
        for (int i = PREFERRED.size() - 1; i >= 0; i--) {
            if (name.startsWith(PREFERRED.get(i))) {
                family = i;
            }
        }
        int style = name.contains("italic") || name.contains("oblique") ? 400 : 0;
        style += name.contains("mono") || name.contains("condensed") || name.contains("serif") ? 200 : 0;
        int weight = name.contains("semibold") || name.contains("demibold")
                ? 0
                : name.contains("bold") ? 1 : name.contains("medium") ? 2 : name.contains("light") ? 4 : 3;
        return style + family * 8 + weight;
    }

    private static String name(Font font) {
        return font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
