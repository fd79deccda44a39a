package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** An archaeological excavation: a pit in steps with old walls and pots at its bottom, a grid of strings, a roof of canvas. */
final class Excavation implements PlaceRecipe {
    private static final double NEAR = 6.2;
    private static final double FAR = 17;
    private static final double HALF = 7;
    private static final double[] STEPS = {0, .55, 1.15};

    @Override
    public void build(Stage s, Actors actors) {
        Yard yard = Yard.of(s);
        Scenery.sky(s);
        Scenery.lightning(s);
        yard.hills(4831);
        Palette p = s.palette();
        int earth = s.snowy() ? p.lit(.92, .015, 250) : p.lit(.68, .075, 72);
        GroupBuilder ground = yard.floor(Kind.EARTH, earth);
        s.layer("ground", .4, ground);
        GroupBuilder back = new GroupBuilder();
        BuildingSite.heap(yard, back, s.side() * 9.5, 24, 2.6, p.lit(.62, .07, 68));
        canopy(yard, back, -s.side() * 4.6, 20);
        s.layer("canopy", .42, back, s.rim(1.3, .4));
        GroupBuilder pit = new GroupBuilder();
        pit.add(step(yard, 1, actors).build());
        s.layer("pit", .48, pit);
        GroupBuilder grid = new GroupBuilder();
        grid(yard, grid);
        tools(yard, grid);
        s.layer("grid", .55, grid);
        actors.perform(habitat -> yard.spot(habitat, 4.5, Ground.STONE), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .44 : .34);
    }

    /** One step of the pit, and in it the next: what is behind its near edge is not seen. The cut earth shows layers. */
    private static GroupBuilder step(Yard yard, int i, Actors actors) {
        Stage s = yard.s();
        Palette p = s.palette();
        Pinhole eye = yard.eye();
        double in = (i - 1) * 1.3;
        double x0 = -HALF + in;
        double x1 = HALF - in;
        double z0 = NEAR + in * .5;
        double z1 = FAR - in * 1.1;
        double top = -STEPS[i - 1];
        double low = -STEPS[i];
        int cut = yard.seen(.56 - .05 * i, .08, 64 - 4 * i, 8);
        int floor = yard.seen(s.snowy() ? .86 : .66 - .05 * i, s.snowy() ? .02 : .075, s.snowy() ? 250 : 70, 9);
        GroupBuilder g = new GroupBuilder().clip();
        g.fill(
                eye.level(x0, z0, x1, z1, top),
                Material.of(Kind.EARTH, p.haze(floor, .2), OkLab.lighten(floor, -.05))
                        .over(0, eye.y(), s.width(), s.height() - eye.y()));
        g.fill(eye.facing(x0, low, x1, top, z1), Kind.EARTH, OkLab.lighten(cut, .05), OkLab.lighten(cut, -.05));
        strata(yard, g, x0, x1, top, low, z1, cut);
        for (double x : new double[] {x0, x1}) {
            int face = OkLab.lighten(cut, x * s.side() > 0 ? .04 : -.09);
            double band = top - (top - low) * .5;
            g.fill(eye.upright(x, low, z0, top, z1), Kind.EARTH, face, OkLab.lighten(face, -.06));
            g.fill(
                    eye.upright(x, band, z0, band + (top - low) * .18, z1),
                    Kind.EARTH,
                    OkLab.alpha(OkLab.lighten(face, .09), .6));
        }
        if (i + 1 < STEPS.length) {
            g.add(step(yard, i + 1, actors).build());
        } else {
            walls(yard, g);
            pots(yard, g, actors);
        }
        return g;
    }

    private static void strata(
            Yard yard, GroupBuilder g, double x0, double x1, double top, double low, double z, int cut) {
        for (int i = 0; i < 2; i++) {
            Path2D band = new Path2D.Double();
            double y = top - (top - low) * (.32 + .34 * i);
            int n = 14;
            for (int k = 0; k <= n; k++) {
                double[] at = yard.eye()
                        .at(x0 + (x1 - x0) * k / n, y + .05 * (Scenery.roll(yard.s(), 4832 + i, k) - .5), z - .01);
                if (k == 0) {
                    band.moveTo(at[0], at[1]);
                } else {
                    band.lineTo(at[0], at[1]);
                }
            }
            g.line(band, 2.6, Kind.EARTH, OkLab.alpha(OkLab.lighten(cut, i == 0 ? .12 : -.08), .7));
        }
    }

    /** What is left of the walls of a house, in courses of stones. */
    private static void walls(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        double floor = -STEPS[2];
        int stone = s.snowy() ? yard.seen(.88, .015, 250, 9) : yard.seen(.78, .035, 80, 9);
        Solids solids = yard.solids();
        double d = s.side();
        double[][] runs = {
            {-4.6, 4.4, 13.2, 13.7},
            {-4.6, -4.1, 10.2, 13.2},
            {.8, 1.3, 10.6, 13.2},
            {-4.6, -1.4, 9.7, 10.2},
            {2.6, 4.4, 10.2, 10.7}
        };
        for (double[] run : runs) {
            double a = d > 0 ? run[0] : -run[1];
            double b = d > 0 ? run[1] : -run[0];
            boolean across = b - a > run[3] - run[2];
            int n = (int) Math.max(1, Math.round((across ? b - a : run[3] - run[2]) / .62));
            for (int i = n - 1; i >= 0; i--) {
                double tall = .28 + .34 * Scenery.roll(s, 4834, (int) (run[0] * 20 + run[2] * 7) + i);
                double x0 = across ? a + (b - a) * i / n : a;
                double x1 = across ? a + (b - a) * (i + 1) / n - .03 : b;
                double z0 = across ? run[2] : run[2] + (run[3] - run[2]) * i / n;
                double z1 = across ? run[3] : run[2] + (run[3] - run[2]) * (i + 1) / n;
                int c = OkLab.lighten(stone, .05 * (Scenery.roll(s, 4835, i + (int) (run[2] * 9)) - .5));
                solids.box(g, x0, x1, floor, floor + tall, z0, z1, Kind.ROCK, c);
            }
        }
    }

    private static void pots(Yard yard, GroupBuilder g, Actors actors) {
        Stage s = yard.s();
        double d = -s.side();
        double[][] spots = {{d * .2, 11.6, .75}, {d * .9, 11.1, .6}, {-d * 2.3, 12, .8}};
        for (int i = 0; i < spots.length; i++) {
            double[] at = yard.eye().at(spots[i][0], -STEPS[2], spots[i][1]);
            double k = yard.eye().scale(spots[i][1]) * spots[i][2];
            int lean = i == 1 ? 62 : i == 2 ? -14 : 0;
            actors.cast()
                    .draw("amphora", s.palette())
                    .ifPresent(pot -> g.add(
                            new Node.Glow(at[0], at[1], k * .5, .25, s.palette().shadow(), .5),
                            pot.group().transform(placed(at, k / pot.height(), lean))));
        }
    }

    private static AffineTransform placed(double[] at, double scale, double lean) {
        AffineTransform t = AffineTransform.getTranslateInstance(at[0], at[1]);
        t.rotate(Math.toRadians(lean));
        t.scale(scale, scale);
        return t;
    }

    /** White strings between pegs divide the pit in squares. */
    private static void grid(Yard yard, GroupBuilder g) {
        Pinhole eye = yard.eye();
        int white = OkLab.alpha(yard.seen(.97, .01, 90, 9), .8);
        int wood = yard.seen(.62, .09, 68, 8);
        Path2D strings = new Path2D.Double();
        Path2D pegs = Paths.union();
        for (double x = -HALF; x <= HALF + .01; x += 3.5) {
            double[] a = eye.at(x, .1, NEAR);
            double[] b = eye.at(x, .1, FAR);
            strings.append(Paths.line(a[0], a[1], b[0], b[1]), false);
            pegs.append(eye.facing(x - .04, 0, x + .04, .24, NEAR), false);
            pegs.append(eye.facing(x - .05, 0, x + .05, .3, FAR), false);
        }
        for (double z : new double[] {NEAR, 9.2, 12.6, FAR}) {
            double[] a = eye.at(-HALF, .1, z);
            double[] b = eye.at(HALF, .1, z);
            strings.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(strings, 1.1, Kind.CLOTH, white);
        g.fill(pegs, Kind.WOOD, wood);
    }

    /** A rod in red and white, a ladder into the pit, buckets and a sieve at its edge. */
    private static void tools(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        double x = -s.side() * (s.height() > s.width() ? 1.6 : 3.7);
        for (int i = 0; i < 8; i++) {
            int c = i % 2 == 0 ? yard.seen(.55, .19, 28, 6) : yard.seen(.96, .01, 90, 6);
            g.fill(yard.upright(Paths.rect(x - .04, i * .25, .08, .25), 0, NEAR - .2), Kind.WOOD, c);
        }
        int blue = yard.seen(.52, .11, 245, 5.6);
        for (int i = 0; i < 2; i++) {
            double bx = x - s.side() * (.7 + .5 * i);
            yard.solids().shade(g, bx - .2, bx + .2, 5.5, 5.8);
            g.fill(
                    yard.upright(Paths.polygon(bx - .14, 0, bx + .14, 0, bx + .19, .34, bx - .19, .34), 0, 5.6),
                    Kind.METAL,
                    i == 0 ? blue : yard.seen(.30, .01, 260, 5.6));
            g.fill(yard.upright(Paths.ellipse(bx, .34, .19, .06), 0, 5.6), Kind.EARTH, yard.seen(.50, .06, 60, 5.6));
        }
    }

    /** A roof of canvas on poles, and crates for what is found under it. */
    private static void canopy(Yard yard, GroupBuilder g, double x, double z) {
        Stage s = yard.s();
        int cloth = yard.seen(.94, .02, 85, z);
        int pole = yard.seen(.5, .02, 250, z);
        int wood = yard.seen(.62, .09, 68, z);
        yard.solids().shade(g, x - 3, x + 3, z, z + 2);
        yard.solids().table(g, x - 2.2, x + .8, z + .3, z + 1.2, .8, wood);
        for (int i = 0; i < 3; i++) {
            yard.solids()
                    .box(
                            g,
                            x - 2 + .9 * i,
                            x - 1.4 + .9 * i,
                            .8,
                            1.1,
                            z + .5,
                            z + 1,
                            Kind.WOOD,
                            OkLab.lighten(wood, .06));
        }
        for (double px : new double[] {x - 3, x + 3}) {
            g.fill(yard.upright(Paths.rect(px - .05, 0, .1, 2.5), 0, z), Kind.METAL, pole);
        }
        g.fill(
                yard.upright(
                        Paths.polygon(x - 3.4, 2.45, x, 3.5, x + 3.4, 2.45, x + 3.2, 2.15, x - 3.2, 2.15), 0, z - .1),
                Kind.CLOTH,
                cloth,
                OkLab.lighten(cloth, -.1));
        g.fill(
                yard.upright(
                        Paths.polygon(
                                x,
                                3.5,
                                x + s.light().x() * -3.4,
                                2.45,
                                x + s.light().x() * -.4,
                                2.45),
                        0,
                        z - .11),
                Kind.CLOTH,
                OkLab.alpha(OkLab.lighten(cloth, -.1), .6));
    }
}
