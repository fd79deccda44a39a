package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** A stadium: the pitch in perspective, stands full of people, floodlights. */
final class Stadium implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Scenery.sky(s);
        double h = s.height() * .48;
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .06), h, s.shorter() * 1.05, 5.5);
        stands(s, eye);
        lights(s, eye);
        pitch(s, eye);
        Actors.Spots spots = habitat -> switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.subjectX(), s.height() * .3, Ground.AIR, .8, 0);
            default -> new Spot(s.subjectX(), s.height() * .87, Ground.GRASS, 1.15, 0);
        };
        actors.perform(spots, .75);
        Scenery.weather(s);
        s.vignette(.4);
    }

    private static void stands(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int wall = p.lit(.62, .03, 250);
        double z = 62;
        int concrete = p.haze(wall, .28);
        int seat = p.haze(p.lit(.48, .09, s.look().chance(1201, .5) ? 255 : 25), .2);
        double[][] tiers = {{1.2, 7}, {8.6, 15}};
        for (int t = 0; t < 2; t++) {
            double lift = 6.0 * t;
            g.fill(
                    eye.quad(
                            -60,
                            tiers[t][0],
                            z + lift,
                            60,
                            tiers[t][0],
                            z + lift,
                            70,
                            tiers[t][1],
                            z + 10 + lift,
                            -70,
                            tiers[t][1],
                            z + 10 + lift),
                    Kind.WALL,
                    OkLab.lighten(seat, -.05),
                    OkLab.lighten(seat, .04));
            for (int side = -1; side <= 1; side += 2) {
                g.fill(
                        eye.quad(
                                side * 40,
                                tiers[t][0],
                                4,
                                side * 40,
                                tiers[t][0],
                                z + lift,
                                side * (52 + lift),
                                tiers[t][1],
                                z + 10,
                                side * (52 + lift),
                                tiers[t][1],
                                4),
                        Kind.WALL,
                        OkLab.lighten(seat, side == s.side() ? .02 : -.09));
            }
        }
        g.fill(eye.facing(-60, 7, 60, 8.8, z), Kind.WALL, concrete, OkLab.lighten(concrete, -.06));
        crowd(s, g, eye, z);
        g.fill(
                eye.quad(-80, 17, z + 18, 80, 17, z + 18, 74, 19.5, z - 2, -74, 19.5, z - 2),
                Kind.METAL,
                p.haze(OkLab.lighten(wall, .1), .2),
                p.haze(wall, .3));
        int ad = p.lit(.90, .02, 90);
        g.fill(eye.facing(-40, 0, 40, 1.1, z - 2), Kind.PAPER, p.haze(ad, .1), p.haze(OkLab.lighten(ad, -.1), .1));
        for (int i = 0; i < 8; i++) {
            double x = -38 + 9.8 * i;
            int c = p.haze(p.lit(.62, .16, 30 + 70 * (i % 4)), .1);
            g.fill(eye.facing(x, .15, x + 5.4, .95, z - 2.1), Kind.PAPER, c);
        }
        g.add(Scenery.mist(s, eye.y() - 60, eye.y() + 40, .25, 1202));
        s.layer("stands", .2, g);
    }

    /** People as dots in rows, in five shirts. */
    private static void crowd(Stage s, GroupBuilder g, Pinhole eye, double z) {
        Palette p = s.palette();
        Path2D[] shirts = new Path2D[5];
        for (int i = 0; i < shirts.length; i++) {
            shirts[i] = Paths.union();
        }
        double[][] tiers = {{1.6, 7, 0}, {9, 15, 6}};
        for (double[] t : tiers) {
            for (int row = 0; row < 7; row++) {
                double f = row / 7.0;
                double y = t[0] + (t[1] - t[0]) * f + .3;
                double dz = z + t[2] + 10 * f;
                for (int i = 0; i < 74; i++) {
                    double x = -44 + 1.2 * i + .5 * Noise.at(i, row * 3 + (int) t[2]);
                    int c = (int) (Noise.at(i * 7 + row, s.seed(1211)) * 6);
                    if (c < shirts.length) {
                        double[] at = eye.at(x, y, dz);
                        shirts[c].append(Paths.ellipse(at[0], at[1], 2.5, 3.1), false);
                    }
                }
            }
        }
        int[] colours = {
            p.lit(.90, .02, 80), p.lit(.62, .17, 28), p.lit(.60, .12, 250), p.lit(.84, .13, 90), p.lit(.34, .03, 270)
        };
        for (int i = 0; i < shirts.length; i++) {
            g.fill(shirts[i], Kind.CLOTH, p.haze(colours[i], .22));
        }
    }

    private static void lights(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            double[] foot = eye.at(side * 46, 12, 66);
            double[] top = eye.at(side * 44, 31, 66);
            int iron = p.haze(p.lit(.40, .02, 250), .25);
            g.line(Paths.line(foot[0], foot[1], top[0], top[1]), 4, Kind.METAL, iron);
            boolean on = s.dark() || s.brief().weather().covered();
            for (int i = 0; i < 12; i++) {
                double x = top[0] + (i % 4 - 1.5) * 9;
                double y = top[1] + (i / 4 - 1) * 8;
                g.fill(Paths.circle(x, y, 3.4), Kind.LIGHT, on ? OkLab.lch(.98, .03, 100) : p.lit(.84, .02, 230));
            }
            if (on) {
                g.add(Node.Glow.of(top[0], top[1], s.shorter() * .4, OkLab.lch(.96, .04, 100), .75));
            }
        }
        s.layer("floodlights", .22, g);
    }

    private static void pitch(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double lift = s.dark() ? 1 : 0;
        int grass = s.dark() ? OkLab.lch(.50, .12, 142) : p.lit(s.snowy() ? .9 : .58, s.snowy() ? .02 : .14, 136);
        double z1 = 60;
        for (int i = 0; i < 14; i++) {
            double x0 = -42 + 6 * i;
            int c = OkLab.lighten(grass, i % 2 == 0 ? .03 : -.03);
            g.fill(
                    eye.level(x0, 2.4, x0 + 6, z1, 0),
                    Scenery.ground(s, Kind.GRASS, p.haze(c, .22 - .1 * lift), OkLab.mixHue(c, p.near(), .28), eye.y()));
        }
        int white = OkLab.alpha(s.dark() ? OkLab.lch(.95, .01, 120) : p.lit(.97, .01, 120), .9);
        g.fill(eye.level(-34, 56, 34, 56.6, 0), Kind.PAPER, white);
        g.fill(eye.level(-34, 30, 34, 30.25, 0), Kind.PAPER, white);
        for (int side = -1; side <= 1; side += 2) {
            g.fill(
                    eye.quad(side * 34, 0, 3, side * 34.3, 0, 3, side * 34.3, 0, 56, side * 34, 0, 56),
                    Kind.PAPER,
                    white);
        }
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double r : new double[] {9.3, 9}) {
            double[] xyz = new double[3 * 40];
            for (int i = 0; i < 40; i++) {
                xyz[3 * i] = Math.cos(i * Math.PI / 20) * r;
                xyz[3 * i + 2] = 30 + Math.sin(i * Math.PI / 20) * r;
            }
            ring.append(eye.quad(xyz), false);
        }
        g.fill(ring, Kind.PAPER, white);
        goal(s, g, eye, white);
        s.layer("pitch", .45, g);
    }

    private static void goal(Stage s, GroupBuilder g, Pinhole eye, int white) {
        double z = 55.8;
        for (int i = 0; i <= 10; i++) {
            double x = -3.66 + 7.32 * i / 10;
            double[] a = eye.at(x, 0, z + 1.5);
            double[] b = eye.at(x, 2.44, z);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), .6, Kind.PAPER, OkLab.alpha(white, .45));
        }
        double[] a = eye.at(-3.66, 0, z);
        double[] b = eye.at(-3.66, 2.44, z);
        double[] c = eye.at(3.66, 2.44, z);
        double[] d = eye.at(3.66, 0, z);
        g.line(Paths.line(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]), 2.2, Kind.PAPER, white);
    }
}
