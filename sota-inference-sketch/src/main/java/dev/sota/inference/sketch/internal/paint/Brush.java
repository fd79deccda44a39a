package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** Draws single nodes. */
final class Brush {
    private static final float[] GLOW_STOPS = {0, .08f, .2f, .35f, .55f, .78f, 1};
    private static final float[] THREE = {0, .5f, 1};

    private Brush() {}

    static void draw(Node node, Graphics2D g, Raster target, double scale) {
        if (node instanceof Node.Fill f) {
            g.setPaint(paint(f.material(), f.shape()));
            g.fill(f.shape());
        } else if (node instanceof Node.Line l) {
            g.setPaint(paint(l.material(), l.shape()));
            g.setStroke(new BasicStroke((float) l.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(l.shape());
        } else if (node instanceof Node.Glow glow) {
            glow(glow, g);
        } else if (node instanceof Node.Beam beam) {
            beam(beam, g, target, scale);
        } else if (node instanceof Node.Mist mist) {
            mist(mist, g, target, scale);
        }
    }

    static Paint paint(Material m, Shape shape) {
        Rectangle2D box = m.box().orElseGet(shape::getBounds2D);
        double a = Math.toRadians(m.angle());
        double reach = (Math.abs(Math.cos(a)) * box.getWidth() + Math.abs(Math.sin(a)) * box.getHeight()) / 2;
        if (m.from() == m.to() || reach < 0.5) {
            return new Color(m.from(), true);
        }
        double dx = Math.cos(a) * reach;
        double dy = Math.sin(a) * reach;
        int middle = OkLab.mix(m.from(), m.to(), 0.5);
        Color[] colours = {new Color(m.from(), true), new Color(middle, true), new Color(m.to(), true)};
        return new LinearGradientPaint(
                new Point2D.Double(box.getCenterX() - dx, box.getCenterY() - dy),
                new Point2D.Double(box.getCenterX() + dx, box.getCenterY() + dy),
                THREE,
                colours);
    }

    private static void glow(Node.Glow glow, Graphics2D g) {
        if (glow.radius() < 0.5) {
            return;
        }
        Color[] colours = new Color[GLOW_STOPS.length];
        for (int i = 0; i < colours.length; i++) {
            double t = GLOW_STOPS[i];
            double v = i == colours.length - 1 ? 0 : Math.exp(-t * t * 6) * .55 + Math.pow(1 - t, 3) * .45;
            colours[i] = new Color(OkLab.alpha(glow.colour(), Math.min(1, v * glow.strength())), true);
        }
        double r = glow.radius();
        g.translate(glow.x(), glow.y());
        g.scale(1, glow.squash());
        g.setPaint(new RadialGradientPaint(new Point2D.Double(), (float) r, GLOW_STOPS, colours));
        g.fill(new Ellipse2D.Double(-r, -r, 2 * r, 2 * r));
    }

    private static void beam(Node.Beam beam, Graphics2D g, Raster target, double scale) {
        int shrink = beam.blur() * scale > 8 ? 4 : 2;
        Raster small = new Raster(0, 0, Math.max(1, target.width / shrink), Math.max(1, target.height / shrink));
        Graphics2D q = small.graphics();
        q.scale(1.0 / shrink, 1.0 / shrink);
        q.translate(-target.left, -target.top);
        q.scale(scale, scale);
        Color[] colours = {
            new Color(OkLab.alpha(beam.colour(), beam.strength()), true),
            new Color(OkLab.alpha(beam.colour(), beam.strength() * .45), true),
            new Color(OkLab.alpha(beam.colour(), 0), true)
        };
        q.setPaint(new LinearGradientPaint(beam.from(), beam.to(), THREE, colours));
        q.fill(beam.shape());
        q.dispose();
        Blur.box(small, beam.blur() * scale / shrink);
        drawPixels(g, small, target, scale, 0, 0, target.width, target.height);
    }

    private static void mist(Node.Mist mist, Graphics2D g, Raster target, double scale) {
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
                small.pixels[y * columns + x] = Raster.towards(
                        a << 24, mist.colour() >> 16 & 255, mist.colour() >> 8 & 255, mist.colour() & 255, 256);
            }
        }
        drawPixels(g, small, target, scale, 0, top - target.top, columns * shrink, rows * shrink);
    }

    /** Draws an image at pixel coordinates of the target, whatever the transform of the graphics. */
    private static void drawPixels(
            Graphics2D g, Raster image, Raster target, double scale, int x, int y, int width, int height) {
        Graphics2D h = (Graphics2D) g.create();
        h.scale(1 / scale, 1 / scale);
        h.drawImage(image.image, x + target.left, y + target.top, width, height, null);
        h.dispose();
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
