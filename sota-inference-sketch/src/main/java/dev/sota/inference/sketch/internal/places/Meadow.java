package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Props;
import java.awt.geom.Path2D;

/** Open country: meadow, tilled field, park and garden. */
final class Meadow implements PlaceRecipe {
    enum Kindof {
        MEADOW,
        FIELD,
        PARK,
        GARDEN
    }

    private final Kindof kind;

    Meadow(Kindof kind) {
        this.kind = kind;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon();
        GroupBuilder far = new GroupBuilder();
        if (s.dice().chance(101, .55)) {
            far.add(Terrain.range(s, h + 10, 90 + 60 * s.dice().roll(102), .58, s.snowy(), 103)
                    .build());
        }
        far.fill(
                Ridge.hills(s.left(), s.right(), h - 6, 30, 260, s.seed(104), 4).land(s.bottom()),
                Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .55), p.haze(p.shade(), .85), h - 40));
        far.add(Scenery.mist(s, h - 70, h + 40, .55, 105));
        s.layer("far", .15, far);
        Ridge middle = Ridge.hills(s.left(), s.right(), h + 14, 20, 230, s.seed(106), 4);
        GroupBuilder woods = new GroupBuilder();
        Terrain.woods(s, woods, middle, 14, 44, .36, 107, s.snowy());
        woods.add(Scenery.mist(s, h - 20, h + 66, .45, 108));
        s.layer("middle", .32, woods);
        double top = h + (s.height() - h) * .40;
        Ridge near = Ridge.hills(s.left(), s.right(), top, 11, 380, s.seed(109), 3);
        ground(s, near, h, top);
        Actors.Spots spots = new Spots(s, near);
        actors.landmark(spots, .5);
        GroupBuilder detail = new GroupBuilder();
        Terrain.litter(s, detail, top, Terrain.meadow(s), kind != Kindof.FIELD, 110);
        s.layer("detail", .65, detail, s.rim(1.2, .35));
        Scenery.birds(s);
        actors.perform(spots, .75);
        foreground(s);
        Scenery.weather(s);
    }

    private void ground(Stage s, Ridge near, double h, double top) {
        Palette p = s.palette();
        int meadow = Terrain.meadow(s);
        GroupBuilder g = new GroupBuilder();
        Ridge slope = Ridge.hills(s.left(), s.right(), h + (top - h) * .5, 14, 300, s.seed(111), 3);
        g.fill(
                slope.land(s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(meadow, .3), p.haze(OkLab.lighten(meadow, -.06), .12), h + 30));
        if (kind == Kindof.FIELD) {
            rows(s, g, h + (top - h) * .5);
        }
        if (kind == Kindof.PARK || kind == Kindof.GARDEN) {
            trees(s, g, slope);
        }
        if (kind == Kindof.GARDEN) {
            beds(s, g, top);
        }
        if (kind != Kindof.FIELD) {
            g.fill(
                    near.land(s.bottom()),
                    Scenery.ground(
                            s, Kind.GRASS, OkLab.lighten(meadow, .03), OkLab.mixHue(meadow, p.near(), .6), top - 10));
            int earth = OkLab.alpha(p.lit(s.snowy() ? .80 : .78, s.snowy() ? .03 : .06, s.snowy() ? 265 : 80), .7);
            g.fill(Terrain.path(s, s.width() * (.5 - s.side() * .22), top + 6, 60), Kind.EARTH, earth);
        }
        s.layer("ground", .55, g);
    }

    /** Furrows that run to one point on the horizon. */
    private static void rows(Stage s, GroupBuilder g, double top) {
        Palette p = s.palette();
        double vx = s.width() * (.5 - s.side() * .15);
        int wheat = p.lit(s.snowy() ? .90 : .78, s.snowy() ? .02 : .125, 90);
        g.fill(
                Paths.rect(s.left(), top + 26, s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(wheat, .3), OkLab.mixHue(wheat, p.near(), .35), top));
        for (int i = -26; i <= 26; i++) {
            double x = vx + i * 92;
            g.fill(
                    Paths.polygon(vx + i * 5.2, top + 22, x - 26, s.bottom(), x + 20, s.bottom()),
                    Scenery.ground(
                            s,
                            Kind.GRASS,
                            OkLab.alpha(OkLab.mix(wheat, p.near(), .4), .1),
                            OkLab.alpha(OkLab.mix(wheat, p.near(), .55), .75),
                            top));
        }
        for (int r = 0; r < 7; r++) {
            double t = (r + 1) / 8.0;
            double y = top + 24 + t * t * (s.height() - top);
            double tall = 5 + 30 * t;
            g.fill(
                    Plants.grass(s.left(), s.right(), y + tall * .3, tall, 2.4 + 7 * t, s.seed(112) + r, .1),
                    Material.of(Kind.GRASS, OkLab.mix(p.haze(wheat, .2), wheat, t), OkLab.mixHue(wheat, p.near(), .4)));
        }
    }

    private static void trees(Stage s, GroupBuilder g, Ridge slope) {
        Palette p = s.palette();
        int n = Math.max(2, (int) (s.width() / 200));
        for (int i = 0; i < n; i++) {
            double x = s.width() * (i + .5) / n + 80 * (Scenery.roll(s, 113, i) - .5);
            if (Math.abs(x - s.subjectX()) < 105) {
                continue;
            }
            int leaf = p.haze(OkLab.lighten(Terrain.leaf(s, .18), .05 * Scenery.roll(s, 114, i)), .12);
            double tall = 150 + 80 * Scenery.roll(s, 115, i);
            g.add(Props.tree(
                    x,
                    slope.at(x) + 18,
                    tall,
                    s.seed(116) + i * 5,
                    leaf,
                    OkLab.mixHue(p.lit(.36, .05, 45), p.near(), .4),
                    p,
                    s.light()));
        }
    }

    private static void beds(Stage s, GroupBuilder g, double top) {
        Palette p = s.palette();
        double[] hues = {20, 350, 80, 300, 45};
        for (int row = 0; row < 3; row++) {
            double y = top - 26 + row * 15;
            Path2D leaves = Paths.union();
            Path2D blooms = Paths.union();
            for (int i = 0; i < s.width() / 16; i++) {
                double x = s.left() + i * 18 + 9 * Noise.at(i, s.seed(117) + row);
                leaves.append(Plants.tuft(x, y, 15, 10, i), false);
                blooms.append(Paths.circle(x, y - 8 - 8 * Noise.at(i, s.seed(118) + row), 3.6), false);
            }
            g.fill(leaves, Kind.LEAF, Terrain.leaf(s, .2), Terrain.leaf(s, .5));
            g.fill(blooms, Kind.LEAF, p.lit(.70, .18, hues[(row + s.dice().pick(119, 5)) % 5]));
        }
    }

    private void foreground(Stage s) {
        Terrain.frame(
                s, kind == Kindof.PARK || kind == Kindof.GARDEN && s.dice().chance(120, .5));
    }

    private record Spots(Stage s, Ridge near) implements Actors.Spots {
        @Override
        public Spot front(Habitat habitat) {
            double x = s.subjectX();
            if (habitat == Habitat.AIR || habitat == Habitat.SPACE || habitat == Habitat.DEEP) {
                return new Spot(x, s.horizon() * .62, Ground.AIR, 1, 0);
            }
            double drop = s.height() * .045;
            return new Spot(x, near.at(x) + drop, s.snowy() ? Ground.SNOW : Ground.GRASS, 1, 0);
        }

        @Override
        public Spot back() {
            double x = s.width() * (.5 - s.side() * .24);
            return new Spot(
                    x,
                    s.horizon() + (near.at(x) - s.horizon()) * .72,
                    s.snowy() ? Ground.SNOW : Ground.GRASS,
                    .62,
                    .16);
        }
    }
}
