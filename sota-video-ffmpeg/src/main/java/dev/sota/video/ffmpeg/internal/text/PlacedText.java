package dev.sota.video.ffmpeg.internal.text;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Set lines at their place in the frame.
 *
 * @param block the lines
 * @param size of the type in pixels
 * @param x of the block's left edge
 * @param y of the block's top edge
 * @param padding around the lines: to the left and right, and above and below
 */
record PlacedText(TextBlock block, double size, double x, double y, Padding padding) {

    /** Space around lines, in pixels. */
    record Padding(double x, double y) {}

    /** Centred, its ground on the room's lower edge. */
    static PlacedText standing(TextBlock block, double size, Padding padding, Rectangle2D room) {
        PlacedText at = new PlacedText(block, size, 0, 0, padding);
        Rectangle2D ground = at.ground();
        return new PlacedText(
                block, size, room.getCenterX() - ground.getCenterX(), room.getMaxY() - ground.getMaxY(), padding);
    }

    /** Centred, its ground on the room's upper edge. */
    static PlacedText hanging(TextBlock block, double size, Padding padding, Rectangle2D room) {
        PlacedText at = new PlacedText(block, size, 0, 0, padding);
        Rectangle2D ground = at.ground();
        return new PlacedText(
                block, size, room.getCenterX() - ground.getCenterX(), room.getMinY() - ground.getMinY(), padding);
    }

    /** The letters. */
    Shape letters() {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(block.outline());
    }

    /** The lines with the space around them; marks that reach beyond their line are in it, too. */
    Rectangle2D ground() {
        Rectangle2D box = new Rectangle2D.Double(
                x - padding.x, y - padding.y, block.width() + 2 * padding.x, block.height() + 2 * padding.y);
        return with(box, letters().getBounds2D());
    }

    /** A line with the space to both sides of it, high enough to touch the next. */
    Rectangle2D ground(int line) {
        TextBlock.Line of = block.lines().get(line);
        double width = of.layout().getVisibleAdvance();
        Rectangle2D box = new Rectangle2D.Double(
                x + of.x() - padding.x, y + of.baseline() - 1.01 * size, width + 2 * padding.x, 1.36 * size);
        Rectangle2D ink = of.layout().getBounds();
        ink.setRect(x + of.x() + ink.getX(), y + of.baseline() + ink.getY(), ink.getWidth(), ink.getHeight());
        return with(box, ink);
    }

    /** What letters need of the space around them they may have, but for a little. */
    private Rectangle2D with(Rectangle2D box, Rectangle2D ink) {
        if (ink.isEmpty()) {
            return box;
        }
        double little = Math.max(1, 0.06 * size);
        return box.createUnion(new Rectangle2D.Double(
                ink.getX() - little, ink.getY() - little, ink.getWidth() + 2 * little, ink.getHeight() + 2 * little));
    }

    boolean fits(Rectangle2D room) {
        Rectangle2D ground = ground();
        return ground.getWidth() <= room.getWidth() + 1e-6 && ground.getHeight() <= room.getHeight() + 1e-6;
    }
}
