package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Props;

/** What stands on the table beside a still life: it tells which room this is. */
final class TableWare {
    private TableWare() {}

    static Group of(Room room) {
        return switch (room.place()) {
            case KITCHEN -> jug(room);
            case LABORATORY, HOSPITAL -> flask(room);
            case WORKSHOP -> pots(room);
            case BATHROOM -> beaker(room);
            case BEDROOM -> clock(room);
            default -> books(room);
        };
    }

    /** A beaker with two toothbrushes, and a bar of soap. */
    private static Group beaker(Room room) {
        GroupBuilder g = new GroupBuilder();
        for (int i = -1; i <= 1; i += 2) {
            int brush = room.thing(.60, .15, i < 0 ? 25 : 250);
            g.line(Paths.line(0, -6, i * 24, -128), 7, Kind.METAL, brush);
            g.fill(Paths.rounded(i * 24 + (i < 0 ? -14 : 4), -132, 11, 28, 2), Kind.PAPER, room.trim());
        }
        int glass = room.thing(.70, .09, 205);
        g.fill(
                Paths.polygon(-28, -84, 28, -84, 22, 0, -22, 0),
                Material.of(Kind.GLASS, OkLab.lighten(glass, .08), OkLab.lighten(glass, -.12))
                        .at(0));
        g.fill(Paths.rounded(44, -8, 76, 8, 4), Kind.WALL, room.thing(.90, .01, 220));
        int soap = room.thing(.80, .10, 350);
        g.fill(Paths.rounded(52, -28, 60, 22, 9), Kind.WALL, OkLab.lighten(soap, .06), OkLab.lighten(soap, -.08));
        return g.build();
    }

    /** An alarm clock with two bells. */
    private static Group clock(Room room) {
        int red = room.thing(.56, .16, 25);
        int brass = room.thing(.70, .10, 80);
        GroupBuilder g = new GroupBuilder();
        for (int i = -1; i <= 1; i += 2) {
            g.line(Paths.line(i * 22, -16, i * 34, 0), 7, Kind.METAL, brass);
            g.fill(Paths.circle(i * 27, -98, 16), Kind.METAL, OkLab.lighten(brass, .05), OkLab.lighten(brass, -.1));
        }
        g.fill(Paths.circle(0, -52, 48), Kind.METAL, OkLab.lighten(red, .06), OkLab.lighten(red, -.1));
        g.fill(Paths.circle(0, -52, 37), Kind.PAPER, room.trim());
        g.line(Paths.line(0, -52, 0, -78), 4, Kind.METAL, room.thing(.25, .02, 60));
        g.line(Paths.line(0, -52, 16, -44), 4, Kind.METAL, room.thing(.25, .02, 60));
        return g.build();
    }

    private static Group jug(Room room) {
        int glaze = room.thing(.56, .09, 245);
        GroupBuilder jug = new GroupBuilder();
        jug.line(Paths.curve(26, -112, 62, -104, 62, -60, 40, -40), 8, Kind.WALL, OkLab.lighten(glaze, -.04));
        jug.fill(
                Paths.spline(
                        -22, -128, -20, -112, -42, -76, -46, -36, -34, 0, 34, 0, 46, -36, 42, -76, 20, -112, 24, -128),
                Material.of(Kind.WALL, OkLab.lighten(glaze, .07), OkLab.lighten(glaze, -.13))
                        .at(0));
        for (int i = 0; i < 7; i++) {
            double a = Math.toRadians(-90 + (i - 3) * 15);
            double l = 62 + 12 * (i * 5 % 3);
            double x = Math.cos(a) * l;
            double y = -126 + Math.sin(a) * l;
            jug.line(Paths.line(0, -126, x, y), 2, Kind.LEAF, room.thing(.48, .10, 140));
            int petal = room.thing(.74, .15, i % 2 == 0 ? 30 : 75);
            for (int k = 0; k < 5; k++) {
                double b = 2 * Math.PI * k / 5 + i;
                jug.fill(Paths.ellipse(x + Math.cos(b) * 6, y + Math.sin(b) * 6, 5, 5), Kind.LEAF, petal);
            }
            jug.fill(Paths.circle(x, y, 3.6), Kind.LEAF, room.thing(.45, .09, 60));
        }
        return jug.build();
    }

    private static Group flask(Room room) {
        int glass = room.thing(.70, .12, 195);
        int drink = room.thing(.62, .15, 330);
        return new GroupBuilder()
                .fill(
                        Paths.spline(-10, -128, -10, -80, -52, -14, -46, 0, 46, 0, 52, -14, 10, -80, 10, -128),
                        Kind.GLASS,
                        OkLab.alpha(glass, .4),
                        OkLab.alpha(glass, .7))
                .fill(
                        Paths.spline(-30, -46, -48, -12, -42, -3, 42, -3, 48, -12, 30, -46),
                        Kind.WATER,
                        drink,
                        OkLab.lighten(drink, -.1))
                .fill(Paths.rounded(-14, -132, 28, 6, 3), Kind.GLASS, OkLab.lighten(glass, .1))
                .build();
    }

    private static Group pots(Room room) {
        GroupBuilder g = new GroupBuilder();
        double[][] tins = {{-60, 46, 62, 55}, {-8, 56, 80, 245}, {52, 40, 48, 165}};
        for (double[] t : tins) {
            int c = room.thing(.56, .10, t[3]);
            g.fill(
                    Paths.rounded(t[0], -t[2], t[1], t[2], 4),
                    Material.of(Kind.METAL, OkLab.lighten(c, .08), OkLab.lighten(c, -.12))
                            .at(0));
            g.fill(Paths.ellipse(t[0] + t[1] / 2, -t[2], t[1] / 2, 5), Kind.METAL, OkLab.lighten(c, -.14));
            for (int i = 0; i < 3; i++) {
                double x = t[0] + t[1] * (.3 + .2 * i);
                g.line(Paths.line(x, -t[2], x + (i - 1) * 12, -t[2] - 46), 4, Kind.WOOD, room.thing(.60, .08, 65));
            }
        }
        return g.build();
    }

    private static Group books(Room room) {
        double[][] books = {{-64, 0, 128, 24, 25}, {-52, -24, 110, 22, 165}, {-58, -46, 118, 24, 265}};
        GroupBuilder b = new GroupBuilder();
        for (double[] q : books) {
            int c = room.thing(.48, .11, q[4]);
            b.fill(
                    Paths.rounded(q[0], q[1] - q[3], q[2], q[3], 3),
                    Kind.PAPER,
                    OkLab.lighten(c, .05),
                    OkLab.lighten(c, -.08));
            b.fill(Paths.rect(q[0] + q[2] - 12, q[1] - q[3] + 4, 10, q[3] - 8), Kind.PAPER, room.trim());
        }
        b.add(Props.potPlant(room.thing(.54, .13, 138), room.thing(.93, .02, 80), 8)
                .at(0, -70, .7, .7));
        return b.build();
    }
}
