package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;

/** A castle on its rock above woods and a valley, with a road that winds up to the gate. */
final class CastleHill implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double h = s.horizon() + s.height() * .02;
        Scenery.sky(s);
        Scenery.lightning(s);
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h, s.height() * .2, .6, true, 1001).build());
        far.add(Scenery.mist(s, h - 80, h + 30, .6, 1002));
        s.layer("far", .14, far);
        rock(s, h);
        Ridge woods = Ridge.hills(s.left(), s.right(), h + s.height() * .06, 14, 240, s.lookSeed(1003), 4);
        GroupBuilder middle = new GroupBuilder();
        Terrain.woods(s, middle, woods, 20, 54, .26, 1004, s.look().chance(1005, .6) || s.snowy());
        middle.add(Scenery.mist(s, h + 10, h + s.height() * .16, .4, 1006));
        s.layer("middle", .36, middle);
        double top = h + (s.height() - h) * .48;
        Ridge near =
                Ridge.slope(s.left(), s.right(), top + s.side() * 22, top - s.side() * 22, 10, 300, s.lookSeed(1007));
        int meadow = Terrain.meadow(s);
        GroupBuilder ground = new GroupBuilder();
        ground.fill(
                near.land(s.bottom()),
                Scenery.ground(
                        s, Kind.GRASS, OkLab.lighten(meadow, .02), OkLab.mixHue(meadow, p.near(), .65), top - 20));
        int earth = OkLab.alpha(p.lit(s.snowy() ? .82 : .76, .05, 80), .7);
        ground.fill(Terrain.path(s, s.width() * (.5 - s.side() * .2), top + 4, 58), Kind.EARTH, earth);
        s.layer("ground", .52, ground);
        GroupBuilder detail = new GroupBuilder();
        Terrain.litter(s, detail, top, meadow, s.brief().season() == Season.SPRING, 1008);
        s.layer("detail", .62, detail);
        Scenery.birds(s);
        actors.perform(LandSpots.on(s, near, s.snowy() ? Ground.SNOW : Ground.GRASS), .75);
        Terrain.frame(s, s.dice().chance(1009, .6));
        Scenery.weather(s);
        s.vignette(s.dark() ? .45 : .32);
    }

    private static void rock(Stage s, double h) {
        Palette p = s.palette();
        double x = s.width() * (.5 - s.side() * .15);
        double top = h - s.height() * .17;
        double half = s.shorter() * .52;
        int stone = p.haze(OkLab.mix(p.shade(), p.lit(.5, .05, 140), .3), .26);
        Ridge.Peak[] peaks = {
            new Ridge.Peak(x, h - top + 34, half),
            new Ridge.Peak(x - half * .55, (h - top) * .6, half * .6),
            new Ridge.Peak(x + half * .6, (h - top) * .5, half * .7)
        };
        Ridge ridge = Ridge.range(s.left(), s.right(), h + 30, s.lookSeed(1011), 5, peaks);
        GroupBuilder g = new GroupBuilder();
        double u = s.shorter() * .42;
        g.add(Battlements.castle(s, u, s.lookSeed(1012))
                .with(s.core(12, .35), s.rim(1.6, .8), new Effect.Haze(OkLab.mix(p.low(), p.mid(), .5), .16))
                .at(x, top + 12, 1, 1));
        GroupBuilder land = new GroupBuilder().clip();
        land.fill(
                ridge.land(s.bottom()),
                Material.of(Kind.ROCK, stone, p.haze(stone, .5)).over(0, top, s.width(), h - top + 60));
        for (Ridge.Peak peak : peaks) {
            double away = peak.x() < s.sunX() ? -1 : 1;
            land.fill(
                    ridge.face(peak, away, s.lookSeed(1013), .8),
                    Kind.ROCK,
                    OkLab.alpha(OkLab.lighten(stone, -.06), .8),
                    OkLab.alpha(stone, .1));
        }
        int road = OkLab.alpha(p.haze(p.lit(.78, .05, 80), .2), .8);
        double d = half * .24;
        land.line(
                Paths.curve(
                        x,
                        top + 18,
                        x + d * .5,
                        top + 44,
                        x - d * .9,
                        top + 66,
                        x + d * 1.2,
                        top + 96,
                        x - d,
                        top + 130,
                        x + d * .3,
                        h + 40),
                4,
                Kind.EARTH,
                road);
        g.add(land.build());
        if (s.dark()) {
            g.add(Node.Glow.of(x, top - u * .3, u * .9, OkLab.lch(.86, .12, 78), .28));
        }
        s.layer("castle", .26, g);
    }
}
