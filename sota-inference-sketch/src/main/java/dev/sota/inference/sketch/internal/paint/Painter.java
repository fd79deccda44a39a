package dev.sota.inference.sketch.internal.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Fills shapes with ink, over a raster or only inside what is already on it. Not thread-safe. */
final class Painter implements Scan.Rows {
    private final Raster target;
    private final AffineTransform toPixels;
    private final boolean inside;
    private final Ink ink;
    private int[] colours = {};

    private Painter(Raster target, AffineTransform toPixels, boolean inside, Ink ink) {
        this.target = target;
        this.toPixels = toPixels;
        this.inside = inside;
        this.ink = ink;
    }

    /** Fills a shape. */
    static void fill(Shape shape, Ink ink, Raster target, AffineTransform toPixels, boolean inside) {
        Edges edges = new Edges(0, target.height);
        int rule = Outline.follow(shape, toPixels, edges);
        Scan.rows(edges, rule, target.width, new Painter(target, toPixels, inside, ink));
    }

    /** Draws along a shape with a round pen. */
    static void stroke(Shape shape, double width, Ink ink, Raster target, AffineTransform toPixels, boolean inside) {
        Edges edges = new Edges(0, target.height);
        Outline.follow(shape, toPixels, new Stroke(edges, width * toPixels.getScaleX()));
        Scan.rows(edges, PathIterator.WIND_NON_ZERO, target.width, new Painter(target, toPixels, inside, ink));
    }

    @Override
    public void row(int y, int first, int count, int[] coverage) {
        if (colours.length < count) {
            colours = new int[count];
        }
        ink.row(y, first, count, colours);
        int at = y * target.width + first;
        if (inside) {
            inside(target.pixels, at, count, coverage);
        } else {
            over(target.pixels, at, count, coverage);
        }
    }

    private void over(int[] pixels, int at, int count, int[] coverage) {
        for (int x = 0; x < count; x++) {
            int part = coverage[x];
            int colour = colours[x];
            if (part == Scan.FULL && colour >>> 24 == 255) {
                pixels[at + x] = colour;
            } else if (part != 0) {
                int seen = part == Scan.FULL ? colour : cut(colour, part);
                pixels[at + x] = Raster.over(seen, pixels[at + x]);
            }
        }
    }

    private void inside(int[] pixels, int at, int count, int[] coverage) {
        for (int x = 0; x < count; x++) {
            int below = pixels[at + x];
            if (coverage[x] != 0 && below >>> 24 != 0) {
                pixels[at + x] = Raster.inside(cut(colours[x], coverage[x]), below);
            }
        }
    }

    /** A colour of which only a part, 0 to {@link Scan#FULL}, is there; rounded. */
    private static int cut(int colour, int part) {
        int rb = (colour & 0xff00ff) * part + 0x800080 >>> 8 & 0xff00ff;
        int ag = (colour >>> 8 & 0xff00ff) * part + 0x800080 & 0xff00ff00;
        return rb | ag;
    }
}
