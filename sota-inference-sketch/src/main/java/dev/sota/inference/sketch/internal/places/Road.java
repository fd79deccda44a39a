package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Rails;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Props;
import dev.sota.inference.sketch.internal.words.Era;
import java.awt.geom.Path2D;

/** A country road to the horizon, with poles, fields and trees. */
final class Road implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon() - s.height() * .03;
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h + 12, 140, .5, true, 101).build());
        far.add(Scenery.mist(s, h - 50, h + 30, .5, 102));
        s.layer("far", .15, far);
        GroupBuilder middle = new GroupBuilder();
        Ridge hills = Ridge.hills(s.left(), s.right(), h + 4, 20, 220, s.seed(103), 3);
        int meadow = Terrain.meadow(s);
        middle.fill(
                hills.land(s.bottom()), Scenery.ground(s, Kind.GRASS, p.haze(meadow, .4), p.haze(meadow, .2), h - 20));
        middle.fill(
                Plants.grove(hills, s.left(), s.right(), (int) (s.width() / 20), 7, 17, s.seed(104)),
                Kind.LEAF,
                p.haze(Terrain.leaf(s, .2), .34));
        s.layer("middle", .32, middle);
        GroupBuilder ground = new GroupBuilder();
        double top = h + 24;
        ground.fill(
                Paths.rect(s.left(), top, s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(meadow, .15), OkLab.mixHue(meadow, p.near(), .45), top));
        for (int k = 0; k < 7; k++) {
            double t = k / 7.0;
            double y = top + t * t * (s.height() - top);
            int tone = OkLab.alpha(OkLab.mix(meadow, k % 2 == 0 ? p.light() : p.near(), .3), .22);
            ground.fill(
                    Paths.polygon(s.left(), y, s.right(), y + 4, s.right(), y + 8 + 20 * t, s.left(), y + 4 + 16 * t),
                    Kind.GRASS,
                    tone);
        }
        double vx = s.width() * (.5 - s.side() * .06);
        boolean passing = s.brief().subjects().stream()
                .map(m -> m.thing().get("role", ""))
                .anyMatch(role -> role.equals("vehicle") || role.equals("rail"));
        boolean old = s.brief().era() == Era.OLD;
        if (!passing && old) {
            track(s, ground, vx, top);
        } else if (!passing) {
            asphalt(s, ground, vx, top);
        }
        s.layer("ground", .5, ground);
        if (passing) {
            crossing(s, h);
        } else {
            roadside(s, vx, top, !old);
        }
        Scenery.birds(s);
        Actors.Spots spots = habitat -> spot(s, habitat, h);
        actors.landmark(spots, .6);
        actors.perform(spots, .75);
        Terrain.frame(s, false);
        Scenery.weather(s);
    }

    /** The road across the picture, for vehicles, which are seen from the side. */
    private static void crossing(Stage s, double h) {
        Palette p = s.palette();
        double d = s.height() - h;
        GroupBuilder trees = new GroupBuilder();
        for (int i = 0; i < 3; i++) {
            double x = s.width() * (.5 - s.side() * (.12 + .19 * i)) + 40 * (Scenery.roll(s, 107, i) - .5);
            double t = s.height() * (.22 + .16 * Scenery.roll(s, 108, i));
            int leaf = p.haze(Terrain.leaf(s, .15), .1);
            trees.add(Props.tree(
                    x,
                    h + d * .34,
                    t,
                    s.seed(106) + i * 7,
                    leaf,
                    OkLab.mixHue(p.lit(.36, .05, 45), p.near(), .4),
                    p,
                    s.light()));
        }
        s.layer("trees", .55, trees, s.rim(1.2, .4));
        GroupBuilder g = new GroupBuilder();
        double top = h + d * .46;
        double foot = h + d * .80;
        if (s.brief().subjects().stream()
                .anyMatch(m -> m.thing().get("role", "").equals("rail"))) {
            Rails.draw(s, g, h + d * .69);
            s.layer("rails", .62, g);
            return;
        }
        int road = s.snowy() ? p.lit(.72, .02, 262) : p.lit(.44, .015, 265);
        int verge = OkLab.mix(p.lit(.72, .05, 75), p.haze(road, .1), .4);
        int line = OkLab.alpha(p.lit(.96, .03, 95), .85);
        double w = s.right() - s.left();
        g.fill(Paths.rect(s.left(), top - 5, w, foot - top + 12), Kind.EARTH, verge);
        g.fill(
                Paths.rect(s.left(), top, w, foot - top),
                Kind.EARTH,
                OkLab.mix(p.haze(road, .1), p.light(), .06),
                OkLab.lighten(road, -.05));
        for (double x = s.left(); x < s.right(); x += 120) {
            g.fill(
                    Paths.polygon(x, top + d * .15, x + 62, top + d * .15, x + 58, top + d * .17, x - 6, top + d * .17),
                    Kind.PAPER,
                    line);
        }
        g.fill(Paths.rect(s.left(), top + 5, w, 2.4), Kind.PAPER, line);
        g.fill(Paths.rect(s.left(), foot - 8, w, 3.4), Kind.PAPER, line);
        s.layer("road", .62, g);
    }

    private static void asphalt(Stage s, GroupBuilder g, double vx, double top) {
        Palette p = s.palette();
        double b = s.bottom();
        double half = s.width() * .34;
        int road = s.snowy() ? p.lit(.72, .02, 262) : p.lit(.42, .015, 265);
        int line = OkLab.alpha(p.lit(.96, .03, 95), .9);
        g.fill(
                Paths.polygon(vx - 3, top, vx + 3, top, vx + half * 1.12, b, vx - half * 1.12, b),
                Kind.EARTH,
                OkLab.mix(p.haze(road, .2), p.lit(.72, .05, 75), .5));
        g.fill(
                Paths.polygon(vx - 2.4, top, vx + 2.4, top, vx + half, b, vx - half, b),
                Material.of(Kind.EARTH, p.haze(road, .5), OkLab.lighten(road, -.03))
                        .over(0, top, s.width(), b - top));
        for (double z = 1; z < 40; z *= 1.33) {
            double y0 = top + (b - top) / z;
            double y1 = top + (b - top) / (z * 1.17);
            g.fill(Paths.polygon(vx - 6 / z, y0, vx + 6 / z, y0, vx + 5 / z, y1, vx - 5 / z, y1), Kind.PAPER, line);
        }
        g.fill(Paths.polygon(vx - 2, top, vx - 1.6, top, vx - half * .9, b, vx - half * .94, b), Kind.PAPER, line);
        g.fill(Paths.polygon(vx + 1.6, top, vx + 2, top, vx + half * .94, b, vx + half * .9, b), Kind.PAPER, line);
    }

    /** A road without a surface: bare earth with the ruts of carts. */
    private static void track(Stage s, GroupBuilder g, double vx, double top) {
        Palette p = s.palette();
        double b = s.bottom();
        double half = s.width() * .27;
        int earth = s.snowy() ? p.lit(.86, .015, 262) : p.lit(.68, .07, 70);
        g.fill(
                Paths.polygon(vx - 3, top, vx + 3, top, vx + half, b, vx - half, b),
                Material.of(Kind.EARTH, p.haze(earth, .5), OkLab.lighten(earth, -.05))
                        .over(0, top, s.width(), b - top));
        int rut = OkLab.alpha(OkLab.lighten(earth, -.14), .55);
        for (int k = -1; k <= 1; k += 2) {
            double in = half * .34 * k;
            double out = half * .52 * k;
            g.fill(Paths.polygon(vx + k * .8, top, vx + k * 1.4, top, vx + out, b, vx + in, b), Kind.EARTH, rut);
        }
        for (int i = 0; i < 26; i++) {
            double z = 1 + 9 * Scenery.roll(s, 121, i);
            double x = vx + half * 1.7 * (Scenery.roll(s, 122, i) - .5) / z;
            g.fill(
                    Paths.ellipse(x, top + (b - top) / z * .95, 9 / z, 4 / z),
                    Kind.ROCK,
                    OkLab.lighten(earth, .06 - .16 * Scenery.roll(s, 123, i)));
        }
    }

    private static void roadside(Stage s, double vx, double top, boolean poles) {
        double o = -s.side();
        GroupBuilder g = new GroupBuilder();
        if (poles) {
            poles(s, g, vx, top);
        }
        trees(s, g, vx, top, o);
        s.layer("roadside", .62, g, s.rim(1.2, .4));
    }

    private static void poles(Stage s, GroupBuilder g, double vx, double top) {
        Palette p = s.palette();
        double o = -s.side();
        double b = s.bottom();
        Path2D wires = new Path2D.Double();
        double lastX = 0;
        double lastY = 0;
        for (double z = 9; z >= 1.05; z /= 1.36) {
            double y = top + (b - top) / z * .82;
            double x = vx + o * s.width() * .45 / z;
            double t = s.height() * .6 / z;
            int wood = p.haze(OkLab.mixHue(p.lit(.40, .05, 50), p.near(), .4), Math.min(.6, z * .07));
            g.fill(Paths.polygon(x - 4 / z, y, x - 3 / z, y - t, x + 3 / z, y - t, x + 4 / z, y), Kind.WOOD, wood);
            g.fill(Paths.rect(x - 40 / z, y - t * .94, 80 / z, 6 / z), Kind.WOOD, wood);
            double tipX = x - 36 / z;
            double tipY = y - t * .95;
            if (z < 9) {
                wires.moveTo(lastX, lastY);
                wires.quadTo((lastX + tipX) / 2, Math.max(lastY, tipY) + 12 / z, tipX, tipY);
            }
            lastX = tipX;
            lastY = tipY;
        }
        if (!s.brief().subjects().isEmpty() || s.dice().chance(105, .7)) {
            g.line(wires, 1, Kind.METAL, OkLab.alpha(p.near(), .7));
        }
    }

    private static void trees(Stage s, GroupBuilder g, double vx, double top, double o) {
        Palette p = s.palette();
        double b = s.bottom();
        for (int i = 0; i < 3; i++) {
            double z = 1.9 + 1.3 * i;
            double x = vx - o * s.width() * .62 / z;
            double y = top + (b - top) / z * .84;
            g.add(Props.tree(
                    x,
                    y,
                    s.height() * .72 / z,
                    s.seed(106) + i * 7,
                    p.haze(Terrain.leaf(s, .15), .05 * i),
                    OkLab.mixHue(p.lit(.36, .05, 45), p.near(), .4),
                    p,
                    s.light()));
        }
    }

    private static Spot spot(Stage s, Habitat habitat, double h) {
        double d = s.height() - h;
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.subjectX(), h * .55, Ground.AIR, 1, 0);
            default -> new Spot(s.width() * (.5 + s.side() * .13), h + d * .70, Ground.STONE, 1.25, 0);
        };
    }
}
