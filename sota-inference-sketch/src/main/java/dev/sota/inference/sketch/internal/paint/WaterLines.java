package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Water as a pen draws it: a shore line, and short level strokes that grow and part towards the viewer. */
final class WaterLines {
    private WaterLines() {}

    static void draw(Node.Mirror m, Raster target, double scale, Pen pen) {
        AffineTransform toPixels = Brush.toPixels(target, scale);
        double left = target.left / scale;
        double right = (target.left + target.width) / scale;
        double bottom = (target.top + target.height) / scale;
        Material water = Material.of(Kind.WATER, m.far(), m.near());
        Rectangle2D body = new Rectangle2D.Double(left - 2, m.top(), right - left + 4, bottom - m.top() + 2);
        Painter.fill(body, pen.body(water, Brush.ink(water, body, toPixels), target), target, toPixels, false);
        Path2D strokes = new Path2D.Double();
        strokes.moveTo(left - 2, m.top());
        strokes.lineTo(right + 2, m.top());
        for (int row = 1; row < 26; row++) {
            double t = row / 26.0;
            double y = m.top() + (bottom - m.top()) * t * t;
            for (double x = left - 60; x < right; ) {
                int at = (int) Math.round(x) + row * 4099;
                double length = (14 + 60 * t) * (0.3 + Noise.at(at, m.seed()));
                strokes.moveTo(x, y);
                strokes.quadTo(x + length / 2, y - 1.5 * t, x + length, y);
                x += length + (50 + 190 * t) * Noise.at(at, m.seed() + 1);
            }
        }
        int colour = OkLab.alpha(pen.line(water), 0.55);
        Painter.stroke(strokes, pen.width(8), new Ink.Flat(Ramp.premultiplied(colour)), target, toPixels, false);
    }
}
