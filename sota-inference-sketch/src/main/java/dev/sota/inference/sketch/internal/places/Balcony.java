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
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** A balcony above a city: its railing with flower boxes before the skyline, a floor of boards, the wall of the house. */
final class Balcony implements PlaceRecipe {
    private static final double RAIL = .56;
    private static final double FLOOR = .80;

    @Override
    public void build(Stage s, Actors actors) {
        Scenery.sky(s);
        Scenery.lightning(s);
        City.skyline(s, s.height() * .84);
        GroupBuilder floor = new GroupBuilder();
        boards(s, floor);
        s.layer("floor", .5, floor);
        GroupBuilder railing = new GroupBuilder();
        railing(s, railing);
        s.layer("railing", .55, railing, s.rim(1.6, .6));
        GroupBuilder house = new GroupBuilder();
        house(s, house);
        s.layer("house", .6, house, s.rim(1.6, .4));
        Scenery.birds(s);
        actors.perform(
                new Actors.Spots() {
                    @Override
                    public Spot front(Habitat habitat) {
                        return spot(s, habitat);
                    }

                    @Override
                    public Spot back() {
                        return new Spot(s.subjectX(), s.height() * (FLOOR + .02), Ground.STONE, .9, .04);
                    }
                },
                .75);
        Scenery.weather(s);
    }

    private static Spot spot(Stage s, Habitat habitat) {
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.subjectX(), s.height() * .3, Ground.AIR, 1, 0);
            default -> new Spot(s.subjectX(), s.height() * .92, Ground.STONE, 1.1, 0);
        };
    }

    private static int wood(Stage s) {
        return OkLab.mixHue(s.palette().lit(.60, .06, 60), s.palette().near(), .25);
    }

    private static void boards(Stage s, GroupBuilder g) {
        Palette p = s.palette();
        int wood = wood(s);
        double y = s.height() * FLOOR;
        g.fill(
                Paths.rect(s.left(), y, s.right() - s.left(), s.bottom() - y),
                Scenery.ground(s, Kind.WOOD, OkLab.lighten(wood, .03), OkLab.mix(wood, p.near(), .55), y));
        int seam = OkLab.alpha(OkLab.lighten(wood, -.16), .6);
        double vanish = s.width() * (.5 - s.side() * .05);
        for (int i = -14; i <= 14; i++) {
            g.line(Paths.line(vanish + i * 88, y, vanish + i * 190, s.bottom()), 1.4, Kind.WOOD, seam);
        }
        if (s.dark()) {
            double x = s.width() * (.5 - s.side() * .36);
            g.add(new Node.Glow(x, s.height() * .9, s.width() * .5, .3, OkLab.lch(.82, .12, 70), .4));
        }
    }

    /** Bars between two rails, with flower boxes that hang on them. */
    private static void railing(Stage s, GroupBuilder g) {
        Palette p = s.palette();
        int iron = s.dark() ? OkLab.mix(p.near(), p.low(), .25) : p.lit(.30, .02, 250);
        double top = s.height() * RAIL;
        double foot = s.height() * (FLOOR + .012);
        double bar = s.shorter() * .008;
        Path2D bars = Paths.union();
        for (double x = s.left(); x < s.right(); x += s.shorter() * .052) {
            bars.append(Paths.rect(x, top, bar, foot - top), false);
        }
        g.fill(bars, Kind.METAL, iron, OkLab.lighten(iron, -.03));
        double rail = s.shorter() * .02;
        g.fill(
                Paths.rect(s.left(), top - rail, s.right() - s.left(), rail),
                Kind.METAL,
                OkLab.lighten(iron, .14),
                iron);
        g.fill(Paths.rect(s.left(), foot - rail * 1.4, s.right() - s.left(), rail * .7), Kind.METAL, iron);
        for (int i = 0; i < 3; i++) {
            double x = s.width() * (.5 - s.side() * (.10 - .34 * i + .04 * Scenery.roll(s, 3101, i)));
            box(s, g, x, top, i);
        }
    }

    private static void box(Stage s, GroupBuilder g, double x, double top, int index) {
        Palette p = s.palette();
        double w = s.shorter() * .26;
        double h = s.shorter() * .072;
        double y = top - h * .35;
        int clay = p.lit(.56, .11, 40);
        double[] hues = {20, 350, 75, 305};
        int leaf = s.snowy() ? p.lit(.80, .02, 240) : p.lit(.46, .10, 142);
        for (int i = 0; i < 9; i++) {
            double cx = x - w * .44 + w * .11 * i;
            double r = h * (.42 + .2 * Scenery.roll(s, 3110 + index, i));
            g.fill(
                    Plants.tuft(cx, y - r * .5, r, r * .9, s.lookSeed(3120 + index) + i),
                    Kind.LEAF,
                    OkLab.lighten(leaf, .05 * (Scenery.roll(s, 3130, i) - .5)),
                    OkLab.lighten(leaf, -.06));
        }
        for (int i = 0; i < 10 && !s.snowy(); i++) {
            double cx = x - w * .46 + w * .1 * i;
            double cy = y - h * (.35 + .5 * Scenery.roll(s, 3140 + index, i));
            g.fill(Paths.circle(cx, cy, h * .13), Kind.LEAF, p.lit(.68, .17, hues[(i + index) % hues.length]));
        }
        g.fill(
                Paths.polygon(x - w / 2, y, x + w / 2, y, x + w * .46, y + h, x - w * .46, y + h),
                Material.of(Kind.WALL, OkLab.lighten(clay, .04), OkLab.lighten(clay, -.08)));
        g.fill(Paths.rounded(x - w * .52, y - h * .1, w * 1.04, h * .24, 2), Kind.WALL, OkLab.lighten(clay, .06));
    }

    /** The wall of the house at the side, with an open door out of which light falls at night. */
    private static void house(Stage s, GroupBuilder g) {
        Palette p = s.palette();
        boolean left = s.side() > 0;
        double edge = s.width() * (left ? .13 : .87);
        double out = left ? s.left() : s.right();
        double foot = s.height() * (FLOOR + .1);
        int wall = OkLab.mixHue(p.lit(.74, .06, 60), p.near(), .2);
        g.fill(
                Paths.polygon(out, -40, edge, -40, edge, foot - s.height() * .09, out, s.bottom()),
                Material.of(Kind.WALL, OkLab.lighten(wall, .02), OkLab.lighten(wall, -.12))
                        .over(Math.min(out, edge), 0, Math.abs(edge - out), s.height())
                        .at(left ? 180 : 0));
        double d = (out - edge) * .34;
        int glass = s.dark() ? OkLab.lch(.88, .11, 78) : OkLab.lighten(OkLab.mix(p.low(), p.light(), .3), -.06);
        g.fill(
                Paths.polygon(
                        edge + d,
                        s.height() * .24,
                        out,
                        s.height() * .16,
                        out,
                        s.bottom(),
                        edge + d,
                        foot - s.height() * .03),
                s.dark() ? Kind.LIGHT : Kind.GLASS,
                glass,
                OkLab.lighten(glass, -.08));
        double frame = s.shorter() * .014;
        g.line(
                Paths.line(edge + d, s.height() * .24, edge + d, foot - s.height() * .03),
                frame,
                Kind.WOOD,
                p.lit(.90, .02, 85));
        g.line(Paths.line(edge + d, s.height() * .24, out, s.height() * .16), frame, Kind.WOOD, p.lit(.90, .02, 85));
    }
}
