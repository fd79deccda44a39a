package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.TitleStyle;
import dev.sota.video.ffmpeg.internal.frame.Drawing;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * Draws titles: large words with a soft shadow, on a scrim that darkens the picture where they stand. The scrim is dark
 * enough there for a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3) over white.
 */
final class TitlePainter {

    static final int TEXT = 0xFFFFFF;
    private static final int SCRIM = 0x05070B;

    private final Font face;
    private final Font small;
    private final Typesetter typesetter;
    private final int rule;
    private final int width;
    private final int height;
    /** What type sizes are measured by: the height, or less in narrow pictures. */
    private final double unit;

    TitlePainter(Font face, Font small, Typesetter typesetter, TextSetting setting) {
        this.face = face;
        this.small = small;
        this.typesetter = typesetter;
        this.rule = setting.accent();
        this.width = setting.width();
        this.height = setting.height();
        this.unit = Math.min(height, 0.85 * width);
    }

    TitleArt paint(TitleStyle style, String title, String subtitle) {
        TitleLook look = TitleLook.of(style);
        TextBlock large = fit(title, face, look.titleSize(), -0.022, 1.12, look, 3, 0.42);
        TextBlock below = fit(subtitle, small, look.subtitleSize(), 0.01, 1.35, look, 3, 0.2);
        double gap = large.lines().isEmpty() || below.lines().isEmpty() ? 0 : unit * look.gap();
        double blockWidth = Math.max(large.width(), below.width());
        double blockHeight = large.height() + gap + below.height();
        double left = look.centred() ? (width - blockWidth) / 2 : width * 0.06;
        double top = look.centred() ? (height - blockHeight) * 0.48 : height * 0.085;
        Path2D words = new Path2D.Double(Path2D.WIND_NON_ZERO);
        append(words, large, left, blockWidth, top, look);
        append(words, below, left, blockWidth, top + large.height() + gap, look);
        Drawing drawing = new Drawing(width, height);
        scrim(drawing, new Rectangle2D.Double(left, top, blockWidth, blockHeight), look);
        float[] letters = Mask.of(words, width, height);
        int radius = Math.max(1, (int) Math.round(unit * look.titleSize() * 0.05));
        float[] shadow = Mask.blur(Mask.of(shifted(words, radius * 0.6), width, height), width, height, radius);
        drawing.over(shadow, SCRIM, 0.6f);
        if (gap > 0 && look.rule()) {
            rule(drawing, left, blockWidth, top + large.height() + gap * 0.42, look);
        }
        drawing.over(letters, TEXT, 1f);
        return new TitleArt(Overlay.of(0, 0, drawing), words.getBounds2D());
    }

    private static java.awt.Shape shifted(Path2D path, double down) {
        return AffineTransform.getTranslateInstance(0, down).createTransformedShape(path);
    }

    private void append(Path2D words, TextBlock block, double left, double blockWidth, double top, TitleLook look) {
        double indent = look.centred() ? (blockWidth - block.width()) / 2 : 0;
        words.append(
                AffineTransform.getTranslateInstance(left + indent, top).createTransformedShape(block.outline()),
                false);
    }

    private TextBlock fit(
            String text,
            Font font,
            double size,
            double tracking,
            double leading,
            TitleLook look,
            int lines,
            double share) {
        Typesetter.Alignment alignment = look.centred() ? Typesetter.Alignment.CENTRE : Typesetter.Alignment.LEFT;
        TextBlock block = new TextBlock(List.of(), 0, 0);
        for (double scale = 1; scale > 0.2; scale *= 0.93) {
            Typesetter.Style style =
                    new Typesetter.Style(font, (float) Math.max(6, unit * size * scale), tracking, leading);
            block = typesetter.set(List.of(text), style, width * look.measure(), alignment);
            if (block.lines().size() <= lines
                    && block.height() <= height * share
                    && !typesetter.breaksWords(block, List.of(text))) {
                break;
            }
        }
        return block;
    }

    private void rule(Drawing drawing, double left, double blockWidth, double y, TitleLook look) {
        double length = unit * 0.11;
        double thick = Math.max(2, unit * 0.0055);
        double x = look.centred() ? left + (blockWidth - length) / 2 : left;
        drawing.over(Mask.of(new RoundRectangle2D.Double(x, y, length, thick, thick, thick), width, height), rule, 1f);
    }

    /**
     * A band over the whole width, full behind the words and a margin about them, then falling off like a Gaussian: a
     * shape that followed the words on all sides would look like a box.
     */
    private void scrim(Drawing drawing, Rectangle2D box, TitleLook look) {
        double margin = unit * 0.03;
        double reach = unit * look.reach();
        double from = look.centred() ? box.getMinY() - margin : 0;
        for (int y = 0; y < height; y++) {
            double dy = outside(y + 0.5, from, box.getMaxY() + margin) / reach;
            float opacity = (float) (look.around() + (look.behind() - look.around()) * Math.exp(-dy * dy));
            for (int x = 0; x < width; x++) {
                drawing.over(x, y, SCRIM, opacity);
            }
        }
    }

    private static double outside(double at, double from, double to) {
        return at < from ? from - at : Math.max(0, at - to);
    }
}
