package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** What shows a deed by itself: an axe over the head, a bow that is drawn, cloth on the lap of who sews. */
final class Gear {
    private Gear() {}

    /** Draws what is carried; {@code d} is 1 when the body looks right, -1 when it is seen from the front. */
    static void draw(GroupBuilder g, Dress dress, double[] hand, int d) {
        double x = hand[0];
        double y = hand[1];
        int c = dress.extra();
        switch (dress.carries()) {
            case AXE -> axe(g, x, y, d, c);
            case SEWING -> sewing(g, x, y, d, c);
            case BOW -> bow(g, x, y, d, c);
            case CAMERA -> {
                g.fill(Paths.rounded(x - 4, y - 5, 9, 7, 1.4), Kind.METAL, c);
                g.fill(Paths.rounded(x + d * 3, y - 4.4, 6, 5.6, 1), Kind.METAL, OkLab.lighten(c, .14));
                g.fill(Paths.circle(x + d * 8.6, y - 1.6, 2), Kind.GLASS, OkLab.lch(.82, .05, 230));
            }
            case PLACARD -> {
                g.line(Paths.line(x - d * 2, y + 16, x + d * 2, y - 22), 1.7, Kind.WOOD, OkLab.lch(.55, .08, 58));
                g.fill(Paths.place(Paths.rounded(-14, -20, 28, 20, 1), x + d * 2, y - 18, 1, 1, d * 5), Kind.PAPER, c);
                int ink = OkLab.lch(.42, .16, 28);
                for (int i = 0; i < 3; i++) {
                    double wide = i == 2 ? 12 : 20;
                    g.fill(
                            Paths.place(
                                    Paths.rect(-wide / 2, -16 + i * 5.4, wide, 2.4), x + d * 2, y - 18, 1, 1, d * 5),
                            Kind.PAPER,
                            ink);
                }
            }
            case STONE ->
                g.fill(
                        Paths.spline(x - 3, y - 1, x - 1, y - 6, x + 4, y - 6, x + 6, y - 2, x + 3, y + 1),
                        Kind.ROCK,
                        OkLab.lighten(c, .05),
                        OkLab.lighten(c, -.08));
            case SEEDBOWL -> {
                g.fill(
                        Paths.spline(
                                x - d * 12 - 6,
                                y - 3,
                                x - d * 12 + 6,
                                y - 3,
                                x - d * 12 + 3,
                                y + 4,
                                x - d * 12 - 3,
                                y + 4),
                        Kind.WOOD,
                        OkLab.lch(.52, .07, 58));
                for (int i = 0; i < 9; i++) {
                    double far = 4 + 2.6 * i;
                    g.fill(Paths.circle(x + d * far, y + 1 + far * far * .045 + (i % 3) * 2.6, .95), Kind.WOOD, c);
                }
            }
            default -> {}
        }
    }

    private static void axe(GroupBuilder g, double x, double y, int d, int c) {
        int steel = OkLab.lch(.74, .01, 250);
        double tipX = x - d * 15;
        double tipY = y - 17;
        g.line(Paths.line(x + d * 4, y + 5, tipX, tipY), 2, Kind.WOOD, c);
        g.fill(
                Paths.polygon(
                        tipX + d * 3,
                        tipY - 2,
                        tipX - d * 2,
                        tipY + 3,
                        tipX - d * 3,
                        tipY + 13,
                        tipX - d * 12,
                        tipY + 4),
                Kind.METAL,
                OkLab.lighten(steel, .05),
                OkLab.lighten(steel, -.08));
    }

    /** Cloth that hangs from the hands over the knees, a needle and its thread. */
    private static void sewing(GroupBuilder g, double x, double y, int d, int c) {
        g.fill(
                Paths.spline(
                        x - d * 12,
                        y + 3,
                        x + d * 2,
                        y + 1,
                        x + d * 9,
                        y + 6,
                        x + d * 12,
                        y + 24,
                        x + d * 8,
                        y + 31,
                        x + d * 2,
                        y + 25,
                        x - d * 5,
                        y + 12),
                Kind.CLOTH,
                OkLab.lighten(c, .05),
                OkLab.lighten(c, -.09));
        g.line(Paths.line(x + d * 3, y + 3, x + d * 6, y - 6), .9, Kind.METAL, OkLab.lch(.92, .01, 250));
        g.line(
                Paths.curve(x + d * 6, y - 6, x + d * 12, y - 12, x + d * 15, y - 2, x + d * 5, y + 6),
                .7,
                Kind.CLOTH,
                OkLab.lch(.95, .02, 90));
    }

    private static void bow(GroupBuilder g, double x, double y, int d, int c) {
        g.line(
                Paths.curve(x - d * 6, y - 24, x + d * 6, y - 12, x + d * 6, y + 12, x - d * 6, y + 24),
                2.2,
                Kind.WOOD,
                c);
        int string = OkLab.lch(.93, .02, 90);
        g.line(Paths.line(x - d * 6, y - 24, x - d * 24, y), .8, Kind.CLOTH, string);
        g.line(Paths.line(x - d * 6, y + 24, x - d * 24, y), .8, Kind.CLOTH, string);
        g.line(Paths.line(x - d * 25, y, x + d * 15, y), 1.2, Kind.WOOD, OkLab.lch(.70, .06, 70));
        g.fill(
                Paths.polygon(x + d * 14, y - 2, x + d * 19, y, x + d * 14, y + 2),
                Kind.METAL,
                OkLab.lch(.66, .01, 250));
    }
}
