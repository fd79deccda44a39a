package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;
import java.awt.geom.Path2D;

/** A fair: the great wheel, striped tents with pennants, a merry-go-round, and bulbs on strings overhead. */
final class Fairground implements PlaceRecipe {
    @Override
    public void build(Stage s, Actors actors) {
        Yard yard = Yard.of(s);
        Palette p = s.palette();
        boolean tall = s.height() > s.width();
        double d = s.side();
        Scenery.sky(s);
        yard.hills(5501);
        Rides rides = new Rides(yard);
        GroupBuilder wheel = new GroupBuilder();
        boolean named = s.brief().subjects().stream()
                .anyMatch(m -> m.thing().art().endsWith("ferris-wheel")
                        || m.thing().art().endsWith("ferriswheel"));
        if (!named) {
            rides.wheel(wheel, -d * (tall ? 3 : 9.5), 42);
        }
        s.layer("wheel", .22, wheel, s.rim(1.3, .35));
        int grass = s.snowy() ? p.lit(.93, .015, 255) : OkLab.mixHue(Terrain.meadow(s), p.lit(.66, .07, 82), .45);
        GroupBuilder ground = yard.floor(Kind.GRASS, grass);
        trodden(yard, ground);
        s.layer("ground", .3, ground);
        GroupBuilder far = new GroupBuilder();
        double[] at = {-17, -10.5, 10.5, 17, 4.8};
        for (int i = 0; i < at.length; i++) {
            rides.tent(far, d * at[i], 26 + 2.5 * Scenery.roll(s, 5502, i), 2.5 + Scenery.roll(s, 5503, i), i);
        }
        far.add(Scenery.mist(s, yard.eye().y() - 8, yard.eye().y() + 36, .25, 5504));
        s.layer("far tents", .36, far, s.rim(1.3, .35));
        people(yard, actors, 17, 5510);
        GroupBuilder near = new GroupBuilder();
        rides.tent(near, d * (tall ? 4.2 : 6.8), 15, 2.7, 7);
        rides.carousel(near, -d * (tall ? 2.2 : 4.1), 13.5);
        s.layer("rides", .48, near, s.rim(1.5, .4));
        people(yard, actors, 9.5, 5540);
        GroupBuilder strings = new GroupBuilder();
        bulbs(yard, strings);
        s.layer("strings", .58, strings);
        actors.perform(habitat -> yard.spot(habitat, 4.7, Ground.GRASS), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .46 : .34);
    }

    private static void trodden(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        Palette p = s.palette();
        int earth = p.lit(s.snowy() ? .86 : .70, s.snowy() ? .015 : .06, s.snowy() ? 255 : 76);
        double[][] near = {yard.eye().at(-2.6, 0, 1.6), yard.eye().at(2.6, 0, 1.6)};
        double[][] far = {yard.eye().at(3.2, 0, 24), yard.eye().at(-3.2, 0, 24)};
        g.fill(
                Paths.polygon(
                        near[0][0], near[0][1], near[1][0], near[1][1], far[0][0], far[0][1], far[1][0], far[1][1]),
                Scenery.ground(
                        s,
                        Kind.EARTH,
                        OkLab.alpha(p.haze(earth, .3), .6),
                        OkLab.alpha(earth, .75),
                        yard.eye().y()));
        Terrain.litter(s, g, yard.eye().at(0, 0, 9)[1], Terrain.meadow(s), false, 5505);
        double[] hues = {25, 90, 250, 150, 330};
        for (int i = 0; i < 16; i++) {
            double z = 3 + 8 * Scenery.roll(s, 5506, i);
            double[] at = yard.eye().at(8 * (Scenery.roll(s, 5507, i) - .5), 0, z);
            double k = yard.eye().scale(z) * .05;
            g.fill(Paths.lens(at[0], at[1], 2 * k, .7 * k), Kind.PAPER, p.lit(.74, .13, hues[i % 5]));
        }
        if (s.dark()) {
            double[] at = yard.eye().at(0, 0, 8);
            g.add(new Node.Glow(at[0], at[1], s.width() * .44, .24, OkLab.lch(.82, .13, 65), .5));
        }
    }

    private static void people(Yard yard, Actors actors, double from, int part) {
        Stage s = yard.s();
        GroupBuilder g = new GroupBuilder();
        int n = 4 + s.dice().pick(part, 3);
        for (int i = n; i >= 1; i--) {
            double z = from + 1.1 * i;
            double x = (i % 2 == 0 ? 1 : -1) * (.6 + 2.8 * s.dice().roll(part + i));
            double[] foot = yard.eye().at(x, 0, z);
            Dress dress = Dress.of(s.dice().part(part + 10 + i), s.palette(), false);
            Pose pose = new Pose[] {Pose.WALK, Pose.LOOK, Pose.STAND, Pose.WALK}[i % 4];
            double size = i % 3 == 0 ? 1.2 : 1.74;
            Subject who = new Subject(Person.draw(pose, dress), 100, 40, .3, Habitat.LAND, true);
            actors.put(
                    g,
                    who,
                    new Spot(foot[0], foot[1], Ground.FLOOR, 1, Yard.air(z)),
                    size * yard.eye().scale(z),
                    90 + i);
        }
        s.layer(from > 12 ? "far people" : "people", from > 12 ? .42 : .52, g);
    }

    /** Strings with pennants by day and bulbs by night, from poles on both sides. */
    private static void bulbs(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        double[] hues = {28, 88, 150, 250, 340};
        for (int row = 2; row >= 0; row--) {
            double z = 7.5 + row * 4;
            double half = 5.4;
            double high = 4.2;
            double[] a = yard.eye().at(-half, high, z);
            double[] b = yard.eye().at(half, high, z);
            double sag = .75 * yard.eye().scale(z);
            int iron = yard.seen(.34, .02, 250, z);
            double k = yard.eye().scale(z);
            for (double[] end : new double[][] {a, b}) {
                g.fill(Paths.rect(end[0] - .04 * k, end[1], .08 * k, high * k), Kind.METAL, iron);
            }
            Path2D line = new Path2D.Double();
            line.moveTo(a[0], a[1]);
            line.quadTo((a[0] + b[0]) / 2, a[1] + 2 * sag, b[0], b[1]);
            g.line(line, 1.1, Kind.METAL, iron);
            int n = 20;
            for (int i = 1; i < n; i++) {
                double t = i / (double) n;
                double px = a[0] + (b[0] - a[0]) * t;
                double py = a[1] + 4 * sag * t * (1 - t);
                double hue = hues[(i + row) % 5];
                if (s.dark()) {
                    g.add(Node.Glow.of(px, py + .06 * k, .34 * k, OkLab.lch(.85, .13, hue), .6));
                    g.fill(Paths.circle(px, py + .07 * k, .07 * k), Kind.LIGHT, OkLab.lch(.92, .1, hue));
                } else {
                    g.fill(
                            Paths.polygon(px - .15 * k, py, px + .15 * k, py, px, py + .34 * k),
                            Kind.CLOTH,
                            yard.seen(.68, .16, hue, z));
                }
            }
        }
    }
}
