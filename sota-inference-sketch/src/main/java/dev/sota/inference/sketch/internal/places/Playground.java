package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A playground: a slide and swings on sand before trees, or the yard of a school with squares chalked for hopping. */
final class Playground implements PlaceRecipe {
    @Override
    public void build(Stage s, Actors actors) {
        Yard yard = Yard.of(s);
        boolean school = s.brief().kind().filter("school"::equals).isPresent();
        Scenery.sky(s);
        Scenery.lightning(s);
        yard.hills(4901);
        Palette p = s.palette();
        int grass = Terrain.meadow(s);
        int floor = s.snowy() ? p.lit(.92, .015, 250) : school ? p.lit(.64, .02, 70) : grass;
        GroupBuilder ground = yard.floor(school ? Kind.EARTH : Kind.GRASS, floor);
        if (school) {
            hopscotch(yard, ground, floor);
        }
        sand(yard, ground);
        s.layer("ground", .3, ground);
        if (school) {
            new SchoolHouse(yard).build();
        } else {
            trees(yard);
        }
        GroupBuilder games = new GroupBuilder();
        double d = -s.side();
        boolean tall = s.height() > s.width();
        PlayThings things = new PlayThings(yard);
        things.swings(games, d * (tall ? -.4 : -1.6), 13.6);
        things.slide(games, d * (tall ? 2.3 : 4.4), 10.6, -d);
        s.layer("games", .5, games, s.rim(1.4, .45));
        GroupBuilder near = new GroupBuilder();
        things.rider(near, d * (tall ? 1.8 : 4.1), 6.4, d);
        s.layer("rider", .6, near, s.rim(1.6, .5));
        actors.perform(habitat -> yard.spot(habitat, 4.8, school ? Ground.STONE : Ground.GRASS), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .44 : .3);
    }

    /** The soft ground under what one can fall from, with its kerb of wood. */
    private static void sand(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        Palette p = s.palette();
        double d = -s.side();
        int sand = yard.seen(s.snowy() ? p.lit(.95, .012, 250) : p.lit(.82, .075, 82), 11);
        double[] a = yard.eye().at(d * 2.4, 0, 11.6);
        double k = yard.eye().scale(11.6);
        g.fill(
                Paths.blob(a[0], a[1], 8.2 * k, .92 * k, s.lookSeed(4902), 12, .07),
                Kind.WOOD,
                yard.seen(.54, .07, 60, 11));
        g.fill(
                Paths.blob(a[0], a[1] - .05 * k, 8 * k, .86 * k, s.lookSeed(4902), 12, .07),
                Kind.SAND,
                OkLab.lighten(sand, .02),
                OkLab.lighten(sand, -.04));
        for (int i = 0; i < 12; i++) {
            double x = d * 2.4 + 11 * (Scenery.roll(s, 4903, i) - .5);
            double[] at = yard.eye().at(x, 0, 10.6 + 2.2 * Scenery.roll(s, 4904, i));
            g.fill(Paths.lens(at[0], at[1], .5 * k, .05 * k), Kind.SAND, OkLab.alpha(OkLab.lighten(sand, -.08), .6));
        }
    }

    private static void hopscotch(Yard yard, GroupBuilder g, int floor) {
        Stage s = yard.s();
        double[] hues = {85, 25, 250, 150};
        double x = -s.side() * .6;
        for (int i = 0; i < 7; i++) {
            double z = 4 + i * .62;
            boolean two = i % 3 == 1;
            int c = OkLab.alpha(OkLab.mix(floor, s.palette().lit(.86, .10, hues[i % 4]), .75), s.snowy() ? .25 : .85);
            for (int k = 0; k < (two ? 2 : 1); k++) {
                double from = two ? x - .56 + .56 * k : x - .28;
                double[][] in = {
                    yard.eye().at(from + .04, 0, z + .04), yard.eye().at(from + .52, 0, z + .04),
                    yard.eye().at(from + .52, 0, z + .58), yard.eye().at(from + .04, 0, z + .58)
                };
                g.line(
                        Paths.polygon(in[0][0], in[0][1], in[1][0], in[1][1], in[2][0], in[2][1], in[3][0], in[3][1]),
                        Math.max(1.2, .05 * yard.eye().scale(z)),
                        Kind.PAPER,
                        c);
            }
        }
    }

    private static void trees(Yard yard) {
        Stage s = yard.s();
        GroupBuilder g = new GroupBuilder();
        int leaf = yard.seen(Terrain.leaf(s, .3), 24);
        double k = yard.eye().scale(24);
        double foot = yard.eye().at(0, 0, 24)[1];
        for (int i = -5; i <= 5; i++) {
            double x = i * 4.6 + 2.4 * Scenery.roll(s, 4905, i + 5);
            yard.tree(g, x, 24, 7 + 4 * Scenery.roll(s, 4906, i + 5), s.lookSeed(4907) + i);
        }
        int post = yard.seen(.62, .08, 66, 22);
        g.fill(yard.eye().facing(-40, .75, 40, .87, 22), Kind.WOOD, post);
        g.fill(yard.eye().facing(-40, .35, 40, .47, 22), Kind.WOOD, post);
        for (double x = -24; x < 24; x += 1.1) {
            g.fill(yard.eye().facing(x - .06, 0, x + .06, 1.1, 21.9), Kind.WOOD, OkLab.lighten(post, .03));
        }
        g.add(Scenery.mist(s, foot - 3 * k, foot + k, .22, 4908));
        yard.lamp(g, s.side() * 5.4, 17, 4);
        yard.lamp(g, -s.side() * 9, 17, 4);
        s.layer("trees", .36, g);
    }
}
