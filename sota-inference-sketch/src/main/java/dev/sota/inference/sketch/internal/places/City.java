package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** A skyline in three rows of towers, seen over water or from a roof. */
final class City implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Scenery.sky(s);
        Scenery.lightning(s);
        boolean water = s.dice().chance(101, .5)
                && actors.habitat()
                        .filter(x -> x == Habitat.LAND || x == Habitat.FLOOR)
                        .isEmpty();
        double base = s.height() * (water ? .68 : .80);
        skyline(s, base);
        if (water) {
            Water.mirror(s, base);
        } else {
            roof(s);
        }
        Actors.Spots spots = new Actors.Spots() {
            @Override
            public Spot front(Habitat habitat) {
                return spot(s, habitat, water);
            }

            @Override
            public Spot back() {
                return new Spot(s.subjectX(), base + 6, Ground.STONE, 1.2, .04);
            }
        };
        Scenery.birds(s);
        actors.perform(spots, .75);
        Scenery.weather(s);
    }

    /** Three rows of towers that stand on a line. */
    static void skyline(Stage s, double base) {
        GroupBuilder far = new GroupBuilder();
        row(s, far, base, .30, .62, 26, 110);
        far.add(Scenery.mist(s, base - 130, base + 10, .55, 102));
        s.layer("far", .15, far);
        GroupBuilder middle = new GroupBuilder();
        row(s, middle, base, .40, .36, 40, 120);
        middle.add(Scenery.mist(s, base - 80, base + 16, .45, 103));
        s.layer("middle", .3, middle);
        GroupBuilder near = new GroupBuilder();
        row(s, near, base, .34, .12, 58, 130);
        s.layer("towers", .42, near);
    }

    private static void row(Stage s, GroupBuilder g, double base, double tall, double haze, double width, int part) {
        Palette p = s.palette();
        double x = s.left();
        int own = s.dark() ? OkLab.lch(.22, .05, 275) : p.lit(.56, .03, 240);
        for (int i = 0; x < s.right(); i++) {
            double w = width * (.7 + .8 * Scenery.roll(s, part, i));
            double centre = Math.exp(-Math.pow((x + w / 2 - s.width() * (.5 - s.side() * .1)) / (s.width() * .32), 2));
            double h = s.height()
                    * tall
                    * (.35 + .5 * Scenery.roll(s, part + 1, i) + .55 * centre * Scenery.roll(s, part + 2, i));
            double tint = Scenery.roll(s, part + 3, i);
            int wall = p.haze(
                    OkLab.lighten(
                            OkLab.mixHue(own, tint < .5 ? p.shade() : p.lit(.60, .06, 50), .35), .06 * (tint - .5)),
                    haze);
            tower(s, g, x, base, w, h, wall, haze, part, i);
            x += w * (1.02 + .25 * Scenery.roll(s, part + 4, i));
        }
    }

    private static void tower(
            Stage s,
            GroupBuilder g,
            double x,
            double base,
            double w,
            double h,
            int wall,
            double haze,
            int part,
            int i) {
        Palette p = s.palette();
        double top = base - h;
        Path2D body = Paths.union(Paths.rect(x, top, w, h + 40));
        double kind = Scenery.roll(s, part + 5, i);
        if (kind < .25) {
            body.append(Paths.rect(x + w * .2, top - h * .12, w * .6, h * .14), false);
            body.append(Paths.rect(x + w * .46, top - h * .3, w * .06, h * .2), false);
        } else if (kind < .45) {
            body.append(Paths.polygon(x, top + 1, x + w, top + 1, x + w, top - w * .45), false);
        } else if (kind < .55) {
            body.append(Paths.polygon(x, top + 1, x + w / 2, top - w * .8, x + w, top + 1), false);
        } else if (kind < .7) {
            body.append(Paths.rect(x + w * .6, top - 14, w * .25, 16), false);
        }
        g.fill(body, Material.of(Kind.WALL, wall, p.haze(wall, .45)).over(x, top, w, h + 40));
        g.fill(
                Paths.rect(s.light().x() > 0 ? x : x + w * .7, top, w * .3, h + 40),
                Kind.SHADOW,
                OkLab.alpha(OkLab.lighten(wall, -.08), .5));
        Path2D lit = Paths.union();
        Path2D dim = Paths.union();
        double step = Math.max(6.5, w / 7);
        for (double yy = top + 7; yy < base - 5; yy += step * 1.25) {
            for (double xx = x + step * .5; xx < x + w - step * .6; xx += step) {
                double r = Scenery.roll(s, part + 6, (int) (i * 997 + yy * 31 + xx));
                (r < (s.dark() ? .42 : .16) ? lit : dim).append(Paths.rect(xx, yy, step * .5, step * .7), false);
            }
        }
        g.fill(dim, Kind.GLASS, OkLab.alpha(OkLab.lighten(wall, s.dark() ? -.05 : -.09), .7));
        int shine = s.dark() ? OkLab.lch(.88, .12, 82) : OkLab.mix(p.light(), 0xffffffff, .3);
        g.fill(lit, Kind.LIGHT, OkLab.alpha(OkLab.mix(shine, wall, haze * .6), s.dark() ? .95 : .75));
    }

    /** A flat roof with a parapet to stand on. */
    private static void roof(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        if (s.dark()) {
            g.add(new Node.Glow(s.width() / 2, s.height() * .8, s.width() * .6, .2, OkLab.lch(.80, .12, 65), .35));
        }
        int stone = OkLab.mixHue(p.lit(.58, .03, 60), p.near(), .35);
        double y = s.height() * .84;
        g.fill(Paths.rect(s.left(), y, s.right() - s.left(), 16), Kind.WALL, OkLab.lighten(stone, .09), stone);
        g.fill(
                Paths.rect(s.left(), y + 16, s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.WALL, OkLab.lighten(stone, -.05), OkLab.mix(stone, p.near(), .6), y + 16));
        if (s.brief().subjects().isEmpty()) {
            vent(s, g, stone, y);
        } else {
            int line = OkLab.alpha(OkLab.mix(p.light(), stone, .3), .6);
            for (double x = s.left(); x < s.right(); x += s.width() * .15) {
                g.fill(
                        Paths.polygon(
                                x,
                                s.height() * .965,
                                x + 74,
                                s.height() * .965,
                                x + 80,
                                s.height() * .98,
                                x,
                                s.height() * .98),
                        Kind.PAPER,
                        line);
            }
        }
        s.layer("roof", .65, g, s.rim(1.6, .6));
    }

    private static void vent(Stage s, GroupBuilder g, int stone, double y) {
        Palette p = s.palette();
        double x = s.width() * (.5 - s.side() * .34);
        g.fill(
                Paths.rect(x - 46, y - 62, 92, 66),
                Kind.METAL,
                OkLab.lighten(stone, -.06),
                OkLab.mix(stone, p.near(), .5));
        g.fill(Paths.ellipse(x - 20, y - 62, 16, 5), Kind.METAL, OkLab.lighten(stone, .06));
        g.line(Paths.line(x + 30, y - 62, x + 30, y - 140), 2.4, Kind.METAL, OkLab.mix(stone, p.near(), .6));
        g.line(Paths.line(x + 16, y - 120, x + 44, y - 120), 1.8, Kind.METAL, OkLab.mix(stone, p.near(), .6));
    }

    private static Spot spot(Stage s, Habitat habitat, boolean water) {
        double x = s.subjectX();
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(x, s.height() * .3, Ground.AIR, 1, 0);
            case WATER ->
                new Spot(x, water ? s.height() * .84 : s.height() * .93, water ? Ground.WATER : Ground.STONE, 1, 0);
            default ->
                new Spot(x, water ? s.height() * .9 : s.height() * .93, water ? Ground.WATER : Ground.STONE, 1, 0);
        };
    }
}
