package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The stage of a theatre: red curtains, boards, a cone of light, heads of the audience before it. */
final class Theatre implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        double foot = s.height() * .78;
        double back = s.height() * .60;
        double hue = new double[] {22, 300, 255, 350}[s.look().pick(1301, 4)];
        backdrop(s, back, hue);
        boards(s, back, foot);
        light(s, foot);
        curtains(s, hue);
        Actors.Spots spots = habitat -> switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.subjectX(), s.height() * .36, Ground.AIR, .8, 0);
            default -> new Spot(middle(s), s.height() * .735, Ground.FLOOR, 1.05, 0);
        };
        actors.perform(spots, .7);
        audience(s);
        s.vignette(.5);
    }

    private static double middle(Stage s) {
        return s.width() * (.5 + s.side() * .07);
    }

    private static void backdrop(Stage s, double back, double hue) {
        GroupBuilder g = new GroupBuilder();
        int dark = OkLab.lch(.22, .06, hue + 40);
        g.fill(
                Paths.rect(s.left(), -60, s.right() - s.left(), s.bottom() + 60),
                Material.of(Kind.WALL, OkLab.lighten(dark, -.08), OkLab.lighten(dark, .12))
                        .over(0, 0, s.width(), back));
        int n = (int) (s.width() / 34);
        for (int i = 0; i < n; i++) {
            double x = s.width() * (i + .5) / n;
            double w = s.width() / n;
            g.fill(
                    Paths.rect(x - w / 2, -40, w, back + 44),
                    Material.of(
                                    Kind.CLOTH,
                                    OkLab.alpha(OkLab.lighten(dark, .07), .8),
                                    OkLab.alpha(OkLab.lighten(dark, -.06), .8))
                            .at(0));
        }
        g.add(Node.Glow.of(middle(s), back - s.shorter() * .2, s.shorter() * .7, OkLab.lch(.80, .10, 70), .5));
        s.layer("backdrop", .1, g);
        GroupBuilder lamps = new GroupBuilder();
        lamps.fill(Paths.rect(s.left(), 26, s.right() - s.left(), 7), Kind.METAL, OkLab.lch(.16, .02, 280));
        int m = Math.max(4, (int) (s.width() / 130));
        for (int i = 0; i < m; i++) {
            double x = s.width() * (i + .5) / m;
            double lean = (middle(s) - x) * .05;
            lamps.fill(
                    Paths.polygon(x - 9, 30, x + 9, 30, x + 13 + lean, 60, x - 13 + lean, 60),
                    Kind.METAL,
                    OkLab.lch(.24, .02, 280),
                    OkLab.lch(.14, .02, 280));
            double h = i % 2 == 0 ? 70 : hue + 20;
            lamps.fill(Paths.ellipse(x + lean, 60, 12, 3.6), Kind.LIGHT, OkLab.lch(.95, .07, h));
            lamps.add(new Node.Beam(
                    Paths.polygon(
                            x - 8 + lean,
                            60,
                            x + 8 + lean,
                            60,
                            x + (middle(s) - x) * .5 + 60,
                            back + 40,
                            x + (middle(s) - x) * .5 - 60,
                            back + 40),
                    new Point2D.Double(x, 60),
                    new Point2D.Double(x + (middle(s) - x) * .5, back + 40),
                    OkLab.lch(.90, .09, h),
                    .13,
                    12));
        }
        s.layer("lamps", .15, lamps);
    }

    private static void boards(Stage s, double back, double foot) {
        GroupBuilder g = new GroupBuilder();
        int wood = OkLab.lch(.48, .09, 52);
        g.fill(
                Paths.rect(s.left(), back, s.right() - s.left(), foot - back),
                Material.of(Kind.WOOD, OkLab.lighten(wood, -.16), wood).over(0, back, s.width(), foot - back));
        for (int i = -22; i <= 22; i++) {
            g.line(
                    Paths.line(s.width() / 2 + i * 34, back, s.width() / 2 + i * 62, foot),
                    1.1,
                    Kind.WOOD,
                    OkLab.alpha(OkLab.lighten(wood, -.2), .6));
        }
        g.fill(
                Paths.rect(s.left(), foot, s.right() - s.left(), s.bottom()),
                Material.of(Kind.WOOD, OkLab.lighten(wood, -.2), OkLab.lch(.10, .03, 30))
                        .over(0, foot, s.width(), s.height() * .16));
        g.fill(Paths.rect(s.left(), foot - 2, s.right() - s.left(), 4), Kind.WOOD, OkLab.lighten(wood, .14));
        int n = (int) (s.width() / 66);
        for (int i = 0; i < n; i++) {
            double x = s.width() * (i + .5) / n;
            g.fill(Paths.rounded(x - 8, foot - 9, 16, 10, 5), Kind.LIGHT, OkLab.lch(.93, .09, 80));
            g.add(Node.Glow.of(x, foot - 8, 42, OkLab.lch(.88, .12, 70), .5));
        }
        s.layer("boards", .4, g);
    }

    private static void light(Stage s, double foot) {
        GroupBuilder g = new GroupBuilder();
        double x = middle(s);
        double y = s.height() * .735;
        double r = s.shorter() * .30;
        double from = x + s.side() * -s.width() * .16;
        g.add(new Node.Beam(
                Paths.polygon(from - 8, -30, from + 8, -30, x + r, y, x - r, y),
                new Point2D.Double(from, -30),
                new Point2D.Double(x, y + 30),
                OkLab.lch(.96, .06, 90),
                .42,
                10));
        g.fill(Paths.ellipse(x, y, r, r * .2), Kind.LIGHT, OkLab.alpha(OkLab.lch(.95, .07, 88), .45));
        s.surface("spot light", .5, g);
    }

    private static void curtains(Stage s, double hue) {
        GroupBuilder g = new GroupBuilder();
        int red = OkLab.lch(.42, .16, hue);
        double wide = s.width() * .15;
        for (int side = -1; side <= 1; side += 2) {
            double edge = side < 0 ? 0 : s.width();
            int folds = 6;
            for (int i = 0; i < folds; i++) {
                double a = edge - side * wide * (i + 1) / folds;
                double b = edge - side * wide * i / folds;
                double hold = s.height() * .62;
                double pull = side * wide * .42 * (i + .6) / folds;
                double w = (b - a) * 1.02;
                Path2D p = new Path2D.Double();
                p.moveTo(a, -40);
                p.lineTo(a + w, -40);
                p.curveTo(a + w, hold * .6, a + w + pull, hold * .8, a + w + pull, hold);
                p.lineTo(a + w + pull * .7, s.height() * .84);
                p.lineTo(a + pull * .7, s.height() * .84);
                p.lineTo(a + pull, hold);
                p.curveTo(a + pull, hold * .8, a, hold * .6, a, -40);
                p.closePath();
                g.fill(
                        p,
                        Material.of(Kind.CLOTH, OkLab.lighten(red, i % 2 == 0 ? .05 : 0), OkLab.lighten(red, -.14))
                                .at(side < 0 ? 0 : 180));
            }
            if (side < 0) {
                g.fill(Paths.rect(s.left(), -40, -s.left(), s.height() * .9), Kind.CLOTH, OkLab.lighten(red, -.16));
            } else {
                g.fill(
                        Paths.rect(s.width(), -40, s.right() - s.width(), s.height() * .9),
                        Kind.CLOTH,
                        OkLab.lighten(red, -.16));
            }
        }
        Path2D swag = new Path2D.Double();
        double n = Math.max(3, Math.round(s.width() / 170));
        swag.moveTo(s.left(), -50);
        swag.lineTo(s.left(), 22);
        for (int i = 0; i < n; i++) {
            double x0 = s.left() + (s.right() - s.left()) * i / n;
            double x1 = s.left() + (s.right() - s.left()) * (i + 1) / n;
            swag.quadTo((x0 + x1) / 2, 86, x1, 22);
        }
        swag.lineTo(s.right(), -50);
        swag.closePath();
        g.fill(swag, Kind.CLOTH, OkLab.lighten(red, -.12), OkLab.lighten(red, .03));
        g.line(swag, 4, Kind.CLOTH, OkLab.lch(.78, .13, 85));
        s.layer("curtains", .6, g, s.rim(2, .3));
    }

    /** Heads and shoulders in the dark, larger in the nearer row. */
    private static void audience(Stage s) {
        for (int row = 0; row < 2; row++) {
            GroupBuilder g = new GroupBuilder();
            double u = s.shorter() * (.05 + .022 * row);
            double y = s.height() * (.93 + .10 * row);
            int n = (int) (s.width() / (u * 2.5)) + 1;
            Path2D heads = Paths.union();
            for (int i = -1; i <= n; i++) {
                double x = (i + .5 * row) * u * 2.5 + u * .6 * (Scenery.roll(s, 1311 + row, i + 2) - .5);
                double dy = u * .5 * (Scenery.roll(s, 1313 + row, i + 2) - .5);
                heads.append(Paths.circle(x, y + dy, u * .55), false);
                heads.append(
                        Paths.spline(
                                x - u * 1.15,
                                y + u * 2.4 + dy,
                                x - u,
                                y + u * .95 + dy,
                                x,
                                y + u * .5 + dy,
                                x + u,
                                y + u * .95 + dy,
                                x + u * 1.15,
                                y + u * 2.4 + dy),
                        false);
            }
            g.fill(heads, Kind.CLOTH, OkLab.lch(.13 - .03 * row, .03, 290));
            s.layer(
                    "audience " + row,
                    .85 + .15 * row,
                    g,
                    new Effect.Rim(1.8, OkLab.lch(.80, .10, 70), .55, Light.towards(0, -1)),
                    new Effect.Blur(.6 + 1.4 * row));
        }
    }
}
