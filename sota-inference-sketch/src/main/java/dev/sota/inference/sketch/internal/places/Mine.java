package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** The gallery of a mine: rock held by props of timber, lamps along it, rails with a tub of ore, veins in the walls. */
final class Mine implements PlaceRecipe {
    private static final double BAY = 2.3;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 2.3, 1.9, 18);
        String kind = s.brief().kind().orElse("coal");
        double hue = kind.equals("salt") ? 60 : kind.equals("coal") ? 260 : 50;
        double light = kind.equals("salt") ? .66 : kind.equals("coal") ? .27 : .36;
        // Below the ground it is always night, so that no sun reaches its colours.
        int rock = OkLab.lch(light, .035, hue);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, OkLab.lighten(rock, -.14));
        double[] end = h.eye().at(0, 1.3, h.length());
        far.add(Node.Glow.of(end[0], end[1], 2.2 * h.eye().scale(h.length()), OkLab.lch(.80, .12, 70), .75));
        s.layer("far wall", .1, far);
        for (int i = 0; i < (int) (h.length() / BAY); i++) {
            ring(h, rock, kind, i);
        }
        GroupBuilder floor = floor(h, rock);
        s.layer("floor", .46, floor);
        GroupBuilder props = new GroupBuilder();
        for (double z = h.length() - 1; z > 2.9; z -= BAY) {
            prop(h, props, z);
        }
        tub(h, props, kind);
        s.layer("props", .52, props, s.rim(1.2, .25));
        actors.perform(h.spots(OptionalInt.empty(), 1, .8), .7);
        s.vignette(.66);
    }

    /** A ring of rough rock between two props, darker towards the eye. */
    private static void ring(LongHall h, int rock, String kind, int i) {
        Stage s = h.stage();
        double z1 = h.length() - i * BAY;
        double z0 = z1 - BAY;
        GroupBuilder g = new GroupBuilder();
        double lit = .09 - .024 * i;
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(Paths.rect(s.left(), -80, s.right() - s.left(), s.bottom() + 160), false);
        ring.append(mouth(h, z1, i), false);
        int c = OkLab.mixHue(OkLab.lighten(rock, lit), OkLab.lch(.5, .1, 65), .16);
        g.fill(ring, Material.of(Kind.ROCK, OkLab.lighten(c, -.05), OkLab.lighten(c, .01)));
        double z = Math.max(1.6, (z0 + z1) / 2);
        vein(h, g, kind, z, i);
        if (i % 2 == 0 && z > 3) {
            lamp(h, g, z);
        }
        s.layer(
                "rock " + i,
                .12 + .32 * i / (h.length() / BAY),
                g,
                new Effect.Rim(2.2, OkLab.lch(.78, .12, 68), Math.max(.12, .55 - .06 * i), Light.towards(0, .5)));
    }

    /** The opening of the gallery at a distance, with a wavering edge. */
    private static Path2D mouth(LongHall h, double z, int part) {
        int n = 40;
        double[] xyz = new double[3 * n];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double rough = 1 + .14 * (Noise.at(i, h.stage().seed(4701) + part) - .5);
            double x = Math.cos(a) * h.half() * 1.02 * rough;
            double up = Math.sin(a);
            xyz[3 * i] = x;
            xyz[3 * i + 1] = up > 0 ? 1.3 + up * 1.55 * rough : 1.3 + up * 1.75;
            xyz[3 * i + 2] = z;
        }
        return h.eye().quad(xyz);
    }

    /** What is dug for, in the rock at both sides. */
    private static void vein(LongHall h, GroupBuilder g, String kind, double z, int part) {
        int shine = switch (kind) {
            case "gold" -> OkLab.lch(.80, .14, 88);
            case "salt" -> OkLab.lch(.90, .02, 60);
            case "gems" -> OkLab.lch(.72, .14, 160 + 40 * (part % 4));
            case "ore" -> OkLab.lch(.58, .11, 40);
            default -> OkLab.lch(.16, .01, 270);
        };
        double k = h.eye().scale(z);
        double seam = Math.PI * (Scenery.roll(h.stage(), 4700, part) * 1.1 - .05);
        for (int i = 0; i < 14; i++) {
            // In clusters, as veins run.
            double a = seam + (i % 2 == 0 ? 0 : 1.7) + .5 * (Scenery.roll(h.stage(), 4702 + part, i) - .5);
            double reach = 1.06 + .16 * Scenery.roll(h.stage(), 4720 + part, i);
            double[] at = h.eye().at(Math.cos(a) * h.half() * reach, 1.3 + Math.sin(a) * 1.6 * reach, z);
            double r = (.025 + .045 * Scenery.roll(h.stage(), 4740 + part, i)) * k;
            g.fill(
                    Paths.blob(at[0], at[1], r * 1.2, r, part * 9 + i, 9, .25),
                    Kind.ROCK,
                    OkLab.lighten(shine, .05),
                    OkLab.lighten(shine, -.08));
        }
    }

    private static void lamp(LongHall h, GroupBuilder g, double z) {
        double[] at = h.eye().at(h.away() * h.half() * .9, 2, z);
        double k = h.eye().scale(z);
        g.add(Node.Glow.of(at[0], at[1], 2.3 * k, OkLab.lch(.82, .13, 70), .75));
        g.fill(
                Paths.rounded(at[0] - .08 * k, at[1] - .12 * k, .16 * k, .26 * k, .05 * k),
                Kind.LIGHT,
                OkLab.lch(.96, .1, 85));
        g.line(
                Paths.rounded(at[0] - .08 * k, at[1] - .12 * k, .16 * k, .26 * k, .05 * k),
                Math.max(1, .02 * k),
                Kind.METAL,
                OkLab.lch(.2, .01, 60));
    }

    /** Trodden rock with sleepers and two rails to the end. */
    private static GroupBuilder floor(LongHall h, int rock) {
        GroupBuilder g = new GroupBuilder();
        int ground = OkLab.mixHue(OkLab.lighten(rock, .04), OkLab.lch(.42, .07, 60), .35);
        double y = h.eye().at(0, 0, h.length())[1];
        g.fill(
                h.eye().level(-6, LongHall.NEAR, 6, h.length() - .5, -.02),
                Material.of(Kind.EARTH, OkLab.lighten(ground, .06), OkLab.lighten(ground, -.12))
                        .over(0, y, h.stage().width(), h.stage().height() - y));
        int wood = OkLab.lch(.30, .05, 55);
        for (double z = h.length() - 1; z > 1.2; z -= .7) {
            g.fill(h.eye().level(-.75, z, .75, z + .22, 0), Kind.WOOD, OkLab.lighten(wood, -.02 + .004 * z));
        }
        int steel = OkLab.lch(.62, .03, 70);
        for (int side = -1; side <= 1; side += 2) {
            g.fill(
                    h.eye().level(side * .46 - .04, LongHall.NEAR, side * .46 + .04, h.length() - 1, .06),
                    Kind.METAL,
                    OkLab.lighten(steel, .1),
                    OkLab.lighten(steel, -.2));
        }
        double[] pool = h.eye().at(0, 0, 5.6);
        g.add(new Node.Glow(pool[0], pool[1], 3 * h.eye().scale(5.6), .26, OkLab.lch(.80, .12, 68), .5));
        return g;
    }

    /** Two posts and a beam, set against the rock. */
    private static void prop(LongHall h, GroupBuilder g, double z) {
        int wood = OkLab.lch(.30 + .012 * Math.min(8, z), .065, 58);
        Solids solids = h.solids();
        double top = 2.35;
        for (int side = -1; side <= 1; side += 2) {
            double[] foot = h.eye().at(side * (h.half() - .2), 0, z);
            double[] head = h.eye().at(side * (h.half() - .42), top, z);
            double k = h.eye().scale(z);
            g.fill(
                    Paths.limb(foot[0], foot[1], .13 * k, head[0], head[1], .11 * k),
                    Kind.WOOD,
                    OkLab.lighten(wood, side == h.away() ? .05 : -.03));
        }
        solids.box(g, -h.half() + .1, h.half() - .1, top, top + .24, z, z + .24, Kind.WOOD, wood);
    }

    /** A tub full of what is dug, on the rails. */
    private static void tub(LongHall h, GroupBuilder g, String kind) {
        double z = 7;
        Solids solids = h.solids();
        int iron = OkLab.lch(.36, .04, 45);
        double k = h.eye().scale(z);
        solids.shade(g, -.6, .6, z, z + 1.2);
        int load = switch (kind) {
            case "gold" -> OkLab.lch(.72, .13, 85);
            case "salt" -> OkLab.lch(.86, .015, 60);
            case "gems" -> OkLab.lch(.62, .12, 190);
            case "ore" -> OkLab.lch(.48, .09, 42);
            default -> OkLab.lch(.18, .012, 270);
        };
        for (int side = -1; side <= 1; side += 2) {
            double[] w = h.eye().at(side * .46, .16, z + .1);
            g.fill(Paths.ellipse(w[0], w[1], .07 * k, .17 * k), Kind.METAL, OkLab.lch(.18, .01, 240));
        }
        for (int i = 0; i < 7; i++) {
            double[] at = h.eye().at(-.42 + .14 * i, 1.02 + .14 * Math.sin(i * 1.3 + 1), z + .4);
            g.fill(
                    Paths.blob(at[0], at[1], .17 * k, .13 * k, 40 + i, 7, .4),
                    Kind.ROCK,
                    OkLab.lighten(load, .08),
                    OkLab.lighten(load, -.04));
        }
        g.fill(
                h.eye().quad(-.42, .26, z, .42, .26, z, .58, 1, z, -.58, 1, z),
                Material.of(Kind.METAL, OkLab.lighten(iron, .08), OkLab.lighten(iron, -.08)));
        g.fill(h.eye().facing(-.62, .95, .62, 1.03, z - .01), Kind.METAL, OkLab.lighten(iron, .14));
        for (double x : new double[] {-.3, 0, .3}) {
            g.fill(h.eye().facing(x - .03, .3, x + .03, .95, z - .01), Kind.METAL, OkLab.lighten(iron, -.1));
        }
    }
}
