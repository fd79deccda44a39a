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

/** A lake or a river: hills and woods mirrored, a bank with reeds in front. */
final class Lake implements PlaceRecipe {
    private final boolean river;

    Lake(boolean river) {
        this.river = river;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon();
        GroupBuilder far = new GroupBuilder();
        if (s.dice().chance(101, .65)) {
            far.add(Terrain.range(s, h + 6, 130 + 60 * s.dice().roll(102), .5, true, 103)
                    .build());
        } else {
            far.fill(
                    Ridge.hills(s.left(), s.right(), h - 40, 44, 240, s.seed(104), 5)
                            .land(h + 6),
                    Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .6), p.haze(p.shade(), .9), h - 90));
        }
        far.add(Scenery.mist(s, h - 70, h + 30, .6, 105));
        s.layer("far", .15, far);
        GroupBuilder woods = new GroupBuilder();
        Ridge shore = Ridge.hills(s.left(), s.right(), h - 5, 6, 150, s.seed(106), 3);
        int leaf = Terrain.leaf(s, .4);
        woods.fill(
                Plants.forest(shore, s.left(), s.right(), 12, 14, 62, s.seed(107), .82),
                Material.of(Kind.LEAF, p.haze(leaf, .34), p.haze(leaf, .6)).over(0, h - 60, s.width(), 64));
        woods.fill(shore.land(h + 3), Kind.EARTH, p.haze(leaf, .5));
        woods.add(Scenery.mist(s, h - 26, h + 20, .6, 108));
        s.layer("middle", .3, woods);
        Water.mirror(s, h);
        Actors.Spots spots = habitat -> spot(s, habitat);
        if (river) {
            bank(s, h);
        }
        actors.landmark(spots, .5);
        reedBeds(s);
        Scenery.birds(s);
        if (actors.walks()) {
            shore(s);
        }
        actors.perform(spots, .75);
        near(s);
        Scenery.weather(s);
    }

    /** A meadow on one side that turns the lake into a river. */
    private static void bank(Stage s, double h) {
        Palette p = s.palette();
        int meadow = Terrain.meadow(s);
        double w = s.width();
        double in = s.side();
        double b = s.bottom();
        GroupBuilder g = new GroupBuilder();
        double x = w * .5;
        g.fill(
                Paths.spline(
                        x + in * w * .7,
                        h + 4,
                        x + in * w * .16,
                        h + 8,
                        x + in * w * .02,
                        h + (b - h) * .18,
                        x + in * w * .22,
                        h + (b - h) * .38,
                        x + in * w * .16,
                        h + (b - h) * .7,
                        x + in * w * .3,
                        b + 40,
                        x + in * w * .8,
                        b + 60),
                Scenery.ground(s, Kind.GRASS, p.haze(meadow, .25), OkLab.mixHue(meadow, p.near(), .5), h));
        g.fill(
                Paths.spline(
                        x - in * w * .7,
                        h + 4,
                        x - in * w * .2,
                        h + 6,
                        x - in * w * .3,
                        h + (b - h) * .16,
                        x - in * w * .14,
                        h + (b - h) * .3,
                        x - in * w * .4,
                        h + (b - h) * .5,
                        x - in * w * .8,
                        h + (b - h) * .6),
                Scenery.ground(s, Kind.GRASS, p.haze(meadow, .35), OkLab.mixHue(meadow, p.near(), .3), h));
        s.layer("bank", .55, g, s.rim(1.4, .4));
    }

    /** A tongue of land for those who cannot swim. */
    private static void shore(Stage s) {
        Palette p = s.palette();
        double y = groundY(s);
        int earth = s.snowy() ? p.lit(.93, .025, 265) : OkLab.mixHue(Terrain.meadow(s), p.near(), .3);
        double w = s.width();
        double c = s.subjectX();
        double out = s.side();
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Paths.spline(
                        c + out * w * .8,
                        y - 14,
                        c + out * w * .2,
                        y - 9,
                        c - out * w * .06,
                        y - 3,
                        c - out * w * .2,
                        y + 12,
                        c - out * w * .12,
                        y + 34,
                        c + out * w * .1,
                        s.bottom() + 40,
                        c + out * w * .8,
                        s.bottom() + 40),
                Scenery.ground(s, Kind.EARTH, earth, OkLab.mixHue(earth, p.near(), .6), y - 12));
        s.layer("shore", .7, g, s.rim(1.6, .45));
    }

    private static double groundY(Stage s) {
        return s.horizon() + (s.height() - s.horizon()) * .62;
    }

    private static void reedBeds(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double y = s.horizon() + (s.height() - s.horizon()) * .42;
        double c = s.width() * (.5 - s.side() * .3);
        GroupBuilder bed = new GroupBuilder();
        int reed = p.haze(OkLab.mixHue(Terrain.leaf(s, .5), p.near(), .5), .18);
        bed.fill(Plants.reeds(c - 90, c + 90, y + 4, 92, 52, s.seed(121)), Kind.GRASS, reed, p.haze(reed, .2));
        bed.fill(Paths.lens(c, y + 2, 230, 9), Kind.EARTH, p.haze(p.near(), .3));
        g.add(bed.build(s.rim(1.4, .45), new Effect.Reflection(y + 4, 90, Water.deep(s), .5, 5)));
        s.layer("reeds", .62, g);
    }

    private static void near(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double w = s.width();
        double from = s.side() < 0 ? w * .78 : -90;
        double to = s.side() < 0 ? w + 90 : w * .22;
        int dark = OkLab.mix(p.near(), p.shade(), .25);
        g.fill(Plants.reeds(from, to, s.bottom(), s.shorter() * .5, 46, s.seed(122)), Kind.GRASS, dark, p.near());
        g.fill(
                Plants.reeds(s.left(), s.right(), s.bottom(), s.shorter() * .15, (int) (w / 13), s.seed(123)),
                Kind.GRASS,
                dark,
                p.near());
        s.layer("plants", 1, g, s.rim(2, .35), new Effect.Blur(3));
    }

    private static Spot spot(Stage s, Habitat habitat) {
        double x = s.subjectX();
        double y = s.horizon() + (s.height() - s.horizon()) * .5;
        return switch (habitat) {
            case AIR, SPACE -> new Spot(x, s.horizon() * .6, Ground.AIR, 1, 0);
            case WATER, DEEP -> new Spot(x, y, Ground.WATER, .95, 0);
            default -> new Spot(x, groundY(s) + 14, s.snowy() ? Ground.SNOW : Ground.GRASS, .95, 0);
        };
    }
}
