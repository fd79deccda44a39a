package dev.sota.video.ffmpeg.internal.text;

import dev.sota.video.ffmpeg.internal.text.PlacedText.Padding;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** What is behind a caption's letters, so that they can be read over anything. */
enum CaptionGround {
    /** A band over the whole width. Its opacity is the least that gives 4.5 to 1 over white, and some more. */
    BAR(0.72f, 0.55, 0.18),
    /** A rounded box around all lines. */
    BOX(0.7f, 0.55, 0.22),
    /** A box for each line. */
    BOXES(0.86f, 0.42, 0.16),
    /** A line around each letter, and a shadow. */
    OUTLINE(1f, 0.14, 0.1);

    /** The width of the outline to each side of a letter's edge, in ems. */
    private static final double LINE = 0.085;

    private final float opacity;
    private final double padX;
    private final double padY;

    CaptionGround(float opacity, double padX, double padY) {
        this.opacity = opacity;
        this.padX = padX;
        this.padY = padY;
    }

    float opacity() {
        return opacity;
    }

    Padding padding(double size) {
        return new Padding(padX * size, padY * size);
    }

    Shape shape(PlacedText text, double frameWidth) {
        double em = text.size();
        return switch (this) {
            case BAR -> {
                Rectangle2D ground = text.ground();
                yield new Rectangle2D.Double(0, ground.getY(), frameWidth, ground.getHeight());
            }
            case BOX -> {
                Rectangle2D ground = text.ground();
                yield new RoundRectangle2D.Double(
                        ground.getX(), ground.getY(), ground.getWidth(), ground.getHeight(), 0.7 * em, 0.7 * em);
            }
            case BOXES -> boxes(text);
            case OUTLINE -> outline(text.letters(), em);
        };
    }

    private static Shape boxes(PlacedText text) {
        Area boxes = new Area();
        double round = 0.2 * text.size();
        for (int i = 0; i < text.block().lines().size(); i++) {
            Rectangle2D box = text.ground(i);
            boxes.add(new Area(new RoundRectangle2D.Double(
                    box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round)));
        }
        return boxes;
    }

    /** Not an area but two fills of one mask: areas of letters take long. */
    static Shape outline(Shape letters, double em) {
        float width = (float) Math.max(2, 2 * LINE * em);
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(letters);
    }
}
