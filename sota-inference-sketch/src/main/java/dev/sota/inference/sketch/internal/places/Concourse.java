package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The hall of a station or an airport: a vault of glass and iron, a great clock, boards, people on their way. */
final class Concourse implements PlaceRecipe {
    private static final double BAY = 5;
    private static final double RIDGE = 12;
    private static final double SLOPE = .9;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 8, 6, 34);
        int stone = h.room().thing(.76, .035, s.look().between(3651, 60, 85));
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, stone);
        fan(h, far, stone);
        boards(h, far);
        s.layer("far wall", .1, far);
        roof(h);
        walls(h, stone);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.68, .02, 70), 1.6, 1.6);
        shine(h, floor);
        s.layer("floor", .45, floor);
        h.pools(openings(h), SLOPE);
        GroupBuilder things = new GroupBuilder();
        furnish(h, things);
        passers(h, things, actors);
        s.layer("passers-by", .55, things);
        actors.perform(h.spots(OptionalInt.empty()), .7);
        h.beams(openings(h), SLOPE, .22);
        s.vignette(.4);
    }

    private static double[][] openings(LongHall h) {
        List<double[]> all = new ArrayList<>();
        for (double z = h.length() - BAY; z > 5; z -= BAY) {
            all.add(new double[] {z + 1, z + 4, 5.2, 8});
        }
        return all.toArray(double[][]::new);
    }

    /** The window that fills the end of the vault, with the clock before it. */
    private static void fan(LongHall h, GroupBuilder g, int stone) {
        double z = h.length();
        Stage s = h.stage();
        Path2D opening = h.arch(-7, 7, 5.2, 5.6, 11.2, z, false);
        GroupBuilder glass =
                new GroupBuilder().clip().fill(opening, Kind.GLASS, HallGlass.sky(s, 1), HallGlass.sky(s, 0));
        double[] c = h.eye().at(0, 5.4, z);
        double k = h.eye().scale(z);
        if (!s.dark()) {
            glass.add(Node.Glow.of(
                    c[0] + h.away() * 2.4 * k, c[1] - 2 * k, 6 * k, h.room().glow(), .7));
        }
        int iron = h.room().thing(.34, .02, 230);
        for (int i = 1; i < 12; i++) {
            double a = Math.PI * i / 12;
            glass.line(
                    Paths.line(c[0], c[1], c[0] - Math.cos(a) * 9 * k, c[1] - Math.sin(a) * 9 * k),
                    1.4,
                    Kind.METAL,
                    iron);
        }
        for (double r : new double[] {2.6, 4.6}) {
            glass.line(Paths.ellipse(c[0], c[1], r * 1.28 * k, r * k), 1.8, Kind.METAL, iron);
        }
        g.add(glass.build());
        g.line(opening, Math.max(2, .3 * k), Kind.ROCK, OkLab.lighten(stone, -.1));
        clock(h, g, c[0], c[1] - .9 * k, 1.25 * k);
    }

    private static void clock(LongHall h, GroupBuilder g, double x, double y, double r) {
        g.fill(Paths.circle(x, y, r * 1.14), Kind.METAL, h.room().thing(.62, .11, 78));
        int face = h.stage().dark() ? OkLab.lch(.94, .06, 90) : h.room().trim();
        g.fill(Paths.circle(x, y, r), Kind.LIGHT, face);
        int ink = OkLab.lch(.20, .02, 260);
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            g.line(
                    Paths.line(
                            x + Math.cos(a) * r * .8,
                            y + Math.sin(a) * r * .8,
                            x + Math.cos(a) * r * .93,
                            y + Math.sin(a) * r * .93),
                    Math.max(1, r * .06),
                    Kind.METAL,
                    ink);
        }
        double m = 2 * Math.PI * Scenery.roll(h.stage(), 3652, 1);
        g.line(
                Paths.line(x, y, x + Math.sin(m) * r * .74, y - Math.cos(m) * r * .74),
                Math.max(1.2, r * .07),
                Kind.METAL,
                ink);
        double hour = 2 * Math.PI * Scenery.roll(h.stage(), 3652, 2);
        g.line(
                Paths.line(x, y, x + Math.sin(hour) * r * .48, y - Math.cos(hour) * r * .48),
                Math.max(1.6, r * .1),
                Kind.METAL,
                ink);
    }

    /** Boards with what leaves and arrives, over the ways out. */
    private static void boards(LongHall h, GroupBuilder g) {
        double z = h.length() - .1;
        for (int i = -2; i <= 2; i++) {
            g.fill(
                    h.arch(i * 3 - 1.1, i * 3 + 1.1, 0, 2.1, 2.8, z, false),
                    Kind.SHADOW,
                    h.room().thing(h.stage().dark() ? .62 : .36, .05, 70),
                    h.room().thing(h.stage().dark() ? .74 : .46, .05, 70));
        }
        g.fill(h.eye().facing(-4.6, 3.1, 4.6, 4.9, z), Kind.METAL, OkLab.lch(.17, .02, 250));
        for (int row = 0; row < 5; row++) {
            double y = 4.6 - .32 * row;
            double x = -4.3;
            for (int i = 0; x < 4; i++) {
                double w = .3 + 1.1 * Scenery.roll(h.stage(), 3653 + row, i);
                if (i % 3 == 2) {
                    x += .3;
                }
                g.fill(
                        h.eye().facing(x, y - .16, Math.min(4.3, x + w), y, z - .02),
                        Kind.LIGHT,
                        row == 0 ? OkLab.lch(.93, .03, 90) : OkLab.lch(.84, .14, 85));
                x += w + .14;
            }
        }
    }

    /** Bays of glass between iron ribs. */
    private static void roof(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        Stage s = h.stage();
        int iron = h.room().thing(.36, .03, 220);
        for (double z1 = h.length(); z1 > 1.5; z1 -= BAY) {
            double z0 = Math.max(LongHall.NEAR, z1 - BAY);
            double t = z1 / h.length();
            int top = OkLab.mix(HallGlass.sky(s, .95), iron, .34 - .2 * t);
            int low = OkLab.mix(HallGlass.sky(s, .4), iron, .5 - .2 * t);
            g.fill(h.vault(h.half(), h.wall(), RIDGE, z0, z1, false), Kind.GLASS, top, low);
        }
        for (int i = 1; i < 10; i++) {
            double a = Math.PI * i / 10;
            double x = -Math.cos(a) * h.half();
            double y = h.wall() + Math.sin(a) * (RIDGE - h.wall());
            double[] p = h.eye().at(x, y, h.length());
            double[] q = h.eye().at(x, y, LongHall.NEAR);
            g.line(Paths.line(p[0], p[1], q[0], q[1]), i == 5 ? 2.6 : 1.3, Kind.METAL, OkLab.lighten(iron, .05));
        }
        for (double z = h.length(); z > 1.5; z -= BAY / 2) {
            double k = h.eye().scale(z);
            boolean strong = Math.round((h.length() - z) / (BAY / 2)) % 2 == 0;
            g.line(
                    h.rib(h.half(), h.wall(), h.wall(), RIDGE, z, false),
                    Math.max(1, (strong ? .3 : .1) * k),
                    Kind.METAL,
                    OkLab.lighten(iron, -.03));
        }
        s.layer("roof", .3, g);
    }

    /** Side walls with shops and ways to the platforms. */
    private static void walls(LongHall h, int stone) {
        GroupBuilder g = new GroupBuilder();
        boolean dark = h.stage().dark();
        double[] hues = {200, 30, 150, 280, 80};
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.ROCK, stone);
            double x = side * (h.half() - .02);
            int i = 0;
            for (double z = h.length() - BAY; z > 3; z -= BAY, i++) {
                int inside = dark ? OkLab.lch(.84, .10, 78) : h.room().thing(.40, .05, hues[(i + side + 5) % 5]);
                g.fill(
                        h.sideArch(x, z + .7, z + BAY - .7, 0, 2.9, 4.6, false),
                        Kind.SHADOW,
                        OkLab.lighten(inside, dark ? .04 : -.06),
                        OkLab.lighten(inside, dark ? -.1 : .06));
                int sign = h.room().thing(.52, .13, hues[(i + side + 5) % 5]);
                g.fill(h.eye().upright(x - side * .03, 2.5, z + .8, 3.05, z + BAY - .8), Kind.METAL, sign);
                g.fill(
                        h.eye().upright(x - side * .05, 2.7, z + 1.6, 2.86, z + BAY - 1.6),
                        Kind.LIGHT,
                        OkLab.lch(.96, .02, 90));
            }
            g.fill(
                    h.eye().upright(x, h.wall() - .5, LongHall.NEAR, h.wall(), h.length()),
                    Kind.ROCK,
                    OkLab.lighten(h.sided(stone, side), .07));
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, .2, h.length()), Kind.ROCK, OkLab.lighten(stone, -.2));
        }
        h.stage().layer("side walls", .33, g);
    }

    private static void shine(LongHall h, GroupBuilder g) {
        double[] at = h.eye().at(0, 0, h.length());
        double k = h.eye().scale(h.length());
        g.add(new Node.Glow(at[0], at[1], 9 * k, .9, h.room().glow(), h.stage().dark() ? .35 : .6));
        int light = OkLab.alpha(h.room().glow(), .16);
        for (int i = -3; i <= 3; i++) {
            g.fill(
                    h.eye().level(i * 2.2 - .35, LongHall.NEAR + 2, i * 2.2 + .35, h.length(), 0),
                    Kind.LIGHT,
                    light,
                    OkLab.alpha(light, 0));
        }
    }

    private static void furnish(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        int wood = h.room().thing(.46, .09, 50);
        int iron = h.room().thing(.30, .02, 240);
        for (double z = 16; z > 8; z -= 4.5) {
            double x0 = h.away() > 0 ? 2.2 : -5;
            double x1 = x0 + 2.8;
            solids.shade(g, x0, x1, z, z + .8);
            for (double x : new double[] {x0 + .2, x1 - .28}) {
                solids.box(g, x, x + .08, 0, .42, z, z + .6, Kind.METAL, iron);
            }
            solids.box(g, x0, x1, .42, .48, z, z + .6, Kind.WOOD, wood);
            solids.box(g, x0, x1, .5, .95, z + .55, z + .62, Kind.WOOD, OkLab.lighten(wood, -.04));
        }
    }

    /** Travellers, each with a way of their own. */
    private static void passers(LongHall h, GroupBuilder g, Actors actors) {
        Stage s = h.stage();
        int n = 7 + s.dice().pick(3661, 5);
        for (int i = n; i >= 1; i--) {
            double z = 9 + 2 * i + 1.4 * s.dice().roll(3670 + i);
            double x = (i % 2 == 0 ? 1 : -1) * (1.3 + 4 * s.dice().roll(3690 + i));
            double[] foot = h.eye().at(x, 0, z);
            if (foot[0] < 0 || foot[0] > s.width()) {
                continue;
            }
            Dress dress = Dress.of(s.dice().part(3710 + i), s.palette(), false);
            Subject walker = new Subject(
                    Person.draw(i % 3 == 0 ? Pose.STAND : Pose.WALK, dress), 100, 40, .3, Habitat.LAND, true);
            Spot spot = new Spot(foot[0], foot[1], Ground.FLOOR, 1, Math.min(.3, z * .01));
            actors.put(g, walker, spot, 1.74 * h.eye().scale(z), 90 + i);
        }
    }
}
