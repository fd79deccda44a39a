package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** A bank or a post office: windows of glass along a counter, the vault's door or shelves of parcels behind, a queue's ropes. */
final class CounterHall implements PlaceRecipe {
    private static final double SLOPE = 1;
    private static final double[][] PANES = {{7.6, 9.4, 1, 3.2}, {4.6, 6.4, 1, 3.2}, {1.6, 3.4, 1, 3.2}};

    private final boolean post;

    CounterHall(boolean post) {
        this.post = post;
    }

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4.5, s.height() > s.width() ? 5 : 4, 11.5);
        int paint = h.room().thing(.84, .035, s.look().between(5271, 70, 100));
        double hue = post
                ? new double[] {85, 25}[s.look().pick(5272, 2)]
                : new double[] {160, 250, 20}[s.look().pick(5272, 3)];
        int own = post ? h.room().thing(.70, .14, hue) : h.room().thing(.42, .08, hue);
        int stone = h.room().thing(.62, .03, 75);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        clock(h, far);
        if (post) {
            shelves(h, far);
        } else {
            vault(h, far);
        }
        s.layer("far wall", .1, far);
        walls(h, paint, own);
        GroupBuilder up = new GroupBuilder();
        h.ceiling(up, Kind.WALL, h.room().thing(.86, .02, 85));
        for (double z = h.length() - 1.6; z > 1; z -= 2.2) {
            h.solids()
                    .box(
                            up,
                            -h.half(),
                            h.half(),
                            h.wall() - .22,
                            h.wall(),
                            z - .12,
                            z + .12,
                            Kind.WALL,
                            h.room().thing(.78, .03, 85));
        }
        s.layer("ceiling", .32, up);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.72, .02, 80), .95, .95);
        double[] b = h.eye().at(0, 0, 6);
        floor.add(new Node.Glow(b[0], b[1], s.width() * .34, .26, h.room().glow(), .36));
        s.layer("floor", .45, floor);
        h.pools(PANES, SLOPE);
        GroupBuilder things = new GroupBuilder();
        counter(h, things, own, stone);
        queue(h, things);
        s.layer("counter", .52, things);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        h.beams(PANES, SLOPE, .18);
        s.vignette(.42);
    }

    private static void clock(LongHall h, GroupBuilder g) {
        double z = h.length();
        double k = h.eye().scale(z);
        double[] c = h.eye().at(0, 3.35, z);
        g.fill(Paths.circle(c[0], c[1], .36 * k), Kind.METAL, h.room().thing(.66, .10, 80));
        g.fill(Paths.circle(c[0], c[1], .3 * k), Kind.PAPER, h.room().trim());
        double m = 2 * Math.PI * Scenery.roll(h.stage(), 5273, 1);
        int ink = OkLab.lch(.22, .02, 260);
        g.line(
                Paths.line(c[0], c[1], c[0] + Math.sin(m) * .24 * k, c[1] - Math.cos(m) * .24 * k),
                1.4,
                Kind.METAL,
                ink);
        g.line(
                Paths.line(c[0], c[1], c[0] + Math.cos(m) * .15 * k, c[1] + Math.sin(m) * .15 * k),
                1.8,
                Kind.METAL,
                ink);
    }

    /** The round door of the strongroom. */
    private static void vault(LongHall h, GroupBuilder g) {
        double z = h.length();
        double k = h.eye().scale(z);
        double[] c = h.eye().at(h.away() * 2.4, 1.75, z);
        int steel = h.room().thing(.68, .012, 240);
        double[] radii = {1.3, 1.12, .98, .34};
        for (int i = 0; i < radii.length; i++) {
            double r = radii[i] * k;
            int d = OkLab.lighten(steel, new double[] {-.2, .06, -.06, .1}[i]);
            g.fill(Paths.circle(c[0], c[1], r), Material.of(Kind.METAL, OkLab.lighten(d, .07), OkLab.lighten(d, -.1)));
        }
        Path2D bolts = Paths.union();
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            bolts.append(Paths.circle(c[0] + Math.cos(a) * 1.05 * k, c[1] + Math.sin(a) * 1.05 * k, .05 * k), false);
        }
        g.fill(bolts, Kind.METAL, OkLab.lighten(steel, -.2));
        int brass = h.room().thing(.70, .11, 80);
        for (int i = 0; i < 3; i++) {
            double a = Math.PI * (i / 3.0 + .12);
            g.line(
                    Paths.line(
                            c[0] - Math.cos(a) * .62 * k,
                            c[1] - Math.sin(a) * .62 * k,
                            c[0] + Math.cos(a) * .62 * k,
                            c[1] + Math.sin(a) * .62 * k),
                    Math.max(2, .08 * k),
                    Kind.METAL,
                    brass);
        }
        g.fill(Paths.circle(c[0], c[1], .16 * k), Kind.METAL, OkLab.lighten(brass, .06));
    }

    /** Pigeonholes with parcels and letters. */
    private static void shelves(LongHall h, GroupBuilder g) {
        double z = h.length();
        Room room = h.room();
        double x0 = h.away() > 0 ? .6 : -4.2;
        double x1 = x0 + 3.6;
        int wood = room.thing(.56, .08, 60);
        g.fill(h.eye().facing(x0, .9, x1, 3, z), Kind.WOOD, OkLab.lighten(wood, -.16));
        for (int row = 0; row < 4; row++) {
            double y = .95 + .5 * row;
            double x = x0 + .08;
            for (int i = 0; x < x1 - .25; i++) {
                double w = .2 + .3 * Scenery.roll(h.stage(), 5274 + row, i);
                double t = .16 + .24 * Scenery.roll(h.stage(), 5279 + row, i);
                double r = Math.min(x1 - .06, x + w);
                int card = i % 4 == 2 ? room.thing(.88, .03, 85) : room.thing(.62 + .05 * (i % 3), .075, 66);
                g.fill(
                        h.eye().facing(x, y, r, y + t, z - .1),
                        Kind.PAPER,
                        OkLab.lighten(card, .04),
                        OkLab.lighten(card, -.05));
                g.fill(h.eye().facing(x + w * .4, y, x + w * .5, y + t, z - .11), Kind.PAPER, OkLab.lighten(card, -.1));
                x += w + .06;
            }
            g.fill(h.eye().facing(x0, y - .06, x1, y, z - .12), Kind.WOOD, OkLab.lighten(wood, .05));
        }
        for (double x = x0; x <= x1 + .01; x += 1.2) {
            g.fill(h.eye().facing(x - .04, .9, x + .04, 3, z - .13), Kind.WOOD, wood);
        }
    }

    private static void walls(LongHall h, int paint, int own) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            int c = h.sided(own, side);
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, .8, h.length()), Kind.WOOD, OkLab.lighten(c, .03), c);
            g.fill(h.eye().upright(x, .8, LongHall.NEAR, .88, h.length()), Kind.WOOD, OkLab.lighten(c, .12));
            if (side == h.away()) {
                for (double[] o : PANES) {
                    int trim = h.sided(h.room().trim(), side);
                    g.fill(h.eye().upright(x, o[2] - .1, o[0] - .1, o[3] + .1, o[1] + .1), Kind.WOOD, trim);
                    Across.street(h, g, h.eye().upright(x - side * .01, o[2], o[0], o[3], o[1]), side);
                    Path2D bars = new Path2D.Double(Path2D.WIND_NON_ZERO);
                    double m = (o[0] + o[1]) / 2;
                    bars.append(h.eye().upright(x - side * .02, o[2], m - .03, o[3], m + .03), false);
                    bars.append(h.eye().upright(x - side * .02, 2.5, o[0], 2.57, o[1]), false);
                    g.fill(bars, Kind.WOOD, trim);
                }
            } else {
                for (int i = 0; i < 3; i++) {
                    double z = 10 - 2.3 * i;
                    Exhibits.frame(h, g, h.eye().upright(x, 1.4, z - 1.1, 2.7, z), true, 5290 + i);
                }
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    /** The counter with its windows, a number over each. */
    private static void counter(LongHall h, GroupBuilder g, int own, int stone) {
        Solids solids = h.solids();
        Room room = h.room();
        double z = 8.9;
        double half = h.half() - .05;
        solids.shade(g, -half, half, z, z + .8);
        solids.box(g, -half, half, 0, 1.06, z, z + .7, Kind.WOOD, OkLab.lighten(own, .04));
        Path2D panels = new Path2D.Double();
        int windows = 4;
        double w = 2 * half / windows;
        for (int i = 0; i < windows; i++) {
            panels.append(h.eye().facing(-half + w * i + .15, .18, -half + w * (i + 1) - .15, .9, z - .01), false);
        }
        g.fill(panels, Kind.WOOD, OkLab.lighten(own, -.04));
        solids.box(g, -half, half, 1.06, 1.14, z - .15, z + .75, Kind.ROCK, stone);
        int brass = room.thing(.68, .10, 80);
        int glass = OkLab.alpha(OkLab.lch(.94, .02, 210), .22);
        for (int i = 0; i < windows; i++) {
            double a = -half + w * i;
            g.fill(h.eye().facing(a + .06, 1.14, a + w - .06, 2.3, z), Kind.GLASS, glass);
            g.fill(h.eye().facing(a + w * .36, 1.14, a + w * .64, 1.36, z - .01), Kind.SHADOW, OkLab.lch(.22, .02, 70));
            g.fill(h.eye().facing(a + w * .3, 2.42, a + w * .7, 2.74, z - .03), Kind.METAL, OkLab.lch(.18, .02, 250));
            g.fill(
                    h.eye().facing(a + w * .44, 2.48, a + w * .48 + .05 * (i % 2), 2.68, z - .04),
                    Kind.LIGHT,
                    OkLab.lch(.84, .15, i == 1 ? 150 : 60));
            g.fill(
                    h.eye().facing(a + w * .53, 2.48, a + w * .58, 2.68, z - .04),
                    Kind.LIGHT,
                    OkLab.lch(.84, .15, i == 1 ? 150 : 60));
            double x = a + w * .2;
            solids.box(g, x - .18, x + .18, 1.14, 1.4, z + .35, z + .45, Kind.METAL, OkLab.lch(.26, .02, 250));
        }
        for (int i = 0; i <= windows; i++) {
            double x = -half + w * i;
            g.fill(h.eye().facing(x - .05, 1.14, x + .05, 2.42, z - .02), Kind.METAL, brass);
        }
        g.fill(
                h.eye().facing(-half, 2.3, half, 2.42, z - .02),
                Kind.METAL,
                OkLab.lighten(brass, .04),
                OkLab.lighten(brass, -.08));
        for (int i = 0; i < windows; i++) {
            HallThings.pendant(h, g, -half + w * (i + .5), 2.85, z - .3, h.wall(), room.thing(.40, .07, 160));
        }
    }

    /** Posts and ropes along which people wait. */
    private static void queue(LongHall h, GroupBuilder g) {
        int brass = h.room().thing(.68, .10, 80);
        int rope = h.room().thing(.42, .14, 22);
        double last = 0;
        double[] before = null;
        for (int i = 0; i < 4; i++) {
            double z = 7.8 - 1.05 * i;
            double x = h.away() * (.9 + .5 * i);
            double k = h.eye().scale(z);
            double[] foot = h.eye().at(x, 0, z);
            double[] top = h.eye().at(x, 1, z);
            g.add(new Node.Glow(
                    foot[0], foot[1], .3 * k, .25, OkLab.lighten(h.room().floor(), -.3), .6));
            if (before != null) {
                Path2D line = new Path2D.Double();
                line.moveTo(before[0], before[1] + .06 * last);
                line.quadTo((before[0] + top[0]) / 2, (before[1] + top[1]) / 2 + .34 * k, top[0], top[1] + .06 * k);
                g.line(line, Math.max(2, .05 * k), Kind.CLOTH, rope);
            }
            g.fill(Paths.ellipse(foot[0], foot[1], .17 * k, .05 * k), Kind.METAL, OkLab.lighten(brass, -.08));
            g.fill(
                    Paths.rect(top[0] - .03 * k, top[1], .06 * k, foot[1] - top[1]),
                    Material.of(Kind.METAL, OkLab.lighten(brass, .12), OkLab.lighten(brass, -.14))
                            .at(0));
            g.fill(Paths.circle(top[0], top[1], .055 * k), Kind.METAL, OkLab.lighten(brass, .08));
            before = top;
            last = k;
        }
    }
}
