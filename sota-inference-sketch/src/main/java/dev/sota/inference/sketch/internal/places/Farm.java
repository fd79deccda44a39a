package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Props;
import java.awt.geom.Path2D;

/** A farm: a quilt of fields on the hills, a barn with a silo, bales, a fence before the eye. */
final class Farm implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double h = s.horizon();
        Scenery.sky(s);
        Scenery.lightning(s);
        GroupBuilder far = new GroupBuilder();
        far.fill(
                Ridge.hills(s.left(), s.right(), h - 4, 26, 300, s.lookSeed(801), 4)
                        .land(s.bottom()),
                Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .6), p.haze(p.shade(), .85), h - 40));
        far.add(Scenery.mist(s, h - 60, h + 30, .5, 802));
        s.layer("far", .15, far);
        quilt(s, h);
        double top = h + (s.height() - h) * .42;
        Ridge near =
                Ridge.slope(s.left(), s.right(), top + s.side() * 16, top - s.side() * 16, 8, 340, s.lookSeed(803));
        yard(s, near, top);
        homestead(s, actors, near);
        LandSpots spots = LandSpots.on(s, near, s.snowy() ? Ground.SNOW : Ground.GRASS);
        actors.landmark(spots, .52);
        GroupBuilder detail = new GroupBuilder();
        Terrain.litter(s, detail, top, Terrain.meadow(s), false, 804);
        s.layer("detail", .6, detail);
        Scenery.birds(s);
        actors.perform(spots, .75);
        fence(s);
        Scenery.weather(s);
    }

    /** Strips of wheat, clover and plough land that run over a hill to one point. */
    private static void quilt(Stage s, double h) {
        Palette p = s.palette();
        double y = h + (s.height() - h) * .12;
        Ridge hill = Ridge.slope(s.left(), s.right(), y - s.side() * 26, y + s.side() * 26, 14, 280, s.lookSeed(811));
        GroupBuilder g = new GroupBuilder().clip();
        g.fill(hill.land(s.bottom()), Kind.GRASS, p.haze(Terrain.meadow(s), .3));
        double vx = s.width() * (.5 - s.side() * .3);
        double[][] crops = {{.74, .12, 92}, {.60, .12, 128}, {.68, .13, 112}, {.52, .07, 60}, {.80, .11, 98}};
        int n = 11;
        for (int i = 0; i < n; i++) {
            double a = s.left() + (s.right() - s.left()) * (i * 1.5 / n - .25);
            double b = s.left() + (s.right() - s.left()) * ((i + 1) * 1.5 / n - .25);
            double[] crop = crops[s.look().pick(812 + i, crops.length)];
            int c = s.snowy() ? p.lit(.9 - .03 * (i % 2), .02, 262) : p.lit(crop[0], crop[1], crop[2]);
            double ta = vx + (a - vx) * .42;
            double tb = vx + (b - vx) * .42;
            g.fill(
                    Paths.polygon(ta, y - 60, tb, y - 60, b, s.bottom(), a, s.bottom()),
                    Scenery.ground(s, Kind.GRASS, p.haze(c, .38), p.haze(OkLab.lighten(c, -.04), .12), y - 40));
            if (!s.snowy() && i % 2 == 0) {
                for (int k = 1; k < 5; k++) {
                    double f = k / 5.0;
                    g.line(
                            Paths.line(ta + (tb - ta) * f, y - 60, a + (b - a) * f, s.bottom()),
                            1.3,
                            Kind.GRASS,
                            OkLab.alpha(OkLab.mix(c, p.near(), .35), .35));
                }
            }
        }
        GroupBuilder all = new GroupBuilder().add(g.build());
        Path2D hedge = Plants.grove(hill, s.left(), s.right(), (int) (s.width() / 26), 10, 20, s.lookSeed(813));
        int leaf = p.haze(Terrain.leaf(s, .3), .32);
        all.fill(hedge, Kind.LEAF, leaf, OkLab.lighten(leaf, -.04));
        all.add(Scenery.mist(s, y - 50, y + 40, .35, 814));
        s.layer("fields", .3, all);
    }

    private static void yard(Stage s, Ridge near, double top) {
        Palette p = s.palette();
        int meadow = Terrain.meadow(s);
        GroupBuilder g = new GroupBuilder();
        g.fill(
                near.land(s.bottom()),
                Scenery.ground(
                        s, Kind.GRASS, OkLab.lighten(meadow, .04), OkLab.mixHue(meadow, p.near(), .5), top - 20));
        int earth = OkLab.alpha(p.lit(s.snowy() ? .82 : .72, s.snowy() ? .03 : .07, s.snowy() ? 265 : 72), .75);
        g.fill(Terrain.path(s, s.width() * (.5 - s.side() * .26), top + 4, 74), Kind.EARTH, earth);
        s.layer("ground", .5, g);
    }

    /** Barn and silo, unless the words bring a barn of their own; trees behind them, bales before them. */
    private static void homestead(Stage s, Actors actors, Ridge near) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double x = s.width() * (.5 - s.side() * .27);
        double y = near.at(x) + 8;
        double u = s.shorter();
        int leaf = p.haze(Terrain.leaf(s, .2), .1);
        int trunk = p.lit(.34, .05, 45);
        g.add(Props.tree(x - s.side() * u * .26, y + 2, u * .34, s.lookSeed(821), leaf, trunk, p, s.light()));
        boolean own = s.brief().subjects().stream()
                .anyMatch(m -> m.thing().art().equals("drawing:barn")
                        || m.thing().art().equals("drawing:house"));
        if (!own) {
            actors.cast().draw("barn", p).ifPresent(b -> {
                double k = u * .3 / b.height();
                g.add(new Node.Glow(x, y, b.width() * k * .62, .1, p.shadow(), .7));
                g.add(b.group()
                        .at(x, y, k * (s.side() > 0 ? 1 : -1), k)
                        .with(s.core(20, .4), s.rim(1.8, .7), new Effect.Haze(p.mid(), .08)));
            });
        }
        for (int i = 0; i < 3 && !s.snowy(); i++) {
            bale(s, g, x + s.side() * u * (.22 + .1 * i), y + 12 + 16 * i, u * (.03 + .006 * i));
        }
        s.layer("farmstead", .55, g);
    }

    private static void bale(Stage s, GroupBuilder g, double x, double y, double r) {
        Palette p = s.palette();
        int straw = p.lit(.78, .12, 88);
        g.add(new Node.Glow(x, y, r * 2, .16, p.shadow(), .7));
        g.fill(
                Paths.rounded(x - r * .3, y - r * 2, r * 2.1, r * 2, r),
                Kind.GRASS,
                OkLab.lighten(straw, -.02),
                OkLab.lighten(straw, -.16));
        g.fill(Paths.circle(x, y - r, r), Kind.GRASS, OkLab.lighten(straw, .04), OkLab.lighten(straw, -.08));
        int line = OkLab.alpha(OkLab.lighten(straw, -.2), .7);
        g.line(Paths.circle(x, y - r, r * .62), 1.2, Kind.GRASS, line);
        g.line(Paths.circle(x, y - r, r * .3), 1.2, Kind.GRASS, line);
    }

    /** Rails and posts across the near edge, with tall grass. */
    private static void fence(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int wood = OkLab.mix(p.lit(.50, .05, 60), p.near(), .45);
        double y = s.height() * .97;
        double from = s.side() < 0 ? s.width() * .56 : s.left();
        double to = s.side() < 0 ? s.right() : s.width() * .44;
        double tall = s.shorter() * .15;
        for (double t : new double[] {.25, .62}) {
            g.fill(
                    Paths.polygon(
                            from,
                            y - tall * (1 - t),
                            to,
                            y - tall * (1 - t) + 5,
                            to,
                            y - tall * (1 - t) + 14,
                            from,
                            y - tall * (1 - t) + 9),
                    Kind.WOOD,
                    OkLab.lighten(wood, .05),
                    wood);
        }
        for (double x = from + 20; x < to; x += 96) {
            double lean = 6 * (Scenery.roll(s, 831, (int) x) - .5);
            g.fill(
                    Paths.polygon(x + lean, y - tall, x + 13 + lean, y - tall - 4, x + 14, y + 30, x, y + 30),
                    Material.of(Kind.WOOD, OkLab.lighten(wood, .07), OkLab.lighten(wood, -.05))
                            .at(0));
        }
        if (!s.snowy()) {
            int dark = OkLab.mix(Terrain.leaf(s, .6), p.near(), .45);
            g.fill(
                    Plants.grass(s.left(), s.right(), s.height() + 30, 50, 5, s.seed(832), .1),
                    Kind.GRASS,
                    dark,
                    p.near());
        }
        s.layer("near", 1, g, s.rim(2, .5), new Effect.Blur(1.8));
    }
}
