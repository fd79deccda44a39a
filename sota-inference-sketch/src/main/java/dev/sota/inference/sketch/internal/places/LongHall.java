package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.OptionalInt;

/**
 * A long space seen down its middle through a pinhole, in metres: x from -half to half, y from the floor up, z from the eye
 * to the far wall. Halls, naves, corridors and cellars are built in one, so that columns, doors and people agree.
 */
final class LongHall {
    /** Where walls and floor begin, beside and below the eye. */
    static final double NEAR = .8;

    private static final int STEPS = 18;

    /** A person's height in metres, and the share of the shorter side that the cast takes for it. */
    private static final double PERSON = 1.74;

    private static final double DRAWN = .36;

    private final Stage s;
    private final Room room;
    private final Pinhole eye;
    private final double half;
    private final double wall;
    private final double length;

    /**
     * A space.
     *
     * @param half half of its width
     * @param wall height of its side walls
     * @param length from the eye to the far wall
     */
    LongHall(Stage s, double half, double wall, double length) {
        this.s = s;
        this.room = new Room(s);
        this.half = half;
        this.wall = wall;
        this.length = length;
        double lean = s.side() * (.02 + .04 * s.dice().roll(3501));
        this.eye = new Pinhole(
                s.width() * (.5 - lean), s.height() * (tall() ? .56 : .54), s.shorter() * (tall() ? 1.02 : .94), 1.6);
    }

    Stage stage() {
        return s;
    }

    Room room() {
        return room;
    }

    Pinhole eye() {
        return eye;
    }

    double half() {
        return half;
    }

    double wall() {
        return wall;
    }

    double length() {
        return length;
    }

    boolean tall() {
        return s.height() > s.width();
    }

    /** The side from which the light comes: opposite the subject. */
    int away() {
        return -s.side();
    }

    /** Whether the sun itself comes in. */
    boolean sunny() {
        return !s.dark() && !s.brief().weather().covered();
    }

    Solids solids() {
        return new Solids(eye, away(), OkLab.lighten(room.floor(), -.32));
    }

    /** A colour under the light of the far end or of a side: walls away from the window side face it and are lit. */
    int sided(int colour, int side) {
        return OkLab.lighten(colour, side == away() ? -.06 : .025);
    }

    /** The far wall; it goes on behind the sides, whose edges would else let light through. */
    void farWall(GroupBuilder g, int colour) {
        g.fill(
                Paths.rect(s.left(), -80, s.right() - s.left(), s.bottom() + 160),
                Material.of(Kind.WALL, OkLab.lighten(colour, .03), OkLab.lighten(colour, -.09)));
    }

    /** One side wall from the floor to its top, darker towards the eye. */
    void sideWall(GroupBuilder g, int side, Kind kind, int colour) {
        double inner = eye.at(side * half, 0, length)[0];
        double out = side < 0 ? s.left() : s.right();
        int c = sided(colour, side);
        g.fill(
                eye.upright(side * half, 0, NEAR, wall, length),
                Material.of(kind, OkLab.lighten(c, .02), OkLab.lighten(c, -.16))
                        .over(Math.min(inner, out), 0, Math.abs(out - inner), s.height())
                        .at(side < 0 ? 180 : 0));
    }

    /** A flat ceiling on the side walls. */
    void ceiling(GroupBuilder g, Kind kind, int colour) {
        double y = eye.at(0, wall, length)[1];
        g.fill(
                eye.level(-half, NEAR, half, length, wall),
                Material.of(kind, OkLab.lighten(colour, -.18), OkLab.lighten(colour, -.02))
                        .over(0, -60, s.width(), y + 60));
    }

    /** The floor, with slabs or boards of a width and length. */
    GroupBuilder floor(Kind kind, int colour, double wide, double deep) {
        return floor(kind, colour, wide, deep, half);
    }

    /** The same, out to where aisles end. */
    GroupBuilder floor(Kind kind, int colour, double wide, double deep, double reach) {
        GroupBuilder g = new GroupBuilder().clip();
        double y = eye.at(0, 0, length)[1];
        g.fill(
                eye.level(-reach, NEAR, reach, length, 0),
                Material.of(kind, OkLab.lighten(colour, .06), OkLab.lighten(colour, -.13))
                        .over(0, y, s.width(), s.height() - y));
        int line = OkLab.alpha(OkLab.lighten(colour, -.15), .5);
        Path2D seams = new Path2D.Double();
        for (double x = -Math.floor(reach / wide) * wide; wide < reach && x <= reach; x += wide) {
            seams.append(Paths.line(flat(x, NEAR, x, length)), false);
        }
        for (double z = length - deep; z > 1.5; z -= deep) {
            seams.append(Paths.line(flat(-reach, z, reach, z)), false);
        }
        g.line(seams, 1.1, kind, line);
        return g;
    }

    private double[] flat(double x0, double z0, double x1, double z1) {
        double[] a = eye.at(x0, 0, z0);
        double[] b = eye.at(x1, 0, z1);
        return new double[] {a[0], a[1], b[0], b[1]};
    }

    /** The strip between two arcs that face the eye, one behind the other: a bay of a vault. */
    Path2D vault(double reach, double spring, double top, double z0, double z1, boolean pointed) {
        double[] xyz = new double[6 * (STEPS + 1)];
        for (int i = 0; i <= STEPS; i++) {
            double t = step(i);
            double y = spring + (top - spring) * rise(t, pointed);
            int back = 2 * STEPS + 1 - i;
            put(xyz, i, reach * (2 * t - 1), y, z0);
            put(xyz, back, reach * (2 * t - 1), y, z1);
        }
        return eye.quad(xyz);
    }

    private static void put(double[] xyz, int i, double x, double y, double z) {
        xyz[3 * i] = x;
        xyz[3 * i + 1] = y;
        xyz[3 * i + 2] = z;
    }

    /** The line of such an arc, with its legs down to a height. */
    Path2D rib(double reach, double foot, double spring, double top, double z, boolean pointed) {
        double[] xyz = new double[3 * (STEPS + 3)];
        put(xyz, 0, -reach, foot, z);
        for (int i = 0; i <= STEPS; i++) {
            put(xyz, i + 1, reach * (2 * step(i) - 1), spring + (top - spring) * rise(step(i), pointed), z);
        }
        put(xyz, STEPS + 2, reach, foot, z);
        double[] xy = new double[2 * (STEPS + 3)];
        for (int i = 0; i < STEPS + 3; i++) {
            double[] at = eye.at(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]);
            xy[2 * i] = at[0];
            xy[2 * i + 1] = at[1];
        }
        return Paths.line(xy);
    }

    /** Points from foot to foot, closer together at the feet, where a round arch is steep. */
    private static double step(int i) {
        double t = Math.max(0, Math.min(1, i / (double) STEPS));
        return (1 - Math.cos(Math.PI * t)) / 2;
    }

    /** How far up an arch is, from 0 at its feet to 1: {@code t} runs from foot to foot. */
    private static double rise(double t, boolean pointed) {
        double u = Math.abs(2 * t - 1);
        return pointed ? Math.sqrt(Math.max(0, 4 - (1 + u) * (1 + u))) / Math.sqrt(3) : Math.sqrt(1 - u * u);
    }

    /** An opening with an arch in a plane that faces the eye. */
    Path2D arch(double x0, double x1, double y0, double spring, double top, double z, boolean pointed) {
        double[] xyz = new double[3 * (STEPS + 3)];
        for (int i = 0; i < STEPS + 3; i++) {
            double t = step(i - 1);
            boolean foot = i == 0 || i == STEPS + 2;
            xyz[3 * i] = x0 + (x1 - x0) * t;
            xyz[3 * i + 1] = foot ? y0 : spring + (top - spring) * rise(t, pointed);
            xyz[3 * i + 2] = z;
        }
        return eye.quad(xyz);
    }

    /** An opening with an arch in a side wall, or in any plane of constant x. */
    Path2D sideArch(double x, double z0, double z1, double y0, double spring, double top, boolean pointed) {
        double[] xyz = new double[3 * (STEPS + 3)];
        for (int i = 0; i < STEPS + 3; i++) {
            double t = step(i - 1);
            boolean foot = i == 0 || i == STEPS + 2;
            xyz[3 * i] = x;
            xyz[3 * i + 1] = foot ? y0 : spring + (top - spring) * rise(t, pointed);
            xyz[3 * i + 2] = z0 + (z1 - z0) * t;
        }
        return eye.quad(xyz);
    }

    /** A round column with its foot and head, seen from the front. */
    void column(GroupBuilder g, double x, double z, double radius, double top, int colour) {
        double[] foot = eye.at(x, 0, z);
        double[] head = eye.at(x, top, z);
        double r = radius * eye.scale(z);
        int lit = OkLab.lighten(colour, .05);
        int shade = OkLab.lighten(colour, -.15);
        double turn = away() < 0 ? 0 : 180;
        g.add(new Node.Glow(foot[0], foot[1], r * 2.6, .2, OkLab.lighten(room.floor(), -.32), .7));
        Shape shaft = Paths.polygon(
                foot[0] - r, foot[1], head[0] - r * .86, head[1], head[0] + r * .86, head[1], foot[0] + r, foot[1]);
        g.fill(shaft, Material.of(Kind.ROCK, lit, shade).at(turn));
        for (int i = 0; i < 2; i++) {
            double w = r * (1.5 - .22 * i);
            double h = r * .5;
            g.fill(
                    Paths.rounded(foot[0] - w, foot[1] - h * (i + 1), 2 * w, h * 1.1, h * .3),
                    Material.of(Kind.ROCK, OkLab.lighten(lit, .02), shade).at(turn));
            g.fill(
                    Paths.rounded(head[0] - w, head[1] + h * i, 2 * w, h * 1.1, h * .3),
                    Material.of(Kind.ROCK, OkLab.lighten(lit, .02), shade).at(turn));
        }
    }

    /** Sun through openings of the light's side, on the floor: z from and to, sill and top of each. */
    void pools(double[][] openings, double slope) {
        GroupBuilder g = new GroupBuilder();
        double[] middle = eye.at(0, 0, length * .6);
        g.add(new Node.Glow(middle[0], middle[1], s.width() * .4, .3, room.glow(), s.dark() ? .3 : .22));
        if (s.dark()) {
            // Lamps light the floor behind whoever stands before it.
            double[] front = eye.at(0, 0, 5.2);
            g.add(new Node.Glow(front[0], front[1], s.width() * .46, .24, room.glow(), .34));
            g.add(Node.Glow.of(front[0], s.height() * .5, s.width() * .5, room.glow(), .16));
        }
        if (sunny()) {
            for (double[] o : openings) {
                g.fill(pool(o, slope), Kind.LIGHT, OkLab.alpha(room.glow(), .42));
            }
        }
        s.layer("sunlight", .46, g, new Effect.Blur(1.8));
    }

    private Path2D pool(double[] o, double slope) {
        double a = away() * (half - slope * o[2]);
        double b = away() * (half - slope * o[3]);
        double back = o[2] * .35;
        double far = o[3] * .35;
        return eye.quad(
                a,
                .003,
                Math.max(NEAR, o[0] - back),
                a,
                .003,
                Math.max(NEAR, o[1] - back),
                b,
                .003,
                Math.max(NEAR, o[1] - far),
                b,
                .003,
                Math.max(NEAR, o[0] - far));
    }

    /** The same sun in the air, with its dust. */
    void beams(double[][] openings, double slope, double strength) {
        if (!sunny()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        for (double[] o : openings) {
            double[] a = eye.at(away() * half, o[3], o[0]);
            double[] b = eye.at(away() * half, o[2], o[1]);
            double reach = away() * (half - slope * o[3]);
            double[] c = eye.at(reach, 0, Math.max(1.4, o[1] - o[3] * .35));
            double[] d = eye.at(reach + away() * slope * (o[3] - o[2]), 0, Math.max(1.4, o[0] - o[2] * .35));
            g.add(new Node.Beam(
                    Paths.polygon(a[0], a[1], c[0], c[1], d[0], d[1], b[0], b[1]),
                    new Point2D.Double((a[0] + b[0]) / 2, (a[1] + b[1]) / 2),
                    new Point2D.Double((c[0] + d[0]) / 2, (c[1] + d[1]) / 2),
                    room.glow(),
                    strength,
                    10));
        }
        g.fill(
                Skies.flakes(
                        s.width() * .15, s.height() * .15, s.width() * .85, s.height() * .9, 46, s.seed(3502), .5, 1.4),
                Kind.AIR,
                OkLab.alpha(room.glow(), .45));
        s.surface("beams", .8, g);
    }

    /** A soft light that fills the far end. */
    void haze(double strength) {
        GroupBuilder g = new GroupBuilder();
        double[] at = eye.at(0, wall * .4, length);
        g.add(Node.Glow.of(at[0], at[1], s.shorter() * .6, room.glow(), strength));
        s.layer("haze", .4, g);
    }

    /** Where things stand: on the floor before the eye, as tall as the space makes them. */
    Actors.Spots spots(OptionalInt table) {
        return spots(table, half, .8);
    }

    /**
     * The same, no further from the middle than some metres.
     *
     * @param beast how large animals and things are that stand there alone: the cast draws them as if they were people
     */
    Actors.Spots spots(OptionalInt table, double reach, double beast) {
        double z = tall() ? 3.7 : 4.3;
        boolean people = s.brief().subjects().stream().anyMatch(m -> m.thing().person());
        double size = (people ? 1 : beast) * PERSON * eye.scale(z) / (DRAWN * s.shorter());
        double most = reach * eye.scale(z);
        double x = eye.x() + Math.max(-most, Math.min(most, s.subjectX() - eye.x()));
        Spot floor = new Spot(x, eye.at(0, 0, z)[1], Ground.FLOOR, size, 0);
        Spot air = new Spot(x, s.height() * .38, Ground.AIR, .8, 0);
        return new Actors.Spots() {
            @Override
            public Spot front(Habitat habitat) {
                return switch (habitat) {
                    case AIR, SPACE, DEEP -> air;
                    default -> floor;
                };
            }

            @Override
            public OptionalInt table() {
                return table;
            }
        };
    }
}
