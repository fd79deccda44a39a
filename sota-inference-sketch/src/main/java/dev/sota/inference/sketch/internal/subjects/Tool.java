package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** Things in the front hand of a {@link Person}. */
final class Tool {
    private Tool() {}

    /** Draws what is carried; {@code d} is 1 when the body looks right, -1 when it is seen from the front. */
    static void draw(GroupBuilder g, Dress dress, double[] hand, int d) {
        double x = hand[0];
        double y = hand[1];
        int c = dress.extra();
        int wood = OkLab.lighten(dress.hairColour(), .22);
        switch (dress.carries()) {
            case BOOK -> {
                g.fill(
                        Paths.polygon(x - 2, y + 1, x + d * 9, y - 6, x + d * 10.5, y - 3.6, x, y + 3.4),
                        Kind.PAPER,
                        OkLab.lighten(c, -.2));
                g.fill(
                        Paths.polygon(x - 2, y, x + d * 4, y - 5, x + d * 10, y - 7, x + d * 8.6, y - 4.4),
                        Kind.PAPER,
                        OkLab.lch(.95, .02, 85));
            }
            case BOARD -> {
                g.fill(Paths.place(Paths.rounded(-4.6, -12, 9.2, 13, 1), x + d * 2, y + 1, 1, 1, d * 16), Kind.WOOD, c);
                g.fill(
                        Paths.place(Paths.rect(-3.6, -10.6, 7.2, 10.4), x + d * 2, y + 1, 1, 1, d * 16),
                        Kind.PAPER,
                        OkLab.lch(.95, .01, 90));
            }
            case STAFF -> {
                g.line(Paths.line(x + d, y - 34, x + d, y + 46), 1.8, Kind.WOOD, c);
                g.fill(Paths.circle(x + d, y - 35, 2.6), Kind.WOOD, OkLab.lighten(c, .06));
            }
            case HOE -> {
                g.line(Paths.line(x + d * 2, y - 26, x - d * 2, y + 44), 1.8, Kind.WOOD, c);
                g.fill(
                        Paths.polygon(x + d * 2, y - 27, x + d * 10, y - 24, x + d * 10, y - 20, x + d * 2, y - 24),
                        Kind.METAL,
                        OkLab.lch(.50, .01, 250));
            }
            case HAMMER -> {
                g.line(Paths.line(x, y + 3, x + d * 9, y - 9), 1.9, Kind.WOOD, c);
                g.fill(
                        Paths.place(Paths.rounded(-4.6, -2.2, 9.2, 4.4, 1), x + d * 9.6, y - 10, 1, 1, d * 36),
                        Kind.METAL,
                        OkLab.lch(.42, .01, 250));
            }
            case SPOON -> {
                g.line(Paths.line(x, y + 3, x + d * 10, y - 8), 1.4, Kind.WOOD, c);
                g.fill(Paths.place(Paths.ellipse(0, 0, 2, 3), x + d * 11, y - 9.4, 1, 1, d * 42), Kind.WOOD, c);
            }
            case BRUSH -> {
                g.line(Paths.line(x, y + 4, x + d * 10, y - 7), 1.2, Kind.WOOD, wood);
                g.fill(Paths.place(Paths.ellipse(0, 0, 1.5, 3.2), x + d * 11, y - 8.4, 1, 1, d * 42), Kind.FUR, c);
            }
            case SPEAR -> {
                g.line(Paths.line(x - d * 2, y + 22, x + d * 4, y - 34), 2.2, Kind.WOOD, c);
                g.line(Paths.line(x + d * 4, y - 34, x + d * 4.8, y - 44), 1, Kind.METAL, OkLab.lch(.62, .01, 250));
            }
            case HOSE -> {
                g.line(
                        Paths.curve(x + d * 8, y - 2, x - d * 6, y + 3, x - d * 18, y + 20, x - d * 34, y + 30),
                        2.6,
                        Kind.CLOTH,
                        c);
                g.line(Paths.line(x, y + 1, x + d * 12, y - 4), 2.6, Kind.METAL, OkLab.lch(.50, .02, 60));
                g.line(
                        Paths.curve(x + d * 12, y - 4, x + d * 30, y - 14, x + d * 52, y - 10),
                        2.4,
                        Kind.WATER,
                        OkLab.alpha(OkLab.lch(.90, .04, 220), .7));
            }
            case SINGS -> {
                g.line(Paths.line(x, y + 6, x + d * 1.5, y - 5), 2.4, Kind.METAL, c);
                g.fill(Paths.circle(x + d * 1.8, y - 7, 3.2), Kind.METAL, OkLab.lch(.66, .01, 250));
            }
            case BALL ->
                g.fill(Paths.circle(x + d * 4, y + 1, 5.4), Kind.CLOTH, OkLab.lighten(c, .05), OkLab.lighten(c, -.1));
            case POINTER -> g.line(Paths.line(x - d, y + 1, x + d * 22, y - 12), 1.1, Kind.WOOD, c);
            case FLASK -> {
                double fx = x + d * 3;
                g.fill(
                        Paths.spline(
                                fx - 1.4, y - 12, fx - 1.4, y - 7, fx - 5.4, y + 1, fx + 5.4, y + 1, fx + 1.4, y - 7,
                                fx + 1.4, y - 12),
                        Kind.GLASS,
                        OkLab.alpha(OkLab.lch(.92, .03, 210), .8));
                g.fill(Paths.spline(fx - 3, y - 4, fx - 5, y + .6, fx + 5, y + .6, fx + 3, y - 4), Kind.WATER, c);
            }
            case RIFLE -> {
                g.line(Paths.line(x - d * 2, y + 6, x - d * 7, y - 34), 1.7, Kind.METAL, OkLab.lch(.34, .01, 260));
                g.line(Paths.line(x - d * .5, y + 10, x - d * 4, y - 12), 3, Kind.WOOD, c);
            }
            case LOAF -> {
                int crust = OkLab.lch(.66, .11, 65);
                g.fill(
                        Paths.place(Paths.ellipse(0, 0, 7.4, 3.8), x + d * 4, y - 1, 1, 1, -d * 14),
                        Kind.WOOD,
                        OkLab.lighten(crust, .05),
                        OkLab.lighten(crust, -.06));
                for (int i = -1; i <= 1; i++) {
                    g.line(
                            Paths.line(x + d * (4 + 3 * i) - .8, y - 3.4, x + d * (4 + 3 * i) + .8, y - .4),
                            .8,
                            Kind.WOOD,
                            OkLab.lighten(crust, .16));
                }
            }
            case CANE -> {
                g.line(Paths.line(x + d, y - 1, x + d * 3, y + 44), 1.6, Kind.WOOD, c);
                g.line(Paths.line(x - d * 3, y - 1.4, x + d * 1.6, y - 1.4), 1.8, Kind.WOOD, c);
            }
            default -> {}
        }
    }
}
