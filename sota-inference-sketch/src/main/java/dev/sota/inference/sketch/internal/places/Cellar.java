package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.util.OptionalInt;

/** A vaulted cellar with casks and bottles, or the basement of a house with shelves and pipes; stairs lead up to the light. */
final class Cellar implements PlaceRecipe {
    private static final double BAY = 2.6;

    @Override
    public void build(Stage s, Actors actors) {
        boolean house = s.brief().kind().filter("house"::equals).isPresent();
        LongHall h = new LongHall(s, 2.9, house ? 2.7 : 1.7, 11.5);
        int stone = house
                ? h.room().thing(.56, .025, s.look().between(3901, 60, 250))
                : h.room().thing(.45, .05, s.look().between(3902, 35, 65));
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, OkLab.lighten(stone, -.04));
        stairs(h, far, stone);
        s.layer("far wall", .1, far);
        GroupBuilder sides = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(sides, side, Kind.ROCK, stone);
            if (!house) {
                courses(h, sides, side, h.sided(stone, side));
            }
        }
        s.layer("side walls", .3, sides);
        GroupBuilder above = new GroupBuilder();
        if (house) {
            CellarStores.joists(h, above);
        } else {
            vault(h, above, stone);
        }
        s.layer("vault", .33, above);
        s.layer("floor", .45, h.floor(Kind.ROCK, h.room().thing(.40, .03, 60), .7, .7));
        glow(h);
        GroupBuilder stores = new GroupBuilder();
        for (double z = h.length() - 1.2; z > 3.9; z -= 1.35) {
            if (house) {
                CellarStores.shelf(h, stores, h.away(), z);
            } else {
                CellarStores.cask(h, stores, h.away(), z);
            }
        }
        if (house) {
            CellarStores.boiler(h, stores);
        } else {
            CellarStores.bottles(h, stores, -h.away());
        }
        s.layer("stores", .5, stores);
        lamp(h);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        shaft(h);
        s.vignette(.62);
    }

    /** Steps up to a door in the far wall, through which the day comes. */
    private static void stairs(LongHall h, GroupBuilder g, int stone) {
        double x = -h.away() * 1.15;
        double z = h.length();
        int light = h.stage().dark()
                ? OkLab.mix(h.stage().palette().mid(), OkLab.lch(.3, .06, 265), .5)
                : OkLab.mix(h.stage().palette().horizon(), OkLab.lch(.96, .04, 90), .5);
        g.fill(h.arch(x - .75, x + .75, 1.2, 2.4, 3, z, false), Kind.ROCK, OkLab.lighten(stone, .08));
        g.fill(h.arch(x - .6, x + .6, 1.2, 2.3, 2.85, z, false), Kind.LIGHT, OkLab.lighten(light, -.04), light);
        double[] at = h.eye().at(x, 1.9, z);
        g.add(Node.Glow.of(
                at[0], at[1], 2.4 * h.eye().scale(z), light, h.stage().dark() ? .3 : .8));
        Solids solids = h.solids();
        for (int i = 5; i >= 0; i--) {
            double front = z - .34 * (6 - i);
            solids.box(g, x - .8, x + .8, 0, .2 * (i + 1), front, z, Kind.ROCK, OkLab.lighten(stone, .05 + .012 * i));
        }
        double[] foot = h.eye().at(x, 0, z - 3);
        g.add(new Node.Glow(
                foot[0], foot[1], 2 * h.eye().scale(z), .3, light, h.stage().dark() ? .2 : .5));
    }

    /** Single stones that stand out of the wall. */
    private static void courses(LongHall h, GroupBuilder g, int side, int colour) {
        for (int i = 0; i < 46; i++) {
            double y = .06 + .28 * (int) (Scenery.roll(h.stage(), 3903 + side, i) * 7);
            double z = 1.6 + (h.length() - 2.6) * Scenery.roll(h.stage(), 3906 + side, i);
            double long_ = .35 + .3 * Scenery.roll(h.stage(), 3909 + side, i);
            if (y + .24 < h.wall()) {
                g.fill(
                        h.eye().upright(side * (h.half() - .01), y, z, y + .24, z + long_),
                        Kind.ROCK,
                        OkLab.alpha(OkLab.lighten(colour, i % 2 == 0 ? .05 : -.06), .6));
            }
        }
    }

    private static void vault(LongHall h, GroupBuilder g, int stone) {
        double top = 3.25;
        int n = (int) Math.ceil(h.length() / BAY);
        for (int i = 0; i < n; i++) {
            double z1 = h.length() - i * BAY;
            double z0 = Math.max(LongHall.NEAR, z1 - BAY);
            int c = OkLab.lighten(stone, -.05 - .035 * i);
            g.fill(
                    h.vault(h.half(), h.wall(), top, z0, z1, false),
                    Material.of(Kind.ROCK, OkLab.lighten(c, -.04), OkLab.lighten(c, .04)));
        }
        for (double z = h.length(); z > 1.4; z -= BAY / 5) {
            double k = h.eye().scale(z);
            boolean rib = Math.round((h.length() - z) / (BAY / 5)) % 5 == 0;
            int c = OkLab.lighten(stone, rib ? .06 : -.13);
            g.line(
                    h.rib(h.half(), rib ? 0 : h.wall(), h.wall(), top, z, false),
                    rib ? .22 * k : Math.max(.8, .02 * k),
                    Kind.ROCK,
                    rib ? c : OkLab.alpha(c, .6));
        }
    }

    private static void glow(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        double[] floor = h.eye().at(0, 0, 5.4);
        g.add(new Node.Glow(floor[0], floor[1], 3 * h.eye().scale(5.4), .34, OkLab.lch(.82, .12, 68), .5));
        double[] at = h.eye().at(0, 2, 6.4);
        g.add(Node.Glow.of(at[0], at[1], 3.4 * h.eye().scale(6.4), OkLab.lch(.82, .12, 68), .42));
        h.stage().layer("lamplight", .46, g);
    }

    /** The one lamp. */
    private static void lamp(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        double z = 6.4;
        double k = h.eye().scale(z);
        double[] top = h.eye().at(0, 3.2, z);
        double[] at = h.eye().at(0, 2.45, z);
        int iron = h.room().thing(.20, .02, 60);
        g.line(Paths.line(top[0], top[1], at[0], at[1] - .16 * k), Math.max(1, .025 * k), Kind.METAL, iron);
        g.fill(
                Paths.polygon(
                        at[0] - .2 * k,
                        at[1],
                        at[0] - .07 * k,
                        at[1] - .17 * k,
                        at[0] + .07 * k,
                        at[1] - .17 * k,
                        at[0] + .2 * k,
                        at[1]),
                Kind.METAL,
                iron);
        g.fill(Paths.circle(at[0], at[1] + .05 * k, .09 * k), Kind.LIGHT, OkLab.lch(.97, .08, 88));
        g.add(Node.Glow.of(at[0], at[1] + .05 * k, 1.5 * k, OkLab.lch(.90, .12, 76), .75));
        h.stage().layer("lamp", .6, g);
    }

    /** What comes down the stairs from above. */
    private static void shaft(LongHall h) {
        if (!h.sunny()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double x = -h.away() * 1.15;
        double[] a = h.eye().at(x - .55, 2.7, h.length());
        double[] b = h.eye().at(x + .55, 2.7, h.length());
        double[] c = h.eye().at(x + h.away() * 1.6 + .9, 0, 5.6);
        double[] d = h.eye().at(x + h.away() * 1.6 - .9, 0, 5.6);
        g.add(new Node.Beam(
                Paths.polygon(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]),
                new java.awt.geom.Point2D.Double((a[0] + b[0]) / 2, a[1]),
                new java.awt.geom.Point2D.Double((c[0] + d[0]) / 2, c[1]),
                h.room().glow(),
                .2,
                12));
        h.stage().surface("beams", .8, g);
    }
}
