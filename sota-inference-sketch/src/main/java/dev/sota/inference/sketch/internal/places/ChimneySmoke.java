package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Plants;
import java.util.ArrayList;
import java.util.List;

/** Smoke from a few of a row of chimneys, to be drawn behind the houses so that it comes out of them. */
final class ChimneySmoke {
    private static final int MOST = 2;
    private static final int PUFFS = 15;
    /** Neighbours do not all heat at once. */
    private static final double APART = 260;

    private final Stage s;
    private final List<double[]> tops = new ArrayList<>();

    ChimneySmoke(Stage s) {
        this.s = s;
    }

    /** Says where a chimney ends; they come from left to right. */
    void chimney(double... top) {
        double before = tops.isEmpty() ? -APART : tops.get(tops.size() - 1)[0];
        if (tops.size() < MOST && top[0] > s.width() * .06 && top[0] < s.width() * .94 && top[0] > before + APART) {
            tops.add(top);
        }
    }

    /** The smoke of all. */
    GroupBuilder rising() {
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < tops.size(); i++) {
            g.add(plume(tops.get(i)[0], tops.get(i)[1], i));
        }
        return g;
    }

    private Group plume(double x, double y, int part) {
        Palette p = s.palette();
        // Light before a dark sky, dark before a light one.
        int c = s.dark() ? p.haze(p.lit(.93, .01, 250), .3) : OkLab.mix(p.shade(), p.horizon(), s.snowy() ? .45 : .55);
        int seed = s.seed(150) + 31 * part;
        double tall = s.height() * (.17 + .06 * Scenery.roll(s, 151, part));
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < PUFFS; i++) {
            double t = i / (PUFFS - 1.0);
            double px = x + s.side() * tall * .42 * t * t + tall * .07 * (Noise.at(i, seed) - .5) * t;
            double r = 4 + tall * .1 * t;
            g.fill(
                    Plants.tuft(px, y + 6 - tall * t, r, r * .9, seed + i),
                    Kind.CLOUD,
                    OkLab.alpha(c, .8 * (1 - t * .85)));
        }
        return g.build(new Effect.Blur(1.6));
    }
}
