package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** A bathroom: tiles to the height of a hand, a washbasin under its mirror, a tub with a shower and its curtain. */
final class Bathroom implements Furniture {
    /** How high the tiles go. */
    private static final double TILED = 1.5;

    private static final double TILE = .25;

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        tiles(c, g);
        towels(c, g, -c.away() * c.half() * .66);
        if (!Told.of(c, "drawing:sink")) {
            double x = -c.away() * c.half() * .13;
            if (!Told.of(c, "drawing:mirror", "icon:mirror")) {
                mirror(c, g, x);
            }
            basin(c, g, x);
        }
    }

    private static void tiles(Chamber c, GroupBuilder g) {
        Pinhole eye = c.eye();
        int tile = c.room().thing(.88, .035, c.room().hue() + 12);
        double z = c.depth();
        double h = c.half();
        double[] w = c.window();
        // Round the window, whose foot may be lower than the tiles are high.
        double over = Math.min(TILED, w[1]);
        g.fill(eye.facing(-h, 0, h, over, z), Kind.WALL, tile, OkLab.lighten(tile, -.05));
        int line = OkLab.alpha(OkLab.lighten(tile, -.13), .6);
        for (int side = -1; side <= 1; side += 2) {
            int c0 = OkLab.lighten(tile, side == -c.away() ? -.02 : -.09);
            g.fill(eye.upright(side * (h - .01), 0, 1.2, over, z), Kind.WALL, c0, OkLab.lighten(c0, -.04));
            for (double y = TILE; y < over; y += TILE) {
                line(c, g, new double[] {side * (h - .015), y, 1.2}, new double[] {side * (h - .015), y, z}, line);
            }
            for (double d = z - TILE; d > 1.3; d -= TILE * 2) {
                line(c, g, new double[] {side * (h - .015), 0, d}, new double[] {side * (h - .015), over, d}, line);
            }
        }
        for (double y = TILE; y < over; y += TILE) {
            line(c, g, new double[] {-h, y, z}, new double[] {h, y, z}, line);
        }
        for (double x = -h + TILE; x < h; x += TILE) {
            line(c, g, new double[] {x, 0, z}, new double[] {x, over, z}, line);
        }
        int band = c.room().thing(.52, .10, c.room().hue() + 20);
        g.fill(eye.facing(-h, over - .07, h, over, z), Kind.WALL, band);
        for (int side = -1; side <= 1; side += 2) {
            g.fill(eye.upright(side * (h - .02), over - .07, 1.2, over, z), Kind.WALL, OkLab.lighten(band, -.05));
        }
    }

    private static void line(Chamber c, GroupBuilder g, double[] from, double[] to, int colour) {
        double[] a = c.eye().at(from[0], from[1], from[2]);
        double[] b = c.eye().at(to[0], to[1], to[2]);
        g.line(Paths.line(a[0], a[1], b[0], b[1]), 1, Kind.WALL, colour);
    }

    private static void mirror(Chamber c, GroupBuilder g, double x) {
        Room room = c.room();
        double[] b = c.onWall(x - .42, 1.24, x + .42, 2.22);
        double r = b[2] * .16;
        double m = b[2] * .055;
        int glass = OkLab.mix(
                room.thing(.86, .03, 215),
                c.stage().palette().light(),
                c.stage().dark() ? .12 : .3);
        GroupBuilder k = new GroupBuilder().fill(Paths.rounded(b[0], b[1], b[2], b[3], r), Kind.WOOD, room.wood());
        GroupBuilder pane = new GroupBuilder().clip();
        pane.fill(
                Paths.rounded(b[0] + m, b[1] + m, b[2] - 2 * m, b[3] - 2 * m, r - m),
                Kind.GLASS,
                OkLab.lighten(glass, .04),
                OkLab.lighten(glass, -.12));
        for (double t : new double[] {.1, .42}) {
            double w = t < .2 ? .22 : .08;
            pane.fill(
                    Paths.polygon(
                            b[0] + b[2] * (t + .3),
                            b[1],
                            b[0] + b[2] * (t + w + .3),
                            b[1],
                            b[0] + b[2] * (t + w - .15),
                            b[1] + b[3],
                            b[0] + b[2] * (t - .15),
                            b[1] + b[3]),
                    Kind.LIGHT,
                    OkLab.alpha(0xffffffff, .28));
        }
        k.add(pane.build());
        g.add(k.build(new Effect.Drop(3, 4, 6, room.wallDark(), .5)));
        lamp(c, g, x);
    }

    /** A globe of light over the mirror. */
    private static void lamp(Chamber c, GroupBuilder g, double x) {
        double[] at = c.eye().at(x, 2.36, c.depth() - .1);
        double k = c.eye().scale(c.depth());
        boolean on = c.stage().dark();
        g.fill(
                Paths.rounded(at[0] - .2 * k, at[1] - .02 * k, .4 * k, .04 * k, 2),
                Kind.METAL,
                c.room().thing(.66, .01, 240));
        int globe = on ? OkLab.lch(.97, .06, 88) : c.room().trim();
        g.fill(Paths.circle(at[0], at[1], .085 * k), Kind.LIGHT, globe);
        if (on) {
            g.add(Node.Glow.of(at[0], at[1], 1.5 * k, OkLab.lch(.92, .09, 82), .6));
        }
    }

    private static void basin(Chamber c, GroupBuilder g, double x) {
        Room room = c.room();
        double z = c.depth() - .3;
        double k = c.eye().scale(z);
        double[] foot = c.eye().at(x, 0, z);
        double top = foot[1] - .86 * k;
        int white = room.thing(.95, .008, 220);
        g.add(new Node.Glow(foot[0], foot[1], .42 * k, .22, OkLab.lighten(room.floor(), -.3), .7));
        g.fill(
                Paths.polygon(
                        foot[0] - .1 * k,
                        top + .16 * k,
                        foot[0] + .1 * k,
                        top + .16 * k,
                        foot[0] + .08 * k,
                        foot[1] - .06 * k,
                        foot[0] + .14 * k,
                        foot[1],
                        foot[0] - .14 * k,
                        foot[1],
                        foot[0] - .08 * k,
                        foot[1] - .06 * k),
                Material.of(Kind.WALL, OkLab.lighten(white, -.03), OkLab.lighten(white, -.15))
                        .at(0));
        g.fill(
                Paths.spline(
                        foot[0] - .36 * k,
                        top,
                        foot[0] + .36 * k,
                        top,
                        foot[0] + .33 * k,
                        top + .1 * k,
                        foot[0] + .16 * k,
                        top + .24 * k,
                        foot[0] - .16 * k,
                        top + .24 * k,
                        foot[0] - .33 * k,
                        top + .1 * k),
                Material.of(Kind.WALL, white, OkLab.lighten(white, -.14)).at(25));
        g.fill(Paths.ellipse(foot[0], top, .38 * k, .075 * k), Kind.WALL, OkLab.lighten(white, .02));
        g.fill(
                Paths.ellipse(foot[0], top + .008 * k, .30 * k, .05 * k),
                Kind.WATER,
                OkLab.lighten(white, -.22),
                OkLab.lighten(white, -.07));
        tap(c, g, foot[0], top - .03 * k, k);
        beaker(c, g, foot[0] + c.away() * .3 * k, top - .02 * k, k);
    }

    private static void tap(Chamber c, GroupBuilder g, double x, double y, double k) {
        int chrome = c.room().thing(.62, .012, 245);
        g.line(
                Paths.curve(x, y, x, y - .24 * k, x + .02 * k, y - .27 * k, x + .13 * k, y - .15 * k),
                .04 * k,
                Kind.METAL,
                chrome);
        g.fill(Paths.rounded(x - .08 * k, y - .06 * k, .16 * k, .035 * k, 2), Kind.METAL, OkLab.lighten(chrome, .1));
    }

    /** A beaker with two toothbrushes. */
    private static void beaker(Chamber c, GroupBuilder g, double x, double y, double k) {
        for (int i = -1; i <= 1; i += 2) {
            int brush = c.room().thing(.60, .15, i < 0 ? 25 : 250);
            g.line(Paths.line(x, y, x + i * .045 * k, y - .2 * k), .018 * k, Kind.METAL, brush);
            g.fill(
                    Paths.rounded(x + i * .045 * k - .015 * k, y - .22 * k, .03 * k, .05 * k, 1),
                    Kind.PAPER,
                    c.room().trim());
        }
        g.fill(
                Paths.rounded(x - .04 * k, y - .1 * k, .08 * k, .11 * k, 2),
                Kind.GLASS,
                c.room().thing(.74, .08, 200));
    }

    private static void towels(Chamber c, GroupBuilder g, double x) {
        double z = c.depth() - .06;
        int steel = c.room().thing(.62, .012, 245);
        int warm = c.room().thing(.62, .14, 35);
        int pale = c.room().thing(.84, .07, 75);
        double[] a = c.onWall(x - .42, .72, x + .02, 1.34);
        double[] b = c.onWall(x + .08, .86, x + .44, 1.34);
        g.fill(c.eye().facing(x - .52, 1.32, x + .52, 1.36, z), Kind.METAL, steel);
        towel(c, g, a, warm);
        towel(c, g, b, pale);
        double r = c.half() * .18;
        Solids solids = solids(c);
        double[] box = {x - c.away() * r - .22, x - c.away() * r + .22};
        solids.box(
                g,
                box[0],
                box[1],
                0,
                .62,
                c.depth() - .55,
                c.depth() - .1,
                Kind.WOOD,
                c.room().thing(.66, .07, 70));
        solids.box(
                g,
                box[0] - .02,
                box[1] + .02,
                .62,
                .68,
                c.depth() - .57,
                c.depth() - .08,
                Kind.WOOD,
                c.room().wood());
    }

    private static void towel(Chamber c, GroupBuilder g, double[] b, int cloth) {
        GroupBuilder k = new GroupBuilder()
                .fill(
                        Paths.rounded(b[0], b[1], b[2], b[3], b[2] * .06),
                        Kind.CLOTH,
                        OkLab.lighten(cloth, .05),
                        OkLab.lighten(cloth, -.07))
                .fill(Paths.rect(b[0], b[1] + b[3] * .8, b[2], b[3] * .05), Kind.CLOTH, OkLab.lighten(cloth, .14))
                .fill(
                        Paths.rect(b[0] + b[2] * .62, b[1] + 2, b[2] * .1, b[3] - 4),
                        Kind.CLOTH,
                        OkLab.alpha(OkLab.lighten(cloth, -.16), .5));
        g.add(k.build(new Effect.Drop(2, 3, 4, c.room().wallDark(), .5)));
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.28));
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        int mat = c.room().thing(.58, .11, c.room().hue() + 165);
        double x = c.away() * c.half() * .2;
        Path2D cloth = c.eye().level(x - .7, 3.95, x + .7, 4.6, .012);
        g.fill(cloth, Kind.CLOTH, OkLab.lighten(mat, .04), OkLab.lighten(mat, -.04));
        g.fill(c.eye().level(x - .6, 4.03, x + .6, 4.52, .013), Kind.CLOTH, OkLab.lighten(mat, .12), mat);
        if (!Told.of(c, "drawing:bath", "icon:bathtub")) {
            new Tub(c).draw(g);
        }
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {-c.away() * c.half() * .13, .88, c.depth() - .3};
    }

    @Override
    public boolean boards() {
        return false;
    }
}
