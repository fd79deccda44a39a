package dev.sota.video.ffmpeg.internal.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.lang.Character.UnicodeScript;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Chooses a font for each piece of a text: the one asked for where it has the letters, else the bundled ones, else one
 * of the machine's. Safe for use by several threads.
 */
final class FontFallback {

    private final BundledFonts bundled;
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<Integer, Optional<Font>> chosen = new ConcurrentHashMap<>();
    private final Map<Font, Map<Integer, Boolean>> shown = new ConcurrentHashMap<>();
    private final List<FontShelf> shelves = new ArrayList<>();

    /**
     * A chooser.
     *
     * @param bundled what is tried first
     * @param listings further fonts, the best first; each listing is asked once, when a text needs it
     */
    @SafeVarargs
    FontFallback(BundledFonts bundled, Supplier<List<Font>>... listings) {
        this.bundled = bundled;
        for (Supplier<List<Font>> listing : listings) {
            shelves.add(new FontShelf(listing));
        }
    }

    BundledFonts bundled() {
        return bundled;
    }

    FontRenderContext context() {
        return context;
    }

    /**
     * A text without the signs that no font can show, such as emoji on a machine without an emoji font.
     *
     * @param text any text
     * @return the rest, tidied; letters are never taken out
     */
    String showable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> !sign(c) || font(c).isPresent()).forEach(c -> {
            boolean doubled = Character.isWhitespace(c) && endsWithSpace(out);
            if (!doubled) {
                out.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        String rest = out.toString().strip();
        return rest.codePoints().allMatch(FontFallback::invisible) ? "" : rest;
    }

    /** Whether a text has signs that no font here can show. */
    boolean losesSigns(String text) {
        return text.codePoints().anyMatch(c -> sign(c) && font(c).isEmpty());
    }

    /** The scripts of letters in a text that no font here can show; empty when all of it can be shown. */
    TreeSet<UnicodeScript> missing(String text) {
        TreeSet<UnicodeScript> scripts = new TreeSet<>();
        text.codePoints().filter(c -> !sign(c) && font(c).isEmpty()).forEach(c -> scripts.add(UnicodeScript.of(c)));
        return scripts;
    }

    /** The text with a font for each run. */
    AttributedString attributed(String text, Font base, float size, double tracking) {
        Map<TextAttribute, Object> look =
                Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.TRACKING, (float) tracking);
        Font main = base.deriveFont(size).deriveFont(look);
        AttributedString attributed = new AttributedString(text, Map.of(TextAttribute.FONT, main));
        for (Run run : runs(text, base)) {
            if (run.font != base) {
                attributed.addAttribute(TextAttribute.FONT, run.font.deriveFont(size), run.start, run.end);
            }
        }
        return attributed;
    }

    private record Run(int start, int end, Font font) {}

    /** Neighbouring characters of one font; spaces and marks stay with what stands before them. */
    private List<Run> runs(String text, Font base) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        Font current = base;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            Font next = joins(c) && shows(current, c) ? current : font(c, base);
            if (next != current && i > start) {
                runs.add(new Run(start, i, current));
                start = i;
            }
            current = next;
            i += Character.charCount(c);
        }
        runs.add(new Run(start, text.length(), current));
        return runs;
    }

    private static boolean joins(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.INHERITED || script == UnicodeScript.COMMON && !Character.isDigit(c);
    }

    private Font font(int codePoint, Font base) {
        if (shows(base, codePoint)) {
            return base;
        }
        Font other = font(codePoint).orElse(base);
        return other == bundled.regular() ? bundled.bold() : other;
    }

    private Optional<Font> font(int codePoint) {
        return chosen.computeIfAbsent(codePoint, c -> choose(codePoint));
    }

    private Optional<Font> choose(int codePoint) {
        if (invisible(codePoint) || shows(bundled.regular(), codePoint)) {
            return Optional.of(bundled.regular());
        }
        return shelves.stream()
                .flatMap(shelf -> shelf.fonts().stream())
                .filter(font -> shows(font, codePoint))
                .findFirst();
    }

    private boolean shows(Font font, int codePoint) {
        return shown.computeIfAbsent(font, f -> new ConcurrentHashMap<>())
                .computeIfAbsent(codePoint, c -> canShow(font, codePoint));
    }

    /** A font may claim a character and have nothing to draw for it that we could use, as bitmap emoji fonts do. */
    private boolean canShow(Font font, int codePoint) {
        if (!font.canDisplay(codePoint)) {
            return false;
        }
        if (invisible(codePoint)) {
            return true;
        }
        String text = Character.toString(codePoint);
        return !font.deriveFont(32f)
                        .createGlyphVector(context, text)
                        .getOutline()
                        .getBounds2D()
                        .isEmpty()
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean invisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F;
    }

    /** Neither a letter of a script nor a mark on one. */
    private static boolean sign(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN;
    }

    private static boolean endsWithSpace(StringBuilder out) {
        return out.length() > 0 && Character.isWhitespace(out.charAt(out.length() - 1));
    }
}
