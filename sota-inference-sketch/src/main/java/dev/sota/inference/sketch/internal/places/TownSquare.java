package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.Hour;
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

/** The square of a town: houses over arcades, a tower with a clock, a fountain, trees, people and pigeons. */
final class TownSquare implements PlaceRecipe {
    @Override
    public void build(Stage s, Actors actors) {
        Yard yard = Yard.of(s);
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        new Arcades(yard).build();
        int stone = s.snowy() ? p.lit(.92, .015, 250) : p.lit(.74, .03, 72);
        GroupBuilder ground = yard.floor(Kind.ROCK, stone);
        paving(yard, ground, stone);
        s.layer("ground", .4, ground);
        boolean tall = s.height() > s.width();
        GroupBuilder trees = new GroupBuilder();
        for (int i = -3; i <= 3; i++) {
            if (i != 0) {
                double x = i * 5.2 + s.side() * .6;
                yard.tree(trees, x, 22, 5.6 + Scenery.roll(s, 5402, i + 3), s.lookSeed(5403) + i);
                yard.lamp(trees, x + 2.4, 20, 4);
            }
        }
        s.layer("trees", .45, trees, s.rim(1.4, .4));
        people(yard, actors);
        GroupBuilder fountain = new GroupBuilder();
        boolean named =
                s.brief().subjects().stream().anyMatch(m -> m.thing().art().equals("icon:fountain"));
        if (!named) {
            new Fountain(yard, -s.side() * (tall ? 1.5 : 2.7), 10.4).draw(fountain);
        }
        pigeons(yard, actors, fountain);
        s.layer("fountain", .55, fountain, s.rim(1.6, .5));
        actors.perform(habitat -> yard.spot(habitat, 4.8, Ground.STONE), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .44 : .34);
    }

    /** Slabs in a grid, bands of darker stone that meet at the fountain. */
    private static void paving(Yard yard, GroupBuilder g, int stone) {
        Stage s = yard.s();
        Pinhole eye = yard.eye();
        Path2D joints = new Path2D.Double();
        for (double z = 1.9; z < 30; z *= 1.14) {
            double[] a = eye.at(-40, 0, z);
            double[] b = eye.at(40, 0, z);
            joints.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        for (int i = -12; i <= 12; i++) {
            double[] a = eye.at(i * 1.1, 0, 1.8);
            double[] b = eye.at(i * 1.1, 0, 30);
            joints.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(joints, 1, Kind.ROCK, OkLab.alpha(OkLab.lighten(stone, -.14), .32));
        int band = OkLab.alpha(OkLab.lighten(stone, -.1), .5);
        for (double z : new double[] {6.6, 15.5}) {
            g.fill(eye.level(-40, z, 40, z + .5, 0), Kind.ROCK, band);
        }
        for (double x : new double[] {-5.4, 5.4}) {
            g.fill(eye.level(x - .25, 1.8, x + .25, 30, 0), Kind.ROCK, band);
        }
        if (s.brief().weather().wet()) {
            Palette p = s.palette();
            for (int i = 0; i < 8; i++) {
                double z = 3 + 9 * Scenery.roll(s, 5404, i);
                double[] at = eye.at(11 * (Scenery.roll(s, 5405, i) - .5), 0, z);
                double k = eye.scale(z);
                g.fill(
                        Paths.blob(at[0], at[1], .8 * k, .14 * k, i, 9, .2),
                        Kind.WATER,
                        OkLab.alpha(OkLab.mix(p.mid(), p.low(), .5), .6));
            }
        }
        if (s.dark()) {
            double[] at = eye.at(0, 0, 9);
            g.add(new Node.Glow(at[0], at[1], s.width() * .4, .2, OkLab.lch(.82, .12, 70), .4));
        }
    }

    private static void people(Yard yard, Actors actors) {
        Stage s = yard.s();
        GroupBuilder g = new GroupBuilder();
        int n = 5 + s.dice().pick(5406, 4);
        for (int i = n; i >= 1; i--) {
            double z = 12.5 + 1.2 * i;
            double x = (i % 2 == 0 ? 1 : -1) * (1.2 + 6 * s.dice().roll(5410 + i));
            double[] foot = yard.eye().at(x, 0, z);
            Dress dress = Dress.of(s.dice().part(5430 + i), s.palette(), false);
            if (s.brief().weather().wet()) {
                dress = dress.with(Dress.Carries.UMBRELLA, s.palette().lit(.42 + .1 * (i % 3), .1, 60.0 * i));
            }
            Pose pose = new Pose[] {Pose.WALK, Pose.STAND, Pose.WALK, Pose.LOOK}[i % 4];
            Subject who = new Subject(Person.draw(pose, dress), 100, 40, .3, Habitat.LAND, true);
            actors.put(
                    g,
                    who,
                    new Spot(foot[0], foot[1], Ground.FLOOR, 1, Yard.air(z)),
                    1.74 * yard.eye().scale(z),
                    90 + i);
        }
        s.layer("people", .5, g);
    }

    private static void pigeons(Yard yard, Actors actors, GroupBuilder g) {
        Stage s = yard.s();
        if (s.brief().weather().wet() || s.brief().hour() == Hour.NIGHT) {
            return;
        }
        actors.cast().draw("pigeon", s.palette()).ifPresent(bird -> {
            for (int i = 0; i < 6; i++) {
                double z = 6.2 + 2.2 * Scenery.roll(s, 5407, i);
                double x = -s.side() * (.4 + 2.6 * Scenery.roll(s, 5408, i));
                double[] foot = yard.eye().at(x, 0, z);
                double k = .3 * yard.eye().scale(z) / bird.height();
                double way = Scenery.roll(s, 5409, i) < .5 ? -1 : 1;
                g.add(new Node.Glow(
                        foot[0],
                        foot[1],
                        bird.width() * k * .6,
                        .25,
                        s.palette().shadow(),
                        .5));
                g.add(bird.group().at(foot[0], foot[1], way * k, k));
            }
        });
    }
}
