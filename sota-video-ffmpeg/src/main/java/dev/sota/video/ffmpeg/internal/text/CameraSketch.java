package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Viewpoint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws a camera's way over a picture as storyboards do: a frame where it begins, another where it ends, and arrows from
 * the one to the other.
 */
final class CameraSketch {

    private static final Color BEGIN = new Color(255, 255, 255, 120);
    private static final Color END = new Color(255, 208, 74, 190);
    private static final Color SHADE = new Color(0, 0, 0, 60);

    private final int width;
    private final int height;
    private final double unit;

    CameraSketch(int width, int height, double unit) {
        this.width = width;
        this.height = height;
        this.unit = unit;
    }

    /** Draws with the picture's corner at 0, 0, and disposes of the graphics. */
    void draw(Graphics2D graphics, CameraPath way) {
        try {
            graphics.clipRect(0, 0, width, height);
            Rectangle2D from = frame(way.from());
            Rectangle2D to = frame(way.to());
            double moved = Math.hypot(to.getCenterX() - from.getCenterX(), to.getCenterY() - from.getCenterY());
            Path2D arrows = new Path2D.Double();
            if (moved > 3 * unit) {
                arrow(arrows, from.getCenterX(), from.getCenterY(), to.getCenterX(), to.getCenterY());
            } else {
                arrow(arrows, from.getMinX(), from.getMinY(), to.getMinX(), to.getMinY());
                arrow(arrows, from.getMaxX(), from.getMinY(), to.getMaxX(), to.getMinY());
                arrow(arrows, from.getMinX(), from.getMaxY(), to.getMinX(), to.getMaxY());
                arrow(arrows, from.getMaxX(), from.getMaxY(), to.getMaxX(), to.getMaxY());
            }
            line(graphics, from, BEGIN);
            line(graphics, to, END);
            line(graphics, arrows, END);
        } finally {
            graphics.dispose();
        }
    }

    private void line(Graphics2D graphics, Shape shape, Color colour) {
        graphics.setStroke(new BasicStroke((float) (2.2 * unit)));
        graphics.setColor(SHADE);
        graphics.draw(shape);
        graphics.setStroke(new BasicStroke((float) (1.1 * unit)));
        graphics.setColor(colour);
        graphics.draw(shape);
    }

    /** A point with a head, at least so long that the head can be seen. */
    private void arrow(Path2D out, double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length < unit) {
            return;
        }
        double dx = (x1 - x0) / length;
        double dy = (y1 - y0) / length;
        double head = 6 * unit;
        out.append(new Line2D.Double(x0, y0, x1, y1), false);
        out.moveTo(x1 - head * (dx - 0.55 * dy), y1 - head * (dy + 0.55 * dx));
        out.lineTo(x1, y1);
        out.lineTo(x1 - head * (dx + 0.55 * dy), y1 - head * (dy - 0.55 * dx));
    }

    /** The part of the picture that is seen, a little inside its edge so that the line is. */
    private Rectangle2D frame(Viewpoint view) {
        double w = width / view.zoom();
        double h = height / view.zoom();
        double inset = 2 * unit;
        double x = Math.max(0, Math.min(width - w, view.x() * width - w / 2));
        double y = Math.max(0, Math.min(height - h, view.y() * height - h / 2));
        return new Rectangle2D.Double(x + inset, y + inset, w - 2 * inset, h - 2 * inset);
    }
}
