package dev.sota.video.ffmpeg.internal.text;

import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Lines of text in their places, the block's top left corner at 0, 0.
 *
 * @param lines the lines
 * @param width of the widest
 * @param height of all
 */
record TextBlock(List<Line> lines, double width, double height) {

    /**
     * A line on its baseline.
     *
     * @param layout shaped and ordered glyphs
     * @param paragraph which of the given texts it is of
     * @param start index of its first character in that text
     * @param x left edge
     * @param baseline distance from the top
     */
    record Line(TextLayout layout, int paragraph, int start, double x, double baseline) {

        private int end() {
            return start + layout.getCharacterCount();
        }
    }

    /** The glyphs as one shape. */
    Shape outline() {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Line line : lines) {
            path.append(line.layout.getOutline(AffineTransform.getTranslateInstance(line.x, line.baseline)), false);
        }
        return path;
    }

    /** Where characters of one text are; nothing when they are on no line. */
    Optional<Rectangle2D> place(int paragraph, int from, int to) {
        Rectangle2D place = null;
        for (Line line : lines) {
            int a = Math.max(from, line.start);
            int b = Math.min(to, line.end());
            if (line.paragraph == paragraph && a < b) {
                Rectangle2D box = line.layout
                        .getLogicalHighlightShape(a - line.start, b - line.start)
                        .getBounds2D();
                Rectangle2D there = new Rectangle2D.Double(
                        box.getX() + line.x, box.getY() + line.baseline, box.getWidth(), box.getHeight());
                place = place == null ? there : place.createUnion(there);
            }
        }
        return Optional.ofNullable(place);
    }
}
