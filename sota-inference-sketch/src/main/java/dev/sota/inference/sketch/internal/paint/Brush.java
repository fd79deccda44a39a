package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** Draws single nodes on a raster, or only {@code inside} what is already on it; {@code scale} is pixels per design unit. */
final class Brush {
    private Brush() {}

    static void draw(Node node, Raster target, double scale, boolean inside) {
        AffineTransform toPixels = toPixels(target, scale);
        if (node instanceof Node.Fill f) {
            Painter.fill(f.shape(), ink(f.material(), f.shape(), toPixels), target, toPixels, inside);
        } else if (node instanceof Node.Line l) {
            Ink ink = ink(l.material(), l.shape(), toPixels);
            Painter.stroke(l.shape(), l.width(), ink, target, toPixels, inside);
        } else if (node instanceof Node.Glow glow) {
            Glows.draw(glow, target, scale, inside);
        } else if (node instanceof Node.Beam beam) {
            beam(beam, target, scale, inside);
        } else if (node instanceof Node.Mist mist) {
            mist(mist, target, scale, inside);
        }
    }

    /** From design units to the pixels of a raster. */
    static AffineTransform toPixels(Raster target, double scale) {
        return new AffineTransform(scale, 0, 0, scale, -target.left, -target.top);
    }

    /** The ink of a material on a shape. */
    static Ink ink(Material m, Shape shape, AffineTransform toPixels) {
        Rectangle2D box = m.box().orElseGet(shape::getBounds2D);
        double a = Math.toRadians(m.angle());
        double reach = (Math.abs(Math.cos(a)) * box.getWidth() + Math.abs(Math.sin(a)) * box.getHeight()) / 2;
        if (m.from() == m.to() || reach < 0.5) {
            return new Ink.Flat(Ramp.premultiplied(m.from()));
        }
        double dx = Math.cos(a) * reach;
        double dy = Math.sin(a) * reach;
        int middle = OkLab.mix(m.from(), m.to(), 0.5);
        return ramp(
                new Point2D.Double(box.getCenterX() - dx, box.getCenterY() - dy),
                new Point2D.Double(box.getCenterX() + dx, box.getCenterY() + dy),
                toPixels,
                m.from(),
                middle,
                m.to());
    }

    private static Ink ramp(Point2D from, Point2D to, AffineTransform toPixels, int... stops) {
        Point2D a = toPixels.transform(from, null);
        Point2D b = toPixels.transform(to, null);
        return Ink.Linear.between(a.getX(), a.getY(), b.getX(), b.getY(), stops);
    }

    private static void beam(Node.Beam beam, Raster target, double scale, boolean inside) {
        int shrink = beam.blur() * scale > 8 ? 4 : 2;
        Raster small = new Raster(0, 0, Math.max(1, target.width / shrink), Math.max(1, target.height / shrink));
        double k = 1.0 / shrink;
        AffineTransform toPixels = new AffineTransform(scale * k, 0, 0, scale * k, -target.left * k, -target.top * k);
        Ink ink = ramp(
                beam.from(),
                beam.to(),
                toPixels,
                OkLab.alpha(beam.colour(), beam.strength()),
                OkLab.alpha(beam.colour(), beam.strength() * .45),
                OkLab.alpha(beam.colour(), 0));
        Painter.fill(beam.shape(), ink, small, toPixels, false);
        Blur.box(small, beam.blur() * scale / shrink);
        target.paintEnlarged(small, 0, 0, target.width, target.height, inside);
    }

    private static void mist(Node.Mist mist, Raster target, double scale, boolean inside) {
        int shrink = 4;
        int top = (int) Math.round(mist.top() * scale);
        int tall = (int) Math.round((mist.bottom() - mist.top()) * scale);
        int rows = tall / shrink + 1;
        int columns = target.width / shrink + 1;
        if (rows < 2) {
            return;
        }
        Raster small = new Raster(0, 0, columns, rows);
        double step = shrink / scale;
        double left = target.left / scale;
        for (int y = 0; y < rows; y++) {
            double bump = Math.sin(Math.PI * y / (rows - 1));
            bump = bump * bump * (3 - 2 * bump);
            for (int x = 0; x < columns; x++) {
                double n = Noise.fractal((left + x * step) / 260, y * step / 46 + 7, mist.seed(), 3);
                n = Math.max(0, Math.min(1, (n - 0.25) * 1.7));
                int a = (int) (255 * Math.min(1, mist.strength() * bump * (0.35 + 0.9 * n)));
                small.pixels[y * columns + x] = Raster.towards(a << 24, mist.colour(), 256);
            }
        }
        target.paintEnlarged(small, 0, top - target.top, columns * shrink, rows * shrink, inside);
    }

    static void sky(Node.Sky sky, Raster target, double scale) {
        int[] colours = {sky.zenith(), sky.mid(), sky.low(), sky.horizon()};
        double[] stops = {0, 0.42, 0.8, 1};
        for (int y = 0; y < target.height; y++) {
            double t = ((y + target.top) / scale - sky.top()) / (sky.bottom() - sky.top());
            t = Math.max(0, Math.min(1, t));
            int k = t > stops[2] ? 2 : t > stops[1] ? 1 : 0;
            double u = (t - stops[k]) / (stops[k + 1] - stops[k]);
            u = u * u * (3 - 2 * u) * 0.5 + u * 0.5;
            int c = OkLab.mix(colours[k] | 0xff000000, colours[k + 1] | 0xff000000, u);
            Arrays.fill(target.pixels, y * target.width, (y + 1) * target.width, c);
        }
    }
}
