package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Cuts everything from card of one tone. What is large or stands free is a piece of its own, with a shadow. */
final class PaperHand implements Hand {
    private static final int SHEETS = 7;
    /** Fainter shapes are shading, which card has not. */
    private static final int SHADING = 90;
    /** Smaller pieces lie flat on what they belong to, in design units squared. */
    private static final double SMALL = 1500;

    @Override
    public double reach() {
        return 9;
    }

    @Override
    public void sky(Node.Sky sky, Raster target, double scale) {
        int[] stops = {sky.zenith(), sky.mid(), sky.low(), sky.horizon()};
        double[] places = {0, 0.42, 0.8, 1};
        int[] colours = new int[SHEETS];
        double[] edges = new double[SHEETS];
        double tall = (sky.bottom() - sky.top()) * scale;
        for (int i = 0; i < SHEETS; i++) {
            double t = (i + 0.4) / SHEETS;
            int k = t > places[2] ? 2 : t > places[1] ? 1 : 0;
            double u = (t - places[k]) / (places[k + 1] - places[k]);
            colours[i] = OkLab.mix(stops[k], stops[k + 1], u) | 0xff000000;
            edges[i] = i == 0 ? target.top : sky.top() * scale + tall * (i - 0.1) / SHEETS;
        }
        new WavySheets(colours, edges, 15 * scale, 960 * scale, 15 * scale).draw(target);
    }

    @Override
    public void mirror(Node.Mirror m, Raster source, Raster target, double scale) {
        int sheets = 6;
        int[] colours = new int[sheets];
        double[] edges = new double[sheets];
        double bottom = (target.top + target.height) / scale;
        for (int i = 0; i < sheets; i++) {
            double t = Math.pow(i / (double) sheets, 1.4);
            colours[i] = OkLab.mix(m.far(), m.near(), 0.12 + 0.7 * t) | 0xff000000;
            edges[i] = (m.top() + (bottom - m.top()) * t) * scale;
        }
        new WavySheets(colours, edges, 5 * scale, 260 * scale, 11 * scale).draw(target);
    }

    @Override
    public void draw(Node node, Raster target, double scale, boolean inside) {
        AffineTransform toPixels = Brush.toPixels(target, scale);
        if (node instanceof Node.Fill f) {
            piece(f.shape(), f.material(), target, toPixels, inside);
        } else if (node instanceof Node.Line l) {
            Ink ink = new Ink.Flat(Ramp.premultiplied(l.material().from()));
            Painter.stroke(l.shape(), Math.max(1.4, l.width()), ink, target, toPixels, inside);
        } else if (node instanceof Node.Glow g) {
            discs(g, target, toPixels, inside);
        } else if (node instanceof Node.Beam b) {
            int colour = OkLab.alpha(b.colour(), Math.min(0.5, b.strength() * 0.8));
            Painter.fill(b.shape(), new Ink.Flat(Ramp.premultiplied(colour)), target, toPixels, inside);
        } else if (node instanceof Node.Mist m && m.strength() > 0.25) {
            int colour = OkLab.alpha(m.colour(), Math.min(0.6, m.strength() * 0.75));
            Painter.fill(veil(m, target, scale), new Ink.Flat(Ramp.premultiplied(colour)), target, toPixels, inside);
        }
    }

    private static void piece(Shape shape, Material m, Raster target, AffineTransform toPixels, boolean inside) {
        int opaque = Math.max(m.from() >>> 24, m.to() >>> 24);
        boolean shining = m.kind() == Kind.LIGHT;
        if (opaque < SHADING && !shining || m.kind() == Kind.SHADOW && opaque < 160) {
            return;
        }
        // A gradient that runs out to nothing becomes a whole piece; what is seen through stays so.
        double opacity = opaque > 150 ? 1 : opaque / 255.0;
        int colour = OkLab.alpha(OkLab.mix(m.from() | 0xff000000, m.to() | 0xff000000, 0.42), opacity);
        Ink ink = new Ink.Flat(Ramp.premultiplied(colour));
        Rectangle2D box = shape.getBounds2D();
        double scale = toPixels.getScaleX();
        if (inside || opacity < 1 || box.getWidth() * box.getHeight() < SMALL) {
            Painter.fill(shape, ink, target, toPixels, inside);
            return;
        }
        crop(box, target, scale).ifPresent(own -> {
            Painter.fill(shape, ink, own, Brush.toPixels(own, scale), false);
            target.paint(Cutout.lifted(own, 5 * scale, 0.42));
        });
    }

    private static Optional<Raster> crop(Rectangle2D box, Raster target, double scale) {
        int left = Math.max(target.left, (int) Math.floor((box.getMinX() - 4) * scale));
        int top = Math.max(target.top, (int) Math.floor((box.getMinY() - 4) * scale));
        int right = Math.min(target.left + target.width, (int) Math.ceil((box.getMaxX() + 9) * scale));
        int bottom = Math.min(target.top + target.height, (int) Math.ceil((box.getMaxY() + 10) * scale));
        return right - left < 2 || bottom - top < 2
                ? Optional.empty()
                : Optional.of(new Raster(left, top, right - left, bottom - top));
    }

    /** Light is discs of tracing paper; the soft shadows of the flat manner are left to the card itself. */
    private static void discs(Node.Glow g, Raster target, AffineTransform toPixels, boolean inside) {
        if (g.strength() < 0.3 || g.squash() < 0.5 || OkLab.lightness(g.colour()) < 0.55) {
            return;
        }
        for (int i = 0; i < 4; i++) {
            double r = g.radius() * (0.26 + 0.2 * i);
            Ink ink = new Ink.Flat(Ramp.premultiplied(OkLab.alpha(g.colour(), 0.17 * g.strength())));
            Painter.fill(Paths.circle(g.x(), g.y(), r), ink, target, toPixels, inside);
        }
    }

    /** A strip of tracing paper with wavy edges. */
    private static Shape veil(Node.Mist m, Raster target, double scale) {
        double left = target.left / scale - 10;
        double right = (target.left + target.width) / scale + 10;
        double tall = m.bottom() - m.top();
        double middle = (m.top() + m.bottom()) / 2;
        Path2D p = new Path2D.Double();
        p.moveTo(left, middle + tall * 0.22);
        for (double x = left; x < right; x += 8) {
            p.lineTo(x, middle - tall * 0.2 * Noise.smooth(x / 90, m.seed()));
        }
        for (double x = right; x > left; x -= 8) {
            p.lineTo(x, middle + tall * (0.12 + 0.14 * Noise.smooth(x / 120, m.seed() + 5)));
        }
        p.closePath();
        return p;
    }

    @Override
    public Raster finished(Raster own, double scale) {
        return Cutout.lifted(own, 6 * scale, 0.42);
    }

    @Override
    public Raster effect(Raster own, Effect effect, double scale) {
        boolean kept =
                effect instanceof Effect.Haze || effect instanceof Effect.Opacity || effect instanceof Effect.Soften;
        return kept ? Effects.apply(own, effect, scale) : own;
    }
}
