package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Draws bodies with a line around them. Bodies hide what is behind, so that lines end where they should. */
final class PenHand implements Hand {
    /** Less opaque shapes are shading, which lines do not go around. */
    private static final int SHADING = 110;
    /** Smaller things are drawn as dots, in design units squared. */
    private static final double DOT = 26;

    private final Pen pen;

    PenHand(Pen pen) {
        this.pen = pen;
    }

    @Override
    public void sky(Node.Sky sky, Raster target, double scale) {
        pen.sky(sky, target, scale);
    }

    @Override
    public void mirror(Node.Mirror m, Raster source, Raster target, double scale) {
        WaterLines.draw(m, target, scale, pen);
    }

    @Override
    public void draw(Node node, Raster target, double scale, boolean inside) {
        AffineTransform toPixels = Brush.toPixels(target, scale);
        if (node instanceof Node.Fill f) {
            fill(f, target, toPixels, inside);
        } else if (node instanceof Node.Line l) {
            int faint = Math.max(l.material().from() >>> 24, l.material().to() >>> 24);
            double width = Math.min(l.width(), pen.width(40) * 1.3);
            int colour = OkLab.alpha(pen.line(l.material()), Math.min(1, faint / 200.0));
            Painter.stroke(l.shape(), width, new Ink.Flat(Ramp.premultiplied(colour)), target, toPixels, inside);
        } else if (node instanceof Node.Glow g && OkLab.lightness(g.colour()) > 0.5 && pen.glow() > 0) {
            Glows.draw(
                    new Node.Glow(
                            g.x(), g.y(), g.radius(), g.squash(), pen.glowing(g.colour()), g.strength() * pen.glow()),
                    target,
                    scale,
                    inside);
        } else if (node instanceof Node.Mist m && pen.mist() > 0) {
            Brush.draw(
                    new Node.Mist(m.top(), m.bottom(), m.colour(), m.strength() * pen.mist(), m.seed()),
                    target,
                    scale,
                    inside);
        }
    }

    private void fill(Node.Fill f, Raster target, AffineTransform toPixels, boolean inside) {
        Material m = f.material();
        Shape shape = f.shape();
        Rectangle2D box = shape.getBounds2D();
        int opaque = Math.max(m.from() >>> 24, m.to() >>> 24);
        Ink flat = Brush.ink(m, shape, toPixels);
        Ink body = pen.body(m, flat, target);
        double area = box.getWidth() * box.getHeight();
        boolean large = pen.light(m) && area > 900 && Contour.few(shape);
        Painter.fill(shape, large ? faded(body, pen.glare()) : body, target, toPixels, inside);
        if (opaque < SHADING || pen.light(m) && !large || area < DOT) {
            return;
        }
        double size = Math.min(box.getWidth(), box.getHeight());
        double width = pen.width(size) * toPixels.getScaleX();
        Contour.draw(shape, Math.max(0.7, width), pen.line(m), target, toPixels, inside);
    }

    private static Ink faded(Ink ink, double opacity) {
        int part = (int) (opacity * 256);
        return (y, first, count, colours) -> {
            ink.row(y, first, count, colours);
            for (int x = 0; x < count; x++) {
                colours[x] = Raster.scaled(colours[x], part);
            }
        };
    }

    @Override
    public Raster effect(Raster own, Effect effect, double scale) {
        if (effect instanceof Effect.Fade || effect instanceof Effect.Opacity || effect instanceof Effect.Soften) {
            return Effects.apply(own, effect, scale);
        }
        return own;
    }
}
