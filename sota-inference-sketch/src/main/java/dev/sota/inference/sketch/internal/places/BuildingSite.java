package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.words.Era;
import java.awt.geom.Path2D;

/** A building site: a shell with its scaffold under a crane, a wall that grows course by course, heaps and pallets. */
final class BuildingSite implements PlaceRecipe {
    private static final double WALL = 10.5;

    @Override
    public void build(Stage s, Actors actors) {
        if (s.brief().kind().filter("dig"::equals).isPresent()) {
            new Excavation().build(s, actors);
            return;
        }
        Yard yard = Yard.of(s);
        boolean old = s.brief().era() == Era.OLD;
        Scenery.sky(s);
        Scenery.lightning(s);
        yard.hills(4801);
        Cranes cranes = new Cranes(yard);
        GroupBuilder crane = new GroupBuilder();
        if (old) {
            cranes.wooden(crane);
        } else {
            cranes.tower(crane);
        }
        s.layer("crane", .2, crane);
        Palette p = s.palette();
        int earth = s.snowy() ? p.lit(.90, .015, 250) : p.lit(.60, .065, 68);
        GroupBuilder ground = yard.floor(Kind.EARTH, earth);
        ruts(yard, ground, earth);
        s.layer("ground", .3, ground);
        new Shell(yard, old).build();
        GroupBuilder things = new GroupBuilder();
        wall(yard, things);
        heap(yard, things, -s.side() * 5.2, 12, 1.7, p.lit(.78, .08, 82));
        heap(yard, things, -s.side() * 2.6, 13.4, 1.1, p.lit(.56, .02, 250));
        s.layer("wall", .5, things, s.rim(1.3, .4));
        GroupBuilder near = new GroupBuilder();
        pallets(yard, near, old);
        s.layer("pallets", .6, near, s.rim(1.6, .45));
        actors.perform(habitat -> yard.spot(habitat, 4.7, Ground.STONE), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .44 : .34);
    }

    /** Tracks of wheels that curve away to the shell, planks over the mud, stones. */
    private static void ruts(Yard yard, GroupBuilder g, int earth) {
        Stage s = yard.s();
        int dark = OkLab.alpha(OkLab.lighten(earth, -.13), .55);
        for (double off : new double[] {-.8, .8}) {
            Path2D rut = new Path2D.Double();
            for (int i = 0; i <= 16; i++) {
                double z = 2.2 * Math.pow(1.15, i);
                double[] at = yard.eye().at(off + s.side() * (1.6 - .018 * z * z), 0, z);
                if (i == 0) {
                    rut.moveTo(at[0], at[1]);
                } else {
                    rut.lineTo(at[0], at[1]);
                }
            }
            g.line(rut, 9, Kind.EARTH, OkLab.alpha(dark, .28));
            g.line(rut, 4, Kind.EARTH, OkLab.alpha(dark, .3));
        }
        for (int i = 0; i < 40; i++) {
            double z = 3 + 14 * Math.pow(Scenery.roll(s, 4803, i), 1.5);
            double[] at = yard.eye().at(16 * (Scenery.roll(s, 4804, i) - .5), 0, z);
            double k = yard.eye().scale(z) * (.06 + .09 * Scenery.roll(s, 4805, i));
            int c = s.snowy() ? OkLab.lighten(earth, -.04) : OkLab.lighten(earth, i % 3 == 0 ? .06 : -.1);
            g.fill(Paths.blob(at[0], at[1] - k * .3, k, k * .6, i, 7, .2), Kind.ROCK, c);
        }
        if (s.brief().weather().wet()) {
            Palette p = s.palette();
            for (int i = 0; i < 6; i++) {
                double z = 3 + 6 * Scenery.roll(s, 4806, i);
                double[] at = yard.eye().at(8 * (Scenery.roll(s, 4807, i) - .5), 0, z);
                double k = yard.eye().scale(z);
                g.fill(
                        Paths.blob(at[0], at[1], .8 * k, .15 * k, i, 9, .2),
                        Kind.WATER,
                        OkLab.alpha(OkLab.mix(p.mid(), p.low(), .5), .6));
            }
        }
    }

    /** A brick wall on the subject's side, its end stepped as the courses are laid; a line is stretched along it. */
    private static void wall(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        int brick = yard.seen(.56, .10, 38, WALL);
        double d = s.side();
        double from = d * 2.9;
        yard.solids().shade(g, Math.min(from, from + d * 8), Math.max(from, from + d * 8), WALL - .2, WALL + .5);
        int courses = 9;
        Path2D joints = new Path2D.Double();
        for (int i = 0; i < courses; i++) {
            double start = from + d * (i < 4 ? 0 : (i - 3) * .55);
            double end = from + d * 9;
            double y = i * .17;
            g.fill(
                    yard.eye().facing(Math.min(start, end), y, Math.max(start, end), y + .17, WALL),
                    Kind.WALL,
                    OkLab.lighten(brick, i % 2 == 0 ? 0 : -.025));
            for (double x = Math.abs(start) + (i % 2 == 0 ? .3 : .15); x < Math.abs(end); x += .3) {
                double[] a = yard.eye().at(d * x, y, WALL);
                double[] b = yard.eye().at(d * x, y + .17, WALL);
                joints.append(Paths.line(a[0], a[1], b[0], b[1]), false);
            }
            double[] a = yard.eye().at(start, y + .17, WALL);
            double[] b = yard.eye().at(end, y + .17, WALL);
            joints.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(joints, 1, Kind.WALL, OkLab.alpha(OkLab.lighten(brick, .2), .5));
        double[] a = yard.eye().at(from - d * .3, 1.9, WALL);
        double[] b = yard.eye().at(from + d * 9, 1.9, WALL);
        g.line(Paths.line(a[0], a[1], b[0], b[1]), 1, Kind.CLOTH, yard.seen(.95, .05, 95, WALL));
        g.fill(
                yard.upright(Paths.rect(from - d * .3 - .04, 0, .08, 2.1), 0, WALL - .05),
                Kind.WOOD,
                yard.seen(.62, .08, 65, WALL));
        if (s.snowy()) {
            double top = Math.min(from + d * 2.8, from + d * 9);
            g.fill(
                    yard.eye().facing(top, courses * .17, top + 6.2, courses * .17 + .1, WALL - .02),
                    Kind.SNOW,
                    yard.seen(.96, .01, 250, WALL));
        }
    }

    /** A heap of sand or gravel. */
    static void heap(Yard yard, GroupBuilder g, double x, double z, double tall, int colour) {
        Stage s = yard.s();
        int c = yard.seen(s.snowy() ? OkLab.mix(colour, s.palette().lit(.95, .01, 250), .7) : colour, z);
        double w = tall * 1.75;
        yard.solids().shade(g, x - w * 1.1, x + w * 1.1, z - .6, z + .6);
        Path2D body = Paths.curve(
                x - w,
                0,
                x - w * .55,
                tall * .5,
                x - w * .2,
                tall * .94,
                x,
                tall,
                x + w * .25,
                tall * .88,
                x + w * .6,
                tall * .42,
                x + w,
                0);
        body.lineTo(x + w * .6, -.12);
        body.lineTo(x - w * .6, -.12);
        body.closePath();
        g.fill(yard.upright(body, 0, z), Kind.SAND, OkLab.lighten(c, .06), OkLab.lighten(c, -.03));
        double d = -s.light().x() < 0 ? -1 : 1;
        Path2D shade = Paths.curve(
                x + .02 * d, tall, x + d * w * .1, tall * .6, x - d * w * .08, tall * .3, x + d * w * .1, -.1);
        shade.lineTo(x + d * w * .62, -.11);
        shade.lineTo(x + d * w * .98, .01);
        shade.lineTo(x + d * w * .6, tall * .41);
        shade.lineTo(x + d * w * .24, tall * .87);
        shade.closePath();
        g.fill(yard.upright(shade, 0, z), Kind.SAND, OkLab.alpha(OkLab.lighten(c, -.12), .6));
    }

    /** Bricks on pallets, sacks, and a board with cones or a cart of stones opposite the subject. */
    private static void pallets(Yard yard, GroupBuilder g, boolean old) {
        Stage s = yard.s();
        Solids solids = yard.solids();
        double out = s.height() > s.width() ? 1.9 : 3.3;
        double x = -s.side() * out;
        double z = 6.4;
        int wood = yard.seen(.60, .08, 65, z);
        solids.shade(g, x - .8, x + .8, z, z + 1);
        solids.box(g, x - .7, x + .7, 0, .14, z, z + 1, Kind.WOOD, wood);
        int brick = old ? yard.seen(.72, .035, 80, z) : yard.seen(.58, .11, 38, z);
        double w = old ? .46 : .28;
        double h = old ? .3 : .14;
        for (int row = 0; row < (old ? 2 : 6); row++) {
            for (double bx = -.66; bx + w < .70; bx += w + .015) {
                double roll = Scenery.roll(s, 4808, row * 9 + (int) (bx * 10));
                if (row < (old ? 1 : 5) || roll < .6) {
                    solids.box(
                            g,
                            x + bx,
                            x + bx + w,
                            .14 + row * h,
                            .14 + (row + .92) * h,
                            z + .04,
                            z + .9,
                            Kind.WALL,
                            OkLab.lighten(brick, .05 * (roll - .5)));
                }
            }
        }
        double sx = x - s.side() * 1.7;
        int sack = yard.seen(.80, .03, 80, z);
        for (int i = 0; i < 3; i++) {
            double y = i == 2 ? .24 : 0;
            double bx = sx + (i == 2 ? .3 : i * .68);
            g.fill(
                    yard.upright(Paths.rounded(bx - .36, y, .72, .3, .14), 0, z - .05),
                    Kind.CLOTH,
                    OkLab.lighten(sack, .03),
                    OkLab.lighten(sack, -.09));
        }
        if (!old) {
            barrier(yard, g, x + s.side() * .3, 4.9);
        }
    }

    /** A striped barrier with its lamp. */
    private static void barrier(Yard yard, GroupBuilder g, double x, double z) {
        Stage s = yard.s();
        int red = yard.seen(.55, .19, 30, z);
        int white = yard.seen(.96, .01, 90, z);
        int iron = yard.seen(.34, .02, 250, z);
        for (double px : new double[] {x - .75, x + .7}) {
            g.fill(yard.upright(Paths.rect(px, 0, .06, .95), 0, z), Kind.METAL, iron);
            g.fill(yard.upright(Paths.rect(px - .16, 0, .38, .07), 0, z), Kind.METAL, iron);
        }
        g.fill(yard.upright(Paths.rect(x - .9, .62, 1.8, .26), 0, z - .02), Kind.WOOD, white);
        for (int i = 0; i < 5; i++) {
            double a = x - .9 + i * .36;
            g.fill(
                    yard.upright(Paths.polygon(a, .62, a + .18, .62, a + .31, .88, a + .13, .88), 0, z - .03),
                    Kind.WOOD,
                    red);
        }
        double[] lamp = yard.eye().at(x, 1, z);
        double k = yard.eye().scale(z);
        if (s.dark()) {
            g.add(Node.Glow.of(lamp[0], lamp[1], .9 * k, OkLab.lch(.8, .17, 65), .6));
        }
        g.fill(
                Paths.circle(lamp[0], lamp[1], .1 * k),
                Kind.LIGHT,
                s.dark() ? OkLab.lch(.85, .16, 70) : yard.seen(.72, .16, 65, z));
    }
}
