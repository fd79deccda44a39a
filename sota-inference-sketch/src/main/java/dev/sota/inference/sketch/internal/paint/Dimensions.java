package dev.sota.inference.sketch.internal.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Measures what is drawn on a raster, as on a plan: its width below it and its height beside it, with arrows and figures. */
final class Dimensions {
    /** Figures of one em, as strokes on a grid of 4 by 6. */
    private static final String[] DIGITS = {
        "0,0 4,0 4,6 0,6 0,0",
        "1,1 2,0 2,6",
        "0,0 4,0 4,3 0,3 0,6 4,6",
        "0,0 4,0 4,6 0,6 m 0,3 4,3",
        "0,0 0,3 4,3 m 4,0 4,6",
        "4,0 0,0 0,3 4,3 4,6 0,6",
        "4,0 0,0 0,6 4,6 4,3 0,3",
        "0,0 4,0 1.5,6",
        "0,0 4,0 4,6 0,6 0,0 m 0,3 4,3",
        "4,6 4,0 0,0 0,3 4,3"
    };

    private static final double EM = 1.7;

    private Dimensions() {}

    /** Draws around whatever the raster holds. */
    static void draw(Raster r, double scale, int colour) {
        int[] box = box(r);
        if (box[2] - box[0] < 20 * scale || box[3] - box[1] < 20 * scale) {
            return;
        }
        double left = (box[0] + r.left) / scale;
        double top = (box[1] + r.top) / scale;
        double right = (box[2] + r.left) / scale;
        double bottom = (box[3] + r.top) / scale;
        Path2D lines = new Path2D.Double();
        double low = Math.min(bottom + 14, (r.top + r.height) / scale - 8);
        measure(lines, left, low, right, low);
        number(lines, (int) Math.round((right - left) * 10), (left + right) / 2 - 14, low - 14);
        boolean room = right + 44 < (r.left + r.width) / scale;
        double side = room ? right + 14 : left - 14;
        measure(lines, side, top, side, bottom);
        number(lines, (int) Math.round((bottom - top) * 10), room ? side + 7 : side - 36, (top + bottom) / 2 - 5);
        Shape axis = line((left + right) / 2, top - 16, (left + right) / 2, bottom + 4);
        AffineTransform toPixels = Brush.toPixels(r, scale);
        Ink ink = new Ink.Flat(Ramp.premultiplied(colour));
        Painter.stroke(lines, 1.1, ink, r, toPixels, false);
        Painter.stroke(axis, 0.8, new Ink.Flat(Raster.scaled(colour, 130)), r, toPixels, false);
    }

    /** Left, top, right and bottom of what is more than half covered. */
    private static int[] box(Raster r) {
        int[] box = {r.width, r.height, 0, 0};
        for (int y = 0; y < r.height; y++) {
            for (int x = 0; x < r.width; x++) {
                if (r.pixels[y * r.width + x] >>> 24 > 128) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x + 1);
                    box[3] = y + 1;
                }
            }
        }
        return box;
    }

    private static Shape line(double x0, double y0, double x1, double y1) {
        Path2D p = new Path2D.Double();
        p.moveTo(x0, y0);
        p.lineTo(x1, y1);
        return p;
    }

    private static void measure(Path2D to, double x0, double y0, double x1, double y1) {
        double length = Math.max(1, Math.hypot(x1 - x0, y1 - y0));
        double dx = (x1 - x0) / length;
        double dy = (y1 - y0) / length;
        to.append(line(x0, y0, x1, y1), false);
        end(to, x0, y0, dx, dy);
        end(to, x1, y1, -dx, -dy);
    }

    /** An arrow head that points out, and a tick across. */
    private static void end(Path2D to, double x, double y, double dx, double dy) {
        to.append(line(x, y, x + dx * 8 - dy * 3, y + dy * 8 + dx * 3), false);
        to.append(line(x, y, x + dx * 8 + dy * 3, y + dy * 8 - dx * 3), false);
        to.append(line(x - dy * 6, y + dx * 6, x + dy * 6, y - dx * 6), false);
    }

    private static void number(Path2D to, int value, double x, double y) {
        double at = x;
        for (char c : Integer.toString(value).toCharArray()) {
            boolean move = true;
            for (String part : DIGITS[c - '0'].split(" ")) {
                if (part.equals("m")) {
                    move = true;
                    continue;
                }
                String[] pair = part.split(",");
                double px = at + Double.parseDouble(pair[0]) * EM * 0.8;
                double py = y + Double.parseDouble(pair[1]) * EM;
                if (move) {
                    to.moveTo(px, py);
                } else {
                    to.lineTo(px, py);
                }
                move = false;
            }
            at += 5.4 * EM;
        }
    }
}
