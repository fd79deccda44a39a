package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import java.awt.geom.Path2D;

/** Rows of fruit trees along a way of grass: in blossom, in leaf, in fruit or bare; a ladder leans on one. */
final class Orchard implements PlaceRecipe {
    private static final double STEP = 3.7;

    @Override
    public void build(Stage s, Actors actors) {
        String kind = s.brief().kind().orElse("");
        if (kind.equals("vines")) {
            new Vineyard().build(s, actors);
            return;
        }
        Yard yard = Yard.of(s);
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        yard.hills(5301);
        int dry = kind.equals("olives") ? p.lit(.72, .075, 82) : Terrain.meadow(s);
        int meadow = s.snowy() ? p.lit(.94, .02, 260) : dry;
        GroupBuilder ground = yard.floor(Kind.GRASS, meadow);
        way(yard, ground, meadow);
        s.layer("ground", .3, ground);
        String[] names = {"far trees", "trees", "near trees"};
        double[][] bands = {{46, 22}, {21.5, 11}, {10.6, 5.6}};
        for (int band = 0; band < 3; band++) {
            GroupBuilder g = new GroupBuilder();
            for (double z = bands[band][0]; z > bands[band][1]; z -= STEP) {
                for (int i = 4; i >= 0; i--) {
                    for (int side = -1; side <= 1; side += 2) {
                        // Room for who is told of.
                        boolean room = z < 8 && side == s.side() && i == 0;
                        if (!room) {
                            tree(yard, g, side * (2.9 + 3.9 * i), z, i * 2 + side);
                        }
                    }
                }
            }
            if (band < 2) {
                double y = yard.eye().at(0, 0, bands[band][1])[1];
                g.add(Scenery.mist(s, y - 60, y + 10, .22, 5302 + band));
            }
            s.layer(names[band], .38 + .08 * band, g, s.rim(1.4, .4));
        }
        GroupBuilder things = new GroupBuilder();
        boolean bears = s.brief().season() == Season.SUMMER || s.brief().season() == Season.AUTUMN;
        double x = -s.side() * (s.height() > s.width() ? 1.5 : 2.5);
        ladder(yard, things, x, 6.1);
        if (bears) {
            crates(yard, things, x - s.side() * .2 + s.side() * 1.1, 5.5);
        }
        s.layer("ladder", .6, things, s.rim(1.6, .45));
        Scenery.birds(s);
        actors.perform(habitat -> yard.spot(habitat, 4.7, Ground.GRASS), .75);
        Scenery.weather(s);
        s.vignette(.36);
    }

    private static boolean olives(Stage s) {
        return s.brief().kind().filter("olives"::equals).isPresent();
    }

    /** What hangs on the trees: apples, pears, cherries or oranges. */
    private static int fruit(Stage s) {
        double[][] all = {{.58, .19, 28}, {.84, .15, 100}, {.54, .20, 20}, {.74, .17, 62}};
        int pick = s.look().pick(5304, 3);
        boolean oranges = s.brief().kind().filter("oranges"::equals).isPresent();
        double[] own = all[oranges ? 3 : pick];
        return s.palette().lit(own[0], own[1], own[2]);
    }

    /** What bears fruit is still green for the most part when other trees are not. */
    private static int foliage(Stage s) {
        int leaf = Terrain.leaf(s, .12);
        boolean autumn = s.brief().season() == Season.AUTUMN;
        return autumn ? OkLab.mixHue(leaf, s.palette().lit(.54, .11, 122), .62) : leaf;
    }

    /** Mown grass between the rows, and the shade of the trees across it. */
    private static void way(Yard yard, GroupBuilder g, int meadow) {
        Stage s = yard.s();
        Palette p = s.palette();
        int shade = OkLab.alpha(OkLab.mixHue(OkLab.lighten(meadow, -.12), p.near(), .2), .4);
        for (double z = 46; z > 5; z -= STEP) {
            for (int i = -4; i <= 4; i++) {
                double x = (i < 0 ? i + 1 : i) * 3.9 + (i < 0 ? -2.9 : 2.9);
                double[] at = yard.eye().at(x - s.light().x() * .9, 0, z - .4);
                double k = yard.eye().scale(z);
                g.fill(Paths.lens(at[0], at[1], 3.4 * k, .9 * k * 1.7 / z * 2.2), Kind.SHADOW, shade);
            }
        }
        int pale = OkLab.alpha(OkLab.lighten(meadow, .06), .5);
        for (int side = -1; side <= 1; side += 2) {
            double a = side * .5;
            double b = side * .95;
            g.fill(
                    yard.eye().level(Math.min(a, b), 1.6, Math.max(a, b), 60, 0),
                    Kind.GRASS,
                    OkLab.alpha(pale, .12),
                    pale);
        }
        Terrain.litter(
                s, g, yard.eye().at(0, 0, 10)[1], Terrain.meadow(s), s.brief().season() == Season.SPRING, 5305);
    }

    private static void tree(Yard yard, GroupBuilder g, double x, double z, int index) {
        Stage s = yard.s();
        Palette p = s.palette();
        int id = (int) Math.round(z * 10) * 20 + index;
        double tall = 3.1 + .7 * Scenery.roll(s, 5306, id);
        double[] foot = yard.eye().at(x + .3 * (Scenery.roll(s, 5307, id) - .5), 0, z);
        double k = yard.eye().scale(z);
        if (foot[0] < s.left() - 2 * k || foot[0] > s.right() + 2 * k) {
            return;
        }
        int seed = s.lookSeed(5308) + id;
        int wood = yard.seen(.36, .04, 55, z);
        g.add(new Node.Glow(foot[0], foot[1], .9 * k, .18, p.shadow(), .45));
        Season season = s.brief().season();
        if (season == Season.WINTER && !olives(s)) {
            g.fill(Plants.trunk(foot[0], foot[1], tall * k, seed, z < 12 ? 4 : 3), Kind.WOOD, wood);
            return;
        }
        g.fill(
                Paths.polygon(
                        foot[0] - .14 * k,
                        foot[1],
                        foot[0] - .08 * k,
                        foot[1] - tall * .5 * k,
                        foot[0] + .08 * k,
                        foot[1] - tall * .5 * k,
                        foot[0] + .15 * k,
                        foot[1]),
                Kind.WOOD,
                wood);
        int own = olives(s) ? p.lit(.60, .05, 125) : season == Season.SPRING ? p.lit(.90, .045, 350) : foliage(s);
        int leaf = yard.seen(own, z);
        double cy = foot[1] - tall * .68 * k;
        Path2D crown = Paths.union(Plants.tuft(foot[0], cy, 1.35 * k, 1.0 * k, seed));
        if (z < 22) {
            crown.append(Plants.tuft(foot[0] - .7 * k, cy + .3 * k, .8 * k, .6 * k, seed + 1), false);
            crown.append(Plants.tuft(foot[0] + .75 * k, cy + .25 * k, .8 * k, .65 * k, seed + 2), false);
        }
        boolean spring = season == Season.SPRING && !olives(s);
        g.fill(
                crown,
                Kind.LEAF,
                OkLab.lighten(leaf, .03),
                spring ? OkLab.mix(leaf, yard.seen(p.lit(.70, .08, 0), z), .5) : OkLab.lighten(leaf, -.09));
        double lx = s.light().x() * .4 * k;
        g.fill(
                Plants.tuft(foot[0] + lx, cy - .35 * k, .8 * k, .5 * k, seed + 3),
                Kind.LEAF,
                OkLab.alpha(OkLab.mix(leaf, p.light(), .35), s.dark() ? .25 : .55));
        boolean bears = season == Season.SUMMER || season == Season.AUTUMN;
        if (z < 26 && (spring || bears && !olives(s))) {
            dots(yard, g, foot[0], cy, z, id, spring);
        }
    }

    /** Fruit among the leaves, or the white of blossom. */
    private static void dots(Yard yard, GroupBuilder g, double x, double y, double z, int id, boolean spring) {
        Stage s = yard.s();
        double k = yard.eye().scale(z);
        int colour = yard.seen(spring ? s.palette().lit(.98, .015, 350) : fruit(s), z);
        Path2D all = Paths.union();
        int n = z < 12 ? 22 : 12;
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * Scenery.roll(s, 5309, id * 23 + i);
            double r = Math.sqrt(Scenery.roll(s, 5310, id * 23 + i));
            all.append(
                    Paths.circle(
                            x + Math.cos(a) * r * 1.3 * k,
                            y + .1 * k + Math.sin(a) * r * .8 * k,
                            (spring ? .075 : .085) * k),
                    false);
        }
        g.fill(all, Kind.LEAF, OkLab.lighten(colour, .04), OkLab.lighten(colour, -.06));
    }

    private static void ladder(Yard yard, GroupBuilder g, double x, double z) {
        Stage s = yard.s();
        int wood = yard.seen(.66, .08, 70, z);
        double lean = -s.side() * .55;
        Path2D rungs = new Path2D.Double();
        for (double y = .3; y < 2.6; y += .3) {
            double[] a = yard.eye().at(x + lean * y / 2.7 - .22 * (1 - y / 6), y, z);
            double[] b = yard.eye().at(x + lean * y / 2.7 + .22 * (1 - y / 6), y, z);
            rungs.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        double k = yard.eye().scale(z);
        g.line(rungs, .05 * k, Kind.WOOD, OkLab.lighten(wood, -.06));
        for (int side = -1; side <= 1; side += 2) {
            double[] a = yard.eye().at(x + side * .24, 0, z);
            double[] b = yard.eye().at(x + lean + side * .13, 2.75, z);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), .065 * k, Kind.WOOD, wood);
        }
    }

    private static void crates(Yard yard, GroupBuilder g, double x, double z) {
        Stage s = yard.s();
        int wood = yard.seen(.66, .08, 68, z);
        int fruit = yard.seen(olives(s) ? s.palette().lit(.42, .06, 120) : fruit(s), z);
        for (int i = 1; i >= 0; i--) {
            double cx = x - s.side() * i * .8;
            double cz = z + i * .4;
            yard.solids().shade(g, cx - .35, cx + .35, cz, cz + .4);
            Path2D heap = Paths.union();
            double k = yard.eye().scale(cz);
            for (int n = 0; n < 14; n++) {
                double[] at = yard.eye()
                        .at(
                                cx - .27 + .54 * Scenery.roll(s, 5311, n + 20 * i),
                                .3 + .1 * Scenery.roll(s, 5312, n),
                                cz + .1);
                heap.append(Paths.circle(at[0], at[1], .055 * k), false);
            }
            g.fill(heap, Kind.LEAF, OkLab.lighten(fruit, .04), OkLab.lighten(fruit, -.06));
            for (int b = 0; b < 3; b++) {
                g.fill(
                        yard.eye().facing(cx - .34, b * .11, cx + .34, b * .11 + .09, cz),
                        Kind.WOOD,
                        OkLab.lighten(wood, .03 * (b % 2)),
                        OkLab.lighten(wood, -.05));
            }
        }
    }
}
