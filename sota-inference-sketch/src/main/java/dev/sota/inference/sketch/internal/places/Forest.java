package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Inside a wood: three rows of trees in the mist, a clearing with a path, trunks in front. */
final class Forest implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        boolean conifers =
                s.snowy() || s.brief().season() != Season.AUTUMN && s.dice().chance(101, .6);
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon() + s.height() * .03;
        GroupBuilder far = new GroupBuilder();
        if (s.dice().chance(102, .5)) {
            far.add(Terrain.range(s, h, 150, .55, true, 103).build());
        }
        Ridge first = Ridge.hills(s.left(), s.right(), h - 30, 26, 260, s.seed(104), 4);
        rank(s, far, first, 60, 110, .62, 105, conifers);
        far.add(Scenery.mist(s, h - 110, h + 10, .6, 106));
        s.layer("far", .15, far);
        GroupBuilder middle = new GroupBuilder();
        Ridge second = Ridge.hills(s.left(), s.right(), h + 4, 18, 300, s.seed(107), 3);
        rank(s, middle, second, 110, 210, .38, 108, conifers);
        middle.add(Scenery.mist(s, h - 70, h + 60, .55, 109));
        s.layer("middle", .35, middle);
        ground(s, h);
        sideRows(s, h, conifers);
        if (!s.brief().weather().covered() && s.brief().hour().low()) {
            shafts(s);
        }
        Actors.Spots spots = new Clearing(s, h);
        actors.landmark(spots, .55);
        actors.perform(spots, .75);
        trunks(s, conifers);
        Scenery.weather(s);
    }

    private static void rank(
            Stage s, GroupBuilder g, Ridge ridge, double low, double high, double haze, int part, boolean conifers) {
        Palette p = s.palette();
        int leaf = Terrain.leaf(s, .45);
        Path2D trees = Paths.union();
        if (conifers) {
            trees.append(Plants.forest(ridge, s.left(), s.right(), low * .32, low, high, s.seed(part), 1), false);
        } else {
            int n = (int) (s.width() / (low * .42));
            for (int i = 0; i < n; i++) {
                double x = s.left() + (s.right() - s.left()) * (i + .8 * Scenery.roll(s, part, i)) / n;
                double tall = low + (high - low) * Scenery.roll(s, part, 200 + i);
                trees.append(Paths.rect(x - tall * .022, ridge.at(x) - tall * .6, tall * .044, tall * .7), false);
                for (int k = 0; k < 4; k++) {
                    double dx = tall * .34 * (Scenery.roll(s, part, 400 + i * 4 + k) - .5);
                    double dy = tall * (.55 + .34 * Scenery.roll(s, part, 900 + i * 4 + k));
                    trees.append(Plants.tuft(x + dx, ridge.at(x) - dy, tall * .17, tall * .15, i * 4 + k), false);
                }
            }
        }
        trees.append(ridge.land(s.bottom()), false);
        g.fill(
                trees,
                Material.of(Kind.LEAF, p.haze(leaf, haze), p.haze(leaf, Math.min(1, haze + .3)))
                        .over(0, ridge.at(s.width() / 2) - high, s.width(), high * 1.25));
    }

    private static int floor(Stage s) {
        Palette p = s.palette();
        if (s.snowy()) {
            return p.lit(.92, .03, 262);
        }
        return s.brief().season() == Season.AUTUMN
                ? OkLab.mixHue(p.lit(.52, .11, 55), p.near(), .2)
                : OkLab.mixHue(p.lit(.46, .09, 135), p.near(), .2);
    }

    private static void ground(Stage s, double h) {
        Palette p = s.palette();
        int floor = floor(s);
        GroupBuilder g = new GroupBuilder();
        Ridge ridge = Ridge.hills(s.left(), s.right(), h + 34, 10, 330, s.seed(110), 3);
        g.fill(
                ridge.land(s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(floor, .3), OkLab.mixHue(floor, p.near(), .55), h + 24));
        int path = OkLab.alpha(
                p.lit(s.snowy() ? .86 : .66, s.snowy() ? .03 : .05, s.snowy() ? 262 : 70), s.snowy() ? .35 : .6);
        g.fill(Terrain.path(s, s.width() * (.5 - s.side() * .14), h + 38, 74), Kind.EARTH, path);
        if (!s.snowy()) {
            Terrain.litter(s, g, h + 44, floor, s.brief().season() == Season.SPRING, 111);
        } else {
            drifts(s, g, h, floor);
        }
        g.add(Scenery.mist(s, h, h + 70, .35, 112));
        s.layer("ground", .5, g);
    }

    private static void drifts(Stage s, GroupBuilder g, double h, int floor) {
        Palette p = s.palette();
        for (int i = 0; i < 9; i++) {
            double t = (i + .5) / 9;
            double x = s.width() * Scenery.roll(s, 113, i);
            double y = h + 46 + (s.height() - h - 46) * t;
            int tone = i % 2 == 0 ? OkLab.mix(floor, p.light(), .5) : OkLab.mix(floor, p.shade(), .35);
            g.fill(Paths.lens(x, y, 240 + 320 * t, 8 + 16 * t), Kind.SNOW, OkLab.alpha(tone, .4));
        }
    }

    /** Trees that close in from both sides and leave the clearing free. */
    private static void sideRows(Stage s, double h, boolean conifers) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int leaf = Terrain.leaf(s, .5);
        double clear = s.width() * .26;
        Path2D trees = Paths.union();
        int n = (int) Math.max(6, s.width() / 70);
        for (int i = 0; i < n; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            double t = (Math.floor(i / 2.0) + .5) / (n / 2.0);
            double x = s.width() * .5
                    + side * (clear + (s.width() * .5 - clear + 40) * Math.pow(Scenery.roll(s, 114, i), .8));
            double y = h + 40 + 50 * t;
            double tall = s.height() * (.34 + .24 * Scenery.roll(s, 115, i));
            if (conifers) {
                Plants.conifer(trees, x, y, tall, .36 + .1 * Scenery.roll(s, 116, i), i * 7 + 3, 12);
            } else {
                trees.append(Plants.trunk(x, y, tall * .95, i * 5 + 1, 2), false);
                for (int k = 0; k < 10; k++) {
                    double dx = tall * .5 * (Scenery.roll(s, 117, i * 10 + k) - .5);
                    double dy = tall * (.42 + .48 * Scenery.roll(s, 118, i * 10 + k));
                    trees.append(Plants.tuft(x + dx, y - dy, tall * .17, tall * .14, i * 11 + k), false);
                }
            }
        }
        g.fill(
                trees,
                Material.of(Kind.LEAF, p.haze(leaf, .14), p.haze(OkLab.mix(leaf, p.near(), .4), .08))
                        .over(0, h - s.height() * .4, s.width(), s.height() * .5));
        s.layer("side trees", .6, g, s.rim(1.6, .5));
        if (s.snowy()) {
            GroupBuilder mist = new GroupBuilder().add(Scenery.mist(s, h - 20, h + 80, .3, 119));
            s.layer("breath", .62, mist);
        }
    }

    private static void shafts(Stage s) {
        GroupBuilder g = new GroupBuilder();
        double dir = s.side();
        for (int i = 0; i < 4; i++) {
            double x = s.sunX() + dir * (i - 1.5) * 60;
            double to = x + dir * (150 + 70 * i);
            g.add(new Node.Beam(
                    Paths.polygon(x - 16, -20, x + 26, -20, to + 120, s.height() * .96, to, s.height() * .96),
                    new Point2D.Double(x, -20),
                    new Point2D.Double(to, s.height() * .9),
                    s.palette().light(),
                    s.dark() ? .12 : .2,
                    14));
        }
        s.surface("light", .65, g);
    }

    private static void trunks(Stage s, boolean conifers) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double x = s.width() * (.5 - s.side() * .45);
        int dark = OkLab.mix(p.near(), Terrain.leaf(s, .8), .2);
        if (conifers) {
            Path2D big = Paths.union();
            Plants.conifer(big, x - s.side() * 40, s.bottom() + 40, s.height() * 1.15, .4, s.seed(120), 15);
            Plants.conifer(
                    big, s.width() * (.5 + s.side() * .53), s.bottom() + 40, s.height() * .72, .4, s.seed(121), 13);
            g.fill(big, Kind.LEAF, dark, p.near());
        } else {
            double w = s.shorter() * .07;
            g.fill(
                    Paths.spline(
                            x - w * 1.7,
                            s.bottom(),
                            x - w,
                            s.height() * .7,
                            x - w * .8,
                            s.height() * .3,
                            x - w * .9,
                            -40,
                            x + w * .7,
                            -40,
                            x + w * .6,
                            s.height() * .3,
                            x + w,
                            s.height() * .75,
                            x + w * 2,
                            s.bottom()),
                    Kind.WOOD,
                    OkLab.lighten(dark, .03),
                    p.near());
            for (int i = 0; i < 12; i++) {
                double bx = x - s.side() * 40 + s.side() * 240 * Scenery.roll(s, 122, i);
                double r = 18 + 16 * Scenery.roll(s, 123, i);
                g.fill(Plants.tuft(bx, 10 + 46 * Scenery.roll(s, 124, i), r * 1.5, r, i), Kind.LEAF, dark);
            }
        }
        if (!s.snowy()) {
            g.fill(
                    Plants.grass(s.left(), s.right(), s.height() + 44, 84, 5, s.seed(125), .05),
                    Kind.GRASS,
                    dark,
                    p.near());
        }
        s.layer("near", 1, g, s.rim(2.2, .4), new Effect.Blur(2.8));
    }

    private record Clearing(Stage s, double h) implements Actors.Spots {
        @Override
        public Spot front(Habitat habitat) {
            double x = s.width() * .5 + (s.subjectX() - s.width() * .5) * .6;
            if (habitat == Habitat.AIR || habitat == Habitat.SPACE || habitat == Habitat.DEEP) {
                return new Spot(x, s.height() * .45, Ground.AIR, 1, 0);
            }
            return new Spot(x, h + (s.height() - h) * .58, s.snowy() ? Ground.SNOW : Ground.GRASS, 1, 0);
        }

        @Override
        public Spot back() {
            return new Spot(s.width() * (.5 - s.side() * .12), h + 46, s.snowy() ? Ground.SNOW : Ground.GRASS, .7, .18);
        }
    }
}
