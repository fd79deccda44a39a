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

    RoomWindow(Stage s, Room room, double[] box) {
        this.s = s;
        this.room = room;
        x = box[0];
        y = box[1];
        w = box[2];
        h = box[3];
        arched = room.place() == Place.LIBRARY
                || room.place() == Place.WORKSHOP && s.look().chance(423, .5);
    }

    Shape opening() {
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
        g.line(opening(), w * .045, Kind.WOOD, trim);
        int panes = arched || room.place() == Place.BATHROOM ? 2 : 3;
        for (int i = 1; i < panes; i++) {
            double px = x + w * i / panes;
            g.line(Paths.line(px, arched ? y + h * .02 : y, px, y + h), w * .022, Kind.WOOD, trim);
        }
        g.line(Paths.line(x, y + h * .42, x + w, y + h * .42), w * .02, Kind.WOOD, trim);
        double q = w * .07;
        g.fill(
                Paths.rect(x - q, y + h, w + 2 * q, q * .6),
                Kind.WOOD,
                OkLab.lighten(trim, .04),
                OkLab.lighten(trim, -.09));
        g.fill(Paths.rect(x - q, y + h + q * .6, w + 2 * q, q * .3), Kind.SHADOW, OkLab.alpha(room.wallDark(), .5));
        if (room.place() == Place.ROOM || room.place() == Place.BEDROOM) {
            curtain(g, x - w * .22, -1);
            curtain(g, x + w + 2, 1);
            g.fill(Paths.rounded(x - w * .3, y - w * .1, w * 1.6, w * .03, 3), Kind.WOOD, room.wood());
        }
        s.layer("window", .27, g);
    }

    private void curtain(GroupBuilder g, double cx, int side) {
        double cw = w * .22;
        int cloth = room.thing(.80, .08, room.hue() + 160);
        double top = y - w * .09;
        double foot = y + h * 1.28;
        double in = side * cw * .18;
        Path2D c = new Path2D.Double();
        c.moveTo(cx, top);
        c.lineTo(cx + cw, top);
        c.quadTo(cx + cw + in * .2, y + h * .6, cx + cw + in, foot);
        c.lineTo(cx + in, foot);
        c.quadTo(cx + in * .6, y + h * .6, cx, top);
        c.closePath();
        GroupBuilder k = new GroupBuilder().clip().fill(c, Kind.CLOTH, cloth, OkLab.lighten(cloth, -.08));
        for (int i = 0; i < 5; i++) {
            double fx = cx + cw * (.07 + .2 * i);
            double fold = cw * .085;
            k.fill(
                    Paths.polygon(fx, top, fx + fold, top, fx + fold + in, foot, fx - fold * .4 + in, foot),
                    Kind.CLOTH,
                    OkLab.alpha(OkLab.lighten(cloth, -.22), .45));
        }
        g.add(k.build(s.rim(2, .5)));
    }
}
