package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;

/** Doors along a corridor and what is between them: rails, lamps, lockers, pictures; and what stands there. */
final class CorridorWalls {
    private static final double BAY = 3.2;

    private final LongHall h;
    private final Corridor.Owner owner;
    private final int wall;

    CorridorWalls(LongHall h, Corridor.Owner owner, int wall) {
        this.h = h;
        this.owner = owner;
        this.wall = wall;
    }

    void dress(GroupBuilder g) {
        for (int side = -1; side <= 1; side += 2) {
            band(g, side);
            int i = 0;
            for (double z = h.length() - BAY + (side > 0 ? 0 : .5); z > .9; z -= BAY, i++) {
                between(g, side, z + 1.35, i);
                door(g, side, z, i);
            }
        }
    }

    private double x(int side, double out) {
        return side * (h.half() - out);
    }

    private void panel(
            GroupBuilder g, int side, double out, double y0, double z0, double y1, double z1, Kind kind, int c) {
        g.fill(
                h.eye().upright(x(side, out), y0, Math.max(LongHall.NEAR, z0), y1, Math.max(LongHall.NEAR + .05, z1)),
                kind,
                OkLab.lighten(c, .02),
                OkLab.lighten(c, -.03));
    }

    /** What runs along the whole wall. */
    private void band(GroupBuilder g, int side) {
        int c = h.sided(wall, side);
        switch (owner) {
            case HOSPITAL -> {
                panel(
                        g,
                        side,
                        .01,
                        0,
                        LongHall.NEAR,
                        .95,
                        h.length(),
                        Kind.WALL,
                        h.sided(h.room().thing(.74, .07, 175), side));
                panel(
                        g,
                        side,
                        .05,
                        .86,
                        LongHall.NEAR,
                        .98,
                        h.length(),
                        Kind.WOOD,
                        h.room().thing(.62, .08, 65));
            }
            case HOTEL -> {
                panel(
                        g,
                        side,
                        .01,
                        0,
                        LongHall.NEAR,
                        .92,
                        h.length(),
                        Kind.WOOD,
                        h.sided(h.room().thing(.40, .07, 45), side));
                panel(
                        g,
                        side,
                        .03,
                        .9,
                        LongHall.NEAR,
                        .98,
                        h.length(),
                        Kind.WOOD,
                        h.room().thing(.56, .09, 55));
            }
            case SCHOOL ->
                panel(
                        g,
                        side,
                        .01,
                        0,
                        LongHall.NEAR,
                        1.25,
                        h.length(),
                        Kind.WALL,
                        h.sided(h.room().thing(.66, .075, 150), side));
            case HOUSE ->
                panel(
                        g,
                        side,
                        .03,
                        .92,
                        LongHall.NEAR,
                        .99,
                        h.length(),
                        Kind.WOOD,
                        h.room().trim());
        }
        panel(
                g,
                side,
                .02,
                0,
                LongHall.NEAR,
                .14,
                h.length(),
                Kind.WOOD,
                OkLab.lighten(c, owner == Corridor.Owner.HOUSE ? .12 : -.2));
    }

    private void door(GroupBuilder g, int side, double z, int i) {
        int leaf = switch (owner) {
            case HOSPITAL -> h.room().thing(.70, .06, 220);
            case HOTEL -> h.room().thing(.42, .09, 42);
            case SCHOOL -> h.room().thing(.58, .11, 60);
            case HOUSE -> h.room().thing(.90, .015, 90);
        };
        int c = h.sided(leaf, side);
        int trim = owner == Corridor.Owner.HOUSE ? h.room().trim() : OkLab.lighten(c, .12);
        panel(g, side, .02, 0, z - .07, 2.17, z + 1.07, Kind.WOOD, trim);
        panel(g, side, .03, 0, z, 2.1, z + 1, Kind.WOOD, c);
        if (owner == Corridor.Owner.HOSPITAL || owner == Corridor.Owner.SCHOOL) {
            int glass = h.stage().dark() ? OkLab.lch(.86, .09, 85) : h.room().thing(.80, .04, 210);
            panel(g, side, .04, 1.2, z + .38, 1.85, z + .62, Kind.GLASS, glass);
        } else {
            panel(g, side, .04, 1.2, z + .18, 1.95, z + .82, Kind.WOOD, OkLab.lighten(c, -.05));
            panel(g, side, .04, .2, z + .18, 1.02, z + .82, Kind.WOOD, OkLab.lighten(c, -.05));
        }
        double[] knob = h.eye().at(x(side, .07), 1.05, Math.max(LongHall.NEAR, z + .1));
        g.fill(
                Paths.circle(knob[0], knob[1], .04 * h.eye().scale(z + .1)),
                Kind.METAL,
                h.room().thing(.78, .09, 85));
        if (owner != Corridor.Owner.HOUSE) {
            int plate = owner == Corridor.Owner.HOTEL
                    ? h.room().thing(.80, .12, 85)
                    : h.room().trim();
            panel(g, side, .05, 1.5, z + 1.14, 1.68, z + 1.34, Kind.METAL, plate);
        }
        if (i == 1 && side == h.away() && owner != Corridor.Owner.HOTEL) {
            // One stands open, and its room's light falls in.
            int light = h.stage().dark() ? OkLab.lch(.90, .10, 80) : OkLab.lch(.96, .03, 95);
            panel(g, side, .035, 0, z, 2.1, z + .8, Kind.LIGHT, light);
        }
    }

    /** What is on the wall between two doors. */
    private void between(GroupBuilder g, int side, double z, int i) {
        switch (owner) {
            case SCHOOL -> lockers(g, side, z, i);
            case HOTEL -> sconce(g, side, z + .8);
            case HOSPITAL -> {
                if (i % 2 == 0) {
                    panel(
                            g,
                            side,
                            .02,
                            1.35,
                            z + .4,
                            2,
                            z + 1.4,
                            Kind.PAPER,
                            h.room().trim());
                    panel(
                            g,
                            side,
                            .03,
                            1.42,
                            z + .5,
                            1.93,
                            z + 1.3,
                            Kind.PAPER,
                            h.room().thing(.70, .09, 40 + 70 * i));
                }
            }
            case HOUSE ->
                Exhibits.frame(
                        h, g, h.eye().upright(x(side, .02), 1.35, z + .35, 2.15, z + 1.05), true, 4310 + 10 * i + side);
        }
    }

    private void lockers(GroupBuilder g, int side, double z, int i) {
        int steel = h.room().thing(.54, .12, i % 2 == 0 ? 245 : 30);
        int c = h.sided(steel, side);
        int n = 4;
        double w = 1.7 / n;
        panel(g, side, .02, .1, z, 1.9, z + 1.7, Kind.METAL, OkLab.lighten(c, -.1));
        for (int k = 0; k < n; k++) {
            double at = z + k * w;
            panel(g, side, .03, .14, at + .02, 1.86, at + w - .02, Kind.METAL, c);
            for (int slit = 0; slit < 3; slit++) {
                panel(
                        g,
                        side,
                        .035,
                        1.6 + .07 * slit,
                        at + .1,
                        1.63 + .07 * slit,
                        at + w - .1,
                        Kind.SHADOW,
                        OkLab.lighten(c, -.2));
            }
        }
    }

    private void sconce(GroupBuilder g, int side, double z) {
        if (z < 1.6) {
            return;
        }
        double[] at = h.eye().at(x(side, .14), 1.85, z);
        double k = h.eye().scale(z);
        g.add(Node.Glow.of(at[0], at[1], 1.1 * k, OkLab.lch(.88, .12, 75), .6));
        g.fill(
                Paths.polygon(
                        at[0] - .09 * k,
                        at[1] - .13 * k,
                        at[0] + .09 * k,
                        at[1] - .13 * k,
                        at[0] + .14 * k,
                        at[1] + .1 * k,
                        at[0] - .14 * k,
                        at[1] + .1 * k),
                Kind.LIGHT,
                OkLab.lch(.95, .09, 85));
    }

    /** What stands in the way, opposite the subject. */
    void furnish(GroupBuilder g) {
        Solids solids = h.solids();
        int away = h.away();
        switch (owner) {
            case HOSPITAL -> trolley(g, solids, away);
            case HOTEL, HOUSE -> {
                double x0 = away > 0 ? h.half() - .42 : -h.half();
                int wood = h.room().thing(.44, .09, 48);
                solids.table(g, x0, x0 + .42, 6.6, 7.7, .8, wood);
                double[] at = h.eye().at(x0 + .21, .8, 7.1);
                double k = h.eye().scale(7.1) * .0052;
                g.add(dev.sota.inference.sketch.internal.subjects.Props.potPlant(
                                h.room().thing(.50, .11, 140), h.room().thing(.62, .09, 230), 7)
                        .at(at[0], at[1], k, k));
            }
            case SCHOOL -> {
                double x0 = away > 0 ? h.half() - .46 : -h.half() + .06;
                int wood = h.room().thing(.60, .10, 60);
                solids.shade(g, x0, x0 + .4, 6.2, 8);
                solids.box(g, x0, x0 + .4, 0, .4, 6.3, 6.4, Kind.METAL, h.room().thing(.3, .02, 240));
                solids.box(g, x0, x0 + .4, .4, .46, 6.2, 8, Kind.WOOD, wood);
            }
        }
    }

    private void trolley(GroupBuilder g, Solids solids, int away) {
        double x0 = away > 0 ? h.half() - .85 : -h.half() + .1;
        double x1 = x0 + .75;
        int steel = h.room().thing(.70, .01, 240);
        solids.shade(g, x0, x1, 7, 9);
        for (double z : new double[] {8.8, 7.05}) {
            for (double x : new double[] {x0 + .05, x1 - .1}) {
                solids.box(g, x, x + .05, .08, .62, z, z + .05, Kind.METAL, steel);
                double[] at = h.eye().at(x + .025, .07, z);
                g.fill(
                        Paths.circle(at[0], at[1], .07 * h.eye().scale(z)),
                        Kind.METAL,
                        h.room().thing(.25, .01, 240));
            }
        }
        solids.box(g, x0, x1, .6, .66, 7, 8.95, Kind.METAL, steel);
        solids.box(
                g, x0 + .02, x1 - .02, .66, .8, 7.02, 8.9, Kind.CLOTH, h.room().thing(.95, .01, 210));
        solids.box(g, x0 + .01, x1 - .01, .68, .83, 7, 8.1, Kind.CLOTH, h.room().thing(.66, .09, 200));
        solids.box(
                g, x0 + .12, x1 - .12, .8, .9, 8.4, 8.85, Kind.CLOTH, h.room().thing(.97, .008, 90));
    }
}
