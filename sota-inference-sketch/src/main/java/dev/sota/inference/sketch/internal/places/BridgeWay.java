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
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** On a bridge in a town, looking over its parapet: the river runs away between quays, another bridge crosses it. */
final class BridgeWay implements PlaceRecipe {
    static final double EDGE = 7;
    private static final double HIGH = .92;

    @Override
    public void build(Stage s, Actors actors) {
        if (s.brief().kind().filter("wood"::equals).isPresent()) {
            new FootBridge().build(s, actors);
            return;
        }
        Yard yard =
                new Yard(s, new Pinhole(s.width() * (.5 - s.side() * .1), s.height() * .47, s.shorter() * .95, 2.75));
        Scenery.sky(s);
        Scenery.lightning(s);
        new RiverTown(yard).build();
        Scenery.birds(s);
        GroupBuilder deck = new GroupBuilder();
        deck(yard, deck);
        s.layer("deck", .5, deck);
        GroupBuilder wall = new GroupBuilder();
        if (s.look().chance(5131, .5)) {
            balusters(yard, wall);
        } else {
            iron(yard, wall);
        }
        piers(yard, wall);
        s.layer("parapet", .55, wall, s.rim(1.4, .45));
        actors.perform(habitat -> spot(yard, habitat), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .44 : .32);
    }

    private static int stone(Yard yard) {
        Stage s = yard.s();
        return s.snowy() ? s.palette().lit(.84, .015, 90) : s.palette().lit(.74, .03, 78);
    }

    /** A pavement of slabs with its kerb before the parapet, setts before that. */
    private static void deck(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        Palette p = s.palette();
        Pinhole eye = yard.eye();
        int floor = s.snowy() ? p.lit(.92, .015, 250) : p.lit(.56, .02, 75);
        double y = eye.at(0, 0, EDGE)[1];
        g.fill(
                Paths.rect(s.left(), y, s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.ROCK, OkLab.lighten(floor, .03), OkLab.lighten(floor, -.09), y));
        int walk = OkLab.lighten(floor, s.snowy() ? .02 : .09);
        g.fill(eye.level(-60, 5.5, 60, EDGE, .1), Kind.ROCK, OkLab.lighten(walk, .02), OkLab.lighten(walk, -.02));
        g.fill(eye.facing(-60, 0, 60, .1, 5.5), Kind.ROCK, OkLab.lighten(walk, -.1));
        Path2D joints = new Path2D.Double();
        for (double x = -14; x < 14; x += 1.3) {
            line(yard, joints, x, .1, 5.5, x, .1, EDGE);
        }
        line(yard, joints, -14, .1, 6.3, 14, .1, 6.3);
        int row = 0;
        for (double z = 2.4; z < 5.5; z += .34, row++) {
            line(yard, joints, -14, 0, z, 14, 0, z);
            for (double x = -9 + (row % 2) * .28; x < 9; x += .56) {
                line(yard, joints, x, 0, z, x, 0, Math.min(5.5, z + .34));
            }
        }
        g.line(joints, 1.1, Kind.ROCK, OkLab.alpha(OkLab.lighten(floor, -.17), .38));
        if (s.dark()) {
            double[] at = eye.at(0, 0, 5);
            g.add(new Node.Glow(at[0], at[1], eye.scale(5) * 4, .25, OkLab.lch(.82, .12, 70), .35));
        }
        if (s.brief().weather().wet()) {
            for (int i = 0; i < 6; i++) {
                double z = 3.4 + 2 * Scenery.roll(s, 5132, i);
                double[] at = eye.at(9 * (Scenery.roll(s, 5133, i) - .5), 0, z);
                double k = eye.scale(z);
                g.fill(
                        Paths.blob(at[0], at[1], .7 * k, .15 * k, i, 9, .2),
                        Kind.WATER,
                        OkLab.alpha(OkLab.mix(p.mid(), p.low(), .5), .55));
            }
        }
    }

    private static void line(Yard yard, Path2D to, double x0, double y0, double z0, double x1, double y1, double z1) {
        double[] a = yard.eye().at(x0, y0, z0);
        double[] b = yard.eye().at(x1, y1, z1);
        to.append(Paths.line(a[0], a[1], b[0], b[1]), false);
    }

    /** A rail of stone on turned posts. */
    private static void balusters(Yard yard, GroupBuilder g) {
        Pinhole eye = yard.eye();
        int stone = stone(yard);
        Path2D posts = Paths.union();
        double k = eye.scale(EDGE);
        for (double x = -13; x < 13; x += .38) {
            double[] at = eye.at(x, .2, EDGE);
            posts.append(Paths.rounded(at[0] - .06 * k, at[1] - .6 * k, .12 * k, .62 * k, .03 * k), false);
            posts.append(Paths.ellipse(at[0], at[1] - .2 * k, .125 * k, .17 * k), false);
        }
        g.fill(posts, Kind.WALL, OkLab.lighten(stone, .0), OkLab.lighten(stone, -.12));
        g.fill(eye.facing(-40, .08, 40, .24, EDGE - .1), Kind.WALL, stone, OkLab.lighten(stone, -.08));
        coping(yard, g, stone);
    }

    private static void coping(Yard yard, GroupBuilder g, int stone) {
        Pinhole eye = yard.eye();
        int top = yard.s().snowy() ? yard.s().palette().lit(.96, .01, 250) : OkLab.lighten(stone, .08);
        g.fill(eye.level(-40, EDGE - .14, 40, EDGE + .3, HIGH), Kind.ROCK, top);
        g.fill(
                eye.facing(-40, HIGH - .16, 40, HIGH, EDGE - .14),
                Kind.WALL,
                OkLab.lighten(stone, .02),
                OkLab.lighten(stone, -.06));
    }

    /** Bars and rings of iron under a rail. */
    private static void iron(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        Pinhole eye = yard.eye();
        int iron = OkLab.mix(
                s.palette().lit(.36, .05, s.look().chance(5134, .5) ? 165 : 250),
                s.palette().near(),
                .2);
        Path2D bars = new Path2D.Double();
        double k = eye.scale(EDGE);
        for (double x = -13; x < 13; x += .26) {
            line(yard, bars, x, .1, EDGE, x, HIGH, EDGE);
        }
        for (double y : new double[] {.2, .66}) {
            line(yard, bars, -40, y, EDGE, 40, y, EDGE);
        }
        for (double x = -12.87; x < 13; x += .52) {
            double[] at = eye.at(x, .78, EDGE);
            bars.append(Paths.circle(at[0], at[1], .1 * k), false);
        }
        g.line(bars, .03 * k, Kind.METAL, iron);
        g.fill(eye.facing(-40, HIGH - .05, 40, HIGH + .05, EDGE), Kind.METAL, OkLab.lighten(iron, .05));
    }

    /** Piers of stone, on each a lamp. */
    private static void piers(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        Pinhole eye = yard.eye();
        int stone = stone(yard);
        double step = s.height() > s.width() ? 2.7 : 4.3;
        for (int i = -2; i <= 2; i++) {
            // One is never behind the head of who stands before it.
            double x = -s.side() * .55 + i * step;
            yard.solids().box(g, x - .42, x + .42, 0, HIGH + .1, EDGE - .3, EDGE + .4, Kind.WALL, stone);
            g.fill(
                    eye.facing(x - .5, HIGH + .02, x + .5, HIGH + .18, EDGE - .32),
                    Kind.WALL,
                    OkLab.lighten(stone, .05));
            double[] foot = eye.at(x, HIGH + .18, EDGE);
            double k = eye.scale(EDGE);
            int dark = OkLab.mix(s.palette().lit(.28, .02, 200), s.palette().near(), .3);
            double y = foot[1] - 1.6 * k;
            g.fill(Paths.rect(foot[0] - .05 * k, y, .1 * k, 1.6 * k), Kind.METAL, dark);
            g.fill(Paths.rounded(foot[0] - .12 * k, foot[1] - .26 * k, .24 * k, .26 * k, .06 * k), Kind.METAL, dark);
            int glass = s.dark() ? OkLab.lch(.96, .07, 88) : s.palette().lit(.90, .02, 90);
            if (s.dark()) {
                g.add(Node.Glow.of(foot[0], y - .2 * k, 1.8 * k, OkLab.lch(.89, .11, 78), .65));
            }
            g.fill(
                    Paths.polygon(
                            foot[0] - .13 * k,
                            y,
                            foot[0] + .13 * k,
                            y,
                            foot[0] + .2 * k,
                            y - .42 * k,
                            foot[0] - .2 * k,
                            y - .42 * k),
                    Kind.LIGHT,
                    glass);
            g.fill(
                    Paths.polygon(foot[0] - .25 * k, y - .42 * k, foot[0] + .25 * k, y - .42 * k, foot[0], y - .66 * k),
                    Kind.METAL,
                    dark);
        }
    }

    private static Spot spot(Yard yard, Habitat habitat) {
        return switch (habitat) {
            case WATER -> {
                double[] at = yard.eye().at(yard.s().side() * 3, RiverTown.DOWN, 34);
                yield new Spot(at[0], at[1], Ground.WATER, .42, .2);
            }
            default -> yard.spot(habitat, 4.8, Ground.STONE);
        };
    }
}
