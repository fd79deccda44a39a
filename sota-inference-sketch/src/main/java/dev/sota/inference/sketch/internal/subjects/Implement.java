package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** What belongs to a deed rather than to a trade: in the front hand of a {@link Person} who does it. */
final class Implement {
    private Implement() {}

    static void draw(GroupBuilder g, Dress dress, double[] hand, int d) {
        double x = hand[0];
        double y = hand[1];
        int c = dress.extra();
        int wood = OkLab.lch(.55, .08, 58);
        int steel = OkLab.lch(.72, .01, 250);
        switch (dress.carries()) {
            case SAW -> {
                bench(g, x + d * 17, y + 7, 40);
                g.fill(Paths.polygon(x, y - 2, x + d * 24, y + 4, x + d * 24, y + 6.4, x, y + 6), Kind.METAL, c);
                g.fill(Paths.rounded(x - 2.4, y - 4, 5, 10, 2), Kind.WOOD, wood);
            }
            case PLANE -> {
                bench(g, x + d * 6, y + 7, 46);
                g.fill(Paths.rounded(x - 7, y + 1, 17, 5.6, 1.4), Kind.WOOD, c);
                g.fill(Paths.polygon(x + 2, y + 1, x + 5, y - 4.4, x + 7, y - 3.4, x + 5.4, y + 1), Kind.METAL, steel);
                g.line(
                        Paths.curve(x + 5, y + 1, x + 10, y - 7, x + 16, y - 3, x + 11, y + 1),
                        1.1,
                        Kind.WOOD,
                        OkLab.lch(.85, .06, 80));
            }
            case KNIFE -> {
                bench(g, x + d * 10, y + 7, 30);
                g.fill(Paths.polygon(x, y - 1.4, x + d * 13, y + 2.4, x + d * 11, y + 4.6, x, y + 1.6), Kind.METAL, c);
                g.line(Paths.line(x - d * 4, y - 1.6, x + d, y), 2.4, Kind.WOOD, OkLab.lch(.30, .03, 50));
            }
            case ROLLER -> {
                g.line(Paths.line(x - d * 2, y + 4, x + d * 7, y - 8), 1.5, Kind.WOOD, wood);
                g.fill(
                        Paths.place(Paths.rounded(-2.2, -6, 4.6, 7, 1.4), x + d * 8.4, y - 9, 1, 1, d * 36),
                        Kind.FUR,
                        c);
            }
            case RULE -> {
                bench(g, x + d * 10, y + 7, 44);
                g.fill(Paths.rect(d > 0 ? x - 6 : x - 24, y + 2, 30, 2.6), Kind.WOOD, c);
            }
            case PEN -> {
                bench(g, x + d * 6, y + 4, 30);
                g.fill(
                        Paths.polygon(x - 3, y + 3.4, x + d * 14, y + 3.4, x + d * 16, y + 1.8, x, y + 1.8),
                        Kind.PAPER,
                        OkLab.lch(.96, .01, 90));
                g.line(Paths.line(x + d * 3, y + 2, x - d * 3, y - 9), 1.2, Kind.METAL, c);
            }
            case SPADE -> {
                g.line(Paths.line(x - d * 9, y - 24, x + d * 8, y + 26), 1.9, Kind.WOOD, c);
                g.fill(
                        Paths.place(Paths.rounded(-4, 0, 8, 12, 3), x + d * 8, y + 25, 1, 1, -d * 18),
                        Kind.METAL,
                        steel);
            }
            case BROOM -> {
                g.line(Paths.line(x - d * 6, y - 20, x + d * 9, y + 32), 1.7, Kind.WOOD, c);
                g.fill(
                        Paths.place(Paths.polygon(-2, 0, 2, 0, 7, 12, -7, 12), x + d * 8.6, y + 30, 1, 1, -d * 16),
                        Kind.FUR,
                        OkLab.lch(.76, .11, 82));
            }
            case CAN -> can(g, x, y, d, c);
            case RAG ->
                g.fill(
                        Paths.spline(x - 3, y - 4, x + d * 4, y - 6, x + d * 6, y, x + d * 2, y + 6, x - 3, y + 3),
                        Kind.CLOTH,
                        c);
            case PHONE ->
                g.fill(Paths.place(Paths.rounded(-1.6, -7, 3.2, 10, 1.2), x + d * 1.2, y, 1, 1, d * 12), Kind.METAL, c);
            case RIBBON -> ribbon(g, x, y, d, c);
            case PARCEL -> {
                g.fill(
                        Paths.rounded(x - 1, y - 7, 12, 9, 1),
                        Kind.PAPER,
                        OkLab.lighten(c, .04),
                        OkLab.lighten(c, -.06));
                g.line(Paths.line(x + 5, y - 7, x + 5, y + 2), 1, Kind.CLOTH, OkLab.lch(.90, .03, 80));
            }
            case CUP ->
                g.fill(
                        Paths.polygon(x + d, y - 5, x + d * 7, y - 5, x + d * 6, y + 3, x + d * 2, y + 3),
                        Kind.GLASS,
                        c);
            case COIN -> {
                int gold = OkLab.lch(.84, .14, 90);
                for (int i = 0; i < 3; i++) {
                    g.fill(
                            Paths.ellipse(x + d * (2 + 1.6 * i), y - 3.4 - 1.5 * i, 3, 1.5),
                            Kind.METAL,
                            OkLab.lighten(gold, -.05 * (i % 2)));
                }
            }
            case VIOLIN -> {
                int body = OkLab.lch(.50, .12, 48);
                g.line(Paths.line(x - d * 12, y - 2, x + d * 9, y - 7), 1.5, Kind.WOOD, OkLab.lch(.28, .03, 50));
                g.fill(
                        Paths.place(
                                Paths.union(Paths.ellipse(-5, 0, 5, 4), Paths.ellipse(2.6, 0, 3.9, 3.2)),
                                x - d * 8,
                                y - 2.6,
                                1,
                                1,
                                -d * 13),
                        Kind.WOOD,
                        body);
                g.line(Paths.line(x - d * 12, y + 10, x + d * 4, y - 15), .9, Kind.WOOD, OkLab.lch(.82, .05, 80));
            }
            case FLUTE -> g.line(Paths.line(x - d * 7, y - 4, x + d * 17, y + 1), 1.7, Kind.METAL, c);
            default -> Gear.draw(g, dress, hand, d);
        }
    }

    /** The end of a bench or table, with its legs down to the ground. */
    private static void bench(GroupBuilder g, double x, double y, double wide) {
        int wood = OkLab.lch(.52, .07, 58);
        for (int end = -1; end <= 1; end += 2) {
            g.fill(
                    Paths.rect(x + end * wide * .38 - 1.4, y + 2, 2.8, Math.max(4, -y)),
                    Kind.WOOD,
                    OkLab.lighten(wood, -.08));
        }
        g.fill(
                Paths.rounded(x - wide / 2, y, wide, 3.6, .8),
                Kind.WOOD,
                OkLab.lighten(wood, .06),
                OkLab.lighten(wood, -.03));
    }

    private static void can(GroupBuilder g, double x, double y, int d, int c) {
        g.fill(
                Paths.polygon(x - 4, y + 2, x + 7, y + 2, x + 8, y + 13, x - 5, y + 13),
                Kind.METAL,
                OkLab.lighten(c, .05),
                OkLab.lighten(c, -.07));
        g.line(Paths.line(x + d * 7, y + 10, x + d * 18, y + 2), 2, Kind.METAL, c);
        g.line(Paths.curve(x - 4, y + 3, x - 2, y - 4, x + 5, y - 4, x + 7, y + 3), 1.2, Kind.METAL, c);
        for (int i = 0; i < 4; i++) {
            g.line(
                    Paths.line(x + d * (19 + i * 1.6), y + 3 + i, x + d * (22 + i * 3), y + 20 + i * 3),
                    .8,
                    Kind.WATER,
                    OkLab.alpha(OkLab.lch(.90, .05, 225), .8));
        }
    }

    /** A ribbon across the way between two posts, and scissors at it. */
    private static void ribbon(GroupBuilder g, double x, double y, int d, int c) {
        int post = OkLab.lch(.80, .10, 88);
        for (double at : new double[] {x - d * 22, x + d * 40}) {
            g.fill(Paths.rounded(at - 1.6, y - 4, 3.2, 4 - y, 1), Kind.METAL, post);
            g.fill(Paths.circle(at, y - 5, 2.6), Kind.METAL, post);
        }
        g.line(Paths.curve(x - d * 22, y, x - d * 8, y + 6, x + d * 24, y + 6, x + d * 40, y), 3.4, Kind.CLOTH, c);
        g.fill(
                Paths.union(Paths.ellipse(x + d * 18, y + 4, 5, 3), Paths.ellipse(x + d * 27, y + 4, 5, 3)),
                Kind.CLOTH,
                OkLab.lighten(c, -.06));
        g.line(Paths.line(x, y, x + d * 10, y + 6), 1.2, Kind.METAL, OkLab.lch(.80, .01, 250));
        g.line(Paths.line(x, y + 2.4, x + d * 10, y), 1.2, Kind.METAL, OkLab.lch(.74, .01, 250));
    }
}
