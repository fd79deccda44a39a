package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.util.Optional;

/**
 * A bedroom: a made bed with its pillows, a bedside table with a lamp, a wardrobe, a rug. Who lies down there alone lies on
 * the bed of the room; where a text tells of a bed or of more people, the room has no second one.
 */
final class Bedroom implements Furniture {
    /** How far from the eye who sleeps is, and how high the bed is. */
    private static final double NEAR = 4.35;

    private static final double MATTRESS = .50;
    private static final double WIDE = 1.5;

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    private static boolean bedAtTheWall(Chamber c) {
        return !Told.of(c, "icon:bed") && !Told.sleeper(c);
    }

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        Room room = c.room();
        Solids solids = solids(c);
        double z = c.depth() - .02;
        double x = -c.away() * (c.half() - .75);
        solids.cabinet(g, x - .62, x + .62, .08, 2.1, z - .58, z, room.thing(.58, .08, 58), 2, 1);
        solids.box(g, x - .67, x + .67, 2.1, 2.18, z - .62, z, Kind.WOOD, room.wood());
        double bed = middle(c);
        if (!bedAtTheWall(c)) {
            solids.cabinet(g, bed - .6, bed + .6, .1, .86, z - .48, z, room.thing(.58, .08, 58), 2, 3);
            Wares.spines(c, g, new double[] {bed - .5, z - .25}, new double[] {bed - .05, z - .25}, .86, .26, 472);
        }
        Wares.picture(c, g, c.onWall(bed - .42, 1.5, bed + .42, 2.15), 0);
    }

    private static double middle(Chamber c) {
        return c.away() * (c.half() - WIDE / 2 - .35);
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        int rug = c.room().thing(.56, .10, c.room().hue() + 170);
        Wares.rug(c, g, -c.away() * c.half() * .1, 4.2, c.half() * .55, .8, rug);
        boolean made = bedAtTheWall(c);
        bedside(c, g, middle(c) - c.away() * (WIDE / 2 + .34), made ? c.depth() - .5 : c.depth() - .4);
        if (made) {
            made(c, g);
        } else if (Told.onlySleeper(c)) {
            under(c, g);
        }
    }

    /** The bed with its head to the wall. */
    private static void made(Chamber c, GroupBuilder g) {
        Room room = c.room();
        Solids solids = solids(c);
        double z1 = c.depth() - .08;
        double z0 = z1 - 2.0;
        double x0 = middle(c) - WIDE / 2;
        double x1 = middle(c) + WIDE / 2;
        int wood = room.wood();
        int quilt = cover(c);
        solids.shade(g, x0, x1, z0, z1);
        solids.box(g, x0 - .04, x1 + .04, .1, 1.12, z1, z1 + .06, Kind.WOOD, OkLab.lighten(wood, .04));
        for (double x : new double[] {x0 + .04, x1 - .12}) {
            solids.box(g, x, x + .08, 0, .22, z0 + .06, z0 + .14, Kind.WOOD, wood);
        }
        solids.box(g, x0, x1, .18, .34, z0, z1, Kind.WOOD, wood);
        solids.box(g, x0 + .02, x1 - .02, .32, MATTRESS, z0 + .02, z1, Kind.CLOTH, room.thing(.95, .012, 85));
        // The blanket hangs over the sides and the foot; a band of the sheet is turned down over it.
        solids.box(g, x0 - .03, x1 + .03, .26, MATTRESS + .05, z0 - .02, z1 - .72, Kind.CLOTH, quilt);
        solids.box(
                g, x0 - .03, x1 + .03, .34, MATTRESS + .065, z1 - .82, z1 - .6, Kind.CLOTH, room.thing(.93, .02, 85));
        stripes(c, g, x0, x1, z0, z1 - .9);
        for (int i = 0; i < 2; i++) {
            double px = x0 + WIDE * (.27 + .46 * i);
            pillow(c, g, px, MATTRESS + .02, z1 - .32, .3);
        }
    }

    private static int cover(Chamber c) {
        return c.room().thing(.56, .12, c.room().hue() + 140);
    }

    private static void stripes(Chamber c, GroupBuilder g, double x0, double x1, double z0, double z1) {
        int light = OkLab.alpha(OkLab.lighten(cover(c), .2), .7);
        for (int i = 1; i < 5; i++) {
            double x = x0 + (x1 - x0) * i / 5;
            g.fill(c.eye().level(x - .025, z0, x + .025, z1, MATTRESS + .052), Kind.CLOTH, light);
        }
    }

    private static void pillow(Chamber c, GroupBuilder g, double x, double y, double z, double half) {
        double[] at = c.eye().at(x, y, z);
        double k = c.eye().scale(z);
        double w = half * k;
        double h = .24 * k;
        int linen = c.room().thing(.97, .01, 85);
        g.add(new Node.Glow(at[0], at[1], w * 1.2, .2, OkLab.lighten(linen, -.4), .5));
        g.fill(
                Paths.spline(
                        at[0] - w,
                        at[1] - h * .05,
                        at[0] - w * .92,
                        at[1] - h,
                        at[0],
                        at[1] - h * 1.12,
                        at[0] + w * .92,
                        at[1] - h,
                        at[0] + w,
                        at[1] - h * .05,
                        at[0],
                        at[1] + h * .06),
                Kind.CLOTH,
                OkLab.lighten(linen, .02),
                OkLab.lighten(linen, -.12));
    }

    /** The bed along the picture, under who sleeps in it. */
    private static void under(Chamber c, GroupBuilder g) {
        Room room = c.room();
        Solids solids = solids(c);
        double x = place(c);
        double x0 = x - 1.12;
        double x1 = x + 1.12;
        double z0 = NEAR - .06;
        double z1 = NEAR + .95;
        int wood = room.wood();
        solids.shade(g, x0, x1, z0, z1);
        for (double end : new double[] {x0 - .05, x1 - .01}) {
            solids.box(g, end, end + .06, 0, .84, z0, z1, Kind.WOOD, OkLab.lighten(wood, .03));
        }
        solids.box(g, x0, x1, .18, .34, z0, z1, Kind.WOOD, wood);
        solids.box(g, x0, x1, .32, MATTRESS, z0 + .02, z1 - .02, Kind.CLOTH, room.thing(.93, .015, 85));
        solids.box(g, x0 + .7, x1 - .03, .26, MATTRESS - .02, z0, z0 + .03, Kind.CLOTH, cover(c));
    }

    private static double place(Chamber c) {
        return (c.stage().subjectX() - c.eye().x()) / c.eye().scale(NEAR);
    }

    @Override
    public Optional<double[]> lying(Chamber c) {
        return Told.onlySleeper(c)
                ? Optional.of(new double[] {place(c), MATTRESS - .02, NEAR + .08})
                : Optional.empty();
    }

    /** A small table with a lamp and a clock. */
    private static void bedside(Chamber c, GroupBuilder g, double x, double z) {
        Room room = c.room();
        Solids solids = solids(c);
        solids.cabinet(g, x - .22, x + .22, .06, .56, z - .2, z + .2, room.thing(.58, .08, 58), 1, 2);
        double[] at = c.eye().at(x, .56, z);
        double k = c.eye().scale(z);
        int foot = room.thing(.52, .10, room.hue() + 20);
        g.fill(
                Paths.spline(
                        at[0] - .05 * k,
                        at[1],
                        at[0] - .09 * k,
                        at[1] - .1 * k,
                        at[0] - .02 * k,
                        at[1] - .24 * k,
                        at[0] + .02 * k,
                        at[1] - .24 * k,
                        at[0] + .09 * k,
                        at[1] - .1 * k,
                        at[0] + .05 * k,
                        at[1]),
                Kind.WALL,
                OkLab.lighten(foot, .05),
                OkLab.lighten(foot, -.08));
        boolean on = c.stage().dark();
        int shade = on ? OkLab.lch(.94, .09, 85) : room.thing(.90, .05, 85);
        g.fill(
                Paths.polygon(
                        at[0] - .1 * k,
                        at[1] - .46 * k,
                        at[0] + .1 * k,
                        at[1] - .46 * k,
                        at[0] + .18 * k,
                        at[1] - .22 * k,
                        at[0] - .18 * k,
                        at[1] - .22 * k),
                Kind.CLOTH,
                shade,
                OkLab.lighten(shade, -.08));
        if (on) {
            g.add(Node.Glow.of(at[0], at[1] - .3 * k, 1.7 * k, OkLab.lch(.88, .12, 72), .6));
        }
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {middle(c) - c.away() * (WIDE / 2 + .34), .56, c.depth() - .5};
    }
}
