package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.words.Place;
import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * A room with four corners seen through a pinhole, in metres: x from -half to half, y from the floor up, z from the eye to
 * the back wall. All interiors are furnished inside one, so that walls, furniture and people share one perspective.
 */
final class Chamber {
    private static final double NEAR = .9;

    private final Stage s;
    private final Room room;
    private final Pinhole eye;
    private final double half;
    private final double height;
    private final double depth;

    Chamber(Stage s, Room room) {
        this.s = s;
        this.room = room;
        boolean tall = s.width() < s.height();
        double wide = s.width() / s.shorter();
        this.half = tall
                ? 2.5
                : Math.max(2.4, Math.min(4.2, 1.78 * wide)) + .3 * s.look().roll(451);
        boolean carriage = room.place() == Place.CARRIAGE;
        this.height = tall
                ? carriage ? 3.6 : 4.4
                : (carriage ? 2.5 : 2.85) + .3 * s.look().roll(452);
        this.depth = 5.95 + .6 * s.look().roll(453);
        double lean = s.side() * (.03 + .07 * s.dice().roll(454));
        this.eye = new Pinhole(
                s.width() * (.5 - lean), s.height() * (tall ? .53 : .47), s.shorter() * (tall ? 1.1 : 1.24), 1.42);
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

    double height() {
        return height;
    }

    double depth() {
        return depth;
    }

    /** The side of the room where the furniture is: opposite the subject. */
    int away() {
        return -s.side();
    }

    /** The window in the back wall, as x0, y0, x1, y1 in metres. */
    double[] window() {
        if (room.place() == Place.CARRIAGE) {
            return new double[] {-half * .84, 1.02, half * .84, Math.min(height - .62, 2.2)};
        }
        if (room.place() == Place.BATHROOM) {
            double x = away() * half * .48;
            return new double[] {x - .42, 1.5, x + .42, Math.min(height - .4, 2.4)};
        }
        if (room.place() == Place.BEDROOM) {
            double x = -away() * half * .1;
            return new double[] {x - half * .2, .95, x + half * .2, Math.min(height - .35, 2.5)};
        }
        double middle = away() * half * (.22 + .16 * s.look().roll(455));
        double w = half * (.30 + .1 * s.look().roll(456));
        double foot = room.place() == Place.KITCHEN ? 1.2 : .95;
        return new double[] {middle - w, foot, middle + w, Math.min(height - .35, 2.65 + (height > 4 ? .9 : 0))};
    }

    /** Light that comes in falls this way. */
    private double slant() {
        return s.side() * .62;
    }

    /** The wall at the back with its opening. */
    void backWall(Shape opening) {
        GroupBuilder g = new GroupBuilder();
        Path2D wall = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        // It goes on behind the side walls, the ceiling and the floor, whose edges would else let light through.
        wall.append(Paths.rect(s.left(), -80, s.right() - s.left(), s.bottom() + 80), false);
        wall.append(opening, false);
        g.fill(
                wall,
                Material.of(Kind.WALL, OkLab.lighten(room.wall(), .015), OkLab.lighten(room.wall(), -.06))
                        .at(s.side() > 0 ? 0 : 180));
        s.layer("wall", .25, g);
    }

    /** Side walls, ceiling and floor; the parts nearer than the back wall. */
    void shell(boolean boards) {
        GroupBuilder g = new GroupBuilder();
        ceiling(g);
        for (int side = -1; side <= 1; side += 2) {
            boolean lit = side == s.side();
            int c = lit ? OkLab.lighten(room.wall(), .02) : OkLab.lighten(room.wall(), -.075);
            double x = eye.at(side * half, 0, depth)[0];
            double out = side < 0 ? s.left() : s.right();
            g.fill(
                    eye.upright(side * half, 0, NEAR, height, depth),
                    Material.of(Kind.WALL, c, OkLab.lighten(c, -.14))
                            .over(Math.min(x, out), 0, Math.abs(out - x), s.height())
                            .at(side < 0 ? 180 : 0));
            int trim = OkLab.lighten(c, room.dim() ? -.1 : .1);
            g.fill(eye.upright(side * (half - .02), 0, NEAR, .12, depth), Kind.WOOD, trim);
        }
        g.fill(
                eye.facing(-half, 0, half, .12, depth - .02),
                Kind.WOOD,
                OkLab.lighten(room.wall(), room.dim() ? -.1 : .1));
        s.layer("side walls", .33, g);
        floor(boards);
    }

    private void ceiling(GroupBuilder g) {
        int c = OkLab.mix(room.trim(), room.wall(), .45);
        double y = eye.at(0, height, depth)[1];
        g.fill(
                eye.level(-half, NEAR, half, depth, height),
                Material.of(Kind.WALL, OkLab.lighten(c, -.2), OkLab.lighten(c, -.06))
                        .over(0, -60, s.width(), y + 60));
    }

    private void floor(boolean boards) {
        GroupBuilder g = new GroupBuilder().clip();
        double y = eye.at(0, 0, depth)[1];
        g.fill(
                eye.level(-half, NEAR, half, depth, 0),
                Material.of(Kind.WOOD, OkLab.lighten(room.floor(), .05), OkLab.lighten(room.floor(), -.12))
                        .over(0, y, s.width(), s.height() - y));
        int line = OkLab.alpha(OkLab.lighten(room.floor(), -.16), .5);
        double step = boards ? .34 : .7;
        for (double x = -half; x < half; x += step) {
            g.line(Paths.line(flat(x, NEAR, x, depth)), 1.1, Kind.WOOD, line);
        }
        if (boards) {
            seams(g, line, step);
        } else {
            for (double z = depth; z > 1.2; z -= .7) {
                g.line(Paths.line(flat(-half, z, half, z)), 1.1, Kind.WOOD, line);
            }
        }
        s.layer("floor", .45, g);
    }

    private void seams(GroupBuilder g, int line, double step) {
        int odd = OkLab.alpha(OkLab.lighten(room.floor(), .06), .5);
        int i = 0;
        for (double x = -half; x < half; x += step, i++) {
            for (double z = 1.6 + 1.7 * Scenery.roll(s, 457, i); z < depth; z += 2.1) {
                g.line(Paths.line(flat(x, z, x + step, z)), 1, Kind.WOOD, line);
                if (Scenery.roll(s, 458, i * 5 + (int) z) < .4) {
                    g.fill(eye.level(x, z, x + step, Math.min(depth, z + 2.1), 0), Kind.WOOD, odd);
                }
            }
        }
    }

    private double[] flat(double x0, double z0, double x1, double z1) {
        double[] a = eye.at(x0, 0, z0);
        double[] b = eye.at(x1, 0, z1);
        return new double[] {a[0], a[1], b[0], b[1]};
    }

    /** Sunlight through the window on the floor, and in the air. */
    void sunlight() {
        double[] w = window();
        GroupBuilder g = new GroupBuilder();
        double[] middle = eye.at((w[0] + w[2]) / 2, (w[1] + w[3]) / 2, depth);
        g.add(Node.Glow.of(middle[0], middle[1], s.shorter() * .75, room.glow(), s.dark() ? .12 : .34));
        if (s.dark()) {
            double[] pool = eye.at(0, 0, 4.4);
            g.add(new Node.Glow(pool[0], pool[1], s.width() * .55, .3, room.glow(), .3));
            g.add(Node.Glow.of(pool[0], s.height() * .4, s.width() * .5, room.glow(), .22));
        }
        if (!s.dark() && !s.brief().weather().covered()) {
            int panes = 3;
            for (int i = 0; i < panes; i++) {
                double a = w[0] + (w[2] - w[0]) * (i + .06) / panes;
                double b = w[0] + (w[2] - w[0]) * (i + .94) / panes;
                g.fill(
                        eye.quad(
                                a + slant() * w[1],
                                .002,
                                depth - w[1] * 1.3,
                                b + slant() * w[1],
                                .002,
                                depth - w[1] * 1.3,
                                b + slant() * w[3],
                                .002,
                                depth - w[3] * 1.3,
                                a + slant() * w[3],
                                .002,
                                depth - w[3] * 1.3),
                        Kind.LIGHT,
                        OkLab.alpha(room.glow(), .40));
            }
        }
        s.layer("sunlight", .46, g, new Effect.Blur(1.6));
    }

    /** An upright rectangle on the back wall in design units: x, y, width, height. */
    double[] onWall(double x0, double y0, double x1, double y1) {
        double[] a = eye.at(x0, y1, depth);
        double[] b = eye.at(x1, y0, depth);
        return new double[] {a[0], a[1], b[0] - a[0], b[1] - a[1]};
    }
}
