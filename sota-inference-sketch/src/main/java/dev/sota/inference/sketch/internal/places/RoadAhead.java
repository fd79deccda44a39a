package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;

/** A country road as those see it who drive along it; the wheels roll a metre below the floor. */
final class RoadAhead {
    private RoadAhead() {}

    /** What lies ahead and beside: sky, hills, trees and the road that runs to the horizon. */
    static void draw(Stage s, Pinhole e, GroupBuilder g) {
        Palette p = s.palette();
        double y = e.y();
        double w = s.right() - s.left();
        g.add(new Node.Sky(0, y, p.zenith(), p.mid(), p.low(), p.horizon()));
        g.fill(
                Ridge.hills(s.left(), s.right(), y - 14, 26, 150, s.seed(5061), 4)
                        .land(y + 40),
                Kind.ROCK,
                p.haze(p.shade(), .55),
                p.haze(p.shade(), .8));
        int field = s.snowy() ? p.lit(.94, .015, 250) : p.haze(Terrain.meadow(s), .25);
        g.fill(Paths.rect(s.left(), y, w, s.bottom() - y), Kind.GRASS, field, OkLab.lighten(field, -.08));
        int way = s.snowy() ? p.lit(.80, .015, 250) : p.lit(.48, .015, 250);
        g.fill(e.quad(-4, -1, 6, 4, -1, 6, 4, -1, 400, -4, -1, 400), Kind.ROCK, p.haze(way, .3), way);
        Path2D dashes = new Path2D.Double();
        for (double z = 8; z < 90; z *= 1.35) {
            dashes.append(e.quad(-.12, -1, z, .12, -1, z, .12, -1, z * 1.14, -.12, -1, z * 1.14), false);
        }
        g.fill(dashes, Kind.PAPER, p.lit(.94, .02, 90));
        Path2D trees = Paths.union();
        for (int i = 0; i < 16; i++) {
            double z = 5 + 3.1 * i;
            int side = i % 2 == 0 ? 1 : -1;
            double[] at = e.at(side * (6 + 5 * Scenery.roll(s, 5062, i)), -1, z);
            double k = e.scale(z);
            trees.append(Plants.tuft(at[0], at[1], 1.7 * k, 4.2 * k, s.seed(5063) + i), false);
        }
        g.fill(trees, Kind.LEAF, p.haze(Terrain.leaf(s, .2), .15), p.haze(Terrain.leaf(s, .4), .25));
        if (!s.dark()) {
            g.add(Node.Glow.of(s.sunX(), y - 40, s.shorter() * .5, p.sun(), .5));
        } else {
            double[] at = e.at(0, -1, 14);
            g.add(new Node.Glow(at[0], at[1], s.shorter() * .3, .3, OkLab.lch(.92, .08, 90), .6));
        }
    }
}
