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
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;
import java.util.ArrayList;
import java.util.List;

/** Ideas told with cliffs and peaks. */
final class IdeaCliffs {
    private IdeaCliffs() {}

    private static void back(Stage s, double h) {
        Scenery.sky(s);
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h + s.height() * .2, s.height() * .28, .62, true, 1621)
                .build());
        far.add(Scenery.mist(s, h, s.height() * .95, .75, 1622));
        s.layer("far", .15, far);
    }

    /** Two cliffs with a gap between them; their tops are at a height of the picture. */
    private static void cliffs(Stage s, double y, double gap) {
        Palette p = s.palette();
        int rock = OkLab.mix(p.lit(.46, .04, 50), p.shade(), .4);
        for (int side = -1; side <= 1; side += 2) {
            double edge = side < 0 ? s.left() : s.right();
            double lip = s.width() * .5 + side * gap / 2;
            List<Double> xy = new ArrayList<>(List.of(edge, y, lip, y));
            int n = 6;
            for (int i = 1; i <= n; i++) {
                double t = i / (double) n;
                double in = side * s.width() * (.02 + .09 * t + .03 * (Scenery.roll(s, 1623 + side, i) - .5));
                xy.addAll(List.of(lip + in, y + (s.bottom() - y) * t));
            }
            xy.addAll(List.of(edge, s.bottom()));
            GroupBuilder g = new GroupBuilder().clip();
            g.fill(
                    Paths.polygon(xy.stream().mapToDouble(Double::doubleValue).toArray()),
                    Material.of(Kind.ROCK, rock, p.haze(rock, .45)).over(0, y, s.width(), s.bottom() - y));
            for (int i = 0; i < 8; i++) {
                double cx = lip + side * s.width() * .34 * Scenery.roll(s, 1626 + side, i);
                double cy = y + (s.height() - y) * Scenery.roll(s, 1629 + side, i);
                g.fill(
                        Paths.polygon(cx, cy, cx + 26, cy + 12, cx + 14, cy + 96, cx - 12, cy + 70),
                        Kind.SHADOW,
                        OkLab.alpha(OkLab.lighten(rock, i % 2 == 0 ? -.08 : .06), .5));
            }
            int grass = Terrain.meadow(s);
            g.fill(
                    Paths.rect(side < 0 ? edge : lip - 4, y - 3, Math.abs(lip - edge) + 4, 13),
                    Kind.GRASS,
                    OkLab.lighten(grass, .03),
                    OkLab.mix(grass, p.near(), .4));
            s.layer(side < 0 ? "left cliff" : "right cliff", .5, new GroupBuilder().add(g.build()), s.rim(2, .5));
        }
    }

    /** A rope bridge from cliff to cliff, with somebody in the middle. */
    static void bridge(Stage s, Actors actors) {
        double y = s.height() * .62;
        back(s, s.height() * .5);
        double gap = s.width() * .42;
        cliffs(s, y, gap);
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double x0 = s.width() * .5 - gap / 2 - 8;
        double x1 = s.width() * .5 + gap / 2 + 8;
        double sag = s.height() * .055;
        int wood = p.lit(.46, .08, 50);
        int n = 30;
        double rail = s.shorter() * .085;
        for (int i = 0; i <= n; i++) {
            double t = i / (double) n;
            double x = x0 + (x1 - x0) * t;
            double by = y + 4 * sag * t * (1 - t);
            g.fill(Paths.rect(x - 4.5, by - 1, 10, 5), Kind.WOOD, OkLab.lighten(wood, .03 * (i % 3)));
            if (i % 3 == 0) {
                g.line(Paths.line(x, by, x, by - rail), 1.3, Kind.WOOD, OkLab.lighten(wood, -.08));
            }
        }
        for (double up : new double[] {rail, 0}) {
            g.line(
                    Paths.curve(
                            x0,
                            y - up,
                            (x0 * 3 + x1) / 4,
                            y + sag * .75 - up,
                            (x0 + x1) / 2,
                            y + sag - up,
                            (x0 + 3 * x1) / 4,
                            y + sag * .75 - up,
                            x1,
                            y - up),
                    2.4,
                    Kind.WOOD,
                    OkLab.lighten(wood, -.06));
        }
        for (double x : new double[] {x0, x1}) {
            g.fill(Paths.rect(x - 4, y - rail * 1.25, 8, rail * 1.4), Kind.WOOD, wood);
        }
        s.layer("bridge", .6, g, s.rim(1.4, .5));
        GroupBuilder one = new GroupBuilder();
        double t = .5 + s.side() * .08;
        actors.put(
                one,
                IdeaScene.person(s, Pose.WALK, 1631),
                new Spot(x0 + (x1 - x0) * t, y + 4 * sag * t * (1 - t), Ground.FLOOR, 1, 0),
                s.shorter() * .23,
                1);
        s.layer("subject", .7, one);
        Scenery.weather(s);
    }

    /** Two who point at each other over a gap. */
    static void conflict(Stage s, Actors actors) {
        double y = s.height() * .68;
        back(s, s.height() * .5);
        double gap = s.width() * .16;
        cliffs(s, y, gap);
        GroupBuilder g = new GroupBuilder();
        double tall = s.shorter() * .42;
        for (int side = -1; side <= 1; side += 2) {
            Dress dress = Dress.of(s.dice().part(1641 + side), s.palette(), true)
                    .with(
                            Dress.Garment.COAT,
                            side < 0
                                    ? s.palette().lit(.56, .19, 28)
                                    : s.palette().lit(.46, .12, 255));
            double k = tall / 100;
            double x = s.width() * .5 + side * (gap / 2 + tall * .34);
            g.add(new Node.Glow(x, y, tall * .2, .16, s.palette().shadow(), .7));
            g.add(Person.draw(Pose.POINT, dress)
                    .at(x, y + 2, side < 0 ? k : -k, k)
                    .with(s.core(14, .4), s.rim(2, .8)));
        }
        s.layer("subject", .7, g);
        Scenery.weather(s);
    }

    /** A steep peak with a flag on it and a climber below. */
    static void peak(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        double h = s.height() * .72;
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h, s.height() * .26, .6, true, 1651).build());
        far.add(Scenery.mist(s, h - 130, h + 20, .6, 1652));
        s.layer("far", .15, far);
        double x = s.width() * (.5 + s.side() * .12);
        double top = s.height() * .30;
        Ridge.Peak main = new Ridge.Peak(x, s.height() * .98 - top, s.shorter() * .78);
        Ridge ridge = Ridge.range(s.left(), s.right(), s.height() * .98, s.seed(1653), 6, main);
        GroupBuilder g = new GroupBuilder().clip();
        int rock = OkLab.mix(p.shade(), p.near(), .2);
        g.fill(
                ridge.land(s.bottom()),
                Material.of(Kind.ROCK, OkLab.lighten(rock, .05), p.haze(rock, .3))
                        .over(0, top, s.width(), s.height() - top));
        double away = x < s.sunX() ? -1 : 1;
        g.fill(ridge.face(main, away, s.seed(1654), .9), Kind.ROCK, OkLab.lighten(rock, -.07), OkLab.alpha(rock, .2));
        g.fill(
                ridge.snow(main, .26, s.seed(1655)),
                Kind.SNOW,
                OkLab.alpha(p.lit(.97, .015, 90), .92),
                OkLab.alpha(p.low(), .5));
        double peakY = ridge.at(x);
        double side = -away;
        double cx = x + side * s.shorter() * .27;
        g.line(
                Paths.curve(
                        x + side * s.shorter() * .5,
                        s.height() * .98,
                        x + side * s.shorter() * .2,
                        s.height() * .86,
                        cx,
                        ridge.at(cx) + 8),
                3,
                Kind.EARTH,
                OkLab.alpha(p.light(), .4));
        s.layer("peak", .5, new GroupBuilder().add(g.build()), s.rim(2.4, .7));
        GroupBuilder things = new GroupBuilder();
        actors.cast().draw("flag", p).ifPresent(f -> {
            double k = s.shorter() * .2 / f.height();
            things.add(f.group().at(x, peakY + 4, side < 0 ? k : -k, k).with(s.rim(1.4, .7)));
        });
        Subject one = IdeaScene.person(s, Pose.CLIMB, 1656);
        double k = s.shorter() * .15 / 100;
        things.add(one.group().at(cx, ridge.at(cx) + 5, side < 0 ? k : -k, k).with(s.core(8, .4), s.rim(1.6, .8)));
        s.layer("subject", .7, things);
        GroupBuilder mist = new GroupBuilder().add(Scenery.mist(s, s.height() * .84, s.height() * 1.02, .7, 1657));
        s.layer("mist", .8, mist);
        Scenery.weather(s);
    }
}
