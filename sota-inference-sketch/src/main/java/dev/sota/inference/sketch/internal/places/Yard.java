package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.Shape;

/** Level ground under the open sky, measured in metres: what yards, squares and sites have in common. */
record Yard(Stage s, Pinhole eye) {
    private static final double PERSON = 1.74;
    private static final double DRAWN = .36;

    static Yard of(Stage s) {
        return new Yard(
                s, new Pinhole(s.width() * (.5 - s.side() * .05), s.height() * .56, s.shorter() * .95, PERSON - .04));
    }

    /** How much air is before what stands at a distance. */
    static double air(double z) {
        return Math.min(.5, z * .010);
    }

    /** A thing's own colour under the light and through the air. */
    int seen(double lightness, double chroma, double hue, double z) {
        return seen(s.palette().lit(lightness, chroma, hue), z);
    }

    /** A lit colour through the air. */
    int seen(int colour, double z) {
        return s.palette().haze(colour, air(z));
    }

    /** Boxes in the light of the picture. */
    Solids solids() {
        Palette p = s.palette();
        return new Solids(eye, -s.side(), OkLab.mix(p.near(), p.lit(.5, .03, 60), .25));
    }

    /** A shape in metres, y upwards, set up facing the eye. */
    Shape upright(Shape metres, double x, double z) {
        double[] foot = eye.at(x, 0, z);
        double k = eye.scale(z);
        return Paths.place(metres, foot[0], foot[1], k, -k, 0);
    }

    /** Hills and woods at the end of what one sees. */
    void hills(int part) {
        Palette p = s.palette();
        double y = eye.y();
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Ridge.hills(s.left(), s.right(), y - 30, 26, 280, s.lookSeed(part), 4)
                        .land(y + 40),
                Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .6), p.haze(p.shade(), .85), y - 70));
        Ridge woods = Ridge.hills(s.left(), s.right(), y + 1, 5, 240, s.lookSeed(part + 1), 3);
        int leaf = Terrain.leaf(s, .3);
        g.fill(
                Plants.grove(woods, s.left(), s.right(), (int) (s.width() / 22), 9, 24, s.lookSeed(part + 2)),
                Kind.LEAF,
                p.haze(leaf, .42),
                p.haze(leaf, .55));
        g.add(Scenery.mist(s, y - 46, y + 18, .45, part + 3));
        s.layer("far", .15, g);
    }

    /** The ground from the horizon to the near edge. */
    GroupBuilder floor(Kind kind, int colour) {
        Palette p = s.palette();
        // Bare ground keeps its hue in the shade before the eye.
        int shade = s.snowy() ? colour : OkLab.lighten(colour, s.dark() ? -.05 : -.11);
        int near = OkLab.mix(shade, p.near(), s.snowy() ? .16 : .12);
        return new GroupBuilder()
                .fill(
                        Paths.rect(s.left(), eye.y(), s.right() - s.left(), s.bottom()),
                        Scenery.ground(s, kind, p.haze(colour, .38), near, eye.y()));
    }

    /** A round tree, bare in winter. */
    void tree(GroupBuilder g, double x, double z, double tall, int seed) {
        double[] foot = eye.at(x, 0, z);
        double h = tall * eye.scale(z);
        int wood = seen(.34, .045, 50, z);
        g.add(new Node.Glow(foot[0], foot[1], h * .3, .16, s.palette().shadow(), .5));
        if (s.brief().season() == Season.WINTER) {
            g.fill(Plants.trunk(foot[0], foot[1], h, seed, h > 60 ? 4 : 3), Kind.WOOD, wood);
            return;
        }
        int leaf = seen(Terrain.leaf(s, .2), z);
        g.fill(Paths.rect(foot[0] - h * .025, foot[1] - h * .45, h * .05, h * .46), Kind.WOOD, wood);
        double cy = foot[1] - h * .64;
        g.fill(
                Paths.union(
                        Plants.tuft(foot[0] - h * .13, cy + h * .05, h * .2, h * .2, seed),
                        Plants.tuft(foot[0] + h * .14, cy + h * .04, h * .19, h * .19, seed + 1),
                        Plants.tuft(foot[0], cy - h * .1, h * .22, h * .24, seed + 2)),
                Kind.LEAF,
                OkLab.lighten(leaf, .02),
                OkLab.lighten(leaf, -.09));
        double lx = s.light().x() * h * .09;
        g.fill(
                Plants.tuft(foot[0] + lx, cy - h * .12, h * .16, h * .14, seed + 3),
                Kind.LEAF,
                OkLab.alpha(OkLab.mix(leaf, s.palette().light(), .3), s.dark() ? .3 : .6));
    }

    /** A lamp post; its light falls on the ground after dark. */
    void lamp(GroupBuilder g, double x, double z, double tall) {
        double[] foot = eye.at(x, 0, z);
        double k = eye.scale(z);
        double top = foot[1] - tall * k;
        int iron = seen(.30, .02, 250, z);
        g.fill(Paths.rect(foot[0] - .05 * k, top, .1 * k, tall * k), Kind.METAL, iron);
        g.fill(Paths.rounded(foot[0] - .3 * k, top - .12 * k, .6 * k, .14 * k, .06 * k), Kind.METAL, iron);
        if (s.dark()) {
            int warm = OkLab.lch(.90, .11, 78);
            g.add(Node.Glow.of(foot[0], top, 1.7 * k, warm, .6));
            g.add(new Node.Glow(foot[0], foot[1], 2.6 * k, .2, warm, .3));
            g.fill(Paths.ellipse(foot[0], top + .03 * k, .24 * k, .07 * k), Kind.LIGHT, OkLab.lch(.97, .06, 90));
        }
    }

    /** Where a subject stands, in the size that it has there. */
    Spot spot(Habitat habitat, double z, Ground ground) {
        double at = s.height() > s.width() ? z * .88 : z;
        boolean people = s.brief().subjects().stream().anyMatch(m -> m.thing().person());
        double size = (people ? 1 : .85) * PERSON * eye.scale(at) / (DRAWN * s.shorter());
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.subjectX(), s.height() * .3, Ground.AIR, .85, 0);
            default -> new Spot(s.subjectX(), eye.at(0, 0, at)[1], s.snowy() ? Ground.SNOW : ground, size, 0);
        };
    }
}
