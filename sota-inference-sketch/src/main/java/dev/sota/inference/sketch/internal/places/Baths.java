package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Indoor swimming baths: tiled walls, a bank of windows along one side, beams of wood over the water. */
final class Baths implements PlaceRecipe {
    private static final double BAY = 3.6;
    private static final double SLOPE = .8;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 7, 4.2, 25);
        double hue = new double[] {205, 170, 235}[s.look().pick(4141, 3)];
        int paint = h.room().thing(.86, .03, hue);
        int tiles = h.room().thing(.72, .07, hue);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        end(h, far, tiles);
        s.layer("far wall", .1, far);
        walls(h, paint, tiles);
        roof(h);
        int floor = h.room().thing(.80, .02, 80);
        s.layer("floor", .45, h.floor(Kind.ROCK, floor, .6, .6));
        Basin basin = new Basin(s, h.eye(), 4.6, 21.5, floor);
        basin.build();
        h.pools(openings(h), SLOPE);
        actors.perform(basin.spots(), .7);
        h.beams(openings(h), SLOPE, .2);
        s.vignette(.36);
    }

    private static double[][] openings(LongHall h) {
        List<double[]> all = new ArrayList<>();
        for (double z = h.length() - BAY; z > 4; z -= BAY) {
            all.add(new double[] {z + .2, z + BAY - .2, 1.2, 3.9});
        }
        return all.toArray(double[][]::new);
    }

    /** The end wall: tiles, a clock, a ring of rescue, windows below the roof. */
    private static void end(LongHall h, GroupBuilder g, int tiles) {
        double z = h.length();
        g.fill(h.eye().facing(-h.half(), 0, h.half(), 2, z), Kind.ROCK, OkLab.lighten(tiles, .03), tiles);
        Path2D grid = new Path2D.Double();
        for (double x = -h.half(); x < h.half(); x += .5) {
            grid.append(h.eye().facing(x, 0, x + .5, 2, z), false);
        }
        for (double y = .5; y < 2; y += .5) {
            grid.append(h.eye().facing(-h.half(), y, h.half(), y + .5, z), false);
        }
        g.line(grid, .8, Kind.ROCK, OkLab.alpha(OkLab.lighten(tiles, .14), .7));
        for (int i = -2; i <= 2; i++) {
            g.fill(
                    h.eye().facing(i * 2.5 - 1.05, 2.5, i * 2.5 + 1.05, 4.6, z),
                    Kind.GLASS,
                    HallGlass.sky(h.stage(), .9),
                    HallGlass.sky(h.stage(), .2));
        }
        double[] c = h.eye().at(h.away() * 3.6, 1.3, z);
        double r = .5 * h.eye().scale(z);
        g.fill(Paths.circle(c[0], c[1], r * 1.15), Kind.METAL, h.room().thing(.34, .03, 240));
        g.fill(Paths.circle(c[0], c[1], r), Kind.PAPER, h.room().trim());
        int[] hands = {OkLab.lch(.58, .2, 28), OkLab.lch(.3, .02, 260)};
        g.line(Paths.line(c[0], c[1], c[0] + r * .5, c[1] - r * .6), 1.6, Kind.METAL, hands[0]);
        g.line(Paths.line(c[0], c[1], c[0] - r * .3, c[1] - r * .7), 1.6, Kind.METAL, hands[1]);
        if (!h.stage().dark()) {
            double[] at = h.eye().at(0, 3.4, z);
            g.add(Node.Glow.of(at[0], at[1], 7 * h.eye().scale(z), h.room().glow(), .45));
        }
    }

    private static void walls(LongHall h, int paint, int tiles) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            int c = h.sided(tiles, side);
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, 1.1, h.length()), Kind.ROCK, OkLab.lighten(c, .03), c);
            g.fill(
                    h.eye().upright(x, 1.05, LongHall.NEAR, 1.15, h.length()),
                    Kind.ROCK,
                    h.room().trim());
            if (side == h.away()) {
                for (double[] o : openings(h)) {
                    HallGlass.pane(h, g, h.eye().upright(x, o[2], o[0], o[3], o[1]), side);
                }
            } else {
                int bench = h.room().thing(.58, .09, 60);
                g.fill(h.eye().upright(x, 1.5, 4, 2.7, h.length() - 2), Kind.WALL, OkLab.lighten(c, .05));
                h.solids()
                        .box(
                                g,
                                Math.min(x, x - side * .45),
                                Math.max(x, x - side * .45),
                                .4,
                                .48,
                                8,
                                20,
                                Kind.WOOD,
                                bench);
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    /** A light ceiling that rises to the middle, under arched beams. */
    private static void roof(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        int white = h.room().thing(.86, .015, 90);
        int wood = h.room().thing(.60, .09, 62);
        double top = 6.4;
        for (double z1 = h.length(); z1 > 1.4; z1 -= BAY) {
            double z0 = Math.max(LongHall.NEAR, z1 - BAY);
            g.fill(
                    h.vault(h.half(), h.wall(), top, z0, z1, false),
                    Kind.WALL,
                    OkLab.lighten(white, -.12 + .08 * z1 / h.length()),
                    OkLab.lighten(white, -.06));
        }
        for (double z = h.length(); z > 1.4; z -= BAY) {
            g.line(
                    h.rib(h.half() - .1, 0, h.wall(), top - .12, z, false),
                    Math.max(1.6, .24 * h.eye().scale(z)),
                    Kind.WOOD,
                    wood);
        }
        if (h.stage().dark()) {
            for (double z = h.length() - BAY / 2; z > 5; z -= BAY) {
                double[] at = h.eye().at(0, top - .5, z);
                double k = h.eye().scale(z);
                g.fill(Paths.rounded(at[0] - .5 * k, at[1], k, .14 * k, .06 * k), Kind.LIGHT, OkLab.lch(.97, .03, 90));
                g.add(Node.Glow.of(at[0], at[1], 2 * k, OkLab.lch(.94, .05, 90), .5));
            }
        }
        h.stage().layer("roof", .33, g);
    }
}
