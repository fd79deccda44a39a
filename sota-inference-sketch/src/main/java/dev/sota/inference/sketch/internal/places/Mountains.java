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
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** Mountains: one dominant peak, wooded slopes in mist, a ledge to stand on. Also the polar snowfield. */
final class Mountains implements PlaceRecipe {
    private final boolean polar;

    Mountains(boolean polar) {
        this.polar = polar;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon();
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h - 12, 130, .68, true, 101).build());
        far.add(Scenery.mist(s, h - 90, h + 10, .4, 102));
        double size = (polar ? 150 : 230) + 60 * s.dice().roll(103);
        far.add(Terrain.range(s, h + 16, size * s.height() / 540, .42, true, 104)
                .build());
        far.add(Scenery.mist(s, h - 60, h + 50, .65, 105));
        s.layer("far", .15, far);
        GroupBuilder middle = new GroupBuilder();
        Ridge slope = Ridge.hills(s.left(), s.right(), h + 18, 34, 250, s.seed(106), 4);
        if (polar) {
            ice(s, middle, h);
        } else {
            Terrain.woods(s, middle, slope, 14, 52, .36, 107, true);
        }
        middle.add(Scenery.mist(s, h + 6, h + 96, .5, 108));
        s.layer("middle", .35, middle);
        Ridge ledge = Ridge.hills(s.left(), s.right(), ledgeY(s), 12, 320, s.seed(109), 3);
        near(s, h, ledge);
        Actors.Spots spots = new Ledge(s, ledge, polar || s.snowy());
        actors.landmark(spots, .5);
        Scenery.birds(s);
        actors.perform(spots, .75);
        frame(s);
        Scenery.weather(s);
    }

    private double ledgeY(Stage s) {
        return s.horizon() + (s.height() - s.horizon()) * .46;
    }

    private int ground(Stage s) {
        return polar || s.snowy()
                ? s.palette().lit(.93, .025, 262)
                : OkLab.mixHue(Terrain.meadow(s), s.palette().near(), .12);
    }

    /** Floes and blue bergs on dark water. */
    private static void ice(Stage s, GroupBuilder g, double h) {
        Palette p = s.palette();
        int water = Water.deep(s);
        g.fill(
                Paths.rect(s.left(), h + 2, s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.WATER, OkLab.mix(water, p.horizon(), .45), water, h));
        int white = p.lit(.95, .02, 230);
        int blue = p.lit(.78, .07, 225);
        for (int i = 0; i < 5; i++) {
            double x = s.width() * (i + .2 + .6 * Scenery.roll(s, 110, i)) / 5;
            double y = h + 8 + 16 * Scenery.roll(s, 111, i);
            double w = 60 + 90 * Scenery.roll(s, 112, i);
            double t = w * (.4 + .4 * Scenery.roll(s, 113, i));
            g.fill(
                    Paths.polygon(
                            x - w,
                            y,
                            x - w * .6,
                            y - t * .6,
                            x - w * .2,
                            y - t,
                            x + w * .2,
                            y - t * .7,
                            x + w * .5,
                            y - t * .8,
                            x + w,
                            y),
                    Kind.SNOW,
                    white,
                    p.haze(blue, .2));
            g.fill(
                    Paths.polygon(x + w * .2, y - t * .7, x + w * .5, y - t * .8, x + w, y, x + w * .1, y),
                    Kind.SNOW,
                    blue,
                    p.haze(blue, .3));
        }
    }

    private void near(Stage s, double h, Ridge ledge) {
        Palette p = s.palette();
        int ground = ground(s);
        GroupBuilder g = new GroupBuilder();
        if (!polar) {
            Ridge foot = Ridge.hills(s.left(), s.right(), h + 62, 20, 280, s.seed(114), 3);
            int leaf = Terrain.leaf(s, .45);
            double gap = s.width() * .17;
            Path2D trees = Plants.forest(foot, s.left(), s.subjectX() - gap, 20, 46, 110, s.seed(115), .85);
            trees.append(Plants.forest(foot, s.subjectX() + gap, s.right(), 20, 46, 110, s.seed(116), .85), false);
            trees.append(foot.land(s.bottom()), false);
            g.fill(
                    trees,
                    Material.of(Kind.LEAF, p.haze(leaf, .16), p.haze(leaf, .36)).over(0, h - 20, s.width(), 130));
        }
        g.fill(
                ledge.land(s.bottom()),
                Scenery.ground(
                        s, Kind.GRASS, OkLab.lighten(ground, .03), OkLab.mixHue(ground, p.near(), .6), ledgeY(s) - 12));
        int path = OkLab.alpha(p.lit(polar || s.snowy() ? .82 : .76, .045, polar || s.snowy() ? 262 : 75), .65);
        g.fill(Terrain.path(s, s.width() * (.5 - s.side() * .2), ledgeY(s) + 8, 62), Kind.EARTH, path);
        if (!polar) {
            Terrain.litter(s, g, ledgeY(s), ground, s.dice().chance(117, .5), 118);
        }
        s.layer("ground", .6, g, s.rim(1.4, .4));
    }

    private void frame(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int dark = OkLab.mix(p.near(), Terrain.leaf(s, .8), .15);
        double edge = s.width() * (.5 - s.side() * .5);
        Path2D near = Paths.union();
        if (polar || s.dice().chance(119, .35)) {
            near.append(
                    Paths.polygon(
                            edge + s.side() * -80,
                            s.bottom(),
                            edge - s.side() * 40,
                            s.height() * .52,
                            edge + s.side() * 30,
                            s.height() * .6,
                            edge + s.side() * 60,
                            s.height() * .74,
                            edge + s.side() * 130,
                            s.height() * .84,
                            edge + s.side() * 190,
                            s.bottom()),
                    false);
        } else {
            for (int i = 0; i < 3; i++) {
                double x = edge + s.side() * (i * 66 - 34);
                Plants.conifer(
                        near,
                        x,
                        s.bottom() + 50,
                        s.height() * (.82 - .18 * i + .1 * s.dice().roll(120 + i)),
                        .4,
                        s.seed(121) + i,
                        13);
            }
        }
        if (polar) {
            g.fill(near, Kind.ROCK, OkLab.mix(p.shade(), p.light(), .25), OkLab.mix(p.shade(), p.near(), .4));
        } else {
            g.fill(near, Kind.LEAF, dark, p.near());
        }
        s.layer("near", 1, g, s.rim(2.2, .4), new Effect.Blur(2.4));
    }

    private record Ledge(Stage s, Ridge ledge, boolean snow) implements Actors.Spots {
        @Override
        public Spot front(Habitat habitat) {
            double x = s.subjectX();
            if (habitat == Habitat.AIR || habitat == Habitat.SPACE || habitat == Habitat.DEEP) {
                return new Spot(x, s.height() * .36, Ground.AIR, 1, 0);
            }
            return new Spot(x, ledge.at(x) + s.height() * .05, snow ? Ground.SNOW : Ground.GRASS, 1, 0);
        }

        @Override
        public Spot back() {
            double x = s.width() * (.5 - s.side() * .22);
            return new Spot(x, ledge.at(x) + 4, snow ? Ground.SNOW : Ground.GRASS, .72, .18);
        }
    }
}
