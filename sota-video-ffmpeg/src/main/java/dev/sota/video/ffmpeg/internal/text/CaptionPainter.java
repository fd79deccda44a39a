package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.video.ffmpeg.internal.frame.Drawing;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Draws captions: white letters on a translucent dark box, low in the picture. The box is dark enough for a contrast of
 * 4.5 to 1 (WCAG 2.2, 1.4.3) over white, with the words at rest and lit.
 */
final class CaptionPainter {

    static final int TEXT = 0xFFFFFF;
    static final int SPOKEN = 0xFFE08A;
    static final int BOX = 0x0B0D12;
    static final float BOX_OPACITY = 0.66f;

    private final BundledFonts fonts;
    private final Typesetter typesetter;
    private final int width;
    private final int height;

    CaptionPainter(BundledFonts fonts, Typesetter typesetter, int width, int height) {
        this.fonts = fonts;
        this.typesetter = typesetter;
        this.width = width;
        this.height = height;
    }

    CaptionArt paint(CaptionCue cue, List<String> lines, UnaryOperator<String> showable) {
        Typesetter.Style style = style();
        TextBlock block = fit(lines, style);
        double em = block.height() / block.lines().size() / style.leading();
        double padX = 0.55 * em;
        double padY = 0.22 * em;
        double boxWidth = block.width() + 2 * padX;
        double boxHeight = block.height() + 2 * padY;
        int x = cell((width - boxWidth) / 2 - 2);
        int y = even(height - bottomMargin() - boxHeight - 2);
        int w = cell(boxWidth + 8) + 2 * Overlay.CELL;
        int h = even(boxHeight + 8);
        double left = (width - boxWidth) / 2 - x;
        double top = height - bottomMargin() - boxHeight - y;
        float[] box = Mask.of(new RoundRectangle2D.Double(left, top, boxWidth, boxHeight, 0.7 * em, 0.7 * em), w, h);
        AffineTransform move = AffineTransform.getTranslateInstance(left + padX, top + padY);
        float[] letters = Mask.of(move.createTransformedShape(block.outline()), w, h);
        CaptionInk ink = new CaptionInk(x, y, drawing(w, h, box, letters, TEXT), drawing(w, h, box, letters, SPOKEN));
        return new CaptionArt(ink.rest(), words(cue, lines, block, showable, left + padX, top + padY, ink));
    }

    private static Drawing drawing(int w, int h, float[] box, float[] letters, int colour) {
        Drawing drawing = new Drawing(w, h);
        drawing.over(box, BOX, BOX_OPACITY);
        drawing.over(letters, colour, 1f);
        return drawing;
    }

    /** A twentieth of the height; less where the picture is narrow, so that a line still holds some words. */
    private Typesetter.Style style() {
        double size = Math.max(8, 0.05 * Math.min(height, 1.3 * width));
        return new Typesetter.Style(fonts.semiBold(), (float) size, 0, 1.32);
    }

    /** Upright films are watched with buttons over their lower edge. */
    private double bottomMargin() {
        return height * (height > width ? 0.14 : 0.06);
    }

    /** Lines as given when they fit, a little smaller if that is enough, else wrapped; never higher than allowed. */
    private TextBlock fit(List<String> lines, Typesetter.Style style) {
        double room = width * 0.88 - 1.1 * style.size();
        TextBlock asGiven = typesetter.set(lines, style, 1e6, Typesetter.Alignment.CENTRE);
        if (asGiven.width() <= room && asGiven.height() <= height * 0.4) {
            return asGiven;
        }
        double shrink = Math.min(room / asGiven.width(), height * 0.4 / asGiven.height());
        if (shrink > 0.85) {
            return typesetter.set(lines, style.scaled(shrink * 0.999), 1e6, Typesetter.Alignment.CENTRE);
        }
        TextBlock wrapped = asGiven;
        for (double scale = 1; scale > 0.3; scale *= 0.92) {
            wrapped = typesetter.set(lines, style.scaled(scale), room, Typesetter.Alignment.CENTRE);
            if (wrapped.height() <= height * 0.4 && !typesetter.breaksWords(wrapped, lines)) {
                break;
            }
        }
        return wrapped;
    }

    private static List<CaptionArt.Word> words(
            CaptionCue cue,
            List<String> lines,
            TextBlock block,
            UnaryOperator<String> showable,
            double dx,
            double dy,
            CaptionInk ink) {
        List<CaptionArt.Word> words = new ArrayList<>();
        int line = 0;
        int at = 0;
        for (CaptionWord word : cue.words()) {
            String text = showable.apply(word.text());
            int found = -1;
            int in = line;
            for (int from = at; in < lines.size() && !text.isEmpty(); in++, from = 0) {
                found = lines.get(in).indexOf(text, from);
                if (found >= 0) {
                    break;
                }
            }
            if (found >= 0) {
                line = in;
                at = found + text.length();
                block.place(line, found, at).ifPresent(place -> words.add(ink.word(word, place, dx, dy)));
            }
        }
        return words;
    }

    private static int even(double value) {
        return 2 * (int) Math.floor(value / 2);
    }

    private static int cell(double value) {
        return Overlay.CELL * (int) Math.floor(value / Overlay.CELL);
    }
}
