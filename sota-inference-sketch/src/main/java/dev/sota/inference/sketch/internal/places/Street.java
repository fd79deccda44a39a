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
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;

/** A street between houses in true perspective, wet in the rain. */
final class Street implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .07), s.height() * .57, s.shorter() * .96, 1.7);
        Facades facades = new Facades(s, eye);
        GroupBuilder far = new GroupBuilder();
        if (s.dark()) {
            far.add(Node.Glow.of(eye.x(), eye.y() - 10, s.shorter() * .7, OkLab.lch(.88, .11, 62), .6));
        }
        s.layer("glow", .12, far);
        boolean wet = s.brief().weather().wet();
        GroupBuilder ground = new GroupBuilder();
        int road = s.dark() ? OkLab.mix(p.low(), p.near(), .78) : p.lit(.50, .015, 265);
        ground.fill(
                Paths.rect(s.left(), eye.y(), s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.EARTH, p.haze(road, .45), OkLab.mix(road, p.near(), .35), eye.y()));
        if (wet) {
            Facades mirrored = new Facades(s, eye.mirrored());
            for (int band = 0; band < 3; band++) {
                mirrored.draw(ground, band);
            }
            s.layer("wet street", .5, ground, new Effect.Ripple(eye.y(), OkLab.mix(p.near(), road, .4), .52));
        } else {
            s.layer("street", .5, ground);
        }
        GroupBuilder marks = new GroupBuilder();
        markings(s, marks, eye);
        marks.add(Scenery.mist(s, eye.y() - 24, eye.y() + 34, .5, 104));
        s.surface("markings", .5, marks);
        String[] names = {"far walls", "walls", "near walls"};
        for (int band = 0; band < 3; band++) {
            GroupBuilder g = new GroupBuilder();
            facades.draw(g, band);
            s.layer(names[band], .3 + .25 * band, g);
        }
        passers(s, actors, eye);
        if (s.brief().subjects().isEmpty()) {
            walker(s, actors);
        }
        actors.perform(spots(s, eye), .9);
        Scenery.weather(s);
        s.vignette(.42);
    }

    private static void markings(Stage s, GroupBuilder g, Pinhole eye) {
        Palette p = s.palette();
        int kerb = s.dark() ? OkLab.alpha(p.horizon(), .4) : OkLab.alpha(p.lit(.80, .02, 80), .8);
        int walk = s.dark() ? OkLab.alpha(OkLab.mix(p.low(), p.near(), .6), .7) : OkLab.alpha(p.lit(.70, .02, 70), .9);
        for (int side = -1; side <= 1; side += 2) {
            g.fill(
                    eye.quad(side * 5.0, 0, 2.2, side * 9, 0, 2.2, side * 9, 0, 200, side * 5.0, 0, 200),
                    Kind.EARTH,
                    walk);
            g.fill(
                    eye.quad(side * 4.9, 0, 2.2, side * 5.05, 0, 2.2, side * 5.05, 0, 200, side * 4.9, 0, 200),
                    Kind.EARTH,
                    kerb);
        }
        for (double z = 3.2; z < 120; z *= 1.32) {
            g.fill(eye.quad(-.08, 0, z, .08, 0, z, .08, 0, z * 1.14, -.08, 0, z * 1.14), Kind.PAPER, kerb);
        }
    }

    /** People further down the street: more in a busy one. */
    private static void passers(Stage s, Actors actors, Pinhole eye) {
        GroupBuilder g = new GroupBuilder();
        int n = 3 + s.dice().pick(105, 4);
        for (int i = n; i >= 1; i--) {
            double z = 9 + 4.5 * i + 3 * s.dice().roll(106 + i);
            double x = (i % 2 == 0 ? 1 : -1) * (2.2 + 3.2 * s.dice().roll(116 + i));
            double[] foot = eye.at(x, 0, z);
            Dress dress = Dress.of(s.dice().part(130 + i), s.palette(), false);
            if (s.brief().weather().wet()) {
                dress = dress.with(Dress.Carries.UMBRELLA, s.palette().lit(.42 + .1 * (i % 3), .1, 60.0 * i));
            }
            Subject walker = new Subject(Person.draw(Pose.WALK, dress), 100, 40, .3, Habitat.LAND, true);
            double height = 1.74 * eye.focal() / z;
            if (foot[0] > 0 && foot[0] < s.width()) {
                Ground ground = s.brief().weather().wet() ? Ground.STONE : Ground.FLOOR;
                actors.put(g, walker, new Spot(foot[0], foot[1], ground, 1, Math.min(.4, z * .012)), height, 90 + i);
            }
        }
        s.layer("passers-by", .6, g);
    }

    /** Someone near, so that the street has a hero. */
    private static void walker(Stage s, Actors actors) {
        Palette p = s.palette();
        Dress dress = Dress.of(s.dice().part(140), p, true);
        if (s.brief().weather().wet()) {
            dress = dress.with(Dress.Garment.COAT, p.lit(.36, .06, 270))
                    .with(Dress.Carries.UMBRELLA, OkLab.mix(p.lit(.58, .20, 27), OkLab.lch(.52, .19, 27), .5));
        }
        Subject hero = new Subject(Person.draw(Pose.WALK, dress), 100, 40, .4, Habitat.LAND, true);
        GroupBuilder g = new GroupBuilder();
        actors.put(
                g,
                hero,
                spot(s, Habitat.LAND),
                s.shorter() * .42 * s.brief().shot().scale(),
                1);
        s.layer("walker", .9, g);
    }

    /** A building that is told of stands in the row of houses. */
    private static Actors.Spots spots(Stage s, Pinhole eye) {
        return new Actors.Spots() {
            @Override
            public Spot front(Habitat habitat) {
                return spot(s, habitat);
            }

            @Override
            public Spot back() {
                double[] foot = eye.at(s.side() * 7.5, 0, 15);
                return new Spot(s.width() * (.5 + s.side() * .27), foot[1], Ground.STONE, 1.45, .06);
            }
        };
    }

    private static Spot spot(Stage s, Habitat habitat) {
        double x = s.width() * (.5 + s.side() * .2);
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.width() * .5, s.height() * .32, Ground.AIR, .8, 0);
            default -> new Spot(x, s.height() * .90, Ground.STONE, 1.25, 0);
        };
    }
}
