package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Skies;
import java.awt.geom.Path2D;

/** The cockpit of an aeroplane: clouds before the panes, screens and dials, switches overhead, two seats. */
final class Cockpit implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Cab cab = new Cab(s);
        Scenery.sky(s);
        clouds(s);
        GroupBuilder shell = new GroupBuilder();
        int grey = cab.room().thing(.46, .025, 240);
        cab.shell(
                shell,
                grey,
                cab.polygon(-.27, .15, -.015, .15, -.015, .5, -.31, .51),
                cab.polygon(.27, .15, .015, .15, .015, .5, .31, .51),
                cab.polygon(-.3, .16, -.345, .51, -.56, .55, -.5, .2),
                cab.polygon(.3, .16, .345, .51, .56, .55, .5, .2));
        overhead(cab, s, shell);
        s.layer("panes", .2, shell);
        GroupBuilder board = new GroupBuilder();
        panel(cab, s, board);
        s.layer("panel", .42, board);
        actors.perform(cab.spots(), .7);
        cab.seats(.3, .68, cab.room().thing(.33, .04, 250));
        s.vignette(.5);
    }

    /** The tops of clouds below, out to the horizon. */
    private static void clouds(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double y = s.height() * .42;
        int white = OkLab.mix(p.horizon(), p.light(), .5);
        int shade = OkLab.mix(p.mid(), p.low(), .4);
        g.fill(
                Paths.rect(s.left(), y, s.right() - s.left(), s.height()),
                Kind.CLOUD,
                OkLab.mix(white, p.low(), .3),
                shade);
        for (int i = 0; i < 12; i++) {
            double t = i / 11.0;
            double w = s.shorter() * (.2 + .5 * t);
            double x = s.left() + (s.right() - s.left()) * Scenery.roll(s, 5101, i);
            GroupBuilder c = new GroupBuilder()
                    .fill(
                            Skies.cumulus(x, y + s.height() * .2 * t * t + 5, w, w * .24, s.seed(5102) + i),
                            Kind.CLOUD,
                            white,
                            OkLab.mix(white, shade, .6));
            g.add(c.build(new Effect.Core(16, shade, .3, s.light())));
        }
        s.layer("cloud tops", .05, g);
    }

    /** Rows of switches above the panes. */
    private static void overhead(Cab cab, Stage s, GroupBuilder g) {
        double u = s.shorter();
        int dark = cab.room().thing(.27, .02, 250);
        g.fill(cab.polygon(-.17, -.1, .17, -.1, .13, .115, -.13, .115), Kind.METAL, OkLab.lighten(dark, -.04), dark);
        double[] hues = {145, 60, 25, 210};
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 9; i++) {
                double[] at = cab.at((i - 4) * (.03 - .003 * row), .02 + .034 * row);
                boolean lit = Scenery.roll(s, 5103 + row, i) < .42;
                int c = lit
                        ? OkLab.lch(.80, .14, hues[(int) (4 * Scenery.roll(s, 5106 + row, i)) % 4])
                        : OkLab.lighten(dark, .2);
                g.fill(
                        Paths.rounded(at[0] - u * .011, at[1] - u * .008, u * .022, u * .016, 2),
                        lit ? Kind.LIGHT : Kind.METAL,
                        c);
            }
        }
    }

    private static void panel(Cab cab, Stage s, GroupBuilder g) {
        double u = s.shorter();
        int dark = cab.room().thing(.30, .02, 245);
        Path2D hood = new Path2D.Double();
        double[] l = cab.at(-.6, .6);
        double[] r = cab.at(.6, .6);
        double[] c = cab.at(0, .44);
        hood.moveTo(l[0], l[1]);
        hood.quadTo(c[0], c[1], r[0], r[1]);
        hood.lineTo(r[0], s.bottom() + 80);
        hood.lineTo(l[0], s.bottom() + 80);
        hood.closePath();
        g.fill(hood, Material.of(Kind.METAL, OkLab.lighten(dark, -.1), OkLab.lighten(dark, -.02)));
        g.fill(
                cab.polygon(-.5, .6, .5, .6, .55, .82, -.55, .82),
                Kind.METAL,
                OkLab.lighten(dark, .05),
                OkLab.lighten(dark, -.05));
        g.fill(cab.polygon(-.12, .74, .12, .74, .16, 1.2, -.16, 1.2), Kind.METAL, OkLab.lighten(dark, .08), dark);
        double[] columns = {-.37, -.22, -.075, .075, .22, .37};
        for (int i = 0; i < columns.length; i++) {
            double[] at = cab.at(columns[i], .625);
            screen(s, g, at[0], at[1], u * .095, i);
        }
        for (int i = 0; i < 8; i++) {
            double[] at = cab.at(-.42 + .12 * i, .775);
            dial(s, g, at[0], at[1], u * .026, i);
        }
        for (int i = -1; i <= 1; i++) {
            double[] at = cab.at(i * .035, .83);
            double lean = u * .05 * (Scenery.roll(s, 5113, i + 1) - .3);
            g.line(
                    Paths.line(at[0], at[1] + u * .06, at[0], at[1] - lean),
                    u * .012,
                    Kind.METAL,
                    OkLab.lighten(dark, .22));
            g.fill(
                    Paths.rounded(at[0] - u * .018, at[1] - lean - u * .02, u * .036, u * .026, 3),
                    Kind.METAL,
                    OkLab.lighten(dark, -.14));
        }
        for (int side = -1; side <= 1; side += 2) {
            double[] at = cab.at(side * .25, .74);
            int yoke = OkLab.lch(.17, .01, 250);
            g.line(Paths.line(at[0], at[1] + u * .03, at[0], s.bottom()), u * .024, Kind.METAL, yoke);
            g.line(
                    Paths.curve(
                            at[0] - u * .11,
                            at[1] - u * .05,
                            at[0] - u * .1,
                            at[1] + u * .02,
                            at[0],
                            at[1] + u * .035,
                            at[0] + u * .1,
                            at[1] + u * .02,
                            at[0] + u * .11,
                            at[1] - u * .05),
                    u * .03,
                    Kind.METAL,
                    yoke);
        }
        if (s.dark()) {
            g.add(Node.Glow.of(s.width() / 2, s.height() * .68, u * .7, OkLab.lch(.75, .09, 215), .3));
        }
    }

    /** A screen: the horizon, a map, or rows of engines. */
    private static void screen(Stage s, GroupBuilder g, double x, double y, double w, int kind) {
        double left = x - w * .68;
        g.fill(Paths.rounded(left - 3, y - 3, w * 1.36 + 6, w + 6, 4), Kind.METAL, OkLab.lch(.14, .01, 250));
        GroupBuilder glass = new GroupBuilder().clip();
        if (kind % 5 == 0) {
            glass.fill(Paths.rounded(left, y, w * 1.36, w, 3), Kind.LIGHT, OkLab.lch(.62, .12, 245));
            glass.fill(Paths.rect(left, y + w * .55, w * 1.36, w), Kind.LIGHT, OkLab.lch(.48, .09, 60));
            glass.line(
                    Paths.line(left, y + w * .55, left + w * 1.36, y + w * .55),
                    1.4,
                    Kind.LIGHT,
                    OkLab.lch(.96, .01, 90));
            glass.line(
                    Paths.line(x - w * .3, y + w * .55, x, y + w * .62, x + w * .3, y + w * .55),
                    1.8,
                    Kind.LIGHT,
                    OkLab.lch(.90, .15, 95));
        } else {
            glass.fill(Paths.rounded(left, y, w * 1.36, w, 3), Kind.LIGHT, OkLab.lch(.26, .04, 240));
            int green = OkLab.lch(.80, .15, kind % 2 == 0 ? 150 : 205);
            if (kind % 2 == 1) {
                glass.line(Paths.circle(x, y + w * .95, w * .7), 1.2, Kind.LIGHT, green);
                glass.line(Paths.circle(x, y + w * .95, w * .4), 1, Kind.LIGHT, OkLab.alpha(green, .7));
                glass.line(
                        Paths.line(x, y + w * .95, x + w * .1, y + w * .5, x - w * .2, y + w * .2),
                        1.5,
                        Kind.LIGHT,
                        OkLab.lch(.80, .18, 330));
            } else {
                for (int i = 0; i < 4; i++) {
                    double t = .25 + .6 * Scenery.roll(s, 5110 + kind, i);
                    glass.fill(
                            Paths.rect(left + w * (.12 + .3 * i), y + w * (.9 - .75 * t), w * .16, w * .75 * t),
                            Kind.LIGHT,
                            green);
                }
            }
        }
        g.add(glass.build());
    }

    private static void dial(Stage s, GroupBuilder g, double x, double y, double r, int i) {
        g.fill(Paths.circle(x, y, r * 1.2), Kind.METAL, OkLab.lch(.42, .01, 250));
        g.fill(Paths.circle(x, y, r), Kind.METAL, OkLab.lch(.14, .01, 250));
        double a = 2 * Math.PI * Scenery.roll(s, 5112, i);
        g.line(
                Paths.line(x, y, x + Math.cos(a) * r * .8, y + Math.sin(a) * r * .8),
                Math.max(1.2, r * .14),
                Kind.LIGHT,
                OkLab.lch(.94, .04, 90));
    }
}
