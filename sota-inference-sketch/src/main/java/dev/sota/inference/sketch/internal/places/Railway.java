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
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.words.Era;
import java.awt.geom.Path2D;

/** A railway: tracks that run to one point past a platform, or seen from the side when a train is the subject. */
final class Railway implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        boolean train = s.brief().subjects().stream()
                .anyMatch(m -> m.thing().get("role", "").equals("rail"));
        if (train) {
            new Road().build(s, actors);
            return;
        }
        Palette p = s.palette();
        double h = s.horizon() - s.height() * .03;
        Scenery.sky(s);
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h + 6, s.height() * .16, .6, s.snowy(), 1101).build());
        Ridge hills = Ridge.hills(s.left(), s.right(), h, 12, 220, s.lookSeed(1102), 4);
        Terrain.woods(s, far, hills, 12, 34, .45, 1103, s.look().chance(1104, .5));
        far.add(Scenery.mist(s, h - 40, h + 30, .5, 1105));
        s.layer("far", .15, far);
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .12), h + 8, s.shorter() * 1.05, 2.1);
        ground(s, eye);
        tracks(s, eye);
        boolean electric = s.brief().era() == Era.NOW;
        if (electric) {
            wires(s, eye);
        }
        platform(s, eye);
        Actors.Spots spots = habitat -> switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.subjectX(), s.horizon() * .55, Ground.AIR, 1, 0);
            default -> {
                double[] at = eye.at(s.side() * 3.9, .95, 4.9);
                yield new Spot(
                        Math.max(s.width() * .14, Math.min(s.width() * .86, at[0])), at[1], Ground.STONE, 1.06, 0);
            }
        };
        Scenery.birds(s);
        actors.perform(spots, .75);
        Scenery.weather(s);
        s.vignette(.36);
    }

    private static void ground(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int meadow = Terrain.meadow(s);
        g.fill(
                Paths.rect(s.left(), eye.y(), s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(meadow, .4), OkLab.mixHue(meadow, p.near(), .4), eye.y()));
        int ballast = p.lit(s.snowy() ? .86 : .60, .02, 60);
        g.fill(
                eye.level(-5.4, 1.6, 2.2, 400, 0),
                Scenery.ground(s, Kind.ROCK, p.haze(ballast, .35), OkLab.lighten(ballast, -.1), eye.y()));
        s.layer("ground", .4, g);
    }

    private static void tracks(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int wood = p.lit(.38, .04, 45);
        int steel = OkLab.mix(p.lit(.74, .015, 250), p.horizon(), .35);
        for (double c : new double[] {-3.6, 0}) {
            Path2D sleepers = Paths.union();
            for (double z = 1.9; z < 70; z += z < 20 ? .62 : 1.6) {
                sleepers.append(eye.level(c - 1.25, z, c + 1.25, z + .24, .02), false);
            }
            g.fill(sleepers, Scenery.ground(s, Kind.WOOD, p.haze(wood, .4), OkLab.mix(wood, p.near(), .2), eye.y()));
            for (int side = -1; side <= 1; side += 2) {
                double x = c + side * .72;
                g.fill(eye.level(x - .07, 1.6, x + .07, 300, .14), Kind.METAL, OkLab.lighten(steel, -.25));
                g.fill(eye.level(x - .035, 1.6, x + .035, 300, .16), Kind.METAL, steel);
            }
        }
        s.layer("tracks", .45, g);
    }

    /** Masts with arms and two wires. */
    private static void wires(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double x = -s.side() > 0 ? 3.2 : -6.2;
        int iron = OkLab.mix(p.lit(.36, .02, 250), p.near(), .3);
        for (double z = 60; z > 4; z *= .68) {
            double k = eye.scale(z);
            double[] foot = eye.at(x, 0, z);
            double top = foot[1] - 6.4 * k;
            int c = p.haze(iron, Math.min(.6, z * .014));
            double w = Math.max(1, .14 * k);
            g.fill(Paths.rect(foot[0] - w / 2, top, w, 6.4 * k), Kind.METAL, c);
            double[] arm = eye.at(-1.8, 5.7, z);
            g.line(Paths.line(foot[0], top + .5 * k, arm[0], arm[1]), Math.max(.8, .07 * k), Kind.METAL, c);
            g.line(
                    Paths.line(foot[0], top + 1.4 * k, arm[0] * .5 + foot[0] * .5, arm[1]),
                    Math.max(.7, .05 * k),
                    Kind.METAL,
                    c);
        }
        for (double wx : new double[] {-3.6, 0}) {
            double[] a = eye.at(wx, 5.5, 2);
            double[] b = eye.at(wx, 5.5, 200);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 1, Kind.METAL, OkLab.alpha(iron, .7));
        }
        s.layer("wires", .48, g);
    }

    /** The platform on the subject's side with its roof, a clock and lamps. */
    private static void platform(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int stone = p.lit(.72, .025, 70);
        double in = s.side() > 0 ? 2.1 : -5.4;
        double out = in + s.side() * 9;
        double x0 = Math.min(in, out);
        double x1 = Math.max(in, out);
        g.fill(
                eye.level(x0, 1.6, x1, 90, .95),
                Scenery.ground(s, Kind.ROCK, p.haze(stone, .3), OkLab.lighten(stone, -.04), eye.y()));
        g.fill(eye.upright(in, 0, 1.6, .95, 90), Kind.WALL, OkLab.lighten(stone, -.2), OkLab.lighten(stone, -.14));
        double line = in + s.side() * .45;
        g.fill(
                eye.level(Math.min(line, line + s.side() * .12), 1.6, Math.max(line, line + s.side() * .12), 80, .955),
                Kind.PAPER,
                p.lit(.90, .10, 95));
        int iron = OkLab.mix(p.lit(.40, .06, 165), p.near(), .25);
        double roof = in + s.side() * .6;
        double far = in + s.side() * 6;
        g.fill(
                eye.quad(roof, 4.3, 7, far, 4.9, 7, far, 4.9, 40, roof, 4.3, 40),
                Kind.METAL,
                p.haze(iron, .15),
                p.haze(iron, .3));
        g.fill(eye.upright(roof, 4.1, 7, 4.4, 40), Kind.METAL, OkLab.lighten(iron, .1));
        for (double z = 36; z >= 7; z -= 5.8) {
            double[] a = eye.at(in + s.side() * 3, .95, z);
            double k = eye.scale(z);
            int c = p.haze(iron, Math.min(.5, z * .014));
            g.fill(Paths.rect(a[0] - .09 * k, a[1] - 3.6 * k, .18 * k, 3.6 * k), Kind.METAL, c);
            if (s.dark()) {
                double[] lamp = eye.at(in + s.side() * 1.6, 3.9, z);
                g.add(Node.Glow.of(lamp[0], lamp[1], 1.6 * k, OkLab.lch(.90, .11, 78), .7));
                g.fill(Paths.circle(lamp[0], lamp[1], .16 * k), Kind.LIGHT, OkLab.lch(.95, .08, 85));
            }
        }
        double[] clock = eye.at(in + s.side() * .9, 3.7, 9);
        double r = .34 * eye.scale(9);
        g.fill(Paths.circle(clock[0], clock[1], r * 1.14), Kind.METAL, iron);
        g.fill(Paths.circle(clock[0], clock[1], r), Kind.PAPER, p.lit(.97, .01, 90));
        g.line(
                Paths.line(clock[0], clock[1] - r * .7, clock[0], clock[1], clock[0] + r * .45, clock[1] + r * .2),
                1.8,
                Kind.METAL,
                p.near());
        s.layer("platform", .55, g, s.rim(1.6, .4));
    }
}
