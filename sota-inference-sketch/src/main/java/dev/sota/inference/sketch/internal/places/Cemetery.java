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
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import java.awt.geom.Path2D;

/** A cemetery: rows of stones along a path of gravel, yews, a wall with an iron gate, a chapel behind it. */
final class Cemetery implements PlaceRecipe {
    private static final double WALL = 27;
    private static final double PATH = 1.25;

    @Override
    public void build(Stage s, Actors actors) {
        Yard yard = Yard.of(s);
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        yard.hills(5201);
        GroupBuilder back = new GroupBuilder();
        chapel(yard, actors, back);
        for (int i = -4; i <= 4; i++) {
            if (i != 0) {
                yard.tree(
                        back,
                        i * 6.6 + 2 * Scenery.roll(s, 5202, i + 4),
                        WALL + 4,
                        8 + 4 * Scenery.roll(s, 5203, i + 4),
                        s.lookSeed(5204) + i);
            }
        }
        s.layer("chapel", .25, back, s.rim(1.3, .35));
        int meadow = s.snowy() ? p.lit(.94, .015, 260) : OkLab.mixHue(Terrain.meadow(s), p.lit(.5, .06, 140), .3);
        GroupBuilder ground = yard.floor(Kind.GRASS, meadow);
        path(yard, ground);
        s.layer("ground", .3, ground);
        GroupBuilder wall = new GroupBuilder();
        wall(yard, wall);
        wall.add(Scenery.mist(s, yard.eye().y() - 6, yard.eye().y() + 44, s.dark() ? .6 : .3, 5205));
        s.layer("wall", .36, wall, s.rim(1.2, .35));
        double[][] rows = {{24, 14.5}, {14, 8}, {7.6, 5.4}};
        String[] names = {"far graves", "graves", "near graves"};
        for (int band = 0; band < 3; band++) {
            GroupBuilder g = new GroupBuilder();
            for (double z = rows[band][0]; z > rows[band][1]; z -= 2.5) {
                row(yard, g, z);
            }
            if (band < 2) {
                double[] foot = yard.eye().at(0, 0, rows[band][1]);
                g.add(Scenery.mist(
                        s,
                        foot[1] - 40,
                        foot[1] + 10,
                        s.dark() || s.brief().hour().low() ? .42 : .12,
                        5206 + band));
            }
            s.layer(names[band], .42 + .06 * band, g, s.rim(1.3, .4));
        }
        actors.perform(habitat -> yard.spot(habitat, 4.6, Ground.STONE), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .5 : .38);
    }

    private static void chapel(Yard yard, Actors actors, GroupBuilder g) {
        Stage s = yard.s();
        boolean named =
                s.brief().subjects().stream().anyMatch(m -> m.thing().art().equals("drawing:church"));
        if (!named) {
            double[] foot = yard.eye().at(-s.side() * 11, 0, WALL + 12);
            actors.cast().draw("church", s.palette()).ifPresent(c -> {
                Spot spot = new Spot(foot[0], foot[1], Ground.GRASS, 1, .3);
                actors.put(g, c, spot, s.shorter() * .4, 5);
            });
        }
    }

    private static void path(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        Palette p = s.palette();
        int gravel = s.snowy() ? p.lit(.88, .015, 250) : p.lit(.76, .035, 80);
        g.fill(
                yard.eye().level(-PATH, 1.2, PATH, WALL, 0),
                Scenery.ground(
                        s,
                        Kind.EARTH,
                        p.haze(gravel, .3),
                        OkLab.lighten(gravel, -.1),
                        yard.eye().y()));
        for (int side = -1; side <= 1; side += 2) {
            double a = side * PATH;
            double b = side * (PATH + .14);
            g.fill(
                    yard.eye().level(Math.min(a, b), 1.2, Math.max(a, b), WALL, .05),
                    Kind.ROCK,
                    OkLab.lighten(gravel, s.snowy() ? .03 : -.14));
        }
        for (int i = 0; i < 40; i++) {
            double z = 2.2 + 9 * Math.pow(Scenery.roll(s, 5208, i), 1.6);
            double[] at = yard.eye().at(PATH * 1.8 * (Scenery.roll(s, 5209, i) - .5), 0, z);
            double k = yard.eye().scale(z);
            g.fill(
                    Paths.ellipse(at[0], at[1], .05 * k, .018 * k),
                    Kind.ROCK,
                    OkLab.alpha(OkLab.lighten(gravel, i % 2 == 0 ? .05 : -.16), .6));
        }
        Terrain.litter(s, g, yard.eye().at(0, 0, 9)[1], Terrain.meadow(s), false, 5210);
    }

    private static void wall(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        int stone = yard.seen(.62, .025, 75, WALL);
        Pinhole eye = yard.eye();
        for (int side = -1; side <= 1; side += 2) {
            double a = side * 2.1;
            double b = side * 40;
            g.fill(
                    eye.facing(Math.min(a, b), 0, Math.max(a, b), 2, WALL),
                    Kind.WALL,
                    OkLab.lighten(stone, .03),
                    OkLab.lighten(stone, -.07));
            g.fill(
                    eye.facing(Math.min(a, b), 2, Math.max(a, b), 2.2, WALL - .1),
                    Kind.WALL,
                    s.snowy() ? yard.seen(.95, .012, 250, WALL) : OkLab.lighten(stone, .07));
            g.fill(
                    eye.facing(a - .5, 0, a + .5, 3, WALL - .2),
                    Kind.WALL,
                    OkLab.lighten(stone, .05),
                    OkLab.lighten(stone, -.05));
            g.fill(
                    yard.upright(Paths.polygon(a - .65, 3, a + .65, 3, a, 3.7), 0, WALL - .25),
                    Kind.WALL,
                    OkLab.lighten(stone, -.03));
        }
        Path2D bars = new Path2D.Double();
        for (double x = -1.6; x <= 1.61; x += .32) {
            double top = 2.5 + .5 * Math.cos(x * .9);
            double[] a = eye.at(x, 0, WALL);
            double[] b = eye.at(x, top, WALL);
            bars.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(bars, 1.3, Kind.METAL, yard.seen(.26, .01, 260, WALL));
    }

    /** A row of graves on both sides of the path; between some of them a yew. */
    private static void row(Yard yard, GroupBuilder g, double z) {
        Stage s = yard.s();
        int at = (int) Math.round(z * 10);
        int n = (int) Math.ceil(s.width() / 2 / yard.eye().scale(z) / 1.9) + 2;
        for (int i = n; i >= 0; i--) {
            for (int side = -1; side <= 1; side += 2) {
                int id = at * 40 + i * 2 + (side > 0 ? 1 : 0);
                double roll = Scenery.roll(s, 5211, id);
                double x = side * (2.25 + i * 1.9 + .3 * Scenery.roll(s, 5212, id));
                if (roll < .12 && i > 0) {
                    yew(yard, g, x, z, 2.8 + 1.8 * Scenery.roll(s, 5213, id), id);
                } else if (roll < .86 && !(z < 7 && side == s.side() && i < 2)) {
                    grave(yard, g, x, z, id);
                }
            }
        }
    }

    private static void grave(Yard yard, GroupBuilder g, double x, double z, int id) {
        Stage s = yard.s();
        double roll = Scenery.roll(s, 5214, id);
        int stone = yard.seen(.66 + .16 * Scenery.roll(s, 5215, id) - .08, .015, 80 + 120 * roll, z);
        double w = .30 + .1 * Scenery.roll(s, 5216, id);
        double h = .75 + .45 * Scenery.roll(s, 5217, id);
        yard.solids().shade(g, x - w, x + w, z - .5, z + .2);
        // The bed of the grave, with what was planted on it.
        int bed = s.snowy() ? yard.seen(.92, .015, 255, z) : yard.seen(.40, .05, 60, z);
        g.fill(yard.eye().level(x - w - .06, z - 1.5, x + w + .06, z, .06), Kind.EARTH, OkLab.lighten(bed, .02), bed);
        if (!s.snowy() && Scenery.roll(s, 5218, id) < .6) {
            flowers(yard, g, x, z - .7, w, id);
        }
        Path2D shape;
        if (roll < .42) {
            shape = Paths.line(x - w, 0, x - w, h - w);
            shape.curveTo(x - w, h + w * .32, x + w, h + w * .32, x + w, h - w);
            shape.lineTo(x + w, 0);
            shape.closePath();
        } else if (roll < .62) {
            shape = Paths.polygon(
                    x - w,
                    0,
                    x - w,
                    h * .8,
                    x - w * .6,
                    h * .86,
                    x - w * .45,
                    h,
                    x + w * .45,
                    h,
                    x + w * .6,
                    h * .86,
                    x + w,
                    h * .8,
                    x + w,
                    0);
        } else if (roll < .86) {
            double t = w * .34;
            double top = h + .3;
            shape = Paths.polygon(
                    x - t, 0, x - t, top * .6, x - w, top * .6, x - w, top * .8, x - t, top * .8, x - t, top, x + t,
                    top, x + t, top * .8, x + w, top * .8, x + w, top * .6, x + t, top * .6, x + t, 0);
        } else {
            shape = Paths.polygon(
                    x - w * .7,
                    0,
                    x - w * .7,
                    .35,
                    x - w * .5,
                    .4,
                    x - w * .3,
                    h + .7,
                    x,
                    h + .95,
                    x + w * .3,
                    h + .7,
                    x + w * .5,
                    .4,
                    x + w * .7,
                    .35,
                    x + w * .7,
                    0);
        }
        // A slab has thickness.
        double out = x > 0 ? -.05 : .05;
        g.fill(yard.upright(shape, out, z + .12), Kind.ROCK, OkLab.lighten(stone, -.16));
        g.fill(yard.upright(shape, 0, z), Kind.ROCK, OkLab.lighten(stone, .04), OkLab.lighten(stone, -.08));
        if (roll < .62 && z < 16) {
            int line = OkLab.alpha(OkLab.lighten(stone, -.2), .7);
            for (int i = 0; i < 3; i++) {
                double lw = w * (i == 0 ? .5 : .34);
                g.fill(
                        yard.eye().facing(x - lw, h * (.66 - .13 * i), x + lw, h * (.69 - .13 * i), z - .01),
                        Kind.ROCK,
                        line);
            }
        }
        if (s.snowy()) {
            double[] top = yard.eye().at(x, roll < .62 ? h : h + .3, z);
            double k = yard.eye().scale(z);
            g.fill(
                    Paths.ellipse(top[0], top[1] + .02 * k, w * (roll < .62 ? .7 : .3) * k, .06 * k),
                    Kind.SNOW,
                    yard.seen(.97, .008, 250, z));
        }
        if (s.dark() && Scenery.roll(s, 5219, id) < .4) {
            double[] flame = yard.eye().at(x + w * .6, .14, z - .3);
            double k = yard.eye().scale(z);
            g.add(Node.Glow.of(flame[0], flame[1], .6 * k, OkLab.lch(.72, .17, 45), .75));
            g.fill(
                    Paths.rounded(flame[0] - .05 * k, flame[1] - .08 * k, .1 * k, .18 * k, .03 * k),
                    Kind.LIGHT,
                    OkLab.lch(.72, .19, 35));
        }
    }

    private static void flowers(Yard yard, GroupBuilder g, double x, double z, double w, int id) {
        Stage s = yard.s();
        double[] hues = {20, 350, 90, 300, 60};
        int leaf = yard.seen(Terrain.leaf(s, .2), z);
        double[] at = yard.eye().at(x, .06, z);
        double k = yard.eye().scale(z);
        g.fill(Paths.ellipse(at[0], at[1] - .04 * k, w * .8 * k, .12 * k), Kind.LEAF, leaf);
        int bloom = yard.seen(.70, .17, hues[id % 5], z);
        Path2D dots = Paths.union();
        for (int i = 0; i < 7; i++) {
            dots.append(
                    Paths.circle(
                            at[0] + w * 1.3 * k * (Scenery.roll(s, 5220, id * 7 + i) - .5),
                            at[1] - .06 * k - .1 * k * Scenery.roll(s, 5221, id * 7 + i),
                            .045 * k),
                    false);
        }
        g.fill(dots, Kind.LEAF, bloom);
    }

    private static void yew(Yard yard, GroupBuilder g, double x, double z, double tall, int id) {
        Stage s = yard.s();
        double[] foot = yard.eye().at(x, 0, z);
        double k = yard.eye().scale(z);
        int leaf = yard.seen(s.palette().lit(.36, .06, 150), z);
        yard.solids().shade(g, x - .5, x + .5, z - .2, z + .3);
        Path2D crown = Paths.union();
        for (int i = 0; i < 5; i++) {
            double t = i / 5.0;
            crown.append(
                    Plants.tuft(
                            foot[0],
                            foot[1] - tall * (.16 + .68 * t) * k,
                            .5 * (1.08 - t * .8) * k,
                            tall * .16 * k,
                            id + i),
                    false);
        }
        g.fill(crown, Kind.LEAF, OkLab.lighten(leaf, .05), OkLab.lighten(leaf, -.05));
    }
}
