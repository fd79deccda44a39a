package dev.sota.video.ffmpeg.internal.text;

import java.awt.Font;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines that fit and look balanced. Safe for use by several threads. */
final class Typesetter {

    private final FontFallback fonts;
    private final Locale language;

    Typesetter(FontFallback fonts, Locale language) {
        this.fonts = fonts;
        this.language = language;
    }

    /** How lines stand in a block. */
    enum Alignment {
        LEFT,
        CENTRE
    }

    /**
     * A look of text.
     *
     * @param font the bundled font
     * @param size in pixels
     * @param tracking extra space between letters in ems; negative for large type
     * @param leading baseline distance in ems
     */
    record Style(Font font, float size, double tracking, double leading) {
        Style scaled(double factor) {
            return new Style(font, (float) (size * factor), tracking, leading);
        }
    }

    /**
     * Sets paragraphs, each beginning a line.
     *
     * @param paragraphs texts; blank ones are skipped
     * @param style the look
     * @param width the greatest width of a line
     * @param alignment how lines stand
     * @return the block
     */
    TextBlock set(List<String> paragraphs, Style style, double width, Alignment alignment) {
        List<Broken> broken = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            if (!paragraphs.get(p).isBlank()) {
                balance(paragraphs.get(p), p, style, width, broken);
            }
        }
        double widest = broken.stream()
                .mapToDouble(line -> line.layout.getVisibleAdvance())
                .max()
                .orElse(0);
        // Capital letters and descenders in the middle of the first and last line's height.
        double baseline = style.size * (0.5 * style.leading + 0.36);
        double below = style.size * style.leading - baseline;
        List<TextBlock.Line> lines = new ArrayList<>();
        for (Broken line : broken) {
            if (!lines.isEmpty()) {
                baseline += step(lines.get(lines.size() - 1).layout(), line.layout, style);
            }
            double spare = widest - line.layout.getVisibleAdvance();
            double indent = alignment == Alignment.CENTRE ? spare / 2 : line.layout.isLeftToRight() ? 0 : spare;
            lines.add(new TextBlock.Line(line.layout, line.paragraph, line.start, indent, baseline));
        }
        return new TextBlock(List.copyOf(lines), widest, lines.isEmpty() ? 0 : baseline + below);
    }

    /** The usual distance, or more where marks above or below letters would touch the other line. */
    private static double step(TextLayout above, TextLayout below, Style style) {
        double ink = above.getBounds().getMaxY() - below.getBounds().getMinY();
        return Math.max(style.size * style.leading, ink + style.size * 0.04);
    }

    private record Broken(TextLayout layout, int paragraph, int start) {}

    /** As few lines as the width asks for, and these as even as they can be. */
    private void balance(String text, int paragraph, Style style, double width, List<Broken> out) {
        AttributedString attributed = attributed(text, style);
        List<Broken> best = breakAt(attributed, text, paragraph, width);
        double low = width / best.size();
        double high = width;
        while (best.size() > 1 && high - low > style.size * 0.1) {
            double middle = (low + high) / 2;
            List<Broken> tried = breakAt(attributed, text, paragraph, middle);
            if (tried.size() == best.size() && unbroken(tried, text)) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        out.addAll(best);
    }

    private AttributedString attributed(String text, Style style) {
        AttributedString attributed = fonts.attributed(text, style.font, style.size, style.tracking);
        boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                leftToRight ? TextAttribute.RUN_DIRECTION_LTR : TextAttribute.RUN_DIRECTION_RTL);
        return attributed;
    }

    private List<Broken> breakAt(AttributedString attributed, String text, int paragraph, double width) {
        LineBreakMeasurer measurer = new LineBreakMeasurer(
                attributed.getIterator(), BreakIterator.getLineInstance(language), fonts.context());
        List<Broken> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            lines.add(new Broken(measurer.nextLayout((float) width), paragraph, start));
        }
        return lines;
    }

    /** Whether every line ends where a line may end, and not within a word that was too wide. */
    private boolean unbroken(List<Broken> lines, String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        return lines.stream().allMatch(line -> line.start == 0 || breaks.isBoundary(line.start));
    }

    /** Whether some line had to break within a word. */
    boolean breaksWords(TextBlock block, List<String> paragraphs) {
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        return block.lines().stream().anyMatch(line -> {
            breaks.setText(paragraphs.get(line.paragraph()));
            return line.start() > 0 && !breaks.isBoundary(line.start());
        });
    }
}
