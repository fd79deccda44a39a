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
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** On a bridge of planks between rails: it runs over a gorge, the river deep below, to rocks and firs. */
final class FootBridge implements PlaceRecipe {
    private static final double END = 46;
    private static final double NEAR = 1.5;
    private static final double HALF = 1.5;
    private static final double DOWN = -16;

    @Override
    public void build(Stage s, Actors actors) {
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .11), s.height() * .53, s.shorter() * .95, 1.7);
        Yard yard = new Yard(s, eye);
        Scenery.sky(s);
        Scenery.lightning(s);
        far(yard);
        river(yard);
        GroupBuilder way = new GroupBuilder();
        planks(yard, way);
        s.layer("way", .5, way);
        GroupBuilder sides = new GroupBuilder();
        rails(yard, sides);
        s.layer("rails", .56, sides, s.rim(1.4, .4));
        Scenery.birds(s);
        actors.perform(habitat -> spot(yard, habitat), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .44 : .34);
    }

    /** Mountains and woods about the gorge. */
    private static void far(Yard yard) {
        Stage s = yard.s();
        double y = yard.eye().y();
        GroupBuilder g = new GroupBuilder();
        g.add(Terrain.range(s, y + 10, s.height() * .26, .58, s.snowy(), 5101).build());
        Ridge hills = Ridge.hills(s.left(), s.right(), y - 20, 30, 280, s.lookSeed(5102), 4);
        Terrain.woods(s, g, hills, 12, 34, .5, 5103, true);
        g.add(Scenery.mist(s, y - 40, y + 30, .5, 5104));
        s.layer("far", .15, g);
    }

    /** The water far below, and the rocks of the other side. */
    private static void river(Yard yard) {
        Stage s = yard.s();
        Palette p = s.palette();
        Pinhole eye = yard.eye();
        GroupBuilder g = new GroupBuilder();
        double top = eye.at(0, DOWN, 150)[1];
        g.fill(
                Paths.rect(s.left(), top - 4, s.right() - s.left(), s.bottom()),
                Material.of(Kind.WATER, OkLab.mix(p.low(), p.horizon(), .4), OkLab.mix(Water.deep(s), p.low(), .1))
                        .over(0, top, s.width(), (s.height() - top) * .8));
        Path2D ripples = Paths.union();
        for (int i = 0; i < 90; i++) {
            double z = 9 + 60 * Math.pow(Scenery.roll(s, 5112, i), 1.4);
            double[] at = eye.at(90 * (Scenery.roll(s, 5113, i) - .5), DOWN, z);
            double k = eye.scale(z);
            ripples.append(Paths.lens(at[0], at[1], (1 + 2.4 * Scenery.roll(s, 5114, i)) * k, .12 * k), false);
        }
        g.fill(ripples, Kind.WATER, OkLab.alpha(OkLab.mix(p.horizon(), p.light(), .4), .35));
        s.layer("river", .3, g);
        GroupBuilder banks = new GroupBuilder();
        double z = 40;
        double foot = eye.at(0, DOWN, z)[1];
        int rock = p.haze(p.lit(.50, .03, 60), .3);
        Ridge cliff = Ridge.hills(s.left(), s.right(), eye.at(0, 1, z)[1], 16, 110, s.lookSeed(5116), 4);
        banks.fill(cliff.land(foot), Kind.ROCK, OkLab.lighten(rock, .06), OkLab.lighten(rock, -.08));
        for (int i = 0; i < 14; i++) {
            double x = s.left() + (s.right() - s.left()) * Scenery.roll(s, 5117, i);
            banks.fill(
                    Paths.polygon(x, cliff.at(x) + 6, x + 9, cliff.at(x) + 5, x + 16, foot, x - 7, foot),
                    Kind.ROCK,
                    OkLab.alpha(OkLab.lighten(rock, -.12), .5));
        }
        banks.fill(
                Plants.forest(cliff, s.left(), s.right(), 17, 18, 52, s.lookSeed(5118), .8),
                Kind.LEAF,
                p.haze(Terrain.leaf(s, .3), .3));
        banks.add(Scenery.mist(s, foot - 8 * eye.scale(z), foot + 2 * eye.scale(z), .3, 5120));
        s.layer("banks", .34, banks);
    }

    private static void planks(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        Palette p = s.palette();
        Pinhole eye = yard.eye();
        int floor = s.snowy() ? p.lit(.92, .015, 250) : p.lit(.60, .07, 66);
        g.fill(
                eye.level(-HALF, NEAR, HALF, END, 0),
                Scenery.ground(s, Kind.WOOD, p.haze(floor, .34), OkLab.lighten(floor, -.1), eye.y()));
        Path2D seams = new Path2D.Double();
        for (double z = NEAR + .2; z < END; z += Math.max(.3, z * .03)) {
            double[] a = eye.at(-HALF, 0, z);
            double[] b = eye.at(HALF, 0, z);
            seams.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(seams, 1.6, Kind.WOOD, OkLab.alpha(OkLab.lighten(floor, -.17), .7));
    }

    /** Posts and two rails of wood. */
    private static void rails(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        Pinhole eye = yard.eye();
        int wood = s.palette().lit(.50, .07, 58);
        for (int side = -1; side <= 1; side += 2) {
            double x = side * HALF;
            for (double z = 42; z > 1.9; z -= 2.2) {
                int c = yard.seen(wood, z);
                double[] foot = eye.at(x, -.3, z);
                double k = eye.scale(z);
                g.fill(
                        Paths.rounded(foot[0] - .07 * k, foot[1] - 1.55 * k, .14 * k, 1.6 * k, .04 * k),
                        Kind.WOOD,
                        OkLab.lighten(c, .03),
                        OkLab.lighten(c, -.07));
                if (s.snowy()) {
                    g.fill(
                            Paths.ellipse(foot[0], foot[1] - 1.55 * k, .1 * k, .05 * k),
                            Kind.SNOW,
                            yard.seen(.96, .01, 250, z));
                }
            }
            for (double y : new double[] {.55, 1.1}) {
                int c = OkLab.lighten(wood, side * s.side() > 0 ? .05 : -.04);
                g.fill(
                        eye.upright(x, y - .06, NEAR, y + .06, END),
                        Scenery.ground(s, Kind.WOOD, s.palette().haze(c, .4), c, eye.y()));
            }
        }
    }

    private static Spot spot(Yard yard, Habitat habitat) {
        Stage s = yard.s();
        Spot usual = yard.spot(habitat, 4.6, Ground.STONE);
        if (usual.ground() == Ground.AIR) {
            return usual;
        }
        double z = s.height() > s.width() ? 4.1 : 4.6;
        double x = yard.eye().at(s.side() * .25, 0, z)[0];
        return new Spot(x, usual.y(), usual.ground(), usual.scale(), 0);
    }
}
