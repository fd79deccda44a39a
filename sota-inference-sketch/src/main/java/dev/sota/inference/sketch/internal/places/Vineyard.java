package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;

/** A vineyard: rows of vines on their wires that run to a striped hill with a house and cypresses. */
final class Vineyard implements PlaceRecipe {
    private static final double GAP = 2.5;
    private static final double END = 44;

    @Override
    public void build(Stage s, Actors actors) {
        Yard yard = Yard.of(s);
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        slopes(yard, actors);
        int earth = s.snowy() ? p.lit(.93, .015, 255) : p.lit(.62, .07, 66);
        GroupBuilder ground = yard.floor(Kind.EARTH, earth);
        strips(yard, ground);
        s.layer("ground", .35, ground);
        String[] names = {"far vines", "vines", "near vines"};
        double[][] bands = {{END, 17}, {17, 8.6}, {8.6, 3.4}};
        for (int band = 0; band < 3; band++) {
            GroupBuilder g = new GroupBuilder();
            for (int i = 5; i >= 0; i--) {
                for (int side = -1; side <= 1; side += 2) {
                    row(yard, g, side * (GAP * (i + .62)), bands[band][1], bands[band][0], i * 2 + (side > 0 ? 1 : 0));
                }
            }
            s.layer(names[band], .42 + .08 * band, g, s.rim(1.3, .4));
        }
        Scenery.birds(s);
        actors.perform(habitat -> yard.spot(habitat, 4.6, Ground.STONE), .75);
        Scenery.weather(s);
        s.vignette(.36);
    }

    private static int leaf(Stage s) {
        Palette p = s.palette();
        return switch (s.brief().season()) {
            case AUTUMN -> p.lit(.66, .15, 68);
            case WINTER -> p.lit(.42, .04, 50);
            case SPRING -> p.lit(.66, .14, 126);
            case SUMMER -> p.lit(.54, .115, 132);
        };
    }

    /** Hills with rows across them, and on the nearest a house with cypresses. */
    private static void slopes(Yard yard, Actors actors) {
        Stage s = yard.s();
        Palette p = s.palette();
        double y = yard.eye().y();
        GroupBuilder far = new GroupBuilder();
        far.fill(
                Ridge.hills(s.left(), s.right(), y - 54, 30, 300, s.lookSeed(5321), 4)
                        .land(y + 30),
                Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .62), p.haze(p.shade(), .85), y - 90));
        far.add(Scenery.mist(s, y - 80, y, .5, 5322));
        s.layer("far", .15, far);
        double up = s.side() * s.height() * .07;
        Ridge hill = Ridge.slope(s.left(), s.right(), y - 26 + up, y - 26 - up, 12, 320, s.lookSeed(5323));
        int grass = s.snowy() ? p.lit(.93, .02, 260) : Terrain.meadow(s);
        GroupBuilder g = new GroupBuilder().clip();
        g.fill(hill.land(y + 30), Kind.GRASS, p.haze(grass, .34), p.haze(grass, .2));
        int vine = OkLab.alpha(p.haze(leaf(s), .26), .8);
        for (int i = -16; i <= 16; i++) {
            double x = s.width() * .5 + i * 34;
            g.line(Paths.line(x + s.side() * 46, y - 110, x, y - 10, x - s.side() * 60, y + 30), 7, Kind.LEAF, vine);
        }
        GroupBuilder all = new GroupBuilder().add(g.build());
        double hx = s.width() * (.5 - s.side() * .27);
        double hy = hill.at(hx) + 5;
        boolean own = s.brief().subjects().stream().anyMatch(m -> m.thing().landmark());
        if (!own) {
            for (int i = 0; i < 6; i++) {
                double x = hx + (i < 3 ? -1 : 1) * (40 + 15 * (i % 3));
                double tall = 44 + 22 * Scenery.roll(s, 5324, i);
                int dark = p.haze(p.lit(.38, .06, 150), .2);
                Path2D cypress = Paths.spline(
                        x,
                        hy - tall,
                        x + tall * .09,
                        hy - tall * .5,
                        x + tall * .08,
                        hy - 6,
                        x,
                        hy + 3,
                        x - tall * .08,
                        hy - 6,
                        x - tall * .09,
                        hy - tall * .5);
                all.fill(cypress, Kind.LEAF, OkLab.lighten(dark, .05), OkLab.lighten(dark, -.04));
            }
            house(s, all, hx, hy);
        }
        all.add(Scenery.mist(s, y - 30, y + 24, .3, 5325));
        s.layer("hill", .28, all, s.rim(1.2, .35));
    }

    private static void house(Stage s, GroupBuilder g, double x, double y) {
        Palette p = s.palette();
        int wall = p.haze(p.lit(.86, .06, 78), .16);
        int roof = p.haze(s.snowy() ? p.lit(.95, .012, 250) : p.lit(.56, .12, 42), .14);
        g.fill(Paths.rect(x - 34, y - 26, 50, 30), Kind.WALL, wall, OkLab.lighten(wall, -.06));
        g.fill(Paths.polygon(x - 37, y - 25, x - 9, y - 38, x + 19, y - 25), Kind.WALL, roof);
        g.fill(Paths.rect(x + 12, y - 40, 19, 44), Kind.WALL, OkLab.lighten(wall, .02), OkLab.lighten(wall, -.08));
        g.fill(Paths.polygon(x + 10, y - 39, x + 21.5, y - 47, x + 33, y - 39), Kind.WALL, roof);
        for (int i = 0; i < 4; i++) {
            double wx = i == 3 ? x + 18 : x - 29 + i * 14;
            int pane = s.dark() && i != 1 ? OkLab.lch(.88, .12, 80) : OkLab.lighten(wall, -.3);
            g.fill(Paths.rect(wx, y - (i == 3 ? 33 : 19), 6, 8), Kind.LIGHT, pane);
        }
    }

    /** Grass between the rows. */
    private static void strips(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        if (s.snowy()) {
            return;
        }
        Palette p = s.palette();
        int grass = Terrain.meadow(s);
        for (int i = -6; i <= 6; i++) {
            double x = i * GAP;
            g.fill(
                    yard.eye().level(x - .62, 1.3, x + .62, END, 0),
                    Scenery.ground(
                            s,
                            Kind.GRASS,
                            OkLab.alpha(p.haze(grass, .3), .5),
                            OkLab.alpha(OkLab.mixHue(grass, p.near(), .2), .75),
                            yard.eye().y()));
        }
        Terrain.litter(s, g, yard.eye().at(0, 0, 9)[1], grass, false, 5326);
    }

    /** Posts, wires, stems and leaves of one row from its near to its far end; grapes hang under the leaves. */
    private static void row(Yard yard, GroupBuilder g, double x, double near, double far, int index) {
        Stage s = yard.s();
        Pinhole eye = yard.eye();
        boolean bare = s.brief().season() == Season.WINTER;
        Path2D wires = new Path2D.Double();
        for (double y : new double[] {.7, 1.2, 1.6}) {
            double[] a = eye.at(x, y, near);
            double[] b = eye.at(x, y, far);
            wires.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(wires, 1, Kind.METAL, OkLab.alpha(yard.seen(.5, .01, 250, near), .6));
        int n = 0;
        double step = Math.max(.5, near * .075);
        for (double z = far - step / 2; z > near; z -= step, n++) {
            int id = index * 200 + (int) Math.round(z * 6);
            double[] foot = eye.at(x, 0, z);
            double k = eye.scale(z);
            if (foot[0] < s.left() - k || foot[0] > s.right() + k) {
                continue;
            }
            int wood = yard.seen(.40, .05, 55, z);
            g.line(
                    Paths.curve(
                            foot[0],
                            foot[1],
                            foot[0] + .07 * k,
                            foot[1] - .3 * k,
                            foot[0] - .04 * k,
                            foot[1] - .75 * k),
                    Math.max(1, .07 * k),
                    Kind.WOOD,
                    wood);
            if (n % 4 == 0) {
                g.fill(
                        Paths.rect(foot[0] - .05 * k, foot[1] - 1.75 * k, .1 * k, 1.75 * k),
                        Kind.WOOD,
                        yard.seen(.66, .05, 75, z));
            }
            if (bare) {
                g.line(
                        Paths.curve(
                                foot[0] - .3 * k,
                                foot[1] - .95 * k,
                                foot[0],
                                foot[1] - .72 * k,
                                foot[0] + .3 * k,
                                foot[1] - 1.3 * k),
                        Math.max(.8, .03 * k),
                        Kind.WOOD,
                        wood);
                continue;
            }
            int leaf = yard.seen(OkLab.mix(leaf(s), s.palette().near(), .12), z);
            double w = Math.max(.34, step * .4);
            boolean lit = x * s.side() > 0;
            g.fill(
                    Plants.tuft(foot[0], foot[1] - (1.2 + .1 * Scenery.roll(s, 5327, id)) * k, w * k, .52 * k, id),
                    Kind.LEAF,
                    OkLab.lighten(leaf, lit ? .06 : .01),
                    OkLab.lighten(leaf, lit ? -.04 : -.1));
            boolean bears = s.brief().season() == Season.AUTUMN || s.brief().season() == Season.SUMMER;
            if (bears && z < 16) {
                grapes(yard, g, foot[0], foot[1], z, id, x);
            }
        }
    }

    private static void grapes(Yard yard, GroupBuilder g, double x, double y, double z, int id, double side) {
        Stage s = yard.s();
        boolean white = s.look().chance(5328, .35);
        int c = yard.seen(white ? .80 : .42, white ? .12 : .11, white ? 112 : 315, z);
        double k = yard.eye().scale(z);
        Path2D berries = Paths.union();
        double gx = x + (side > 0 ? -.12 : .12) * k + .24 * k * (Scenery.roll(s, 5329, id) - .5);
        double gy = y - .82 * k;
        for (int i = 0; i < 8; i++) {
            int row = i < 3 ? 0 : i < 6 ? 1 : 2;
            berries.append(
                    Paths.circle(gx + ((i % 3) - 1) * (.055 - .014 * row) * k, gy + row * .062 * k, .042 * k), false);
        }
        g.fill(berries, Kind.LEAF, OkLab.lighten(c, .06), OkLab.lighten(c, -.05));
    }
}
