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
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** A marsh: pools between banks of reeds and tussocks, a dead tree, mist over the water; a swamp is closed in by trees. */
final class Marsh implements PlaceRecipe {
    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        boolean swamp = s.brief().kind().filter("swamp"::equals).isPresent();
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon();
        GroupBuilder far = new GroupBuilder();
        far.fill(
                Ridge.hills(s.left(), s.right(), h - 10, 18, 320, s.lookSeed(5001), 4)
                        .land(s.bottom()),
                Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .62), p.haze(p.shade(), .85), h - 40));
        Ridge woods = Ridge.hills(s.left(), s.right(), h + 2, 6, 260, s.lookSeed(5002), 3);
        Terrain.woods(s, far, woods, swamp ? 40 : 16, swamp ? 120 : 46, .46, 5003, false);
        far.add(Scenery.mist(s, h - 50, h + 20, .6, 5004));
        s.layer("far", .15, far);
        if (swamp) {
            trunks(s, h);
        } else {
            dead(s, h);
        }
        Water.mirror(s, h + 10);
        String[] names = {"far banks", "banks", "near banks"};
        for (int row = 0; row < 3; row++) {
            GroupBuilder g = new GroupBuilder();
            banks(s, g, h, row);
            if (row == 1) {
                lilies(s, g, h);
            }
            g.add(Scenery.mist(s, y(s, row) - 36, y(s, row) + 12, row == 0 ? .5 : .25, 5006 + row));
            s.surface(names[row], .48 + .05 * row, g);
        }
        ground(s);
        Scenery.birds(s);
        Actors.Spots spots = habitat -> spot(s, habitat);
        actors.landmark(spots, .56);
        actors.perform(spots, .75);
        near(s);
        Scenery.weather(s);
        s.vignette(swamp ? .46 : .34);
    }

    private static double y(Stage s, int row) {
        double[] down = {.15, .32, .52};
        return s.horizon() + (s.height() - s.horizon()) * down[row];
    }

    /** Colour of reeds and sedge, fresh in spring and straw from autumn on. */
    private static int reed(Stage s) {
        Palette p = s.palette();
        return switch (s.brief().season()) {
            case SPRING -> p.lit(.62, .11, 122);
            case SUMMER -> p.lit(.56, .10, 118);
            case AUTUMN -> p.lit(.66, .10, 82);
            case WINTER -> p.lit(.70, .05, 84);
        };
    }

    /** Low islands of peat and moss, the nearer the larger, with sedge on them. */
    private static void banks(Stage s, GroupBuilder g, double h, int row) {
        Palette p = s.palette();
        double air = new double[] {.34, .18, .04}[row];
        double k = new double[] {.45, .75, 1.25}[row];
        int moss = s.snowy() ? p.lit(.93, .02, 260) : OkLab.mixHue(Terrain.meadow(s), p.lit(.48, .06, 95), .5);
        int peat = p.haze(p.lit(.32, .04, 60), air);
        int reed = p.haze(reed(s), air);
        double wide = s.width() * .30 * k + 60;
        int n = (int) Math.ceil((s.right() - s.left()) / wide);
        for (int i = 0; i <= n; i++) {
            double x = s.left() + wide * (i + .7 * Scenery.roll(s, 5010 + row, i));
            double y = y(s, row) + 22 * k * (Scenery.roll(s, 5013 + row, i) - .5);
            boolean clear = row == 2 && Math.abs(x - s.subjectX()) < s.width() * .16;
            if (Scenery.roll(s, 5016 + row, i) < .2 || clear) {
                continue;
            }
            double w = wide * (.26 + .16 * Scenery.roll(s, 5019 + row, i));
            g.fill(Paths.lens(x, y + 6 * k, 2.1 * w, 11 * k), Kind.EARTH, OkLab.alpha(peat, .8));
            Path2D island = Paths.curve(
                    x - w,
                    y + 3 * k,
                    x - w * .7,
                    y - 5 * k,
                    x - w * .25,
                    y - 9 * k,
                    x + w * .2,
                    y - 7 * k,
                    x + w * .7,
                    y - 8 * k,
                    x + w,
                    y + 3 * k);
            island.lineTo(x, y + 8 * k);
            island.closePath();
            g.fill(island, Kind.GRASS, p.haze(moss, air), p.haze(OkLab.mix(moss, p.near(), .4), air));
            int clumps = 2 + (int) (3 * Scenery.roll(s, 5022 + row, i));
            for (int c = 0; c < clumps; c++) {
                double cx = x + w * 1.5 * (Scenery.roll(s, 5025 + row, i * 5 + c) - .5);
                double tall = (34 + 34 * Scenery.roll(s, 5028 + row, i * 5 + c)) * k;
                g.fill(
                        Plants.reeds(cx - 17 * k, cx + 17 * k, y, tall, 13, s.seed(5031) + row * 90 + i * 7 + c),
                        Kind.GRASS,
                        OkLab.lighten(reed, .05),
                        OkLab.mix(reed, p.near(), .35));
            }
            g.fill(
                    Plants.grass(x - w * .8, x + w * .8, y + 2 * k, 13 * k, 4 * k, s.seed(5034) + i, .1),
                    Kind.GRASS,
                    s.snowy() ? OkLab.lighten(reed, .1) : OkLab.mix(reed, p.haze(moss, air), .4),
                    OkLab.mix(reed, p.near(), .3));
        }
    }

    private static void lilies(Stage s, GroupBuilder g, double h) {
        if (s.snowy()) {
            return;
        }
        Palette p = s.palette();
        int leaf = p.haze(p.lit(.56, .11, 138), .1);
        double d = -s.side();
        for (int i = 0; i < 13; i++) {
            double x = s.width() * (.5 + d * (.06 + .34 * Scenery.roll(s, 5036, i)));
            double y = y(s, 1) + (y(s, 2) - y(s, 1)) * (.12 + .7 * Scenery.roll(s, 5037, i));
            double k = .7 + .5 * Scenery.roll(s, 5038, i);
            g.fill(Paths.ellipse(x, y, 13 * k, 4 * k), Kind.LEAF, OkLab.lighten(leaf, .03 * (i % 3)), leaf);
            if (i % 4 == 0) {
                g.fill(Paths.ellipse(x + 3, y - 3.4 * k, 4.4 * k, 3 * k), Kind.LEAF, p.lit(.92, .05, 345));
                g.fill(Paths.ellipse(x + 3, y - 3.8 * k, 1.7 * k, 1.4 * k), Kind.LEAF, p.lit(.86, .14, 90));
            }
        }
    }

    /** A dead tree on an island, opposite the subject; the water mirrors it. */
    private static void dead(Stage s, double h) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double x = s.width() * (.5 - s.side() * (.2 + .1 * s.look().roll(5041)));
        double tall = s.shorter() * .36;
        int wood = p.haze(p.lit(.44, .03, 60), .14);
        g.fill(
                Plants.trunk(x, h + 12, tall, s.lookSeed(5042), 4),
                Kind.WOOD,
                OkLab.lighten(wood, .06),
                OkLab.lighten(wood, -.06));
        g.fill(
                Plants.trunk(x + s.side() * tall * .5, h + 11, tall * .42, s.lookSeed(5043), 3),
                Kind.WOOD,
                p.haze(wood, .15));
        int moss = p.haze(OkLab.mixHue(Terrain.meadow(s), p.near(), .3), .2);
        Ridge bank = Ridge.hills(s.left(), s.right(), h + 9, 5, 120, s.lookSeed(5044), 3);
        g.fill(bank.land(h + 16), Kind.GRASS, moss, OkLab.lighten(moss, -.08));
        g.fill(
                Plants.reeds(s.left(), s.right(), h + 12, 30, (int) (s.width() / 5), s.lookSeed(5045)),
                Kind.GRASS,
                p.haze(reed(s), .34),
                p.haze(OkLab.mix(reed(s), p.near(), .3), .34));
        s.layer("dead tree", .3, g, s.rim(1.4, .45));
    }

    /** Trunks that stand in the water with wide feet, moss hanging from their boughs. */
    private static void trunks(Stage s, double h) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int n = (int) Math.max(5, s.width() / 120);
        for (int i = 0; i < n; i++) {
            double x = s.width() * (i + .2 + .6 * Scenery.roll(s, 5051, i)) / n;
            double w = s.shorter() * (.026 + .03 * Scenery.roll(s, 5052, i));
            double air = .10 + .34 * Scenery.roll(s, 5053, i);
            int bark = p.haze(p.lit(.36, .035, 65), air);
            double foot = h + 12;
            Path2D trunk =
                    Paths.curve(x - w * 2, foot, x - w * .9, foot - w * 1.6, x - w * .6, foot - w * 5, x - w * .5, -30);
            trunk.lineTo(x + w * .5, -30);
            trunk.append(
                    Paths.curve(x + w * .5, -30, x + w * .6, foot - w * 5, x + w * .9, foot - w * 1.6, x + w * 2, foot),
                    true);
            trunk.closePath();
            g.fill(trunk, Kind.WOOD, OkLab.lighten(bark, -.04), OkLab.lighten(bark, .02));
            int leaf = p.haze(OkLab.mixHue(Terrain.leaf(s, .3), p.lit(.5, .05, 130), .4), air);
            for (int k = 0; k < 4; k++) {
                double mx = x + s.shorter() * .2 * (Scenery.roll(s, 5054, i * 4 + k) - .5);
                double my = s.height() * (.02 + .1 * Scenery.roll(s, 5055, i * 4 + k));
                double r = s.shorter() * (.05 + .05 * Scenery.roll(s, 5056, i * 4 + k));
                g.fill(Plants.tuft(mx, my, r * 1.7, r, i * 4 + k), Kind.LEAF, leaf);
                g.fill(
                        Paths.polygon(mx - r * .4, my, mx + r * .1, my, mx - r * .1, my + r * 3.2),
                        Kind.LEAF,
                        OkLab.alpha(leaf, .7));
            }
        }
        s.layer("trunks", .32, g, s.rim(1.4, .35));
    }

    /** The bank from which one looks: moss and trodden earth. */
    private static void ground(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double top = s.height() * .845;
        double tilt = s.side() * s.height() * .05;
        Ridge bank = Ridge.slope(s.left(), s.right(), top + tilt, top - tilt, 7, 240, s.seed(5061));
        int moss = s.snowy() ? p.lit(.94, .02, 260) : OkLab.mixHue(Terrain.meadow(s), p.lit(.48, .06, 95), .35);
        g.fill(
                bank.land(s.bottom()),
                Scenery.ground(s, Kind.GRASS, OkLab.lighten(moss, .03), OkLab.mix(moss, p.near(), .5), top - 10));
        for (double x = s.left(); x < s.right(); x += 44) {
            if (Scenery.roll(s, 5062, (int) x) < .7) {
                g.fill(
                        Plants.grass(x, x + 40, bank.at(x + 20) + 3, 17, 3.6, s.seed(5063) + (int) x, .1),
                        Kind.GRASS,
                        OkLab.lighten(reed(s), .02),
                        OkLab.mix(moss, p.near(), .3));
            }
        }
        Terrain.litter(s, g, top + 12, moss, s.brief().season() == Season.SPRING, 5064);
        s.layer("bank", .6, g, s.rim(1.4, .4));
    }

    private static void near(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int dark = OkLab.mix(reed(s), p.near(), .7);
        double from = s.side() < 0 ? s.width() * .74 : s.left();
        double to = s.side() < 0 ? s.right() : s.width() * .26;
        g.fill(Plants.reeds(from, to, s.height() + 40, s.shorter() * .4, 38, s.seed(5071)), Kind.GRASS, dark, p.near());
        s.layer("near", 1, g, s.rim(2, .35), new Effect.Blur(2.2));
    }

    private static Spot spot(Stage s, Habitat habitat) {
        double x = s.subjectX();
        return switch (habitat) {
            case AIR, SPACE -> new Spot(x, s.horizon() * .56, Ground.AIR, 1, 0);
            case WATER, DEEP -> new Spot(x, y(s, 1) + s.height() * .05, Ground.WATER, .8, 0);
            default -> new Spot(x, s.height() * .9, s.snowy() ? Ground.SNOW : Ground.GRASS, 1, 0);
        };
    }
}
