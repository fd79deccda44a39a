package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** A swimming pool in its rim: water with lanes, ropes of floats, a ladder, starting blocks, swimmers far off. */
final class Basin {
    private static final double LEVEL = -.14;
    private static final double PERSON = 1.74;
    private static final double DRAWN = .36;
    private static final int LANES = 4;

    private final Stage s;
    private final Pinhole eye;
    private final double half;
    private final double near;
    private final double far;
    private final int tiles;

    /**
     * A pool.
     *
     * @param tiles colour of its rim and walls
     */
    Basin(Stage s, Pinhole eye, double half, double far, int tiles) {
        this.s = s;
        this.eye = eye;
        this.half = half;
        this.near = s.brief().bathing() ? 1.1 : tall(s) ? 4.4 : 5.3;
        this.far = far;
        this.tiles = tiles;
    }

    private static boolean tall(Stage s) {
        return s.height() > s.width();
    }

    /** The water's own colour, lit from below after dark. */
    private int water() {
        return s.dark()
                ? OkLab.lch(.60, .11, 208)
                : s.brief().place().indoors()
                        ? new Room(s).thing(.74, .10, 208)
                        : s.palette().lit(.76, .105, 212);
    }

    /** The rim, the water within and what floats on it. */
    void build() {
        GroupBuilder rim = new GroupBuilder();
        double r = .45;
        rim.fill(
                eye.level(-half - r, Math.max(.8, near - r), half + r, far + r, 0),
                Kind.ROCK,
                OkLab.lighten(tiles, .07));
        for (int side = -1; side <= 1; side += 2) {
            for (double z = near; z < far; z += 1.2) {
                double in = side * half;
                double out = side * (half + r);
                rim.fill(
                        eye.level(Math.min(in, out), z, Math.max(in, out), z + .04, .001),
                        Kind.ROCK,
                        OkLab.alpha(OkLab.lighten(tiles, -.12), .6));
            }
        }
        s.layer("rim", .46, rim);
        GroupBuilder g = new GroupBuilder().clip();
        int colour = water();
        g.fill(
                eye.quad(-half, 0, near, half, 0, near, half, 0, far, -half, 0, far),
                Kind.ROCK,
                OkLab.lighten(tiles, -.10));
        g.fill(
                eye.level(-half, Math.max(.7, near - .5), half, far, LEVEL),
                Material.of(Kind.WATER, OkLab.lighten(colour, .07), OkLab.lighten(colour, -.10))
                        .over(0, eye.at(0, LEVEL, far)[1], s.width(), s.height() * .5));
        lines(g, colour);
        shine(g);
        s.layer("basin", .47, g);
        caustics(colour);
        GroupBuilder floats = new GroupBuilder();
        ropes(floats);
        swimmers(floats);
        s.layer("lanes", .5, floats);
        GroupBuilder things = new GroupBuilder();
        blocks(things);
        ladder(things);
        s.layer("ladder", .54, things);
    }

    /** Dark lines on the bottom, bent by the water. */
    private void lines(GroupBuilder g, int colour) {
        int dark = OkLab.alpha(OkLab.mix(colour, OkLab.lch(.34, .12, 255), .7), .62);
        double wide = 2 * half / LANES;
        for (int i = 0; i < LANES; i++) {
            double x = -half + wide * (i + .5);
            int n = 40;
            double[] xyz = new double[6 * n];
            for (int k = 0; k < n; k++) {
                double z = near + .6 + (far - near - 1.6) * Math.pow(k / (n - 1.0), 1.6);
                double sway = .05 * Math.sin(z * 3.1 + i) + .03 * Math.sin(z * 7.3);
                int back = 2 * n - 1 - k;
                set(xyz, k, x - .16 + sway, z);
                set(xyz, back, x + .16 + sway, z);
            }
            g.fill(eye.quad(xyz), Kind.WATER, dark);
        }
    }

    private static void set(double[] xyz, int i, double x, double z) {
        xyz[3 * i] = x;
        xyz[3 * i + 1] = LEVEL;
        xyz[3 * i + 2] = z;
    }

    /** Light from the far end, and from below by night. */
    private void shine(GroupBuilder g) {
        double[] end = eye.at(0, LEVEL, far);
        g.add(new Node.Glow(
                end[0],
                end[1],
                half * eye.scale(far) * 1.6,
                .5,
                s.dark() ? OkLab.lch(.88, .08, 200) : s.palette().horizon(),
                .55));
        if (s.dark()) {
            for (double z = near + 2; z < far; z += 4) {
                for (int side = -1; side <= 1; side += 2) {
                    double[] at = eye.at(side * (half - .3), LEVEL, z);
                    g.add(new Node.Glow(at[0], at[1], 1.7 * eye.scale(z), .4, OkLab.lch(.92, .09, 195), .7));
                }
            }
        }
    }

    /** The net of light on moving water, which comes and goes by itself. */
    private void caustics(int colour) {
        GroupBuilder g = new GroupBuilder();
        Path2D net = new Path2D.Double();
        int n = 150;
        for (int i = 0; i < n; i++) {
            double z = near + (far - near) * Math.pow(Scenery.roll(s, 4101, i), 1.8);
            double x = (2 * Scenery.roll(s, 4102, i) - 1) * half * .97;
            double w = .16 + .34 * Scenery.roll(s, 4103, i);
            double x1 = Math.min(half, x + w);
            double bend = .12 * (Scenery.roll(s, 4104, i) - .5);
            double[] a = eye.at(x, LEVEL, Math.max(.9, z));
            double[] m = eye.at((x + x1) / 2, LEVEL, Math.max(.9, z + .08 + bend));
            double[] b = eye.at(x1, LEVEL, Math.max(.9, z + bend));
            net.moveTo(a[0], a[1]);
            net.quadTo(m[0], m[1], b[0], b[1]);
        }
        int light = OkLab.mix(OkLab.lighten(colour, .2), 0xffffffff, .5);
        g.line(net, 1.5, Kind.WATER, OkLab.alpha(light, s.dark() ? .5 : .7));
        s.surface("glitter", .48, g);
    }

    private void ropes(GroupBuilder g) {
        double wide = 2 * half / LANES;
        int[] colours = {OkLab.lch(.60, .19, 28), OkLab.lch(.94, .01, 220)};
        for (int i = 1; i < LANES; i++) {
            double x = -half + wide * i;
            double step = .22;
            int count = 0;
            Path2D[] runs = {Paths.union(), Paths.union()};
            for (double z = far - .2; z > near + .2; z -= step, count++) {
                double[] at = eye.at(x, LEVEL + .03, z);
                double r = Math.max(.7, .062 * eye.scale(z));
                runs[count / 3 % 2].append(Paths.ellipse(at[0], at[1], r, r * .62), false);
                step = z > 12 ? .5 : .22;
            }
            for (int k = 0; k < 2; k++) {
                int c = s.brief().place().indoors() ? colours[k] : s.palette().lit(colours[k]);
                g.fill(runs[k], Kind.CLOTH, s.dark() ? OkLab.mix(c, water(), .35) : c);
            }
        }
    }

    /** Heads with caps, and arms, in the lanes far from the eye. */
    private void swimmers(GroupBuilder g) {
        int n = 1 + s.dice().pick(4111, 3);
        double wide = 2 * half / LANES;
        double[] caps = {25, 85, 255, 320};
        for (int i = 0; i < n; i++) {
            int lane = (s.side() > 0 ? i : LANES - 1 - i) % LANES;
            double x = -half + wide * (lane + .5);
            double z = near + (far - near) * (.42 + .4 * s.dice().roll(4112 + i));
            double[] at = eye.at(x, LEVEL, z);
            double k = eye.scale(z);
            int skin = s.palette().lit(.52, .07, 50);
            g.fill(Paths.lens(at[0], at[1] + .02 * k, 1.2 * k, .1 * k), Kind.WATER, OkLab.alpha(0xffffffff, .6));
            g.fill(Paths.circle(at[0], at[1] - .09 * k, .13 * k), Kind.SKIN, skin);
            g.fill(
                    Paths.spline(
                            at[0] - .14 * k,
                            at[1] - .08 * k,
                            at[0] - .1 * k,
                            at[1] - .22 * k,
                            at[0],
                            at[1] - .26 * k,
                            at[0] + .1 * k,
                            at[1] - .22 * k,
                            at[0] + .14 * k,
                            at[1] - .08 * k),
                    Kind.CLOTH,
                    OkLab.lch(s.dark() ? .5 : .62, .16, caps[i % 4]));
            g.fill(
                    Paths.limbs(
                            at[0] + .14 * k,
                            at[1] - .04 * k,
                            .05 * k,
                            at[0] + .34 * k,
                            at[1] - .3 * k,
                            .045 * k,
                            at[0] + .56 * k,
                            at[1] - .08 * k,
                            .035 * k),
                    Kind.SKIN,
                    skin);
        }
    }

    /** Blocks to start from, on the far rim. */
    private void blocks(GroupBuilder g) {
        Solids solids = new Solids(eye, -s.side(), OkLab.lighten(tiles, -.25));
        double wide = 2 * half / LANES;
        int white = s.brief().place().indoors()
                ? new Room(s).thing(.92, .01, 220)
                : s.palette().lit(.92, .01, 220);
        int blue = s.brief().place().indoors()
                ? new Room(s).thing(.50, .12, 245)
                : s.palette().lit(.50, .12, 245);
        for (int i = 0; i < LANES; i++) {
            double x = -half + wide * (i + .5);
            solids.box(g, x - .2, x + .2, 0, .5, far + .2, far + .7, Kind.METAL, white);
            g.fill(eye.facing(x - .28, .48, x + .28, .64, far + .18), Kind.METAL, blue);
        }
    }

    /** Two bent rails at the side opposite the subject. */
    private void ladder(GroupBuilder g) {
        double x = -s.side() * half;
        int steel = s.palette().lit(.80, .01, 230);
        double z = s.brief().bathing() ? 5.4 : 7;
        for (double dz : new double[] {.62, 0}) {
            double[] a = eye.at(x - s.side() * .42, 0, z + dz);
            double[] b = eye.at(x - s.side() * .3, .86, z + dz);
            double[] c = eye.at(x + s.side() * .06, .86, z + dz);
            double[] d = eye.at(x + s.side() * .1, LEVEL - .1, z + dz);
            Path2D rail = new Path2D.Double();
            rail.moveTo(a[0], a[1]);
            rail.curveTo(b[0], b[1], b[0], b[1], (b[0] + c[0]) / 2, b[1]);
            rail.curveTo(c[0], c[1], c[0], c[1], d[0], d[1]);
            g.line(rail, Math.max(2, .055 * eye.scale(z + dz)), Kind.METAL, OkLab.lighten(steel, dz > 0 ? -.12 : .04));
        }
    }

    /** Whoever bathes is in the water; others stand on the tiles before it. */
    Actors.Spots spots() {
        double z = s.brief().bathing() ? (tall(s) ? 3.9 : 4.4) : tall(s) ? 3.6 : 4.3;
        boolean people = s.brief().subjects().stream().anyMatch(m -> m.thing().person());
        double size = (people ? 1 : .8) * PERSON * eye.scale(z) / (DRAWN * s.shorter());
        Spot dry = new Spot(s.subjectX(), eye.at(0, 0, z)[1], Ground.FLOOR, size, 0);
        double lane = s.brief().bathing() ? eye.at(0, LEVEL, z)[1] - s.height() * .03 : eye.at(0, LEVEL, near + 2.2)[1];
        Spot wet = new Spot(s.subjectX(), lane, Ground.WATER, size * 1.25, 0);
        Spot stroke = new Spot(s.subjectX(), lane, Ground.WATER, s.brief().bathing() ? size * .8 : .6, 0);
        Spot air = new Spot(s.subjectX(), s.height() * .36, Ground.AIR, .8, 0);
        return habitat -> switch (habitat) {
            case AIR, SPACE -> air;
            case WATER, DEEP -> stroke;
            default -> s.brief().bathing() ? wet : dry;
        };
    }
}
