package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Skies;

/** High above a sea of clouds, with peaks that break through. */
final class SkyPlace implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.height() * .72;
        if (s.dice().chance(101, .6)) {
            GroupBuilder far = new GroupBuilder();
            far.add(Terrain.range(s, h + 20, 110, .55, true, 102).build());
            far.add(Scenery.mist(s, h - 50, h + 40, .7, 103));
            s.layer("far", .15, far);
        }
        for (int row = 0; row < 3; row++) {
            GroupBuilder g = new GroupBuilder();
            bank(s, g, h + row * s.height() * .11, row);
            if (row == 1) {
                actors.perform(habitat -> new Spot(s.subjectX(), s.height() * .44, Ground.AIR, 1.15, 0), .7);
            }
            s.layer("bank " + row, .35 + .25 * row, g, row == 2 ? new Effect.Blur(2.5) : new Effect.Blur(.7));
        }
        Scenery.birds(s);
        Scenery.weather(s);
    }

    private static void bank(Stage s, GroupBuilder g, double y, int row) {
        Palette p = s.palette();
        int n = (int) (s.width() / (130 + 30 * row)) + 3;
        for (int i = 0; i < n; i++) {
            double w = s.shorter() * (.36 + .26 * Scenery.roll(s, 110 + row, i)) * (1 + .25 * row);
            double x = s.left() + (s.right() - s.left()) * (i + .6 * Scenery.roll(s, 120 + row, i)) / n;
            double lift = 20 * (Scenery.roll(s, 130 + row, i) - .5);
            int white = OkLab.mix(OkLab.mix(p.horizon(), p.light(), .5), p.mid(), s.dark() ? .45 : .04);
            int foot = OkLab.mix(p.low(), p.mid(), .3 + .15 * row);
            GroupBuilder c = new GroupBuilder();
            c.fill(Skies.tower(x, y + lift + w * .2, w, w * .38, s.seed(140 + row) + i), Kind.CLOUD, white, foot);
            c.fill(
                    Paths.rect(x - w * .6, y + lift + w * .12, w * 1.2, s.height()),
                    Kind.CLOUD,
                    foot,
                    OkLab.mix(foot, p.horizon(), .4));
            g.add(c.build(new Effect.Core(34, OkLab.mix(p.mid(), p.shade(), .25), .35, s.light()), s.rim(2.4, .6)));
        }
        g.add(Scenery.mist(s, y + 10, y + 90, .5, 150 + row));
    }
}
