package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Props;
import dev.sota.inference.sketch.internal.words.Place;

/** What makes a room a kitchen or a library: things on the wall, on the floor and on the table. */
final class Furnishing {
    private final Stage s;
    private final Room room;
    private final RoomWindow window;
    private final boolean wide;

    Furnishing(Stage s, Room room, RoomWindow window) {
        this.s = s;
        this.room = room;
        this.window = window;
        this.wide = s.width() > s.height();
    }

    /** Where things on the wall begin: beside the window, or under it in upright pictures. */
    private double wallTop() {
        return wide ? s.height() * .12 : window.y() + window.h() + s.height() * .045;
    }

    /** How much of the wall they may take. */
    private double wallHeight() {
        return s.height() * (wide ? .40 : .18);
    }

    void wall() {
        GroupBuilder g = new GroupBuilder();
        double bottom = Math.min(room.floorY(), room.tableY());
        // The free wall lies on the subject's side of the window.
        double from = s.side() > 0 ? s.width() * .56 : -20;
        double to = s.side() > 0 ? s.width() + 20 : s.width() * .44;
        if (s.width() < s.height()) {
            from = -20;
            to = s.width() + 20;
        }
        switch (room.place()) {
            case LIBRARY -> {
                books(g, -40, window.x() - 16, bottom, 501);
                books(g, window.x() + window.w() + 16, s.width() + 40, bottom, 502);
            }
            case KITCHEN -> {
                tiles(g, bottom);
                pans(g, from, to);
            }
            case LABORATORY -> shelves(g, from, to, true);
            case WORKSHOP -> tools(g, from, to);
            case OFFICE -> {
                board(g, from + (to - from) * .22, wallTop() + 18, (to - from) * .5, wallHeight() * .66);
            }
            default -> pictures(g, from, to);
        }
        s.layer("on the wall", .3, g);
    }

    private void books(GroupBuilder g, double from, double to, double bottom, int part) {
        double row = s.height() * .165;
        int wood = room.wood();
        for (int r = 0; r * row < bottom; r++) {
            double y = bottom - r * row;
            g.fill(
                    Paths.rect(from, y - row, to - from, row),
                    Kind.SHADOW,
                    OkLab.lighten(wood, -.22),
                    OkLab.lighten(wood, -.16));
            double x = from + 4;
            for (int i = 0; x < to - 8; i++) {
                double w = 7 + 9 * Scenery.roll(s, part + r * 3, i);
                double h = row * (.55 + .3 * Scenery.roll(s, part + r * 3 + 1, i));
                double t = Scenery.roll(s, part + r * 3 + 2, i);
                if (t > .05) {
                    double[] hues = {25, 45, 75, 165, 250, 300, 15};
                    int c = room.thing(.34 + .26 * Scenery.roll(s, part, i + r * 90), .09, hues[(int) (t * 7)]);
                    g.fill(
                            Paths.rect(x, y - 7 - h, w, h),
                            Material.of(Kind.PAPER, OkLab.lighten(c, .04), OkLab.lighten(c, -.06))
                                    .at(0));
                    if (t > .5) {
                        g.fill(
                                Paths.rect(x + 1, y - 7 - h * .8, w - 2, 2.4),
                                Kind.LIGHT,
                                OkLab.alpha(room.glow(), .55));
                    }
                }
                x += w + .8;
            }
            g.fill(
                    Paths.rect(from - 4, y - 7, to - from + 8, 8),
                    Kind.WOOD,
                    OkLab.lighten(wood, .1),
                    OkLab.lighten(wood, -.04));
        }
    }

    private void tiles(GroupBuilder g, double bottom) {
        double top = s.height() * .36;
        int line = OkLab.alpha(OkLab.lighten(room.wall(), .12), .5);
        for (double y = top; y < bottom; y += 32) {
            int r = (int) ((y - top) / 32);
            g.line(Paths.line(s.left(), y, s.right(), y), 1.1, Kind.WALL, line);
            for (double x = s.left() + r % 2 * 33; x < s.right(); x += 66) {
                g.line(Paths.line(x, y, x, y + 32), 1.1, Kind.WALL, line);
            }
        }
    }

    private void pans(GroupBuilder g, double from, double to) {
        double y = wallTop();
        g.fill(Paths.rounded(from, y, to - from, 6, 3), Kind.METAL, room.thing(.42, .04, 60));
        int n = (int) Math.max(2, Math.min(5, (to - from) / 92));
        for (int i = 0; i < n; i++) {
            double x = from + (to - from) * (i + .6) / (n + .2);
            double r = s.shorter() * (.045 + .016 * (i % 3));
            int copper = room.thing(.66, .115, 50);
            GroupBuilder pan = new GroupBuilder()
                    .fill(Paths.rounded(x - 4, y + 5, 8, r * 1.7, 3), Kind.METAL, room.thing(.34, .04, 50))
                    .fill(
                            Paths.circle(x, y + r * 2.5, r),
                            Material.of(Kind.METAL, OkLab.lighten(copper, .1), OkLab.lighten(copper, -.14))
                                    .at(35))
                    .fill(
                            Paths.circle(x, y + r * 2.5, r * .8),
                            Material.of(Kind.METAL, OkLab.lighten(copper, -.1), OkLab.lighten(copper, .06))
                                    .at(35));
            g.add(pan.build(s.rim(2, .6), new Effect.Drop(9, 9, 8, OkLab.lighten(room.wallDark(), -.15), .4)));
        }
    }

    private void shelves(GroupBuilder g, double from, double to, boolean jars) {
        for (int r = 0; r < 2; r++) {
            double y = wallTop() + wallHeight() * (.36 + .5 * r);
            double x = from + 30;
            double end = to - 50;
            for (int i = 0; x < end - 30; i++) {
                double w = 16 + 13 * Scenery.roll(s, 511 + r, i);
                double h = 34 + 26 * Scenery.roll(s, 513 + r, i);
                int c = room.thing(.64, .12, new double[] {195, 145, 60, 330, 260}[(i + r) % 5]);
                g.fill(
                        Paths.rounded(x, y - h, w, h, jars ? 5 : 1),
                        Material.of(Kind.GLASS, OkLab.lighten(c, .07), OkLab.lighten(c, -.1))
                                .at(0));
                g.fill(Paths.rounded(x + w * .25, y - h - 7, w * .5, 9, 2), Kind.PAPER, room.trim());
                g.fill(Paths.rect(x + 2, y - h * .6, w - 4, h * .3), Kind.PAPER, room.trim());
                x += w + 7;
            }
            g.fill(Paths.rect(from + 16, y, end - from, 7), Kind.METAL, OkLab.lighten(room.trim(), -.08));
            g.fill(Paths.rect(from + 16, y + 7, end - from, 5), Kind.SHADOW, OkLab.alpha(room.wallDark(), .6));
        }
    }

    private void tools(GroupBuilder g, double from, double to) {
        int board = OkLab.lighten(room.wall(), -.07);
        double top = wallTop();
        double h = wallHeight();
        g.fill(Paths.rounded(from + 24, top, to - from - 48, h, 4), Kind.WOOD, board, OkLab.lighten(board, -.05));
        int n = (int) Math.max(3, (to - from) / 58);
        int iron = room.thing(.40, .015, 250);
        int grip = room.thing(.56, .12, 50);
        for (int i = 0; i < n; i++) {
            double x = from + 50 + (to - from - 100) * i / Math.max(1, n - 1);
            double y = top + h * (.18 + .3 * (i % 2));
            double l = h * (.28 + .1 * Scenery.roll(s, 521, i));
            GroupBuilder tool = new GroupBuilder();
            tool.fill(Paths.rounded(x - 3.4, y, 6.8, l, 3), Kind.WOOD, grip, OkLab.lighten(grip, -.1));
            switch (i % 4) {
                case 0 -> tool.fill(Paths.rounded(x - 16, y - 9, 32, 12, 3), Kind.METAL, iron);
                case 1 ->
                    tool.fill(
                            Paths.polygon(x - 4, y + 2, x + 4, y + 2, x + 1.5, y - l * .6, x - 1.5, y - l * .6),
                            Kind.METAL,
                            iron);
                case 2 ->
                    tool.fill(
                            Paths.polygon(x - 3, y + 4, x + 4, y + 4, x + 20, y - l * .55, x - 2, y - l * .55),
                            Kind.METAL,
                            OkLab.lighten(iron, .2));
                default -> tool.line(Paths.circle(x, y - 8, 9), 5, Kind.METAL, iron);
            }
            g.add(tool.build(s.rim(1.3, .5), new Effect.Drop(5, 5, 5, OkLab.lighten(board, -.2), .45)));
        }
    }

    private void board(GroupBuilder g, double x, double y, double w, double h) {
        GroupBuilder b = new GroupBuilder()
                .fill(Paths.rounded(x, y, w, h, 4), Kind.METAL, OkLab.lighten(room.trim(), -.12))
                .fill(
                        Paths.rect(x + 6, y + 6, w - 12, h - 12),
                        Kind.PAPER,
                        room.trim(),
                        OkLab.lighten(room.trim(), -.07));
        int[] inks = {room.thing(.55, .14, 255), room.thing(.62, .18, 30), room.thing(.66, .12, 165)};
        for (int i = 0; i < 5; i++) {
            double bar = h * (.12 + .5 * Scenery.roll(s, 531, i));
            b.fill(Paths.rect(x + w * (.1 + .1 * i), y + h * .84 - bar, w * .065, bar), Kind.PAPER, inks[i % 3]);
        }
        b.line(
                Paths.curve(
                        x + w * .62,
                        y + h * .75,
                        x + w * .7,
                        y + h * .6,
                        x + w * .78,
                        y + h * .64,
                        x + w * .9,
                        y + h * .26),
                2.6,
                Kind.PAPER,
                inks[1]);
        g.add(b.build(new Effect.Drop(7, 8, 9, room.wallDark(), .6)));
    }

    private void pictures(GroupBuilder g, double from, double to) {
        double[][] spots = {{.3, .16, .2, .26}, {.56, .22, .14, .19}};
        for (int i = 0; i < spots.length; i++) {
            double x = from + (to - from) * spots[i][0];
            double y = wallTop() + wallHeight() * (spots[i][1] - .12) * 2.5;
            double w = s.shorter() * spots[i][2] * .85;
            double h = s.shorter() * spots[i][3];
            GroupBuilder f = new GroupBuilder()
                    .fill(Paths.rect(x, y, w, h), Kind.WOOD, room.wood())
                    .fill(Paths.rect(x + 5, y + 5, w - 10, h - 10), Kind.PAPER, room.trim());
            GroupBuilder art = new GroupBuilder().clip();
            art.fill(
                    Paths.rect(x + 13, y + 13, w - 26, h - 26),
                    Kind.PAPER,
                    room.thing(.84, .08, 60 + 120 * i),
                    room.thing(.68, .12, 30 + 150 * i));
            art.fill(Paths.circle(x + w * .62, y + h * .4, w * .1), Kind.PAPER, room.thing(.96, .06, 90));
            art.fill(
                    Ridge.hills(x, x + w, y + h * .68, 10, 30, s.seed(541) + i, 3)
                            .land(y + h),
                    Kind.PAPER,
                    room.thing(.45, .08, 250 + 50 * i));
            f.add(art.build());
            g.add(f.build(new Effect.Drop(6, 8, 8, room.wallDark(), .6)));
        }
    }

    void floor(Actors actors) {
        boolean empty = s.brief().subjects().isEmpty();
        double x = empty ? s.subjectX() : deskX(s);
        double k = s.shorter() / 540 * (empty ? 1.45 : 1);
        double y = room.floorY() + (empty ? 44 : 22) * k;
        GroupBuilder g = new GroupBuilder();
        g.add(new Node.Glow(x, y, 170 * k, .13, OkLab.lighten(room.floor(), -.3), .7));
        boolean soft = s.brief().subjects().size() < 2 && (room.place() == Place.ROOM || room.place() == Place.LIBRARY);
        Group piece = soft ? armchair() : desk();
        g.add(piece.with(s.core(26, .35), s.rim(2, .6)).at(x, y, k, k));
        if (!soft) {
            double top = y - 118 * k;
            g.add(Props.potPlant(room.thing(.52, .12, 140), room.thing(.62, .12, 40), 5)
                    .at(x - 104 * k, top, .46 * k, .46 * k));
            boolean taken = s.brief().subjects().size() > 1;
            String thing = taken
                    ? ""
                    : room.place() == Place.OFFICE ? "laptop" : room.place() == Place.KITCHEN ? "bread" : "book";
            actors.cast()
                    .draw(thing, s.palette())
                    .ifPresent(t -> actors.put(g, t, new Spot(x + 20 * k, top + 3, Ground.TABLE, 1, 0), 62 * k, 3));
        }
        s.layer("furniture", .5, g);
    }

    static double deskX(Stage s) {
        return s.width() * (.5 - s.side() * .34);
    }

    static double deskTop(Stage s, Room room) {
        return room.floorY() - 96 * s.shorter() / 540;
    }

    private Group armchair() {
        int cloth = room.thing(.50, .11, room.hue() + 150);
        GroupBuilder chair = new GroupBuilder();
        chair.fill(
                Paths.rounded(-70, -170, 140, 150, 34),
                Kind.CLOTH,
                OkLab.lighten(cloth, .04),
                OkLab.lighten(cloth, -.06));
        chair.fill(Paths.rounded(-74, -76, 148, 50, 18), Kind.CLOTH, OkLab.lighten(cloth, .08), cloth);
        chair.fill(
                Paths.rounded(-92, -102, 36, 92, 15), Kind.CLOTH, OkLab.lighten(cloth, .03), OkLab.lighten(cloth, -.1));
        chair.fill(
                Paths.rounded(56, -102, 36, 92, 15), Kind.CLOTH, OkLab.lighten(cloth, .03), OkLab.lighten(cloth, -.1));
        chair.fill(Paths.rounded(-78, -30, 156, 22, 6), Kind.CLOTH, OkLab.lighten(cloth, -.08));
        chair.fill(Paths.rect(-74, -9, 9, 10), Kind.WOOD, room.wood());
        chair.fill(Paths.rect(65, -9, 9, 10), Kind.WOOD, room.wood());
        return chair.build();
    }

    private Group desk() {
        int wood = room.bench();
        GroupBuilder desk = new GroupBuilder();
        desk.fill(Paths.rect(-150, -118, 300, 14), Kind.WOOD, OkLab.lighten(wood, .1), wood);
        desk.fill(Paths.rect(-138, -104, 14, 104), Kind.WOOD, OkLab.lighten(wood, -.1));
        desk.fill(Paths.rect(124, -104, 14, 104), Kind.WOOD, OkLab.lighten(wood, -.1));
        desk.fill(Paths.rect(20, -104, 104, 70), Kind.WOOD, OkLab.lighten(wood, -.06), OkLab.lighten(wood, -.12));
        desk.fill(Paths.rect(28, -96, 88, 24), Kind.WOOD, OkLab.lighten(wood, -.02));
        desk.fill(Paths.rect(28, -66, 88, 24), Kind.WOOD, OkLab.lighten(wood, -.02));
        return desk.build();
    }

    /** Small company on the table, opposite the subject. */
    void table() {
        GroupBuilder g = new GroupBuilder();
        double y = room.tableY() + (s.height() - room.tableY()) * .16;
        double x = s.width() * (.5 - s.side() * .3);
        double k = s.shorter() / 540;
        int dark = OkLab.lighten(room.bench(), -.3);
        g.add(new Node.Glow(x, y, 120 * k, .12, dark, .6));
        switch (room.place()) {
            case KITCHEN -> {
                int glaze = room.thing(.56, .09, 245);
                GroupBuilder jug = new GroupBuilder()
                        .line(
                                Paths.curve(26, -112, 62, -104, 62, -60, 40, -40),
                                8,
                                Kind.WALL,
                                OkLab.lighten(glaze, -.04))
                        .fill(
                                Paths.spline(
                                        -22, -128, -20, -112, -42, -76, -46, -36, -34, 0, 34, 0, 46, -36, 42, -76, 20,
                                        -112, 24, -128),
                                Material.of(Kind.WALL, OkLab.lighten(glaze, .07), OkLab.lighten(glaze, -.13))
                                        .at(0));
                g.add(jug.build(s.core(28, .45), s.rim(2.4, .8)).at(x, y, k, k));
            }
            case LIBRARY, ROOM, OFFICE -> stack(g, x, y, k);
            default -> {
                int glass = room.thing(.70, .12, 195);
                GroupBuilder flask = new GroupBuilder()
                        .fill(
                                Paths.spline(-10, -110, -10, -66, -44, -12, -40, 0, 40, 0, 44, -12, 10, -66, 10, -110),
                                Kind.GLASS,
                                OkLab.alpha(glass, .55),
                                glass);
                g.add(flask.build(s.core(24, .35), s.rim(2.2, .9)).at(x, y, k * .8, k * .8));
            }
        }
        s.layer("company", .55, g, new Effect.Blur(.8));
    }

    private void stack(GroupBuilder g, double x, double y, double k) {
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
        g.add(b.build(s.core(22, .4), s.rim(2, .7)).at(x, y, k, k));
        g.add(Props.potPlant(room.thing(.54, .13, 138), room.thing(.93, .02, 80), 8)
                .at(x + s.side() * -6 * k, y - 70 * k, .7 * k, .7 * k));
    }
}
