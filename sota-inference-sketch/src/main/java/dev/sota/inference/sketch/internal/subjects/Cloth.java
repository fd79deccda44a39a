package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** What a {@link Person} wears over the coat, and the bed of one who sleeps. */
final class Cloth {
    private Cloth() {}

    static void over(GroupBuilder g, Dress dress, double[] shoulder, double[] hip, double half, boolean front) {
        double sx = shoulder[0];
        double sy = shoulder[1];
        double hx = hip[0];
        double hy = hip[1];
        // Seen from the side the front of the body is to the right.
        double mx = front ? 0 : half * .55;
        switch (dress.over()) {
            case APRON -> {
                int white = OkLab.atLightness(dress.coat(), Math.min(.97, OkLab.lightness(dress.coat()) + .12));
                int cloth = dress.hat() == Dress.Hat.COIF
                        ? OkLab.lch(.95, .01, 90)
                        : dress.hat() == Dress.Hat.TOQUE ? OkLab.lighten(dress.legs(), .14) : white;
                g.fill(
                        Paths.polygon(
                                sx + mx - 1.6,
                                sy + 7,
                                sx + half * (front ? .5 : .98),
                                sy + 8,
                                hx + half * (front ? .9 : 1.1),
                                hy + 14,
                                hx - half * (front ? .9 : .1),
                                hy + 14),
                        Kind.CLOTH,
                        OkLab.lighten(cloth, .02),
                        OkLab.lighten(cloth, -.05));
            }
            case OPEN -> {
                int shirt = OkLab.mixHue(dress.legs(), dress.coat(), .45);
                g.fill(
                        Paths.polygon(
                                sx + mx,
                                sy - 3,
                                sx + mx + 4.4,
                                sy - 3,
                                hx + half * 1.1,
                                hy + 2,
                                hx + half * .75,
                                hy + 2),
                        Kind.CLOTH,
                        shirt);
                int line = OkLab.lighten(dress.coat(), -.13);
                g.line(Paths.line(sx + mx - .4, sy - 3, hx + half * .7, hy + 16), .8, Kind.CLOTH, line);
                g.fill(Paths.rect(hx - half * .4, hy - 3, half * .7, 1.1), Kind.CLOTH, line);
            }
            case TIE -> {
                g.fill(
                        Paths.polygon(sx + mx, sy - 4, sx + mx + 4.6, sy - 4, sx + mx + 3.4, sy + 11),
                        Kind.CLOTH,
                        OkLab.lch(.95, .01, 90));
                g.fill(
                        Paths.polygon(
                                sx + mx + 2,
                                sy - 3,
                                sx + mx + 4,
                                sy - 3,
                                sx + mx + 4.4,
                                sy + 9,
                                sx + mx + 3.2,
                                sy + 11),
                        Kind.CLOTH,
                        dress.extra());
            }
            case BELT ->
                g.fill(
                        Paths.polygon(hx - half, hy - 4, hx + half, hy - 4, hx + half, hy - 1, hx - half, hy - 1),
                        Kind.CLOTH,
                        OkLab.lighten(dress.legs(), -.1));
            case STRIPES -> {
                for (double t : new double[] {.35, .95, 1.35}) {
                    double y = sy + (hy - sy) * t;
                    double w = half * (t > 1 ? 1.25 : 1.02);
                    double x = sx + (hx - sx) * Math.min(1, t);
                    g.fill(
                            Paths.polygon(x - w, y, x + w, y, x + w, y + 2.4, x - w, y + 2.4),
                            Kind.LIGHT,
                            dress.extra());
                }
            }
            case SASH ->
                g.fill(
                        Paths.polygon(hx - half, hy - 6, hx + half, hy - 6, hx + half * 1.05, hy, hx - half * 1.05, hy),
                        Kind.CLOTH,
                        dress.extra());
            case SHAWL ->
                g.fill(
                        Paths.spline(
                                sx - half * .5,
                                sy - 5,
                                sx + half * .7,
                                sy - 4,
                                sx + half * 1.3,
                                sy + 6,
                                sx + half * .6,
                                sy + 14,
                                sx - half * .4,
                                sy + 17,
                                sx - half * 1.35,
                                sy + 9),
                        Kind.CLOTH,
                        OkLab.lighten(dress.extra(), .02),
                        OkLab.lighten(dress.extra(), -.06));
            case COLLAR ->
                g.fill(Paths.rounded(sx - 1 + mx * .4, sy - 5, 5.6, 2.8, 1.2), Kind.CLOTH, OkLab.lch(.96, .01, 90));
            case BADGE -> {
                int silver = OkLab.lch(.86, .03, 95);
                g.fill(
                        Paths.polygon(hx - half, hy - 4, hx + half, hy - 4, hx + half, hy - 1, hx - half, hy - 1),
                        Kind.CLOTH,
                        OkLab.lch(.22, .01, 270));
                g.fill(Paths.circle(sx + mx + .6, sy + 7, 1.7), Kind.METAL, silver);
                for (int i = 0; i < 3; i++) {
                    g.fill(Paths.circle(sx + mx + 2.4, sy + 12 + 5 * i, .8), Kind.METAL, silver);
                }
            }
            default -> {}
        }
    }

    /** A chain of office over the shoulders, with its medal. */
    static void chain(GroupBuilder g, double x, double y, double half) {
        int gold = OkLab.lch(.84, .14, 88);
        for (int i = 0; i <= 8; i++) {
            double t = i / 4.0 - 1;
            g.fill(Paths.circle(x + t * half * .78, y + 11 - 12.5 * t * t, 1.35), Kind.METAL, gold);
        }
        g.fill(Paths.circle(x, y + 13.6, 2.8), Kind.METAL, OkLab.lighten(gold, .04), OkLab.lighten(gold, -.1));
    }

    static void cape(GroupBuilder g, Dress dress, double[] shoulder, double[] hip) {
        int c = OkLab.lighten(dress.coat(), -.06);
        g.fill(
                Paths.spline(
                        shoulder[0] + 2,
                        shoulder[1] - 4,
                        shoulder[0] - 7,
                        shoulder[1] - 2,
                        hip[0] - 14,
                        hip[1] + 6,
                        hip[0] - 22,
                        -3,
                        hip[0] - 4,
                        -1,
                        hip[0] + 2,
                        hip[1]),
                Kind.CLOTH,
                c,
                OkLab.lighten(c, -.08));
        g.fill(Paths.rounded(shoulder[0] - 8, shoulder[1] - 6, 16, 6, 3), Kind.FUR, OkLab.lch(.95, .01, 90));
    }

    /** Turns a standing figure onto its back, on a mat with a pillow and under a blanket. */
    static Group lying(Group standing, Dress dress) {
        GroupBuilder g = new GroupBuilder();
        int mat = OkLab.lighten(dress.legs(), .12);
        g.fill(Paths.rounded(-58, -7, 116, 7, 3), Kind.CLOTH, OkLab.lighten(mat, .05), OkLab.lighten(mat, -.05));
        g.fill(Paths.rounded(-58, -15, 26, 10, 5), Kind.CLOTH, OkLab.lch(.93, .01, 90), OkLab.lch(.84, .015, 250));
        g.add(standing.at(50, -15, 1, -90, false));
        g.fill(
                Paths.spline(-20, -8, -22, -20, -8, -26, 20, -24, 44, -22, 58, -14, 58, -6, 20, -5),
                Kind.CLOTH,
                OkLab.lighten(dress.coat(), .06),
                OkLab.lighten(dress.coat(), -.07));
        return g.build();
    }
}
