package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.OptionalInt;

/** A cinema from its back rows: seats on both sides of the aisle, heads before the screen, the beam of the projector. */
final class CinemaHall implements PlaceRecipe {
    private static final double AISLE = .95;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 6, s.height() > s.width() ? 6.8 : 5.6, 15);
        double hue = new double[] {20, 255, 330, 170}[s.look().pick(5251, 4)];
        int wall = OkLab.lch(.26, .06, hue);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, wall);
        screen(h, far, hue);
        s.layer("far wall", .1, far);
        GroupBuilder sides = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(sides, side, Kind.CLOTH, wall);
            panels(h, sides, side, hue);
        }
        h.ceiling(sides, Kind.WALL, OkLab.lch(.20, .03, hue));
        s.layer("side walls", .3, sides);
        GroupBuilder floor = h.floor(Kind.CLOTH, OkLab.lch(.30, .06, hue), 20, 40);
        aisle(h, floor, hue);
        s.layer("floor", .45, floor);
        GroupBuilder seats = new GroupBuilder();
        for (double z = 12.2; z > 2; z -= 1.25) {
            row(h, seats, z, hue);
        }
        s.layer("seats", .52, seats);
        beam(h);
        actors.perform(h.spots(OptionalInt.empty(), .5, .8), .7);
        s.vignette(.55);
    }

    /** The screen with a film on it, between its curtains. */
    private static void screen(LongHall h, GroupBuilder g, double hue) {
        double z = h.length();
        Stage s = h.stage();
        double[] a = h.eye().at(-4.4, 5.1, z);
        double[] b = h.eye().at(4.4, 1.3, z);
        double w = b[0] - a[0];
        double t = b[1] - a[1];
        double tint = 360 * s.look().roll(5252);
        GroupBuilder film = new GroupBuilder()
                .clip()
                .fill(
                        Paths.rect(a[0], a[1], w, t),
                        Kind.LIGHT,
                        OkLab.lch(.84, .09, tint),
                        OkLab.lch(.95, .06, tint + 50));
        film.fill(
                Paths.circle(a[0] + w * (.5 - h.away() * .18), a[1] + t * .45, t * .16),
                Kind.LIGHT,
                OkLab.lch(.99, .03, 95));
        for (int i = 0; i < 3; i++) {
            film.fill(
                    Ridge.hills(a[0], b[0], a[1] + t * (.58 + .13 * i), t * .12, w * .26, s.lookSeed(5253) + i, 4)
                            .land(b[1] + 4),
                    Kind.LIGHT,
                    OkLab.lch(.66 - .16 * i, .10, tint + 20 * i));
        }
        g.fill(Paths.rect(a[0] - w * .02, a[1] - w * .02, w * 1.04, t + w * .04), Kind.CLOTH, OkLab.lch(.12, .01, hue));
        g.add(film.build());
        int cloth = OkLab.lch(.40, .14, hue);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 5; i++) {
                double x = side * (4.6 + .28 * i);
                g.fill(
                        h.eye().facing(Math.min(x, x + side * .3), .8, Math.max(x, x + side * .3), 5.5, z - .02),
                        Kind.CLOTH,
                        OkLab.lighten(cloth, i % 2 == 0 ? .05 : -.03),
                        OkLab.lighten(cloth, i % 2 == 0 ? -.04 : -.1));
            }
        }
        g.add(Node.Glow.of(a[0] + w / 2, a[1] + t / 2, w * .85, OkLab.lch(.90, .05, tint + 30), .4));
    }

    private static void panels(LongHall h, GroupBuilder g, int side, double hue) {
        double x = side * (h.half() - .03);
        int c = h.sided(OkLab.lch(.34, .09, hue), side);
        for (double z = h.length() - 1.2; z > 2; z -= 2.6) {
            g.fill(h.eye().upright(x, .9, z - 1.7, 4.6, z), Kind.CLOTH, OkLab.lighten(c, .02), OkLab.lighten(c, -.06));
            double[] at = h.eye().at(x - side * .1, 3.2, z - 2.15);
            double k = h.eye().scale(Math.max(1, z - 2.15));
            g.fill(
                    Paths.rounded(at[0] - .1 * k, at[1] - .22 * k, .2 * k, .44 * k, .06 * k),
                    Kind.LIGHT,
                    OkLab.lch(.88, .11, 75));
            g.add(Node.Glow.of(at[0], at[1], 1.3 * k, OkLab.lch(.80, .12, 65), .45));
        }
    }

    /** The carpet of the aisle and the small lamps along it. */
    private static void aisle(LongHall h, GroupBuilder g, double hue) {
        int carpet = OkLab.lch(.40, .11, hue + 12);
        g.fill(
                h.eye().level(-AISLE + .1, LongHall.NEAR, AISLE - .1, h.length(), 0),
                Kind.CLOTH,
                OkLab.lighten(carpet, .06),
                carpet);
        double[] at = h.eye().at(0, 0, h.length() - 2);
        g.add(new Node.Glow(at[0], at[1], h.stage().width() * .3, .5, OkLab.lch(.88, .05, 80), .4));
        double[] near = h.eye().at(0, 0, 4.4);
        g.add(new Node.Glow(near[0], near[1], h.stage().width() * .2, .3, OkLab.lch(.82, .06, 70), .4));
        for (double z = h.length() - 3; z > 2; z -= 1.25) {
            for (int side = -1; side <= 1; side += 2) {
                double[] p = h.eye().at(side * (AISLE - .04), .1, z);
                double r = .04 * h.eye().scale(z);
                g.fill(Paths.circle(p[0], p[1], Math.max(1, r)), Kind.LIGHT, OkLab.lch(.90, .12, 80));
                g.add(Node.Glow.of(p[0], p[1], 5 * r, OkLab.lch(.85, .12, 75), .4));
            }
        }
    }

    /** One row: the backs of its seats, lit on their tops by the film, and heads above some of them. */
    private static void row(LongHall h, GroupBuilder g, double z, double hue) {
        int cloth = OkLab.lighten(OkLab.lch(.42, .14, hue), -.012 * (12 - z));
        double k = h.eye().scale(z);
        Path2D heads = Paths.union();
        Path2D backs = Paths.union();
        Path2D tops = Paths.union();
        Path2D seams = new Path2D.Double();
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 8; i++) {
                double x = side * (AISLE + .32 + .62 * i);
                double[] a = h.eye().at(x, 1.02, z);
                double[] b = h.eye().at(x, 0, z);
                double w = .56 * k;
                backs.append(Paths.rounded(a[0] - w / 2, a[1], w, b[1] - a[1], w * .2), false);
                tops.append(Paths.rounded(a[0] - w * .44, a[1], w * .88, w * .1, w * .05), false);
                seams.append(Paths.rounded(a[0] - w * .36, a[1] + w * .2, w * .72, w * .74, w * .12), false);
                int key = (int) (z * 8) * 16 + i * 2 + (side + 1) / 2;
                if (z < 11 && Scenery.roll(h.stage(), 5254, key) < .3) {
                    heads.append(Paths.ellipse(a[0], a[1] - .12 * k, .105 * k, .14 * k), false);
                    heads.append(Paths.rounded(a[0] - .2 * k, a[1] - .03 * k, .4 * k, .2 * k, .1 * k), false);
                }
            }
        }
        g.fill(heads, Kind.FUR, OkLab.lch(.17, .03, hue + 200));
        g.fill(backs, Kind.CLOTH, OkLab.lighten(cloth, .02), OkLab.lighten(cloth, -.12));
        g.fill(seams, Kind.CLOTH, OkLab.lighten(cloth, -.04), OkLab.lighten(cloth, -.09));
        g.fill(tops, Kind.CLOTH, OkLab.lighten(cloth, .14));
    }

    /** The beam over everybody's heads. */
    private static void beam(LongHall h) {
        Stage s = h.stage();
        GroupBuilder g = new GroupBuilder();
        double[] a = h.eye().at(-3.6, 5, h.length());
        double[] b = h.eye().at(3.6, 2, h.length());
        double x = s.width() * (.5 + h.away() * .08);
        g.add(new Node.Beam(
                Paths.polygon(x - 14, -60, x + 14, -60, b[0], b[1], a[0], a[1]),
                new Point2D.Double(x, -40),
                new Point2D.Double((a[0] + b[0]) / 2, b[1]),
                OkLab.lch(.92, .03, 220),
                .26,
                12));
        s.surface("beams", .56, g);
    }
}
