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

    /** The letters. */
    Shape letters() {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(block.outline());
    }

    /** The lines with the space around them; marks that reach beyond their line are in it, too. */
    Rectangle2D ground() {
        Rectangle2D box = new Rectangle2D.Double(x, y, block.width(), block.height());
        Rectangle2D ink = letters().getBounds2D();
        if (!ink.isEmpty()) {
            double little = 0.06 * size;
            ink.setRect(
                    ink.getX() - little,
                    ink.getY() - little,
                    ink.getWidth() + 2 * little,
                    ink.getHeight() + 2 * little);
            // Padding is from the lines; ink that needs some of it may have it.
            box = grown(box).createUnion(ink);
            return box;
        }
        return grown(box);
    }

    /** A line with the space around it. */
    Rectangle2D ground(int line) {
        TextBlock.Line of = block.lines().get(line);
        double top = y + of.baseline() - 1.01 * size;
        Rectangle2D box = new Rectangle2D.Double(x + of.x(), top, of.layout().getVisibleAdvance(), 1.36 * size);
        Rectangle2D ink = of.layout().getBounds();
        ink.setRect(x + of.x() + ink.getX(), y + of.baseline() + ink.getY(), ink.getWidth(), ink.getHeight());
        Rectangle2D both = ink.isEmpty() ? box : box.createUnion(ink);
        both.setRect(both.getX() - padding.x, both.getY(), both.getWidth() + 2 * padding.x, both.getHeight());
        return both;
    }

    private Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - padding.x,
                box.getY() - padding.y,
                box.getWidth() + 2 * padding.x,
                box.getHeight() + 2 * padding.y);
    }

    boolean fits(Rectangle2D room) {
        Rectangle2D ground = ground();
        return ground.getWidth() <= room.getWidth() + 1e-6 && ground.getHeight() <= room.getHeight() + 1e-6;
    }
}
