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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The hall of a town: panelled walls, tall windows, portraits, lustres, a table of the council under the arms. */
final class CivicHall implements PlaceRecipe {
    private static final double BAY = 3.8;
    private static final double SLOPE = .8;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4.9, 5.8, 19);
        double hue = new double[] {150, 25, 95, 235}[s.look().pick(3751, 4)];
        int paint = h.room().thing(.72, .055, hue);
        int wood = h.room().thing(.42, .075, 45);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        council(h, far, wood, hue);
        s.layer("far wall", .1, far);
        walls(h, paint, wood);
        ceiling(h);
        GroupBuilder floor = parquet(h);
        s.layer("floor", .45, floor);
        h.pools(openings(h), SLOPE);
        GroupBuilder chairs = new GroupBuilder();
        for (double z = 13; z > 6; z -= 1.5) {
            row(h, chairs, z, wood);
        }
        s.layer("chairs", .5, chairs);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        h.beams(openings(h), SLOPE, .2);
        s.vignette(.42);
    }

    private static double[][] openings(LongHall h) {
        List<double[]> all = new ArrayList<>();
        for (double z = h.length() - BAY; z > 3; z -= BAY) {
            all.add(new double[] {z + 1.1, z + 2.7, 1.5, 4.9});
        }
        return all.toArray(double[][]::new);
    }

    /** The end of the hall: panels, the arms of the town between flags, the council's table on its platform. */
    private static void council(LongHall h, GroupBuilder g, int wood, double hue) {
        double z = h.length();
        Room room = h.room();
        g.fill(h.eye().facing(-h.half(), 0, h.half(), 1.3, z), Kind.WOOD, OkLab.lighten(wood, .03), wood);
        g.fill(h.arch(-1.7, 1.7, 1.3, 3.6, 5.1, z, false), Kind.WALL, room.thing(.50, .10, hue + 180));
        g.line(h.arch(-1.7, 1.7, 1.3, 3.6, 5.1, z, false), 3, Kind.WOOD, room.thing(.80, .10, 85));
        arms(h, g, z);
        int[] flag = {room.thing(.52, .16, 25), room.thing(.48, .13, 255), room.thing(.56, .12, 150)};
        for (int i = 0; i < 2; i++) {
            double x = i == 0 ? -2.6 : 2.6;
            double[] a = h.eye().at(x, .4, z - .4);
            double k = h.eye().scale(z);
            g.line(Paths.line(a[0], a[1], a[0], a[1] - 3.3 * k), 2.2, Kind.METAL, room.thing(.74, .11, 85));
            g.fill(
                    Paths.spline(
                            a[0],
                            a[1] - 3.2 * k,
                            a[0] + .5 * k,
                            a[1] - 2.7 * k,
                            a[0] + .42 * k,
                            a[1] - 1 * k,
                            a[0] + .1 * k,
                            a[1] - 1.1 * k,
                            a[0],
                            a[1] - 2 * k),
                    Kind.CLOTH,
                    OkLab.lighten(flag[i], .05),
                    OkLab.lighten(flag[(i + 1) % 3], -.04));
        }
        Solids solids = h.solids();
        solids.box(g, -3.9, 3.9, 0, .35, z - 3, z, Kind.WOOD, OkLab.lighten(wood, -.04));
        for (int i = -2; i <= 2; i++) {
            solids.box(
                    g,
                    i * .95 - .3,
                    i * .95 + .3,
                    .35,
                    i == 0 ? 2 : 1.6,
                    z - 1.2,
                    z - 1.1,
                    Kind.CLOTH,
                    room.thing(.40, .12, 22));
        }
        solids.box(g, -2.9, 2.9, .35, 1.15, z - 2.3, z - 1.6, Kind.WOOD, OkLab.lighten(wood, .04));
        solids.box(g, -3, 3, 1.15, 1.22, z - 2.4, z - 1.5, Kind.WOOD, OkLab.lighten(wood, .08));
    }

    private static void arms(LongHall h, GroupBuilder g, double z) {
        double[] at = h.eye().at(0, 3.5, z);
        double k = h.eye().scale(z);
        Path2D shield = new Path2D.Double();
        shield.moveTo(at[0] - .7 * k, at[1] - .7 * k);
        shield.lineTo(at[0] + .7 * k, at[1] - .7 * k);
        shield.curveTo(at[0] + .72 * k, at[1] + .3 * k, at[0] + .3 * k, at[1] + .7 * k, at[0], at[1] + .95 * k);
        shield.curveTo(at[0] - .3 * k, at[1] + .7 * k, at[0] - .72 * k, at[1] + .3 * k, at[0] - .7 * k, at[1] - .7 * k);
        shield.closePath();
        int gold = h.room().thing(.82, .12, 88);
        GroupBuilder c =
                new GroupBuilder().clip().fill(shield, Kind.METAL, h.room().thing(.46, .15, 25));
        c.fill(Paths.rect(at[0], at[1] - k, k, 2.2 * k), Kind.METAL, h.room().thing(.92, .02, 90));
        c.fill(Paths.rect(at[0] - k, at[1] - .12 * k, 2 * k, .3 * k), Kind.METAL, gold);
        g.add(c.build());
        g.line(shield, 2, Kind.METAL, gold);
    }

    private static void walls(LongHall h, int paint, int wood) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            int panel = h.sided(wood, side);
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, 1.3, h.length()), Kind.WOOD, OkLab.lighten(panel, .03), panel);
            g.fill(h.eye().upright(x, 1.28, LongHall.NEAR, 1.4, h.length()), Kind.WOOD, OkLab.lighten(panel, .1));
            for (double z = h.length() - .4; z > 2; z -= .95) {
                g.fill(h.eye().upright(x, .2, z - .75, 1.12, z), Kind.WOOD, OkLab.lighten(panel, -.05));
            }
            g.fill(
                    h.eye().upright(x, h.wall() - .4, LongHall.NEAR, h.wall(), h.length()),
                    Kind.WALL,
                    h.sided(h.room().trim(), side));
            int i = 0;
            for (double[] o : openings(h)) {
                g.fill(
                        h.sideArch(x, o[0] - .2, o[1] + .2, o[2] - .2, o[3] - .8, o[3] + .2, false),
                        Kind.WOOD,
                        h.sided(h.room().trim(), side));
                HallGlass.pane(h, g, h.sideArch(x, o[0], o[1], o[2], o[3] - .8, o[3], false), side);
                bars(h, g, x, o);
                Exhibits.frame(h, g, h.eye().upright(x, 2.1, o[1] + .65, 3.7, o[1] + 1.75), true, 3760 + 9 * i + side);
                i++;
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    private static void bars(LongHall h, GroupBuilder g, double x, double[] o) {
        Path2D lines = new Path2D.Double();
        double[][] ends = {
            {(o[0] + o[1]) / 2, o[2], (o[0] + o[1]) / 2, o[3]},
            {o[0], 2.6, o[1], 2.6},
            {o[0], 3.7, o[1], 3.7}
        };
        for (double[] e : ends) {
            double[] a = h.eye().at(x, e[1], e[0]);
            double[] b = h.eye().at(x, e[3], e[2]);
            lines.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(
                lines,
                Math.max(1, .07 * h.eye().scale(o[1])),
                Kind.WOOD,
                h.room().trim());
    }

    /** Coffers, and the lustres that hang from them. */
    private static void ceiling(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        int white = h.room().thing(.82, .025, 80);
        h.ceiling(g, Kind.WALL, white);
        int deep = OkLab.lighten(white, -.1);
        for (double z = h.length() - .5; z > 3; z -= 2.1) {
            for (int i = -2; i <= 1; i++) {
                double x = i * 2.35 + .3;
                g.fill(h.eye().level(x, Math.max(LongHall.NEAR, z - 1.6), x + 1.75, z, h.wall()), Kind.WALL, deep);
            }
        }
        for (double z = h.length() - 4; z > 5; z -= 5) {
            lustre(h, g, z);
        }
        h.stage().layer("ceiling", .36, g);
    }

    private static void lustre(LongHall h, GroupBuilder g, double z) {
        double[] top = h.eye().at(0, h.wall(), z);
        double[] at = h.eye().at(0, 4.1, z);
        double k = h.eye().scale(z);
        int brass = h.room().thing(.70, .11, 82);
        g.line(Paths.line(top[0], top[1], at[0], at[1]), Math.max(1, .05 * k), Kind.METAL, brass);
        g.fill(
                Paths.circle(at[0], at[1] + .1 * k, .16 * k),
                Kind.METAL,
                OkLab.lighten(brass, .08),
                OkLab.lighten(brass, -.1));
        for (int i = 0; i < 8; i++) {
            double a = 2 * Math.PI * i / 8;
            double x = at[0] + Math.cos(a) * .9 * k;
            double y = at[1] + Math.sin(a) * .2 * k;
            Path2D arm = new Path2D.Double();
            arm.moveTo(at[0], at[1] + .1 * k);
            arm.quadTo((at[0] + x) / 2, at[1] + .42 * k, x, y);
            g.line(arm, Math.max(1, .035 * k), Kind.METAL, brass);
            HallGlass.flame(h, g, x, y - .12 * k, .15 * k);
        }
    }

    /** Wood laid in squares, every second one turned. */
    private static GroupBuilder parquet(LongHall h) {
        int wood = h.room().thing(.56, .085, 62);
        GroupBuilder g = h.floor(Kind.WOOD, wood, .8, .8);
        int odd = OkLab.alpha(OkLab.lighten(wood, -.06), .7);
        Path2D squares = Paths.union();
        for (int i = -6; i < 6; i++) {
            for (int k = 0; k < 20; k++) {
                double z = h.length() - .8 * (k + 1);
                if ((i + k) % 2 == 0 && z > 2) {
                    squares.append(h.eye().level(i * .8, z, i * .8 + .8, z + .8, 0), false);
                }
            }
        }
        g.fill(squares, Kind.WOOD, odd);
        double[] at = h.eye().at(0, 0, 9);
        g.add(new Node.Glow(at[0], at[1], h.stage().width() * .3, .3, h.room().glow(), .3));
        return g;
    }

    /** Chairs on both sides of the way, seen from behind. */
    private static void row(LongHall h, GroupBuilder g, double z, int wood) {
        Solids solids = h.solids();
        int cloth = h.room().thing(.44, .12, 22);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 3; i >= 0; i--) {
                double x = side * (1.25 + .62 * i);
                solids.box(g, x - .22, x - .17, 0, .45, z, z + .05, Kind.WOOD, wood);
                solids.box(g, x + .17, x + .22, 0, .45, z, z + .05, Kind.WOOD, wood);
                solids.box(g, x - .23, x + .23, .42, .48, z, z + .42, Kind.WOOD, wood);
                g.fill(
                        h.eye().facing(x - .22, .5, x + .22, .95, z),
                        Material.of(Kind.CLOTH, OkLab.lighten(cloth, .06), OkLab.lighten(cloth, -.04)));
            }
        }
    }
}
