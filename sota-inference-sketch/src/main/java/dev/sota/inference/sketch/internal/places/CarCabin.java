package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** Inside a car: the road through the windscreen, the dashboard with its wheel, the mirror, two seats. */
final class CarCabin implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Cab cab = new Cab(s);
        GroupBuilder outside = new GroupBuilder();
        double y = s.height() * .37;
        RoadAhead.draw(s, new Pinhole(s.width() * .5, y, s.shorter() * .9, .2), outside);
        s.layer("outside", 0, outside);
        GroupBuilder shell = new GroupBuilder();
        int roof = cab.room().thing(.52, .02, 70);
        cab.shell(
                shell,
                roof,
                cab.polygon(-.36, .14, .36, .14, .45, .56, -.45, .56),
                cab.polygon(-.66, .12, -.41, .15, -.5, .6, -.75, .62),
                cab.polygon(.66, .12, .41, .15, .5, .6, .75, .62));
        mirror(cab, s, shell);
        s.layer("windscreen", .2, shell);
        GroupBuilder board = new GroupBuilder();
        dashboard(cab, s, board);
        s.layer("dashboard", .42, board);
        actors.perform(cab.spots(), .7);
        cab.seats(.29, .66, cab.room().thing(.36, .05, cab.room().hue()));
        s.vignette(.5);
    }

    private static void mirror(Cab cab, Stage s, GroupBuilder g) {
        double[] at = cab.at(0, .16);
        double u = s.shorter();
        int dark = cab.room().thing(.22, .01, 250);
        g.fill(Paths.rect(at[0] - u * .01, at[1] - u * .05, u * .02, u * .06), Kind.METAL, dark);
        g.fill(Paths.rounded(at[0] - u * .13, at[1], u * .26, u * .075, u * .03), Kind.METAL, dark);
        g.fill(
                Paths.rounded(at[0] - u * .117, at[1] + u * .01, u * .234, u * .055, u * .022),
                Kind.GLASS,
                s.palette().haze(s.palette().mid(), .3),
                s.palette().haze(s.palette().shade(), .5));
    }

    private static void dashboard(Cab cab, Stage s, GroupBuilder g) {
        Room room = cab.room();
        double u = s.shorter();
        int dark = room.thing(.30, .02, 250);
        Path2D top = new Path2D.Double();
        double[] l = cab.at(-.62, .6);
        double[] r = cab.at(.62, .6);
        double[] m = cab.at(0, .52);
        top.moveTo(l[0], l[1]);
        top.quadTo(m[0], m[1], r[0], r[1]);
        top.lineTo(r[0], s.bottom() + 80);
        top.lineTo(l[0], s.bottom() + 80);
        top.closePath();
        g.fill(top, Material.of(Kind.METAL, OkLab.lighten(dark, .07), OkLab.lighten(dark, -.08)));
        double way = -s.side();
        double[] wheel = cab.at(way * .27, .66);
        double[] hood = cab.at(way * .27, .585);
        g.fill(Paths.ellipse(hood[0], hood[1] + u * .02, u * .19, u * .06), Kind.METAL, OkLab.lighten(dark, -.06));
        for (int i = -1; i <= 1; i += 2) {
            double cx = hood[0] + i * u * .08;
            double cy = hood[1] + u * .035;
            g.fill(Paths.circle(cx, cy, u * .05), Kind.METAL, OkLab.lch(.16, .02, 250));
            g.line(Paths.circle(cx, cy, u * .042), u * .006, Kind.LIGHT, OkLab.lch(.80, .12, i < 0 ? 60 : 200));
            g.line(Paths.line(cx, cy, cx + u * .022, cy - u * .026), u * .007, Kind.LIGHT, OkLab.lch(.70, .19, 30));
        }
        double[] mid = cab.at(0, .615);
        g.fill(
                Paths.rounded(mid[0] - u * .11, mid[1], u * .22, u * .11, u * .014),
                Kind.METAL,
                OkLab.lch(.15, .02, 250));
        g.fill(
                Paths.rounded(mid[0] - u * .1, mid[1] + u * .01, u * .2, u * .09, u * .01),
                Kind.LIGHT,
                OkLab.lch(.62, .09, 230),
                OkLab.lch(.50, .09, 200));
        g.line(
                Paths.curve(
                        mid[0] - u * .07,
                        mid[1] + u * .09,
                        mid[0] - u * .01,
                        mid[1] + u * .06,
                        mid[0] + u * .02,
                        mid[1] + u * .04,
                        mid[0] + u * .06,
                        mid[1] + u * .02),
                u * .008,
                Kind.LIGHT,
                OkLab.lch(.90, .10, 90));
        for (int i = -1; i <= 1; i += 2) {
            double[] vent = cab.at(i * (.135 + .02), .63);
            g.fill(
                    Paths.rounded(vent[0] - u * .035, vent[1] - u * .01, u * .07, u * .04, u * .01),
                    Kind.METAL,
                    OkLab.lighten(dark, -.12));
        }
        int ring = room.thing(.18, .01, 250);
        g.line(Paths.ellipse(wheel[0], wheel[1] + u * .06, u * .2, u * .17), u * .036, Kind.METAL, ring);
        g.line(
                Paths.line(wheel[0] - u * .19, wheel[1] + u * .06, wheel[0] + u * .19, wheel[1] + u * .06),
                u * .03,
                Kind.METAL,
                ring);
        g.line(Paths.line(wheel[0], wheel[1] + u * .06, wheel[0], wheel[1] + u * .22), u * .03, Kind.METAL, ring);
        g.fill(Paths.circle(wheel[0], wheel[1] + u * .06, u * .05), Kind.METAL, OkLab.lighten(ring, .06));
        if (s.dark()) {
            g.add(Node.Glow.of(hood[0], hood[1], u * .4, OkLab.lch(.80, .08, 220), .25));
            g.add(Node.Glow.of(s.width() / 2, s.height() * .6, u * .8, room.glow(), .16));
        }
    }
}
