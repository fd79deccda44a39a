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

/** A canal between walls of stone with a towpath beside it: a lock with its gates, and a narrowboat that waits. */
final class Canal implements PlaceRecipe {
    /** Where the water lies under the coping. */
    private static final double WATER = -.75;

    private static final double NEAR = 1.4;
    private static final double FAR = 160;

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        double h = s.horizon() - s.height() * .05;
        GroupBuilder far = new GroupBuilder();
        Ridge hills = Ridge.hills(s.left(), s.right(), h, 14, 260, s.lookSeed(2601), 4);
        Terrain.woods(s, far, hills, 14, 40, .45, 2602, false);
        far.add(Scenery.mist(s, h - 40, h + 30, .5, 2603));
        s.layer("far", .15, far);
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .06), h + 8, s.shorter() * 1.02, 2.3);
        banks(s, eye);
        boolean lock = s.brief().kind().filter("lock"::equals).isPresent();
        CanalLock gates = new CanalLock(s, eye, WATER, lock ? 9.5 : 17);
        water(s, eye);
        s.layer("walls", .44, walls(s, eye));
        GroupBuilder g = new GroupBuilder();
        gates.draw(g);
        s.layer("gates", .46, g, s.rim(1.4, .3));
        GroupBuilder boat = new GroupBuilder();
        new CanalBoat(s, eye, WATER, lock ? 5.2 : 6.5).draw(boat);
        s.layer("narrowboat", .5, boat, s.rim(1.4, .35));
        towpath(s, eye);
        Scenery.birds(s);
        actors.perform(habitat -> spot(s, eye, habitat), .75);
        Scenery.weather(s);
        s.vignette(.36);
    }

    /** The edge of the water on the side of the towpath, and across. */
    static double near(Stage s) {
        return s.side() * 1.9;
    }

    static double across(Stage s) {
        return -s.side() * 3.1;
    }

    private static int stone(Stage s) {
        return s.palette().lit(s.snowy() ? .84 : .62, .03, 70);
    }

    private static void banks(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int meadow = Terrain.meadow(s);
        g.fill(
                Paths.rect(s.left(), eye.y(), s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(meadow, .4), OkLab.mixHue(meadow, p.near(), .4), eye.y()));
        s.layer("banks", .3, g);
        GroupBuilder trees = new GroupBuilder();
        int leaf = Terrain.leaf(s, .35);
        for (int i = 0; i < 9; i++) {
            double z = 64 - 6.4 * i;
            double x = across(s) - s.side() * (3.4 + 1.6 * Scenery.roll(s, 2611, i));
            double[] foot = eye.at(x, 0, z);
            double k = eye.scale(z);
            double tall = (6.5 + 3 * Scenery.roll(s, 2612, i)) * k;
            int c = p.haze(leaf, Math.min(.5, z * .011));
            trees.fill(
                    Paths.rect(foot[0] - .14 * k, foot[1] - tall * .4, .28 * k, tall * .4),
                    Kind.WOOD,
                    p.haze(p.lit(.34, .04, 50), Math.min(.5, z * .011)));
            trees.fill(
                    Plants.tuft(foot[0], foot[1] - tall * .58, tall * .22, tall * .44, s.lookSeed(2613) + i),
                    Kind.LEAF,
                    OkLab.lighten(c, .05),
                    OkLab.lighten(c, -.06));
        }
        trees.add(Scenery.mist(s, eye.y() - 20, eye.y() + 26, .4, 2614));
        s.layer("trees", .34, trees, s.rim(1.4, .35));
    }

    private static void water(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double x0 = Math.min(near(s), across(s));
        double x1 = Math.max(near(s), across(s));
        int deep = OkLab.mixHue(Water.deep(s), p.lit(.40, .06, 170), .35);
        double top = eye.at(0, WATER, FAR)[1];
        g.fill(
                eye.level(x0, NEAR, x1, FAR, WATER),
                Material.of(Kind.WATER, OkLab.mix(p.low(), p.horizon(), .4), OkLab.mix(deep, p.low(), .12))
                        .over(0, top, s.width(), (s.height() - top) * .9));
        Path2D ripples = Paths.union();
        for (int i = 0; i < 46; i++) {
            double z = 2.4 + 16 * Math.pow(Scenery.roll(s, 2621, i), 1.6);
            double x = x0 + (x1 - x0) * (.12 + .76 * Scenery.roll(s, 2622, i));
            double[] at = eye.at(x, WATER, z);
            double k = eye.scale(z);
            ripples.append(Paths.lens(at[0], at[1], (.3 + .4 * Scenery.roll(s, 2623, i)) * k, .03 * k), false);
        }
        g.fill(ripples, Kind.WATER, OkLab.alpha(OkLab.mix(p.horizon(), p.light(), .4), .4));
        s.layer("water", .42, g);
    }

    /** The faces of both walls, coursed and wet at the foot, and the coping above them. */
    private static GroupBuilder walls(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int stone = stone(s);
        int wet = OkLab.mixHue(OkLab.lighten(stone, -.28), p.lit(.36, .07, 140), .4);
        for (double x : new double[] {across(s), near(s)}) {
            boolean lit = x * s.side() < 0;
            int face = OkLab.lighten(stone, lit ? -.08 : -.2);
            g.fill(eye.upright(x, WATER, NEAR, 0, FAR), Kind.WALL, face, OkLab.lighten(face, -.06));
            g.fill(eye.upright(x, WATER, NEAR, WATER + .3, FAR), Kind.WALL, OkLab.alpha(wet, .8));
            Path2D joints = new Path2D.Double();
            for (double y : new double[] {-.5, -.25}) {
                append(joints, eye.at(x, y, NEAR), eye.at(x, y, FAR));
            }
            int course = 0;
            for (double z = NEAR + .2; z < 40; z += .75) {
                double y = course++ % 2 == 0 ? -.25 : -.5;
                append(joints, eye.at(x, y, z), eye.at(x, y + .25, z));
            }
            g.line(joints, 1.2, Kind.WALL, OkLab.alpha(OkLab.lighten(face, -.14), .7));
            double out = x + Math.signum(x) * .55;
            g.fill(
                    eye.level(Math.min(x, out), NEAR, Math.max(x, out), FAR, 0),
                    Scenery.ground(s, Kind.ROCK, p.haze(stone, .35), OkLab.lighten(stone, .05), eye.y()));
            Path2D slabs = new Path2D.Double();
            for (double z = NEAR + .3; z < 40; z += 1.2) {
                append(slabs, eye.at(x, 0, z), eye.at(out, 0, z));
            }
            g.line(slabs, 1.2, Kind.ROCK, OkLab.alpha(OkLab.lighten(stone, -.18), .6));
        }
        return g;
    }

    private static void append(Path2D to, double[] a, double[] b) {
        to.append(Paths.line(a[0], a[1], b[0], b[1]), false);
    }

    private static void towpath(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int gravel = p.lit(s.snowy() ? .92 : .70, .045, 72);
        double in = near(s) + s.side() * .9;
        double out = in + s.side() * 2;
        g.fill(
                eye.level(Math.min(in, out), NEAR, Math.max(in, out), FAR, .01),
                Scenery.ground(s, Kind.EARTH, p.haze(gravel, .35), OkLab.lighten(gravel, -.06), eye.y()));
        for (int i = 0; i < 5; i++) {
            double z = 4.2 + 5.5 * i;
            double[] foot = eye.at(near(s) + s.side() * .3, 0, z);
            double k = eye.scale(z);
            int iron = p.haze(OkLab.mix(p.lit(.26, .02, 250), p.near(), .3), Math.min(.5, z * .014));
            g.fill(Paths.rounded(foot[0] - .09 * k, foot[1] - .46 * k, .18 * k, .46 * k, .07 * k), Kind.METAL, iron);
            g.fill(Paths.ellipse(foot[0], foot[1] - .46 * k, .11 * k, .05 * k), Kind.METAL, p.lit(.92, .01, 90));
        }
        s.layer("towpath", .52, g);
    }

    private static Spot spot(Stage s, Pinhole eye, Habitat habitat) {
        return switch (habitat) {
            case AIR, SPACE -> new Spot(s.subjectX(), s.horizon() * .55, Ground.AIR, 1, 0);
            case WATER, DEEP -> {
                double[] at = eye.at(-s.side() * .4, WATER, 4.6);
                yield new Spot(at[0], at[1], Ground.WATER, .62, 0);
            }
            default -> {
                double[] at = eye.at(near(s) + s.side() * 1.7, 0, 4.9);
                yield new Spot(
                        Math.max(s.width() * .14, Math.min(s.width() * .86, at[0])), at[1], Ground.STONE, 1.06, 0);
            }
        };
    }
}
