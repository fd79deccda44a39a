package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.util.OptionalInt;

/** A gallery of a museum: pictures in gold frames under a skylight, works on pedestals, a door to the next room. */
final class MuseumHall implements PlaceRecipe {
    private static final double BAY = 3.4;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 5, 5.2, 19);
        double hue = new double[] {22, 195, 150, 265}[s.look().pick(3551, 4)];
        boolean white = s.look().chance(3552, .3);
        int paint = white ? h.room().thing(.88, .012, 80) : h.room().thing(.47, .075, hue);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        doorway(h, far, paint);
        s.layer("far wall", .1, far);
        walls(h, paint);
        skylight(h);
        GroupBuilder floor = h.floor(Kind.WOOD, h.room().thing(.52, .07, 58), .55, 2.2);
        shine(h, floor);
        s.layer("floor", .45, floor);
        GroupBuilder works = new GroupBuilder();
        for (double z = 15.5; z > 7; z -= 3.6) {
            for (int side = -1; side <= 1; side += 2) {
                Exhibits.pedestal(h, works, side * 3, z, (int) (z * 2) + side);
            }
        }
        bench(h, works);
        s.layer("works", .52, works);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        light(h);
        near(h);
        s.vignette(.4);
    }

    /** The way into the next, brighter room, where a statue stands. */
    private static void doorway(LongHall h, GroupBuilder g, int paint) {
        double z = h.length();
        int trim = h.room().thing(.86, .03, 80);
        g.fill(h.arch(-1.95, 1.95, 0, 2.9, 4.3, z, false), Kind.ROCK, trim, OkLab.lighten(trim, -.08));
        GroupBuilder beyond = new GroupBuilder().clip();
        int light = h.stage().dark() ? h.room().thing(.80, .06, 75) : OkLab.lch(.95, .03, 85);
        beyond.fill(h.arch(-1.6, 1.6, 0, 2.7, 3.9, z, false), Kind.WALL, OkLab.lighten(light, -.05), light);
        beyond.fill(h.eye().level(-2, z, 2, z + 9, 0), Kind.WOOD, h.room().thing(.66, .06, 60));
        g.add(beyond.build());
        Exhibits.statue(h, g, 0, z - .6, 1.9);
        double[] at = h.eye().at(0, 2, z);
        g.add(Node.Glow.of(at[0], at[1], h.stage().shorter() * .3, h.room().glow(), .35));
        for (int side = -1; side <= 1; side += 2) {
            double x = side * 3.45;
            Exhibits.frame(h, g, h.eye().facing(x - .9, 1.3, x + .9, 3.5, z), false, 3560 + side);
        }
        g.fill(h.eye().facing(-h.half(), 0, -1.95, .3, z), Kind.WOOD, OkLab.lighten(paint, -.1));
        g.fill(h.eye().facing(1.95, 0, h.half(), .3, z), Kind.WOOD, OkLab.lighten(paint, -.1));
    }

    private static void walls(LongHall h, int paint) {
        GroupBuilder g = new GroupBuilder();
        int trim = h.room().thing(.88, .02, 80);
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            g.fill(
                    h.eye().upright(x, 0, LongHall.NEAR, .3, h.length()),
                    Kind.WOOD,
                    h.sided(OkLab.lighten(paint, -.1), side));
            g.fill(
                    h.eye().upright(x, h.wall() - .45, LongHall.NEAR, h.wall(), h.length()),
                    Kind.ROCK,
                    h.sided(trim, side));
            int i = 0;
            for (double z = h.length() - .9; z > 4; z -= BAY) {
                double deep = 1.5 + .9 * Scenery.roll(h.stage(), 3571 + side, i);
                double foot = 1.25;
                double top = foot + 1.3 + .9 * Scenery.roll(h.stage(), 3573 + side, i);
                Exhibits.frame(h, g, h.eye().upright(x, foot, z - deep, top, z), true, 3580 + 40 * (side + 1) + i);
                i++;
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    /** A ceiling with a long roof of glass in its middle. */
    private static void skylight(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        int white = h.room().thing(.84, .02, 80);
        h.ceiling(g, Kind.WALL, white);
        double in = 2.5;
        int up = HallGlass.sky(h.stage(), .8);
        g.fill(
                h.eye().level(-in, LongHall.NEAR, in, h.length() - 1, h.wall()),
                Kind.GLASS,
                OkLab.mix(up, h.room().glow(), h.stage().dark() ? .1 : .45),
                OkLab.mix(up, h.room().glow(), h.stage().dark() ? 0 : .7));
        int bar = OkLab.lighten(white, -.22);
        for (double z = h.length() - 1; z > 2; z -= 1.7) {
            double[] a = h.eye().at(-in, h.wall(), z);
            double[] b = h.eye().at(in, h.wall(), z);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), Math.max(1, .07 * h.eye().scale(z)), Kind.METAL, bar);
        }
        for (int i = -2; i <= 2; i++) {
            double[] a = h.eye().at(i * in / 2, h.wall(), h.length() - 1);
            double[] b = h.eye().at(i * in / 2, h.wall(), LongHall.NEAR);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 2, Kind.METAL, bar);
        }
        h.stage().layer("ceiling", .32, g);
    }

    /** The floor shows the door's light. */
    private static void shine(LongHall h, GroupBuilder g) {
        double[] a = h.eye().at(0, 0, h.length());
        double k = h.eye().scale(h.length());
        g.add(new Node.Glow(
                a[0], a[1] + 1.6 * k, 2.4 * k, 1.7, h.room().glow(), h.stage().dark() ? .3 : .42));
        double[] b = h.eye().at(0, 0, 6);
        g.add(new Node.Glow(b[0], b[1], h.stage().width() * .36, .22, h.room().glow(), .3));
    }

    private static void bench(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        double x = h.away() * .8;
        double z = 8.2;
        int hide = h.room().thing(.34, .06, 30);
        int leg = h.room().thing(.55, .06, 60);
        solids.shade(g, x - 1.1, x + 1.1, z, z + .6);
        for (double dx : new double[] {-.95, .85}) {
            solids.box(g, x + dx, x + dx + .1, 0, .36, z + .1, z + .5, Kind.WOOD, leg);
        }
        solids.box(g, x - 1.1, x + 1.1, .36, .5, z, z + .6, Kind.CLOTH, hide);
    }

    private static void light(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        double[] at = h.eye().at(0, h.wall(), 9);
        g.add(new Node.Glow(
                at[0],
                at[1],
                h.stage().width() * .4,
                .5,
                h.room().glow(),
                h.stage().dark() ? .16 : .32));
        h.stage().layer("light", .6, g);
    }

    /** A rope between two posts before the eye. */
    private static void near(LongHall h) {
        Stage s = h.stage();
        if (s.dice().chance(3553, .4)) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        int brass = h.room().thing(.66, .11, 80);
        double x = s.width() * (.5 + h.away() * .40);
        double out = s.width() * (.5 + h.away() * .62);
        double y = s.height() * .80;
        double u = s.shorter();
        java.awt.geom.Path2D rope = new java.awt.geom.Path2D.Double();
        rope.moveTo(x, y + u * .02);
        rope.quadTo((x + out) / 2, y + u * .14, out, y + u * .02);
        g.line(rope, u * .022, Kind.CLOTH, h.room().thing(.40, .15, 25));
        g.fill(
                Paths.rect(x - u * .012, y, u * .024, s.bottom() - y),
                Material.of(Kind.METAL, OkLab.lighten(brass, .1), OkLab.lighten(brass, -.15))
                        .at(0));
        g.fill(Paths.circle(x, y, u * .024), Kind.METAL, OkLab.lighten(brass, .1), OkLab.lighten(brass, -.12));
        s.layer("near", .96, g, new Effect.Blur(1.6));
    }
}
