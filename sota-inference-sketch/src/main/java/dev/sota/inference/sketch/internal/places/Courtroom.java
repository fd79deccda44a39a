package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A courtroom: the judge's bench under scales, the witness stand, the jury's box, tables of both sides. */
final class Courtroom implements PlaceRecipe {
    private static final double BAY = 3;
    private static final double SLOPE = .7;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4.8, s.height() > s.width() ? 6 : 4.6, 12.5);
        int paint = h.room().thing(.80, .04, new double[] {85, 150, 60}[s.look().pick(4601, 3)]);
        int wood = h.room().thing(.40, .085, s.look().between(4602, 38, 52));
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        panels(h, far, wood);
        s.layer("far wall", .1, far);
        GroupBuilder bench = new GroupBuilder();
        bench(h, bench, wood);
        s.layer("bench", .25, bench);
        GroupBuilder sides = new GroupBuilder();
        walls(h, sides, paint, wood);
        h.ceiling(sides, Kind.WALL, h.room().thing(.86, .015, 85));
        s.layer("side walls", .3, sides);
        s.layer("floor", .45, h.floor(Kind.WOOD, h.room().thing(.52, .075, 52), .35, 30));
        h.pools(openings(h), SLOPE);
        GroupBuilder front = new GroupBuilder();
        jury(h, front, wood);
        tables(h, front, wood);
        s.layer("tables", .52, front);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        h.beams(openings(h), SLOPE, .2);
        s.vignette(.44);
    }

    private static double[][] openings(LongHall h) {
        List<double[]> all = new ArrayList<>();
        for (double z = h.length() - BAY; z > 3; z -= BAY) {
            all.add(new double[] {z + .8, z + 2.1, 2.1, 4.1});
        }
        return all.toArray(double[][]::new);
    }

    /** The panelled wall behind the judge, with the scales on a round shield between two pilasters. */
    private static void panels(LongHall h, GroupBuilder g, int wood) {
        double z = h.length();
        g.fill(h.eye().facing(-h.half(), 0, h.half(), 2.6, z), Kind.WOOD, OkLab.lighten(wood, .04), wood);
        for (int i = -4; i < 4; i++) {
            double x = i * 1.2 + .12;
            g.fill(h.eye().facing(x, .3, x + .96, 2.35, z), Kind.WOOD, OkLab.lighten(wood, -.035));
        }
        g.fill(h.eye().facing(-2, 0, 2, 4.2, z), Kind.WOOD, OkLab.lighten(wood, .06), OkLab.lighten(wood, .01));
        g.fill(h.eye().facing(-2.2, 4.1, 2.2, 4.35, z), Kind.WOOD, OkLab.lighten(wood, .11));
        for (int side = -1; side <= 1; side += 2) {
            g.fill(
                    h.eye().facing(side * 1.8 - .18, 0, side * 1.8 + .18, 4.1, z),
                    Kind.WOOD,
                    OkLab.lighten(wood, .1),
                    OkLab.lighten(wood, .03));
        }
        double[] at = h.eye().at(0, 3.3, z);
        double k = h.eye().scale(z);
        int gold = h.room().thing(.82, .12, 86);
        g.fill(Paths.circle(at[0], at[1], .66 * k), Kind.METAL, h.room().thing(.34, .09, 255));
        g.line(Paths.circle(at[0], at[1], .66 * k), .06 * k, Kind.METAL, gold);
        scales(g, at, k, gold);
        for (int side = -1; side <= 1; side += 2) {
            double[] foot = h.eye().at(side * 2.75, .9, z - .3);
            g.line(Paths.line(foot[0], foot[1], foot[0], foot[1] - 2.7 * k), 2.4, Kind.METAL, gold);
            int flag = h.room().thing(.48, .14, side > 0 ? 255 : 25);
            g.fill(
                    Paths.spline(
                            foot[0],
                            foot[1] - 2.6 * k,
                            foot[0] + .4 * k,
                            foot[1] - 2.2 * k,
                            foot[0] + .36 * k,
                            foot[1] - .8 * k,
                            foot[0] + .08 * k,
                            foot[1] - .8 * k,
                            foot[0],
                            foot[1] - 1.6 * k),
                    Kind.CLOTH,
                    OkLab.lighten(flag, .05),
                    OkLab.lighten(flag, -.06));
        }
    }

    private static void scales(GroupBuilder g, double[] at, double k, int gold) {
        double w = .05 * k;
        g.fill(Paths.rect(at[0] - w / 2, at[1] - .42 * k, w, .8 * k), Kind.METAL, gold);
        g.fill(Paths.rect(at[0] - .2 * k, at[1] + .36 * k, .4 * k, w), Kind.METAL, gold);
        g.fill(Paths.rect(at[0] - .36 * k, at[1] - .36 * k, .72 * k, w), Kind.METAL, gold);
        for (int side = -1; side <= 1; side += 2) {
            double x = at[0] + side * .34 * k;
            g.line(
                    Paths.line(
                            x,
                            at[1] - .34 * k,
                            x - .14 * k,
                            at[1] + .06 * k,
                            x + .14 * k,
                            at[1] + .06 * k,
                            x,
                            at[1] - .34 * k),
                    Math.max(1, .02 * k),
                    Kind.METAL,
                    gold);
            g.fill(Paths.lens(x, at[1] + .08 * k, .34 * k, .1 * k), Kind.METAL, gold);
        }
    }

    /** The high bench with three chairs behind it, and the stand of the witness beside it. */
    private static void bench(LongHall h, GroupBuilder g, int wood) {
        Solids solids = h.solids();
        double z = h.length();
        int hide = h.room().thing(.34, .10, 25);
        for (int i = -1; i <= 1; i++) {
            double top = i == 0 ? 2.75 : 2.4;
            g.fill(
                    h.eye().facing(i * 1.15 - .34, 1.2, i * 1.15 + .34, top, z - 1),
                    Kind.CLOTH,
                    OkLab.lighten(hide, .05),
                    OkLab.lighten(hide, -.04));
            g.line(
                    h.eye().facing(i * 1.15 - .34, 1.2, i * 1.15 + .34, top, z - 1),
                    2,
                    Kind.WOOD,
                    OkLab.lighten(wood, .1));
        }
        solids.box(g, -2.6, 2.6, 0, 1.75, z - 2.1, z - 1.4, Kind.WOOD, OkLab.lighten(wood, .02));
        solids.box(g, -2.75, 2.75, 1.75, 1.85, z - 2.25, z - 1.3, Kind.WOOD, OkLab.lighten(wood, .1));
        for (int i = -3; i < 3; i++) {
            g.fill(
                    h.eye().facing(i * .84 + .12, .25, i * .84 + .76, 1.55, z - 2.11),
                    Kind.WOOD,
                    OkLab.lighten(wood, -.04));
        }
        double x = -h.away() * 3.5;
        solids.box(g, x - .55, x + .55, 0, 1.15, z - 2.4, z - 1.4, Kind.WOOD, OkLab.lighten(wood, .05));
        solids.box(g, x - .62, x + .62, 1.15, 1.23, z - 2.45, z - 1.35, Kind.WOOD, OkLab.lighten(wood, .12));
        double[] gavel = h.eye().at(.5, 1.87, z - 2.1);
        double k = h.eye().scale(z - 2);
        g.fill(
                Paths.rounded(gavel[0], gavel[1] - .12 * k, .22 * k, .12 * k, .03 * k),
                Kind.WOOD,
                OkLab.lighten(wood, .16));
    }

    private static void walls(LongHall h, GroupBuilder g, int paint, int wood) {
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            int panel = h.sided(wood, side);
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, 1.6, h.length()), Kind.WOOD, OkLab.lighten(panel, .03), panel);
            g.fill(h.eye().upright(x, 1.56, LongHall.NEAR, 1.68, h.length()), Kind.WOOD, OkLab.lighten(panel, .1));
            for (double z = h.length() - .3; z > 1.4; z -= 1.1) {
                g.fill(h.eye().upright(x, .25, z - .9, 1.35, z), Kind.WOOD, OkLab.lighten(panel, -.04));
            }
            for (double[] o : openings(h)) {
                if (side == h.away()) {
                    g.fill(
                            h.eye().upright(x, o[2] - .12, o[0] - .12, o[3] + .12, o[1] + .12),
                            Kind.WOOD,
                            h.sided(h.room().trim(), side));
                    HallGlass.pane(h, g, h.eye().upright(x, o[2], o[0], o[3], o[1]), side);
                    g.fill(
                            h.eye().upright(x, 3.05, o[0], 3.12, o[1]),
                            Kind.WOOD,
                            h.room().trim());
                } else {
                    Exhibits.frame(h, g, h.eye().upright(x, 2.1, o[0], 3.6, o[0] + 1.1), true, 4610 + (int) o[0]);
                }
            }
        }
    }

    /** Two rows of seats behind a rail, at the window side. */
    private static void jury(LongHall h, GroupBuilder g, int wood) {
        Solids solids = h.solids();
        int hide = h.room().thing(.36, .10, 25);
        double out = h.away() * (h.half() - .1);
        for (int row = 0; row < 2; row++) {
            double in = h.away() * (h.half() - .9 - .9 * row);
            double x0 = Math.min(out, in);
            double x1 = Math.max(out, in);
            if (row == 0) {
                solids.box(g, x0, x1, 0, .35, 5.6, 9.6, Kind.WOOD, OkLab.lighten(wood, -.04));
            }
            double base = row == 0 ? .35 : 0;
            double seat = in - h.away() * (row == 0 ? .1 : -.1);
            for (int i = 3; i >= 0; i--) {
                double z = 5.8 + .95 * i;
                solids.box(g, seat - .3, seat + .3, base + .1, base + .48, z, z + .6, Kind.CLOTH, hide);
                double back = seat + h.away() * .26;
                solids.box(
                        g,
                        Math.min(back, back + h.away() * .1),
                        Math.max(back, back + h.away() * .1),
                        base + .4,
                        base + 1.05,
                        z,
                        z + .6,
                        Kind.CLOTH,
                        OkLab.lighten(hide, .04));
            }
        }
        double rail = h.away() * (h.half() - 2.25);
        solids.shade(g, Math.min(rail, rail + .1), Math.max(rail, rail + .1), 5.5, 9.7);
        solids.box(
                g,
                Math.min(rail, rail + h.away() * .1),
                Math.max(rail, rail + h.away() * .1),
                0,
                .85,
                5.5,
                9.7,
                Kind.WOOD,
                wood);
        solids.box(
                g,
                out < 0 ? out : rail,
                out < 0 ? rail + .1 : out,
                0,
                .85,
                5.45,
                5.55,
                Kind.WOOD,
                OkLab.lighten(wood, .04));
    }

    /** The tables of both sides before the bench, with papers. */
    private static void tables(LongHall h, GroupBuilder g, int wood) {
        Solids solids = h.solids();
        double[] xs = {h.away() * .9, -h.away() * 1.9};
        for (double x : xs) {
            solids.table(g, x - .85, x + .85, 7, 7.8, .78, OkLab.lighten(wood, .06));
            solids.box(
                    g, x - .5, x - .15, .78, .8, 7.2, 7.5, Kind.PAPER, h.room().trim());
            solids.box(
                    g, x + .1, x + .5, .78, .86, 7.25, 7.5, Kind.PAPER, h.room().thing(.46, .11, 255));
            solids.chair(g, x, 6.6, OkLab.lighten(wood, .02), true);
        }
        if (h.stage().dark()) {
            double[] at = h.eye().at(0, 3.6, 8);
            g.add(Node.Glow.of(at[0], at[1], 3 * h.eye().scale(8), OkLab.lch(.90, .10, 78), .35));
        }
        double[] lamp = h.eye().at(0, h.wall(), 8);
        double k = h.eye().scale(8);
        g.fill(
                Paths.ellipse(lamp[0], lamp[1] + .5 * k, .34 * k, .17 * k),
                Material.of(
                        Kind.LIGHT,
                        h.stage().dark() ? OkLab.lch(.97, .06, 88) : h.room().trim()));
        g.line(
                Paths.line(lamp[0], lamp[1], lamp[0], lamp[1] + .36 * k),
                1.6,
                Kind.METAL,
                h.room().thing(.6, .1, 80));
    }
}
