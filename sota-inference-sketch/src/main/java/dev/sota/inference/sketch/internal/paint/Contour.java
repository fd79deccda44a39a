package dev.sota.inference.sketch.internal.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** The line around a shape. Of a crowd of pieces only the line around their union is drawn, not each blade. */
final class Contour {
    /** Shapes of more pieces are drawn around their union. */
    private static final int CROWD = 6;

    private Contour() {}

    /** Draws a line of so many pixels around a shape. */
    static void draw(Shape shape, double width, int colour, Raster target, AffineTransform toPixels, boolean inside) {
        if (few(shape)) {
            double design = width / toPixels.getScaleX();
            Painter.stroke(shape, design, new Ink.Flat(Ramp.premultiplied(colour)), target, toPixels, inside);
        } else {
            union(shape, width, colour, target, toPixels, inside);
        }
    }

    /** Whether a shape is one thing and not a crowd. */
    static boolean few(Shape shape) {
        return pieces(shape) <= CROWD;
    }

    /** How many closed or open pieces a shape has, counted no further than it matters. */
    private static int pieces(Shape shape) {
        int n = 0;
        double[] c = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone() && n <= CROWD; it.next()) {
            n += it.currentSegment(c) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return n;
    }

    private static void union(
            Shape shape, double width, int colour, Raster target, AffineTransform toPixels, boolean inside) {
        Rectangle2D box = toPixels.createTransformedShape(shape.getBounds2D()).getBounds2D();
        int left = (int) Math.max(0, Math.floor(box.getMinX()) - 1);
        int top = (int) Math.max(0, Math.floor(box.getMinY()) - 1);
        int wide = (int) Math.min(target.width, Math.ceil(box.getMaxX()) + 1) - left;
        int tall = (int) Math.min(target.height, Math.ceil(box.getMaxY()) + 1) - top;
        if (wide < 3 || tall < 3) {
            return;
        }
        Raster mask = new Raster(left + target.left, top + target.top, wide, tall);
        AffineTransform own = AffineTransform.getTranslateInstance(-left, -top);
        own.concatenate(toPixels);
        Painter.fill(shape, new Ink.Flat(0xff000000), mask, own, false);
        Raster line = edge(mask, Math.max(1, (int) Math.round(width)), Ramp.premultiplied(colour));
        if (inside) {
            target.paintInside(line);
        } else {
            target.paint(line);
        }
    }

    /** What of a mask has something uncovered within a distance. The raster's own border is no edge. */
    private static Raster edge(Raster mask, int reach, int colour) {
        Raster line = new Raster(mask.left, mask.top, mask.width, mask.height);
        int w = mask.width;
        for (int y = 0; y < mask.height; y++) {
            int up = Math.max(0, y - reach) * w;
            int down = Math.min(mask.height - 1, y + reach) * w;
            for (int x = 0; x < w; x++) {
                int a = mask.pixels[y * w + x] >>> 24;
                if (a == 0) {
                    continue;
                }
                int sides = Math.min(
                        mask.pixels[y * w + Math.max(0, x - reach)] >>> 24,
                        mask.pixels[y * w + Math.min(w - 1, x + reach)] >>> 24);
                int ends = Math.min(mask.pixels[up + x] >>> 24, mask.pixels[down + x] >>> 24);
                int edge = a - Math.min(sides, ends);
                if (edge > 0) {
                    line.pixels[y * w + x] = Raster.scaled(colour, edge + 1);
                }
            }
        }
        return line;
    }
}
