package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
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
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Props;
import dev.sota.inference.sketch.internal.words.Place;
import java.awt.geom.Point2D;

/** One room with a window, dressed as living room, office, kitchen, library, laboratory or workshop. */
final class Interior implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Room room = new Room(s);
        Habitat habitat = actors.habitat().orElse(Habitat.FLOOR);
        boolean stillLife = habitat != Habitat.LAND && habitat != Habitat.FLOOR;
        RoomWindow window = new RoomWindow(s, room);
        Furnishing furnishing = new Furnishing(s, room, window);
        window.outside();
        wall(s, room, window);
        furnishing.wall();
        window.frame();
        if (stillLife) {
            table(s, room);
        } else {
            floor(s, room);
            furnishing.floor(actors);
        }
        Actors.Spots spots = h -> spot(s, room, stillLife, h);
        if (stillLife) {
            furnishing.table();
        }
        actors.perform(spots, .7);
        beams(s, room, window);
        near(s);
        s.vignette(.46);
    }

    private static void wall(Stage s, Room room, RoomWindow window) {
        GroupBuilder g = new GroupBuilder();
        g.fill(
                window.wallShape(),
                Material.of(Kind.WALL, room.wallDark(), room.wall()).at(s.side() < 0 ? 0 : 180));
        g.add(Node.Glow.of(
                window.x() + window.w() / 2,
                window.y() + window.h() / 2,
                s.shorter() * .8,
                room.glow(),
                s.dark() ? .18 : .42));
        s.layer("wall", .25, g);
    }

    private static void floor(Stage s, Room room) {
        GroupBuilder g = new GroupBuilder();
        double y = room.floorY();
        g.fill(
                Paths.rect(s.left(), y, s.right() - s.left(), s.bottom()),
                Material.of(Kind.WOOD, room.floor(), OkLab.lighten(room.floor(), -.13))
                        .over(0, y, s.width(), s.height() - y));
        double vx = s.width() * .5;
        int line = OkLab.alpha(OkLab.lighten(room.floor(), -.2), .55);
        for (int i = -16; i <= 16; i++) {
            g.line(Paths.line(vx + i * 56, y, vx + i * 190, s.bottom()), 1.2, Kind.WOOD, line);
        }
        g.fill(Paths.rect(s.left(), y - 12, s.right() - s.left(), 13), Kind.WOOD, OkLab.lighten(room.wall(), .1));
        double rx = s.subjectX();
        double ry = y + (s.height() - y) * .5;
        int rug = s.palette().lit(.52, .11, room.hue() + 170);
        g.fill(
                Paths.ellipse(rx, ry, s.width() * .3, (s.height() - y) * .33),
                Kind.CLOTH,
                rug,
                OkLab.lighten(rug, -.05));
        g.fill(
                Paths.ellipse(rx, ry, s.width() * .27, (s.height() - y) * .28),
                Kind.CLOTH,
                s.palette().lit(.84, .04, 80));
        g.fill(
                Paths.ellipse(rx, ry, s.width() * .255, (s.height() - y) * .26),
                Kind.CLOTH,
                rug,
                OkLab.lighten(rug, -.05));
        s.layer("floor", .45, g);
    }

    private static void table(Stage s, Room room) {
        GroupBuilder g = new GroupBuilder();
        double y = room.tableY();
        int top = room.bench();
        g.fill(
                Paths.rect(s.left(), y, s.right() - s.left(), s.bottom()),
                Material.of(Kind.WOOD, OkLab.lighten(top, .10), OkLab.lighten(top, -.16))
                        .over(0, y, s.width(), s.height() - y));
        int grain = OkLab.alpha(OkLab.lighten(top, -.22), .32);
        for (int i = 0; i < 34; i++) {
            double t = Scenery.roll(s, 411, i);
            g.fill(
                    Paths.lens(
                            s.left() + (s.right() - s.left()) * Scenery.roll(s, 412, i),
                            y + 8 + (s.height() - y) * t,
                            70 + 150 * t,
                            1.2 + 1.6 * t),
                    Kind.WOOD,
                    grain);
        }
        g.fill(Paths.rect(s.left(), y - 1, s.right() - s.left(), 2.2), Kind.LIGHT, OkLab.alpha(room.glow(), .55));
        g.add(new Node.Glow(
                s.width() * (.5 - s.side() * .2), y + 26, s.shorter() * .75, .3, room.glow(), s.dark() ? .2 : .34));
        s.layer("table", .5, g);
    }

    private static void beams(Stage s, Room room, RoomWindow window) {
        if (s.dark() || s.brief().weather().covered()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double dir = window.x() + window.w() / 2 < s.width() / 2 ? 1 : -1;
        for (int i = 0; i < 3; i++) {
            double a = window.x() + window.w() * i / 3 + 5;
            double b = window.x() + window.w() * (i + 1) / 3 - 5;
            double run = dir * s.width() * .34;
            g.add(new Node.Beam(
                    Paths.polygon(a, window.y(), b, window.y(), b + run + dir * 60, s.height(), a + run, s.height()),
                    new Point2D.Double(b, window.y() + 30),
                    new Point2D.Double(a + run, s.height() * .98),
                    room.glow(),
                    .26,
                    14));
        }
        g.fill(
                Skies.flakes(
                        s.width() * .2, s.height() * .2, s.width() * .8, s.height() * .9, 60, s.seed(413), .5, 1.5),
                Kind.AIR,
                OkLab.alpha(room.glow(), .5));
        s.surface("beams", .8, g);
    }

    private static void near(Stage s) {
        Palette p = s.palette();
        if (s.brief().place() == Place.LABORATORY || s.dice().chance(414, .3)) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double x = s.width() * (.5 - s.side() * .47);
        Group plant = Props.potPlant(OkLab.mix(p.lit(.36, .08, 155), p.near(), .5), p.near(), s.seed(415));
        double k = s.shorter() / 540 * 2.1;
        g.add(plant.at(x, s.height() + 120 * k * .5, k, k));
        s.layer("near", 1, g, s.rim(2.4, .5), new Effect.Blur(4));
    }

    private static Spot spot(Stage s, Room room, boolean stillLife, Habitat habitat) {
        double x = s.subjectX();
        if (stillLife) {
            double y = room.tableY() + (s.height() - room.tableY()) * .44;
            return habitat == Habitat.AIR || habitat == Habitat.SPACE || habitat == Habitat.DEEP
                    ? new Spot(x, room.tableY() * .62, Ground.AIR, 1, 0)
                    : new Spot(x, y, Ground.TABLE, 1, 0);
        }
        if (habitat == Habitat.TABLE) {
            return new Spot(Furnishing.deskX(s), Furnishing.deskTop(s, room) + 3, Ground.TABLE, .34, 0);
        }
        double y = room.floorY() + (s.height() - room.floorY()) * .55;
        double scale = habitat != Habitat.LAND ? 1.1 : people(s) ? 1.75 : 1;
        return new Spot(x, y, Ground.FLOOR, scale, 0);
    }

    private static boolean people(Stage s) {
        return s.brief().subjects().stream().anyMatch(m -> m.thing().person());
    }
}
