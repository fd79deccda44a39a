package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.subjects.Habitat;

/** The open sea, from a mirror to a storm. */
final class Sea implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon();
        if (s.dice().chance(101, .35)) {
            GroupBuilder far = new GroupBuilder();
            double x = s.width() * (.5 - s.side() * .3);
            Ridge island = Ridge.range(
                    s.left(),
                    s.right(),
                    h + 3,
                    s.seed(102),
                    5,
                    new Ridge.Peak(x, 46, 150),
                    new Ridge.Peak(x + 70, 30, 110));
            far.fill(
                    island.land(h + 4),
                    Scenery.ground(
                            s,
                            Kind.ROCK,
                            s.palette().haze(s.palette().shade(), .6),
                            s.palette().horizon(),
                            h - 50));
            s.layer("island", .15, far);
        }
        boolean calm = Water.roughness(s) < .3;
        if (calm) {
            Water.mirror(s, h);
        } else {
            Water.open(s, h);
        }
        GroupBuilder behind = new GroupBuilder();
        double[] rows = calm ? new double[] {} : new double[] {0, .12, .28};
        for (int i = 0; i < rows.length; i++) {
            Water.wave(s, behind, h, rows[i], i);
        }
        s.layer("waves far", .5, behind);
        Actors.Spots spots = habitat -> spot(s, habitat, calm);
        actors.landmark(spots, .55);
        Scenery.birds(s);
        actors.perform(spots, .7);
        GroupBuilder front = new GroupBuilder();
        if (calm) {
            Water.wave(s, front, h, .97, 7);
        } else {
            Water.wave(s, front, h, .56, 4);
            Water.wave(s, front, h, .9, 5);
        }
        s.layer("waves", .9, front, new Effect.Blur(calm ? 1.6 : .7));
        if (Water.roughness(s) > .8) {
            spray(s);
            s.vignette(.5);
        }
        Scenery.weather(s);
    }

    private static void spray(Stage s) {
        GroupBuilder g = new GroupBuilder();
        double x = s.subjectX() + s.side() * -70;
        double y = s.horizon() + (s.height() - s.horizon()) * .5;
        g.fill(
                Skies.flakes(x - 90, y - 80, x + 70, y + 10, 46, s.seed(330), .7, 2.6),
                Kind.SNOW,
                s.palette().light());
        s.layer("spray", .95, g);
    }

    private static Spot spot(Stage s, Habitat habitat, boolean calm) {
        double x = s.subjectX();
        double h = s.horizon();
        double y = h + (s.height() - h) * (calm ? .42 : .5);
        return switch (habitat) {
            case AIR, SPACE -> new Spot(x, h * .6, Ground.AIR, 1, 0);
            default -> new Spot(x, y, Ground.WATER, 1, 0);
        };
    }
}
