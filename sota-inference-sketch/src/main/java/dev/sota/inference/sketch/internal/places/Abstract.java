package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
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
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;

/** Designed compositions for texts with nothing to draw: discs, ribbons, arches or steps in the film's light. */
final class Abstract implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        GroupBuilder ground = new GroupBuilder();
        ground.add(new Node.Sky(0, s.height(), OkLab.mix(p.zenith(), p.mid(), .4), p.mid(), p.low(), p.horizon()));
        ground.add(Node.Glow.of(s.sunX(), s.height() * .42, s.shorter(), p.sun(), .5));
        s.layer("ground", 0, ground);
        switch (s.dice().pick(601, 4)) {
            case 0 -> discs(s);
            case 1 -> ribbons(s);
            case 2 -> arches(s);
            default -> steps(s);
        }
        actors.perform(h -> new Spot(s.subjectX(), s.height() * .82, Ground.STONE, 1, 0), .8);
    }

    /** Cut-paper sheet: soft shadow, lit edge. */
    private static Effect[] sheet(Stage s) {
        int dark = OkLab.mix(s.palette().shade(), s.palette().near(), .5);
        return new Effect[] {s.rim(2, .5), new Effect.Drop(-s.light().x() * 9, 10, 13, dark, .35)};
    }

    private static int tone(Stage s, int i, int n) {
        Palette p = s.palette();
        double t = i / (double) Math.max(1, n - 1);
        return OkLab.mixHue(OkLab.mix(p.low(), p.mid(), .5), OkLab.mix(p.shade(), p.zenith(), .35), t);
    }

    private static void discs(Stage s) {
        Palette p = s.palette();
        double cx = s.width() * (.5 - s.side() * .12);
        double cy = s.height() * .46;
        GroupBuilder sun = new GroupBuilder();
        for (int i = 3; i >= 0; i--) {
            double r = s.shorter() * (.13 + .055 * i);
            sun.fill(Paths.circle(cx, cy, r), Kind.PAPER, OkLab.mix(p.accent(), p.horizon(), .12 + .24 * i));
        }
        s.layer("disc", .2, sun);
        int n = 5;
        for (int i = 0; i < n; i++) {
            double y = s.height() * (.50 + .105 * i);
            Ridge wave = Ridge.hills(
                    s.left(), s.right(), y, s.shorter() * .07, s.width() * (.42 - .04 * i), s.seed(610 + i), 2);
            int c = tone(s, i, n);
            GroupBuilder g = new GroupBuilder()
                    .fill(
                            wave.land(s.bottom()),
                            Material.of(Kind.PAPER, OkLab.lighten(c, .04), OkLab.lighten(c, -.05)));
            s.layer("wave " + i, .3 + .13 * i, g, sheet(s));
        }
    }

    private static void ribbons(Stage s) {
        int n = 7;
        for (int i = 0; i < n; i++) {
            double y0 = s.height() * (1.08 - .15 * i);
            double lift = s.height() * (.10 + .08 * s.dice().roll(620 + i));
            double w = s.shorter() * (.045 + .075 * s.dice().roll(630 + i));
            double sx = s.side();
            double left = sx > 0 ? s.left() : s.right();
            double right = sx > 0 ? s.right() : s.left();
            Path2D r = new Path2D.Double();
            double c1 = left + (right - left) * .35;
            double c2 = left + (right - left) * .62;
            r.moveTo(left, y0);
            r.curveTo(c1, y0 - lift * .2, c2, y0 + lift * 1.1, right, y0 - lift * 2.6);
            r.lineTo(right, y0 - lift * 2.6 + w * 1.6);
            r.curveTo(c2, y0 + lift * 1.1 + w * 1.5, c1, y0 - lift * .2 + w, left, y0 + w * .8);
            r.closePath();
            int c = i == n / 2 ? s.palette().accent() : tone(s, n - 1 - i, n);
            GroupBuilder g = new GroupBuilder()
                    .fill(
                            r,
                            Material.of(Kind.PAPER, OkLab.lighten(c, .07), OkLab.lighten(c, -.06))
                                    .at(sx > 0 ? 0 : 180));
            s.layer("ribbon " + i, .2 + .1 * i, g, sheet(s));
        }
    }

    private static void arches(Stage s) {
        Palette p = s.palette();
        int n = 6;
        double cx = s.width() * (.5 + s.side() * .08);
        double inner = s.height() * (.40 + .52 / n);
        GroupBuilder core = new GroupBuilder();
        core.add(Node.Glow.of(cx, s.height() - inner * .5, s.shorter() * .5, p.sun(), .9));
        core.fill(Paths.circle(cx, s.height() - inner * .46, s.shorter() * .075), Kind.LIGHT, p.accent());
        s.layer("core", .15, core);
        for (int i = n - 1; i >= 0; i--) {
            double k = 1 - i / (double) n;
            double w = s.width() * .56 * k + s.shorter() * .16;
            double h = s.height() * (.40 + .52 * k);
            double foot = s.height() * 1.02;
            Path2D a = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            a.append(Paths.rect(s.left(), -60, s.right() - s.left(), s.bottom() + 80), false);
            Path2D hole = new Path2D.Double();
            hole.moveTo(cx - w / 2, foot + 20);
            hole.lineTo(cx - w / 2, foot - h * .6);
            hole.curveTo(cx - w / 2, foot - h * 1.12, cx + w / 2, foot - h * 1.12, cx + w / 2, foot - h * .6);
            hole.lineTo(cx + w / 2, foot + 20);
            hole.closePath();
            a.append(hole, false);
            int c = tone(s, n - 1 - i, n);
            GroupBuilder g =
                    new GroupBuilder().fill(a, Material.of(Kind.PAPER, OkLab.lighten(c, .03), OkLab.lighten(c, -.06)));
            s.layer("arch " + i, .9 - .1 * i, g, sheet(s));
        }
    }

    private static void steps(Stage s) {
        Palette p = s.palette();
        int n = 7;
        double w = s.width() / (n + 1.2);
        double base = s.height() * .86;
        GroupBuilder floor = new GroupBuilder();
        int stone = tone(s, 1, 3);
        floor.fill(
                Paths.rect(s.left(), base, s.right() - s.left(), s.bottom()),
                Material.of(Kind.PAPER, stone, OkLab.mix(stone, p.near(), .5)));
        s.layer("floor", .3, floor);
        for (int i = 0; i < n; i++) {
            int k = s.side() > 0 ? i : n - 1 - i;
            double x = w * (.6 + k);
            double h = s.height() * (.07 + .085 * i + .03 * s.dice().roll(650 + i));
            int c = i == n - 1 ? p.accent() : tone(s, n - 1 - i, n + 2);
            s.layer("step " + i, .5, block(s, x, base, w * .74, h, c));
        }
    }

    /** A solid block with its cast shadow. */
    private static GroupBuilder block(Stage s, double x, double y, double w, double h, int c) {
        Palette p = s.palette();
        double d = w * .27;
        double reach = h * .4;
        double fall = h * .16 + 10;
        GroupBuilder b = new GroupBuilder()
                .fill(
                        Paths.polygon(x + w, y, x + w + d, y - d * .5, x + w + d, y - h - d * .5, x + w, y - h),
                        Kind.WALL,
                        OkLab.lighten(c, -.12),
                        OkLab.lighten(c, -.18))
                .fill(
                        Paths.polygon(x, y - h, x + d, y - h - d * .5, x + w + d, y - h - d * .5, x + w, y - h),
                        Kind.WALL,
                        OkLab.lighten(c, .1))
                .fill(Paths.rect(x, y - h, w, h), Kind.WALL, OkLab.lighten(c, .04), OkLab.lighten(c, -.05));
        return new GroupBuilder()
                .fill(
                        Paths.polygon(x, y, x + w, y, x + w + reach, y + fall, x + reach, y + fall),
                        Kind.SHADOW,
                        OkLab.alpha(p.near(), .35),
                        OkLab.alpha(p.near(), .05))
                .add(b.build(s.rim(1.6, .5)));
    }
}
