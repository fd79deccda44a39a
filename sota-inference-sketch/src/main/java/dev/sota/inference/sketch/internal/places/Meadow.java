package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Props;

/** Open country: meadow, tilled field, park and garden. */
final class Meadow implements PlaceRecipe {
    enum Kindof {
        MEADOW,
        FIELD,
        PARK
    }

    private final Kindof kind;

    Meadow(Kindof kind) {
        this.kind = kind;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon();
        GroupBuilder far = new GroupBuilder();
        if (s.look().chance(101, .45)) {
            far.add(Terrain.range(s, h + 10, 90 + 60 * s.dice().roll(102), .58, s.snowy(), 103)
                    .build());
        }
        far.fill(
                Ridge.hills(s.left(), s.right(), h - 6, 30, 260, s.seed(104), 4).land(s.bottom()),
                Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .55), p.haze(p.shade(), .85), h - 40));
        far.add(Scenery.mist(s, h - 70, h + 40, .55, 105));
        s.layer("far", .15, far);
        Ridge middle = Ridge.hills(s.left(), s.right(), h + 14, 20, 230, s.seed(106), 4);
        GroupBuilder woods = new GroupBuilder();
        Terrain.woods(s, woods, middle, 14, 44, .36, 107, s.snowy());
        woods.add(Scenery.mist(s, h - 20, h + 66, .45, 108));
        s.layer("middle", .32, woods);
        double top = h + (s.height() - h) * .40;
        double tilt = s.height() * new double[] {0, .05, -.05}[s.dice().pick(122, 3)];
        Ridge near = Ridge.slope(
                s.left(), s.right(), top + s.side() * tilt, top - s.side() * tilt, 11, 380, s.lookSeed(109));
        ground(s, near, h, top);
        Actors.Spots spots = new Spots(s, near);
        actors.landmark(spots, .5);
        GroupBuilder detail = new GroupBuilder();
        Terrain.litter(s, detail, top, Terrain.meadow(s), kind != Kindof.FIELD, 110);
        s.layer("detail", .65, detail, s.rim(1.2, .35));
        Scenery.birds(s);
        if (kind == Kindof.PARK) {
            GroupBuilder park = new GroupBuilder();
            furniture(s, actors, park, near);
            s.layer("furniture", .62, park);
        } else if (kind == Kindof.MEADOW && s.look().chance(121, .6)) {
            lone(s, near);
        }
        actors.perform(spots, .75);
        foreground(s);
        Scenery.weather(s);
    }

    private void ground(Stage s, Ridge near, double h, double top) {
        Palette p = s.palette();
        int meadow = Terrain.meadow(s);
        GroupBuilder g = new GroupBuilder();
        Ridge slope = Ridge.hills(s.left(), s.right(), h + (top - h) * .5, 14, 300, s.seed(111), 3);
        g.fill(
                slope.land(s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(meadow, .3), p.haze(OkLab.lighten(meadow, -.06), .12), h + 30));
        if (kind == Kindof.FIELD) {
            rows(s, g, h + (top - h) * .5);
        }
        if (kind == Kindof.PARK) {
            trees(s, g, slope);
        }
        if (kind != Kindof.FIELD) {
            g.fill(
                    near.land(s.bottom()),
                    Scenery.ground(
                            s, Kind.GRASS, OkLab.lighten(meadow, .03), OkLab.mixHue(meadow, p.near(), .6), top - 10));
            int earth = OkLab.alpha(p.lit(s.snowy() ? .80 : .78, s.snowy() ? .03 : .06, s.snowy() ? 265 : 80), .7);
            g.fill(Terrain.path(s, s.width() * (.5 - s.side() * .22), top + 6, 60), Kind.EARTH, earth);
        }
        s.layer("ground", .55, g);
    }

    /** Furrows that run to one point on the horizon. */
    private static void rows(Stage s, GroupBuilder g, double top) {
        Palette p = s.palette();
        double vx = s.width() * (.5 - s.side() * .15);
        int wheat = p.lit(s.snowy() ? .90 : .78, s.snowy() ? .02 : .125, 90);
        g.fill(
                Paths.rect(s.left(), top + 26, s.right() - s.left(), s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(wheat, .3), OkLab.mixHue(wheat, p.near(), .35), top));
        for (int i = -26; i <= 26; i++) {
            double x = vx + i * 92;
            g.fill(
                    Paths.polygon(vx + i * 5.2, top + 22, x - 26, s.bottom(), x + 20, s.bottom()),
                    Scenery.ground(
                            s,
                            Kind.GRASS,
                            OkLab.alpha(OkLab.mix(wheat, p.near(), .4), .1),
                            OkLab.alpha(OkLab.mix(wheat, p.near(), .55), .75),
                            top));
        }
        for (int r = 0; r < 7; r++) {
            double t = (r + 1) / 8.0;
            double y = top + 24 + t * t * (s.height() - top);
            double tall = 5 + 30 * t;
            g.fill(
                    Plants.grass(s.left(), s.right(), y + tall * .3, tall, 2.4 + 7 * t, s.seed(112) + r, .1),
                    Material.of(Kind.GRASS, OkLab.mix(p.haze(wheat, .2), wheat, t), OkLab.mixHue(wheat, p.near(), .4)));
        }
    }

    /** One large tree with its shade, opposite the subject. */
    private static void lone(Stage s, Ridge near) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double x = s.width() * (.5 - s.side() * (.27 + .08 * s.dice().roll(123)));
        double y = near.at(x) + s.height() * .03;
        double tall = s.height() * (.44 + .1 * s.look().roll(124));
        double skew = -s.light().x();
        g.add(new Node.Glow(x + skew * tall * .22, y + 6, tall * .46, .11, p.shadow(), .75));
        g.add(Props.tree(x, y, tall, s.lookSeed(125), Terrain.leaf(s, .12), p.lit(.36, .05, 45), p, s.light()));
        s.layer("tree", .6, g);
    }

    private static void trees(Stage s, GroupBuilder g, Ridge slope) {
        Palette p = s.palette();
        int n = Math.max(2, (int) (s.width() / 200));
        for (int i = 0; i < n; i++) {
            double x = s.width() * (i + .5) / n + 80 * (Scenery.roll(s, 113, i) - .5);
            if (Math.abs(x - s.subjectX()) < 105) {
                continue;
            }
            int leaf = p.haze(OkLab.lighten(Terrain.leaf(s, .18), .05 * Scenery.roll(s, 114, i)), .12);
            double tall = 150 + 80 * Scenery.roll(s, 115, i);
            g.add(Props.tree(
                    x,
                    slope.at(x) + 18,
                    tall,
                    s.seed(116) + i * 5,
                    leaf,
                    OkLab.mixHue(p.lit(.36, .05, 45), p.near(), .4),
                    p,
                    s.light()));
        }
    }

    /** Lamps and a bench along the way. */
    private static void furniture(Stage s, Actors actors, GroupBuilder g, Ridge near) {
        double x = s.width() * (.5 - s.side() * .30);
        double u = s.shorter();
        actors.cast()
                .draw("bench", s.palette())
                .ifPresent(b -> actors.put(
                        g,
                        b,
                        new Spot(x, near.at(x) + u * .05, s.snowy() ? Ground.SNOW : Ground.GRASS, 1, .04),
                        u * .11,
                        2));
        actors.cast().draw("streetlamp", s.palette()).ifPresent(l -> {
            for (int i = 0; i < 2; i++) {
                double lx = s.width() * (.5 - s.side() * (.18 + .26 * i));
                double tall = u * (.34 + .12 * i);
                double y = near.at(lx) + u * (.01 + .05 * i);
                if (s.dark()) {
                    g.add(Node.Glow.of(lx, y - tall * .85, tall * .8, OkLab.lch(.90, .11, 80), .6));
                }
                actors.put(g, l, new Spot(lx, y, s.snowy() ? Ground.SNOW : Ground.GRASS, 1, .05), tall, 4 + 2 * i);
            }
        });
    }

    private void foreground(Stage s) {
        Terrain.frame(s, kind == Kindof.PARK);
    }

    private record Spots(Stage s, Ridge near) implements Actors.Spots {
        @Override
        public Spot front(Habitat habitat) {
            double x = s.subjectX();
            if (habitat == Habitat.AIR || habitat == Habitat.SPACE || habitat == Habitat.DEEP) {
                return new Spot(x, s.horizon() * .62, Ground.AIR, 1, 0);
            }
            double drop = s.height() * .045;
            return new Spot(x, near.at(x) + drop, s.snowy() ? Ground.SNOW : Ground.GRASS, 1, 0);
        }

        @Override
        public Spot back() {
            double x = s.width() * (.5 - s.side() * .24);
            return new Spot(
                    x,
                    s.horizon() + (near.at(x) - s.horizon()) * .72,
                    s.snowy() ? Ground.SNOW : Ground.GRASS,
                    .62,
                    .16);
        }
    }
}
