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

/** A market in a square of old houses: two rows of stalls under striped awnings, goods in crates, people between them. */
final class Market implements PlaceRecipe {
    private static final double PERSON = 1.74;
    private static final double DRAWN = .36;
    private static final double END = 34;

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .05), s.height() * .56, s.shorter() * .95, 1.7);
        houses(s, eye);
        GroupBuilder ground = new GroupBuilder();
        int stone =
                s.snowy() ? p.lit(.92, .015, 250) : s.dark() ? OkLab.mix(p.low(), p.near(), .7) : p.lit(.62, .03, 65);
        ground.fill(
                Paths.rect(s.left(), eye.y(), s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.ROCK, p.haze(stone, .4), OkLab.mix(stone, p.near(), .35), eye.y()));
        cobbles(s, eye, ground, stone);
        s.layer("square", .45, ground);
        String[] names = {"far stalls", "stalls", "near stalls"};
        double[] from = {END - 6, 16.2, 9.4};
        double[] to = {17, 10, 2.4};
        for (int band = 0; band < 3; band++) {
            GroupBuilder g = new GroupBuilder();
            for (double z = from[band]; z > to[band]; z -= 3.4) {
                for (int side = -1; side <= 1; side += 2) {
                    new Stall(s, eye, side, z).draw(g);
                }
            }
            if (band < 2) {
                people(s, eye, actors, g, band);
            }
            s.layer(names[band], .48 + .05 * band, g);
        }
        actors.perform(habitat -> spot(s, eye, habitat), .75);
        Scenery.weather(s);
        s.vignette(.38);
    }

    /** The fronts at the far side of the square, gable beside gable. */
    private static void houses(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double[] hues = {45, 75, 30, 95, 20, 60};
        double x = -44;
        for (int i = 0; x < 44; i++) {
            double w = 4 + 2.2 * Scenery.roll(s, 4401, i);
            double tall = 6.5 + 3 * Scenery.roll(s, 4402, i);
            int wall = p.haze(p.lit(.74 - .1 * Scenery.roll(s, 4403, i), .07, hues[i % 6]), .22);
            int roof = p.haze(p.lit(.44, .09, 35), .25);
            g.fill(eye.facing(x, 0, x + w, tall, END), Kind.WALL, wall, OkLab.lighten(wall, -.06));
            double[] a = eye.at(x - .15, tall, END);
            double[] b = eye.at(x + w + .15, tall, END);
            double[] c = eye.at(x + w / 2, tall + w * .62, END);
            if (i % 3 == 1) {
                stepped(eye, g, x, w, tall, wall);
            } else {
                g.fill(Paths.polygon(a[0], a[1], c[0], c[1], b[0], b[1]), Kind.WALL, i % 3 == 0 ? wall : roof);
                g.line(Paths.line(a[0], a[1], c[0], c[1], b[0], b[1]), 3, Kind.WOOD, roof);
            }
            windows(s, eye, g, x, w, tall, i);
            x += w + .05;
        }
        g.add(Scenery.mist(s, eye.y() - 30, eye.y() + 24, .45, 4404));
        s.layer("houses", .25, g, s.rim(1.4, .3));
    }

    private static void stepped(Pinhole eye, GroupBuilder g, double x, double w, double tall, int wall) {
        for (int i = 0; i < 4; i++) {
            double in = w * .125 * i;
            g.fill(eye.facing(x + in, tall + .7 * i, x + w - in, tall + .7 * (i + 1), END), Kind.WALL, wall);
        }
    }

    private static void windows(Stage s, Pinhole eye, GroupBuilder g, double x, double w, double tall, int house) {
        Palette p = s.palette();
        int n = w > 5 ? 3 : 2;
        for (int i = 0; i < n; i++) {
            for (double y = 3.4; y < tall - 1; y += 2.1) {
                double wx = x + w * (i + .5) / n;
                boolean lit = s.dark() && Scenery.roll(s, 4405, house * 20 + i * 5 + (int) y) < .6;
                int pane = lit ? OkLab.lch(.88, .12, 80) : p.haze(OkLab.mix(p.mid(), p.near(), .5), .2);
                g.fill(
                        eye.facing(wx - .5, y - .1, wx + .5, y + 1.4, END - .01),
                        Kind.WOOD,
                        p.haze(p.lit(.9, .02, 80), .2));
                g.fill(eye.facing(wx - .4, y, wx + .4, y + 1.3, END - .02), Kind.LIGHT, pane);
            }
        }
    }

    private static void cobbles(Stage s, Pinhole eye, GroupBuilder g, int stone) {
        Path2D rows = new Path2D.Double();
        for (double z = 1.6; z < END; z *= 1.11) {
            double[] a = eye.at(-20, 0, z);
            double[] b = eye.at(20, 0, z);
            rows.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(rows, 1, Kind.ROCK, OkLab.alpha(OkLab.lighten(stone, -.12), .35));
        Path2D stones = Paths.union();
        for (int i = 0; i < 260; i++) {
            double z = 3 + 13 * Math.pow(Scenery.roll(s, 4406, i), 1.7);
            double x = 7 * (2 * Scenery.roll(s, 4407, i) - 1);
            double[] at = eye.at(x, 0, z);
            double k = eye.scale(z);
            stones.append(Paths.ellipse(at[0], at[1], .06 * k, .06 * k * 1.7 / z), false);
        }
        g.fill(stones, Kind.ROCK, OkLab.alpha(OkLab.lighten(stone, .06), .5));
        if (s.dark()) {
            double[] at = eye.at(0, 0, 8);
            g.add(new Node.Glow(at[0], at[1], s.width() * .42, .22, OkLab.lch(.82, .12, 70), .45));
        }
    }

    private static void people(Stage s, Pinhole eye, Actors actors, GroupBuilder g, int band) {
        int n = 3 + s.dice().pick(4411 + band, 3);
        for (int i = n; i >= 1; i--) {
            double z = (band == 0 ? 17 : 10.5) + 1.3 * i;
            double x = (i % 2 == 0 ? 1 : -1) * (.4 + 1.3 * s.dice().roll(4420 + 10 * band + i));
            double[] foot = eye.at(x, 0, z);
            Dress dress = Dress.of(s.dice().part(4440 + 10 * band + i), s.palette(), false);
            Pose pose = new Pose[] {Pose.WALK, Pose.LOOK, Pose.CARRY, Pose.STAND}[i % 4];
            Subject who = new Subject(Person.draw(pose, dress), 100, 40, .3, Habitat.LAND, true);
            actors.put(g, who, new Spot(foot[0], foot[1], Ground.FLOOR, 1, z * .012), PERSON * eye.scale(z), 90 + i);
        }
    }

    private static Spot spot(Stage s, Pinhole eye, Habitat habitat) {
        double z = s.height() > s.width() ? 3.8 : 4.4;
        boolean people = s.brief().subjects().stream().anyMatch(m -> m.thing().person());
        double size = (people ? 1 : .8) * PERSON * eye.scale(z) / (DRAWN * s.shorter());
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.subjectX(), s.height() * .3, Ground.AIR, .8, 0);
            default -> new Spot(s.subjectX(), eye.at(0, 0, z)[1], s.snowy() ? Ground.SNOW : Ground.STONE, size, 0);
        };
    }
}
