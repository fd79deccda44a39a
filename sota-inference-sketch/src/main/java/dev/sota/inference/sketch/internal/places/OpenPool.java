package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;

/** A swimming pool under the open sky: trees and a diving tower behind it, loungers and a parasol at its side. */
final class OpenPool implements PlaceRecipe {
    private static final double HALF = 4.6;
    private static final double FAR = 21;

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .05), s.height() * .53, s.shorter() * .94, 1.75);
        trees(s, eye);
        int tiles = s.snowy() ? p.lit(.92, .015, 250) : p.lit(.80, .025, 75);
        GroupBuilder ground = new GroupBuilder();
        int lawn = s.snowy() ? p.lit(.94, .02, 260) : Terrain.meadow(s);
        ground.fill(
                Paths.rect(s.left(), eye.y(), s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(lawn, .3), OkLab.mixHue(lawn, p.near(), .25), eye.y()));
        ground.fill(
                eye.level(-HALF - 2.6, .8, HALF + 2.6, FAR + 2.4, 0),
                Material.of(Kind.ROCK, tiles, OkLab.mix(tiles, p.near(), .22))
                        .over(0, eye.y(), s.width(), s.height() - eye.y()));
        joints(s, eye, ground, tiles);
        s.layer("ground", .4, ground);
        tower(s, eye, tiles);
        Basin basin = new Basin(s, eye, HALF, FAR, tiles);
        basin.build();
        loungers(s, eye);
        actors.perform(basin.spots(), .7);
        Scenery.weather(s);
        s.vignette(s.dark() ? .44 : .3);
    }

    private static void trees(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double y = eye.y();
        g.fill(
                Ridge.hills(s.left(), s.right(), y - 46, 26, 260, s.seed(4121), 4)
                        .land(y + 30),
                Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .62), p.haze(p.shade(), .85), y - 80));
        g.add(Scenery.mist(s, y - 40, y + 10, .5, 4122));
        s.layer("far", .15, g);
        GroupBuilder grove = new GroupBuilder();
        Ridge base = Ridge.hills(s.left(), s.right(), y + 2, 3, 200, s.seed(4123), 2);
        int leaf = Terrain.leaf(s, .3);
        grove.fill(
                Plants.grove(base, s.left(), s.right(), (int) (s.width() / 26), 26, 62, s.seed(4124)),
                Kind.LEAF,
                p.haze(leaf, .2),
                p.haze(OkLab.mix(leaf, p.near(), .3), .3));
        grove.fill(
                Paths.rect(s.left(), y - 22, s.right() - s.left(), 34),
                Kind.LEAF,
                p.haze(OkLab.mix(leaf, p.near(), .25), .22));
        s.layer("grove", .25, grove, s.rim(1.6, .45));
    }

    private static void joints(Stage s, Pinhole eye, GroupBuilder g, int tiles) {
        Path2D lines = new Path2D.Double();
        for (int i = -9; i <= 9; i++) {
            double[] a = eye.at(i * .8, 0, .9);
            double[] b = eye.at(i * .8, 0, FAR + 2.4);
            lines.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        for (double z = 1.4; z < FAR; z *= 1.16) {
            double[] a = eye.at(-HALF - 2.6, 0, z);
            double[] b = eye.at(HALF + 2.6, 0, z);
            lines.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(lines, 1, Kind.ROCK, OkLab.alpha(OkLab.lighten(tiles, -.16), .5));
    }

    /** Boards at two heights, beyond the water. */
    private static void tower(Stage s, Pinhole eye, int tiles) {
        GroupBuilder g = new GroupBuilder();
        Solids solids = new Solids(eye, -s.side(), OkLab.lighten(tiles, -.3));
        double x = -s.side() * 2.4;
        double z = FAR + 2.2;
        int white = s.palette().lit(.90, .01, 220);
        for (double dx : new double[] {-.6, .5}) {
            solids.box(g, x + dx, x + dx + .14, 0, 5, z + .5, z + .7, Kind.METAL, OkLab.lighten(white, -.08));
        }
        for (double y : new double[] {2.4, 5}) {
            solids.box(g, x - .8, x + .8, y, y + .18, z - .4, z + 1.4, Kind.WOOD, white);
            g.fill(eye.facing(x - .8, y + .95, x + .8, y + 1.02, z + 1.2), Kind.METAL, OkLab.lighten(white, -.1));
        }
        for (double y = .4; y < 5; y += .4) {
            g.fill(eye.facing(x - .5, y, x + .55, y + .06, z + .6), Kind.METAL, OkLab.lighten(white, -.12));
        }
        s.layer("tower", .42, g, s.rim(1.2, .5));
    }

    /** Two loungers under a parasol, opposite the subject. */
    private static void loungers(Stage s, Pinhole eye) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        Solids solids = new Solids(eye, -s.side(), OkLab.mix(p.near(), p.lit(.5, .03, 70), .3));
        double[] hues = {25, 230, 85, 155};
        int cloth = p.lit(.66, .15, hues[s.look().pick(4131, 4)]);
        int white = p.lit(.95, .01, 90);
        double x = -s.side() * (s.height() > s.width() ? 5.3 : 5.7);
        for (double z : new double[] {9.4, 7.2}) {
            solids.shade(g, x - .4, x + .4, z, z + 1.8);
            solids.box(g, x - .35, x + .35, .24, .32, z, z + 1.3, Kind.CLOTH, white);
            g.fill(
                    eye.quad(
                            x - .35, .32, z + 1.2, x + .35, .32, z + 1.2, x + .35, .86, z + 1.8, x - .35, .86, z + 1.8),
                    Kind.CLOTH,
                    OkLab.lighten(cloth, .05),
                    cloth);
            g.fill(eye.level(x - .35, z, x + .35, z + .9, .325), Kind.CLOTH, cloth);
        }
        double[] foot = eye.at(x + s.side() * .2, 0, 8.8);
        double k = eye.scale(8.8);
        g.fill(Paths.rect(foot[0] - .03 * k, foot[1] - 2.5 * k, .06 * k, 2.5 * k), Kind.METAL, white);
        double top = foot[1] - 2.75 * k;
        double r = 1.35 * k;
        for (int i = 0; i < 6; i++) {
            double a = foot[0] - r + 2 * r * i / 6;
            double b = foot[0] - r + 2 * r * (i + 1) / 6;
            Path2D leaf = new Path2D.Double();
            leaf.moveTo(foot[0], top);
            leaf.quadTo((foot[0] + a) / 2 - (foot[0] - a) * .12, top + .2 * k, a, top + .66 * k);
            leaf.quadTo((a + b) / 2, top + .78 * k, b, top + .66 * k);
            leaf.quadTo((foot[0] + b) / 2 - (foot[0] - b) * .12, top + .2 * k, foot[0], top);
            g.fill(leaf, Kind.CLOTH, i % 2 == 0 ? cloth : white, OkLab.lighten(i % 2 == 0 ? cloth : white, -.07));
        }
        if (s.dark()) {
            g.add(Node.Glow.of(foot[0], top + .9 * k, 1.4 * k, OkLab.lch(.88, .12, 78), .35));
        }
        s.layer("loungers", .52, g, s.rim(1.6, .5), new Effect.Haze(p.low(), .04));
    }
}
