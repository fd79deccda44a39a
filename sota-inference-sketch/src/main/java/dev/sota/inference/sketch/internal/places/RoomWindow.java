package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.words.Place;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** The window of a room and what is seen through it. */
final class RoomWindow {
    private final Stage s;
    private final Room room;
    private final double x;
    private final double y;
    private final double w;
    private final double h;
    private final boolean arched;

    RoomWindow(Stage s, Room room) {
        this.s = s;
        this.room = room;
        boolean wide = s.width() > s.height();
        w = wide ? s.width() * s.dice().between(421, .24, .32) : s.width() * .5;
        h = wide ? s.height() * s.dice().between(422, .44, .5) : s.height() * .3;
        x = wide ? s.width() * (.5 - s.side() * .2) - w / 2 : s.width() * .5 - w / 2;
        y = s.height() * (wide ? .1 : .09);
        arched = room.place() == Place.LIBRARY
                || room.place() == Place.WORKSHOP && s.dice().chance(423, .5);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double w() {
        return w;
    }

    double h() {
        return h;
    }

    private Shape opening() {
        if (!arched) {
            return Paths.rect(x, y, w, h);
        }
        Path2D p = new Path2D.Double();
        p.moveTo(x, y + h);
        p.lineTo(x, y + h * .36);
        p.curveTo(x, y - h * .1, x + w, y - h * .1, x + w, y + h * .36);
        p.lineTo(x + w, y + h);
        p.closePath();
        return p;
    }

    Shape wallShape() {
        Path2D p = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        p.append(Paths.rect(s.left(), -60, s.right() - s.left(), s.bottom() + 60), false);
        p.append(opening(), false);
        return p;
    }

    void outside() {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double foot = y + h;
        g.fill(Paths.rect(x - 20, y - 30, w + 40, h + 60), Material.of(Kind.SKY, p.zenith(), p.horizon()));
        g.fill(Paths.rect(x - 20, y + h * .4, w + 40, h), Material.of(Kind.SKY, OkLab.alpha(p.low(), 0), p.horizon()));
        if (s.dark()) {
            g.fill(Skies.stars(x, y - 10, x + w, foot, 30, s.seed(424), 1.2), Kind.LIGHT, OkLab.alpha(0xffffffff, .8));
            g.fill(Paths.circle(x + w * .7, y + h * .28, h * .075), Kind.LIGHT, OkLab.lch(.96, .03, 95));
        } else {
            g.add(Node.Glow.of(x + w * .6, y + h * .5, h * .8, p.sun(), .7));
        }
        if (room.place() == Place.OFFICE || room.place() == Place.LABORATORY) {
            skyline(g, p, foot);
        } else {
            g.fill(
                    Ridge.hills(x - 20, x + w + 20, foot - h * .2, h * .1, 90, s.seed(425), 4)
                            .land(foot + 40),
                    Kind.ROCK,
                    p.haze(p.shade(), .6),
                    p.haze(p.shade(), .85));
            Path2D trees = Paths.union();
            for (int i = 0; i < 9; i++) {
                double cx = x + w * (i + .5) / 9;
                trees.append(
                        Plants.tuft(cx, foot - h * (.02 + .06 * Scenery.roll(s, 426, i)), w * .09, h * .1, i), false);
            }
            g.fill(trees, Kind.LEAF, p.haze(Terrain.leaf(s, .2), .25), p.haze(Terrain.leaf(s, .4), .25));
        }
        s.layer("outside", 0, g);
    }

    private void skyline(GroupBuilder g, Palette p, double foot) {
        int n = 9;
        for (int i = 0; i < n; i++) {
            double bx = x - 10 + (w + 20) * i / n;
            double tall = h * (.2 + .5 * Scenery.roll(s, 427, i));
            int wall = p.haze(p.shade(), .45 + .3 * Scenery.roll(s, 428, i));
            g.fill(Paths.rect(bx, foot - tall, w / n * 1.1, tall + 40), Kind.WALL, wall, p.haze(wall, .4));
            if (s.dark()) {
                for (int k = 0; k < 12; k++) {
                    if (Scenery.roll(s, 429, i * 12 + k) < .55) {
                        g.fill(
                                Paths.rect(bx + 4 + w / n * .3 * (k % 3), foot - tall + 8 + 12 * (k / 3), 3.5, 5),
                                Kind.LIGHT,
                                OkLab.lch(.88, .12, 80));
                    }
                }
            }
        }
    }

    void frame() {
        GroupBuilder g = new GroupBuilder();
        int trim = room.place() == Place.LIBRARY || room.place() == Place.WORKSHOP ? room.wood() : room.trim();
        g.line(opening(), 10, Kind.WOOD, trim);
        int panes = arched ? 2 : 3;
        for (int i = 1; i < panes; i++) {
            double px = x + w * i / panes;
            g.line(Paths.line(px, arched ? y + h * .02 : y, px, y + h), 5, Kind.WOOD, trim);
        }
        g.line(Paths.line(x, y + h * .42, x + w, y + h * .42), 4.5, Kind.WOOD, trim);
        g.fill(Paths.rect(x - 22, y + h, w + 44, 13), Kind.WOOD, OkLab.lighten(trim, .04), OkLab.lighten(trim, -.09));
        g.fill(Paths.rect(x - 22, y + h + 13, w + 44, 6), Kind.SHADOW, OkLab.alpha(room.wallDark(), .5));
        if (room.place() == Place.ROOM) {
            curtain(g, x - 54, -1);
            curtain(g, x + w + 2, 1);
            g.fill(Paths.rounded(x - 76, y - 36, w + 152, 7, 3), Kind.WOOD, room.wood());
        }
        s.layer("window", .27, g);
    }

    private void curtain(GroupBuilder g, double cx, int side) {
        double cw = 54;
        int cloth = room.thing(.80, .08, room.hue() + 160);
        double foot = y + h + 62;
        double in = side < 0 ? -10 : 10;
        Path2D c = new Path2D.Double();
        c.moveTo(cx, y - 30);
        c.lineTo(cx + cw, y - 30);
        c.quadTo(cx + cw + in * .2, y + h * .6, cx + cw + in, foot);
        c.lineTo(cx + in, foot);
        c.quadTo(cx + in * .6, y + h * .6, cx, y - 30);
        c.closePath();
        GroupBuilder k = new GroupBuilder().clip().fill(c, Kind.CLOTH, cloth, OkLab.lighten(cloth, -.08));
        for (int i = 0; i < 5; i++) {
            double fx = cx + 4 + i * 11;
            k.fill(
                    Paths.polygon(fx, y - 30, fx + 4.5, y - 30, fx + 4 + in, foot, fx - 2 + in, foot),
                    Kind.CLOTH,
                    OkLab.alpha(OkLab.lighten(cloth, -.22), .45));
        }
        g.add(k.build(s.rim(2, .5)));
    }
}
