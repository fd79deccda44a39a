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
import dev.sota.inference.sketch.internal.shape.Outline;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.words.Mention;
import java.awt.geom.Point2D;

/** A rocky headland above the sea, where lighthouses stand. */
final class Coast implements PlaceRecipe {
    // In frame widths towards the land, and in depths below the top of the rock.
    private static final String ROCK = "0.7,-.12 .3,-.09 .18,-.02 .07,0 -.07,.012 -.12,.10 -.115,.22 -.17,.27"
            + " -.18,.42 -.25,.48 -.27,.66 -.36,.72 -.4,1.2 .8,1.2";
    private static final String TURF = "0.8,-.27 .3,-.16 .06,-.045 -.08,0 -.075,.04 .02,.06 .15,.09 .4,.18 .8,.42";
    private static final String FACET = "-1,0 -.3,-.5 .8,-.35 .5,.5 -.6,.6";

    @Override
    public void build(Stage s, Actors actors) {
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon();
        cape(s, h);
        Water.open(s, h);
        GroupBuilder sea = new GroupBuilder();
        Water.wave(s, sea, h, .03, 0);
        Water.wave(s, sea, h, .16, 1);
        s.layer("sea", .45, sea);
        Actors.Spots spots = new Rock(s);
        Scenery.birds(s);
        if (afloat(actors)) {
            actors.perform(spots, .5);
        }
        GroupBuilder middle = new GroupBuilder();
        Water.wave(s, middle, h, .34, 2);
        s.layer("sea middle", .6, middle);
        boolean lamp = s.brief().subjects().stream()
                .map(Mention::thing)
                .anyMatch(t -> t.art().equals("drawing:lighthouse"));
        if (lamp && (s.dark() || s.brief().weather().covered())) {
            beams(s);
        }
        headland(s);
        actors.landmark(spots, .68);
        if (!afloat(actors)) {
            actors.perform(spots, .72);
        }
        surf(s);
        Scenery.weather(s);
    }

    private static void cape(Stage s, double h) {
        Palette p = s.palette();
        GroupBuilder far = new GroupBuilder();
        double fx = s.width() * (.5 - s.side() * .46);
        Ridge cape = Ridge.range(
                s.left(),
                s.right(),
                h + 3,
                s.seed(101),
                6,
                new Ridge.Peak(fx, 60, 190),
                new Ridge.Peak(fx - s.side() * 110, 84, 170));
        far.fill(
                cape.land(h + 4),
                Material.of(Kind.ROCK, p.haze(p.shade(), .5), p.haze(p.shade(), .8))
                        .over(0, h - 90, s.width(), 94));
        s.layer("far", .15, far);
    }

    private static boolean afloat(Actors actors) {
        return actors.habitat()
                .filter(x -> x == Habitat.WATER || x == Habitat.DEEP)
                .isPresent();
    }

    private static double rockX(Stage s) {
        return s.width() * (.5 + s.side() * (s.width() > s.height() ? .2 : .12));
    }

    private static double rockY(Stage s) {
        return s.horizon() + (s.height() - s.horizon()) * .18;
    }

    /** The rock, highest under the lighthouse and falling to the sea in steps. */
    private static void headland(Stage s) {
        Palette p = s.palette();
        double x = rockX(s);
        double y = rockY(s);
        double wide = s.side() * s.width();
        double deep = s.bottom() - y;
        int rock = OkLab.mixHue(p.lit(.50, .035, 60), p.near(), .35);
        int grass = OkLab.mixHue(Terrain.meadow(s), p.near(), s.snowy() ? .05 : .3);
        GroupBuilder g = new GroupBuilder().clip();
        g.fill(
                Paths.place(Outline.parse("poly", ROCK), x, y, wide, deep, 0),
                Material.of(Kind.ROCK, OkLab.lighten(rock, .06), OkLab.mix(rock, p.near(), .6)));
        for (int i = 0; i < 44; i++) {
            double t = Scenery.roll(s, 130, i);
            double cx = x - wide * (.34 * t + .04) + wide * .62 * Scenery.roll(s, 131, i);
            double r = 16 + 50 * Scenery.roll(s, 132, i);
            int tone = OkLab.lighten(rock, i % 2 == 0 ? -.06 : .065);
            g.fill(
                    Paths.place(Outline.parse("poly", FACET), cx, y + deep * (.12 + .8 * t), r, r, 0),
                    Material.of(Kind.ROCK, OkLab.alpha(tone, .75), OkLab.alpha(OkLab.lighten(tone, -.05), .2)));
        }
        g.fill(
                Paths.place(Outline.parse("spline", TURF), x, y, wide, deep, 0),
                Material.of(Kind.GRASS, OkLab.lighten(grass, .04), OkLab.mixHue(grass, p.near(), .4)));
        s.layer("headland", .66, new GroupBuilder().add(g.build(s.core(46, .4), s.rim(2.2, .6))));
    }

    /** The lamp's beams, drawn before the tower stands in front of them. */
    private static void beams(Stage s) {
        double size = 1;
        double x = rockX(s);
        double height = .55 * s.shorter() * s.brief().shot().scale() * size;
        double tall = Math.min(height, Math.min(s.height() * .74, rockY(s) * .92));
        double y = Math.max(rockY(s), Math.min(s.height() * .95, tall + s.height() * .1)) - tall * .885;
        int warm = OkLab.lch(.95, .09, 90);
        GroupBuilder g = new GroupBuilder();
        double far = s.width() * .95;
        for (int k = -1; k <= 1; k += 2) {
            double dir = k * s.side();
            double reach = k < 0 ? far : far * .5;
            g.add(new Node.Beam(
                    Paths.polygon(
                            x, y - 3, x + dir * reach, y - reach * .15, x + dir * reach, y + reach * .03, x, y + 3),
                    new Point2D.Double(x, y),
                    new Point2D.Double(x + dir * reach, y),
                    warm,
                    k < 0 ? .62 : .35,
                    9));
        }
        g.add(Node.Glow.of(x, y, s.shorter() * .22, warm, .8));
        s.surface("beams", .5, g);
    }

    private static void surf(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        Water.wave(s, g, s.horizon(), .80, 4);
        s.layer("surf", .85, g);
        double rough = Water.roughness(s);
        GroupBuilder spray = new GroupBuilder();
        double x = rockX(s) - s.side() * s.width() * .3;
        double y = s.horizon() + (s.height() - s.horizon()) * .72;
        int n = (int) (20 + 60 * rough);
        double up = 20 + 90 * rough;
        spray.fill(
                Skies.flakes(x - 70, y - up, x + 70, y + 14, n, s.seed(133), .7, 2.8),
                Kind.SNOW,
                OkLab.alpha(p.light(), .8));
        spray.add(new Node.Glow(x, y + 12, 70 + 60 * rough, .45, p.light(), .2 + .15 * rough));
        s.layer("spray", .9, spray);
        GroupBuilder near = new GroupBuilder();
        Water.wave(s, near, s.horizon(), 1.04, 5);
        s.layer("near", 1, near, new Effect.Blur(2));
    }

    private static Spot spot(Stage s, Habitat habitat) {
        double h = s.horizon();
        return switch (habitat) {
            case AIR, SPACE -> new Spot(s.width() * (.5 - s.side() * .2), h * .6, Ground.AIR, 1, 0);
            case WATER, DEEP ->
                new Spot(s.width() * (.5 - s.side() * .22), h + (s.height() - h) * .3, Ground.WATER, .8, .05);
            default -> {
                boolean beside = s.brief().subjects().size() > 1
                        && s.brief().subjects().stream().anyMatch(m -> m.thing().landmark());
                double step = s.side() * s.width() * .19;
                yield beside
                        ? new Spot(rockX(s) + step, rockY(s) + 22, Ground.STONE, .62, 0)
                        : new Spot(rockX(s), rockY(s) + 6, Ground.STONE, 1, 0);
            }
        };
    }

    private record Rock(Stage s) implements Actors.Spots {
        @Override
        public Spot front(Habitat habitat) {
            return spot(s, habitat);
        }

        @Override
        public Spot back() {
            return new Spot(rockX(s), rockY(s) + 6, Ground.STONE, .95, .03);
        }
    }
}
