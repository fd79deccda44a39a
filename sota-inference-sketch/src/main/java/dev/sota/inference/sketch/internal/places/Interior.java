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
import java.util.Optional;
import java.util.OptionalInt;

/** A furnished room in perspective; things that lie on tables are seen from a table's edge. */
final class Interior implements PlaceRecipe {
    /** Who lies is measured by a height that is not the body's, and would be longer than the bed. */
    private static final double LYING = .47;

    private final Furniture furniture;

    Interior(Furniture furniture) {
        this.furniture = furniture;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Room room = new Room(s);
        Chamber chamber = new Chamber(s, room);
        Habitat habitat = actors.habitat().orElse(Habitat.FLOOR);
        boolean stillLife = habitat != Habitat.LAND && habitat != Habitat.FLOOR;
        double[] w = chamber.window();
        RoomWindow window = new RoomWindow(s, room, chamber.onWall(w[0], w[1], w[2], w[3]));
        window.outside();
        chamber.backWall(window.opening());
        window.frame();
        chamber.shell(furniture.boards());
        GroupBuilder wall = new GroupBuilder();
        furniture.wall(chamber, wall);
        s.layer("furniture at the wall", .36, wall, stillLife ? new Effect[] {new Effect.Blur(2.2)} : new Effect[0]);
        chamber.sunlight();
        GroupBuilder floor = new GroupBuilder();
        if (!stillLife) {
            furniture.floor(chamber, floor, actors);
            s.layer("furniture", .55, floor);
        } else {
            table(s, room);
            company(s, room);
        }
        actors.perform(new Spots(chamber, stillLife), .7);
        beams(chamber);
        near(s);
        s.vignette(.44);
    }

    /** The edge of a table before the eye. */
    private static void table(Stage s, Room room) {
        GroupBuilder g = new GroupBuilder();
        double y = room.tableY();
        int top = room.bench();
        g.fill(
                Paths.rect(s.left(), y, s.right() - s.left(), s.bottom()),
                Material.of(Kind.WOOD, OkLab.lighten(top, .10), OkLab.lighten(top, -.16))
                        .over(0, y, s.width(), s.height() - y));
        int seam = OkLab.alpha(OkLab.lighten(top, -.2), .4);
        double vx = s.width() * (.5 - s.side() * .05);
        for (int i = -9; i <= 9; i++) {
            g.line(Paths.line(vx + i * 92, y, vx + i * 196, s.bottom()), 1.4, Kind.WOOD, seam);
        }
        int grain = OkLab.alpha(OkLab.lighten(top, -.22), .3);
        for (int i = 0; i < 24; i++) {
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

    /** Small company on the table, opposite the subject. */
    private static void company(Stage s, Room room) {
        GroupBuilder g = new GroupBuilder();
        double y = room.tableY() + (s.height() - room.tableY()) * .16;
        double x = s.width() * (.5 - s.side() * .3);
        double k = s.shorter() / 540;
        g.add(new Node.Glow(x, y, 120 * k, .12, OkLab.lighten(room.bench(), -.3), .6));
        Group piece = TableWare.of(room);
        g.add(piece.with(s.core(24, .4), s.rim(2.2, .8)).at(x, y, k, k));
        s.layer("company", .55, g, new Effect.Blur(.8));
    }

    private static void beams(Chamber c) {
        Stage s = c.stage();
        if (s.dark() || s.brief().weather().covered()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double[] w = c.window();
        for (int i = 0; i < 3; i++) {
            double[] a = c.eye().at(w[0] + (w[2] - w[0]) * (i + .1) / 3, w[3], c.depth());
            double[] b = c.eye().at(w[0] + (w[2] - w[0]) * (i + .9) / 3, w[3], c.depth());
            double run = s.side() * s.width() * .3;
            double foot = s.height() * .94;
            g.add(new Node.Beam(
                    Paths.polygon(a[0], a[1], b[0], b[1], b[0] + run + s.side() * 50, foot, a[0] + run, foot),
                    new Point2D.Double(b[0], a[1] + 30),
                    new Point2D.Double(a[0] + run, foot),
                    c.room().glow(),
                    .2,
                    14));
        }
        g.fill(
                Skies.flakes(
                        s.width() * .2, s.height() * .2, s.width() * .8, s.height() * .9, 46, s.seed(413), .5, 1.4),
                Kind.AIR,
                OkLab.alpha(c.room().glow(), .45));
        s.surface("beams", .8, g);
    }

    private static void near(Stage s) {
        Palette p = s.palette();
        if (s.brief().place() == Place.LABORATORY
                || s.brief().place() == Place.HOSPITAL
                || s.brief().place() == Place.BATHROOM
                || s.dice().chance(414, .45)) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double x = s.width() * (.5 - s.side() * .48);
        Group plant = Props.potPlant(OkLab.mix(p.lit(.36, .08, 155), p.near(), .5), p.near(), s.lookSeed(415));
        double k = s.shorter() / 540 * 2.1;
        g.add(plant.at(x, s.height() + 120 * k * .5, k, k));
        s.layer("near", 1, g, s.rim(2.4, .5), new Effect.Blur(4));
    }

    private final class Spots implements Actors.Spots {
        private final Chamber chamber;
        private final boolean stillLife;

        Spots(Chamber chamber, boolean stillLife) {
            this.chamber = chamber;
            this.stillLife = stillLife;
        }

        @Override
        public Spot front(Habitat habitat) {
            return spot(chamber, stillLife, habitat);
        }

        @Override
        public OptionalInt table() {
            return OptionalInt.of(chamber.room().bench());
        }
    }

    private Spot spot(Chamber c, boolean stillLife, Habitat habitat) {
        Stage s = c.stage();
        Room room = c.room();
        double x = s.subjectX();
        boolean aloft = habitat == Habitat.AIR || habitat == Habitat.SPACE || habitat == Habitat.DEEP;
        if (stillLife) {
            double y = room.tableY() + (s.height() - room.tableY()) * .44;
            return aloft ? new Spot(x, room.tableY() * .62, Ground.AIR, 1, 0) : new Spot(x, y, Ground.TABLE, 1, 0);
        }
        if (habitat == Habitat.TABLE) {
            double[] t = furniture.table(c);
            double[] at = c.eye().at(t[0], t[1], t[2]);
            return new Spot(at[0], at[1] + 3, Ground.TABLE, .34, 0);
        }
        if (aloft) {
            return new Spot(x, s.height() * .4, Ground.AIR, .8, 0);
        }
        Optional<double[]> bed = furniture.lying(c);
        if (bed.isPresent()) {
            double[] at = c.eye().at(bed.get()[0], bed.get()[1], bed.get()[2]);
            return new Spot(at[0], at[1], Ground.FLOOR, LYING * tall(s, c, bed.get()[2]), 0);
        }
        double z = 4.15;
        double y = c.eye().at(0, 0, z)[1];
        return new Spot(x, y, Ground.FLOOR, people(s) ? tall(s, c, z) : 1.1, 0);
    }

    /** The scale of people at a distance. */
    private static double tall(Stage s, Chamber c, double z) {
        return 1.74 * c.eye().scale(z) / (.36 * s.shorter());
    }

    private static boolean people(Stage s) {
        return s.brief().subjects().stream().anyMatch(m -> m.thing().person());
    }
}
