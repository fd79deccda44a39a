package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** Water over the ground, where boats are told of on land. */
final class Flood {
    private final Stage s;
    private final Spot spot;

    Flood(Stage s, Spot spot) {
        this.s = s;
        this.spot = spot;
    }

    /** Adds the water; what floats goes onto the spot that is returned. */
    Spot add(GroupBuilder g) {
        Palette p = s.palette();
        double top = Math.max(s.horizon() + s.height() * .03, spot.y() - s.height() * .13);
        Path2D water = new Path2D.Double();
        water.moveTo(s.left(), s.bottom());
        for (double x = s.left(); x <= s.right() + 1; x += 24) {
            water.lineTo(x, top + 3 * Math.sin(x * .021 + s.seed(580)));
        }
        water.lineTo(s.right(), s.bottom());
        water.closePath();
        int far = OkLab.alpha(OkLab.mix(p.low(), p.lit(.62, .03, 200), .5), .9);
        int near = OkLab.alpha(OkLab.mix(p.zenith(), p.near(), .4), .95);
        g.fill(water, Material.of(Kind.WATER, far, near).over(0, top, s.width(), s.height() - top));
        int shine = OkLab.alpha(p.horizon(), .4);
        for (int i = 0; i < 26; i++) {
            double t = s.dice().roll(581 + i);
            double x = s.left() + (s.right() - s.left()) * s.dice().roll(610 + i);
            g.fill(Paths.lens(x, top + 6 + (s.height() - top) * t, 60 + 160 * t, 1.6 + 2.6 * t), Kind.WATER, shine);
        }
        return new Spot(spot.x(), spot.y(), Ground.WATER, spot.scale(), spot.haze());
    }
}
