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
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;

/** Ideas told with many people. */
final class IdeaCrowd {
    private IdeaCrowd() {}

    /** One red coat in a grey crowd before grey blocks. */
    static void individuality(Stage s, Actors actors) {
        double h = s.height() * .52;
        int pale = OkLab.lch(.86, .012, 250);
        GroupBuilder sky = new GroupBuilder();
        sky.add(new Node.Sky(
                0, h, OkLab.lch(.66, .02, 250), OkLab.lch(.74, .018, 250), OkLab.lch(.83, .012, 240), pale));
        sky.add(Node.Glow.of(s.width() * .5, h * .6, s.shorter() * .6, OkLab.lch(.95, .01, 90), .7));
        s.layer("sky", 0, sky);
        GroupBuilder blocks = new GroupBuilder();
        for (int i = 0; i < 14; i++) {
            double x = s.left() + (s.right() - s.left()) * i / 14;
            double tall = s.height() * (.10 + .26 * Scenery.roll(s, 1551, i) * (Math.abs(i - 6.5) / 6.5 + .25));
            int c = OkLab.lch(.70 - .06 * Scenery.roll(s, 1552, i), .012, 250);
            blocks.fill(Paths.rect(x, h - tall, (s.right() - s.left()) / 13.0, tall + 40), Kind.WALL, c, pale);
        }
        blocks.add(new Node.Mist(h - 60, h + 40, pale, .6, s.seed(1553)));
        s.layer("far", .2, blocks);
        GroupBuilder floor = new GroupBuilder();
        floor.fill(
                Paths.rect(s.left(), h, s.right() - s.left(), s.bottom()),
                Material.of(Kind.EARTH, OkLab.lch(.80, .012, 250), OkLab.lch(.52, .02, 255))
                        .over(0, h, s.width(), s.height() - h));
        s.layer("ground", .4, floor);
        double x = s.subjectX();
        int rows = 6;
        for (int r = 0; r < rows; r++) {
            row(s, h, r, rows, x);
        }
        GroupBuilder g = new GroupBuilder();
        Dress red = Dress.of(s.dice().part(1554), s.palette(), true).with(Dress.Garment.COAT, OkLab.lch(.56, .22, 27));
        Subject one = new Subject(Person.draw(Pose.LOOK, red), 100, 40, .3, Habitat.LAND, true);
        actors.put(g, one, new Spot(x, s.height() * .9, Ground.STONE, 1, 0), s.shorter() * .36, 1);
        s.layer("subject", .8, g);
        s.vignette(.34);
    }

    private static void row(Stage s, double h, int r, int rows, double clear) {
        double t = r / (rows - 1.0);
        double y = h + s.height() * (.04 + .28 * Math.pow(t, 1.3));
        double tall = s.shorter() * (.085 + .225 * t);
        int n = (int) (s.width() / (tall * .34)) + 2;
        Pose[] poses = {Pose.WALK, Pose.STAND, Pose.LOOK, Pose.WALK};
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < n; i++) {
            double x = (i + .7 * (Scenery.roll(s, 1560 + r, i) - .5)) * tall * .36;
            if (t > .55 && Math.abs(x - clear) < tall * .5) {
                continue;
            }
            double l = .62 - .30 * t + .08 * (Scenery.roll(s, 1570 + r, i) - .5);
            Dress grey = Dress.of(s.dice().part(1580 + i * 7 + r), s.palette(), false)
                    .with(Dress.Garment.values()[i % 3], OkLab.lch(l, .014, 255));
            Dress dull = new Dress(
                    grey.garment(),
                    grey.hair(),
                    i % 4 == 0 ? Dress.Hat.BRIM : Dress.Hat.NONE,
                    Dress.Carries.NOTHING,
                    Dress.Over.NOTHING,
                    grey.coat(),
                    OkLab.lch(l - .08, .014, 255),
                    OkLab.lch(l + .12, .02, 50),
                    OkLab.lch(l - .12, .01, 250),
                    grey.coat(),
                    OkLab.lch(l - .1, .01, 250));
            double k = tall / 100;
            g.add(Person.draw(poses[(i + r) % poses.length], dull).at(x, y, i % 2 == 0 ? k : -k, k));
        }
        s.layer("crowd " + r, .42 + .06 * r, g, new Effect.Haze(OkLab.lch(.84, .012, 250), .55 * (1 - t)));
    }

    /** Figures that carry one beam together up a slope. */
    static void beam(Stage s, Actors actors, double y) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int n = s.width() < s.height() ? 3 : 5;
        double tall = s.shorter() * .32;
        double step = Math.min(s.width() * .15, tall * .62);
        double x0 = s.width() * .5 - step * (n - 1) / 2;
        double rise = tall * .07;
        int wood = p.lit(.60, .1, 58);
        for (int i = 0; i < n; i++) {
            double x = x0 + step * i;
            double fy = y + 12 - rise * i;
            Dress dress = Dress.of(s.dice().part(1595 + i), p, i == n - 1);
            Subject one = new Subject(
                    Person.draw(i % 2 == 0 ? Pose.CARRY : Pose.WALK, dress), 100, 40, .2, Habitat.LAND, false);
            actors.put(g, one, new Spot(x, fy, IdeaScene.ground(s), 1, 0), tall, 2 * i);
        }
        double by = y + 12 - tall * .845;
        double ext = step * .7;
        GroupBuilder beam = new GroupBuilder()
                .fill(
                        Paths.polygon(
                                x0 - ext,
                                by + ext * rise / step,
                                x0 + step * (n - 1) + ext,
                                by - rise * (n - 1) - ext * rise / step,
                                x0 + step * (n - 1) + ext,
                                by - rise * (n - 1) - ext * rise / step + tall * .11,
                                x0 - ext,
                                by + ext * rise / step + tall * .11),
                        Kind.WOOD,
                        OkLab.lighten(wood, .06),
                        OkLab.lighten(wood, -.1));
        g.add(beam.build(s.rim(1.8, .7)));
        s.layer("subject", .75, g);
    }
}
