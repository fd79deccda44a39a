package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import java.util.Optional;

/** Gabled houses under a church on a hill; as a harbour, on a quay over the water with boats. */
final class Village implements PlaceRecipe {
    private final boolean harbour;

    Village(boolean harbour) {
        this.harbour = harbour;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon();
        GroupBuilder far = new GroupBuilder();
        if (s.dice().chance(101, .4)) {
            far.add(Terrain.range(s, h + 4, 120, .55, s.snowy(), 102).build());
        }
        Ridge hill = Ridge.hills(s.left(), s.right(), h - 26, 40, 300, s.seed(103), 3);
        int slope = OkLab.mixHue(Terrain.meadow(s), p.shade(), .25);
        far.fill(hill.land(s.bottom()), Scenery.ground(s, Kind.GRASS, p.haze(slope, .5), p.haze(slope, .7), h - 60));
        far.fill(
                Plants.grove(hill, s.left(), s.right(), (int) (s.width() / 24), 8, 22, s.seed(104)),
                Kind.LEAF,
                p.haze(Terrain.leaf(s, .3), .4));
        far.add(Scenery.mist(s, h - 60, h + 20, .45, 105));
        s.layer("far", .15, far);
        double base = harbour ? h + 8 : h + 34;
        GroupBuilder back = new GroupBuilder();
        church(s, actors, back, base - 20);
        houses(s, back, base - 12, .68, .3, 110, new ChimneySmoke(s));
        s.layer("roofs", .28, back);
        GroupBuilder row = new GroupBuilder();
        ChimneySmoke smoke = new ChimneySmoke(s);
        houses(s, row, base, 1, .1, 120, smoke);
        if (s.snowy() || s.brief().season() == Season.WINTER || s.brief().hour().low()) {
            s.layer("smoke", .38, smoke.rising());
        }
        s.layer("houses", .4, row);
        if (harbour) {
            quay(s, base);
        } else {
            green(s, base);
        }
        Actors.Spots spots = habitat -> spot(s, habitat, base);
        Scenery.birds(s);
        actors.perform(spots, .75);
        foreground(s);
        Scenery.weather(s);
    }

    private void church(Stage s, Actors actors, GroupBuilder g, double y) {
        Optional<Subject> church = actors.cast().draw(harbour ? "lighthouse" : "church", s.palette());
        boolean named = s.brief().subjects().stream().anyMatch(m -> m.thing().landmark());
        if (church.isPresent() && !named) {
            Subject c = church.get();
            double x = s.width() * (.5 - s.side() * .26);
            Spot spot = new Spot(x, y, Ground.STONE, 1, .26);
            actors.put(g, c, spot, s.shorter() * .34, 5);
        } else {
            actors.landmark(
                    new Actors.Spots() {
                        @Override
                        public Spot front(Habitat habitat) {
                            return new Spot(s.width() * (.5 - s.side() * .26), y, Ground.STONE, .6, .2);
                        }
                    },
                    .25);
        }
    }

    private static final double[][] WALLS = {
        {.60, .13, 32}, {.82, .10, 82}, {.88, .04, 85}, {.60, .07, 235}, {.66, .08, 155}, {.74, .12, 55}, {.92, .02, 80}
    };

    private void houses(Stage s, GroupBuilder g, double base, double scale, double haze, int part, ChimneySmoke smoke) {
        double x = s.left() + 30 * Scenery.roll(s, part, 99);
        for (int i = 0; x < s.right(); i++) {
            double w = (46 + 30 * Scenery.roll(s, part, i)) * scale * 1.15;
            double t = (harbour ? 84 : 52) * (.75 + .6 * Scenery.roll(s, part + 1, i)) * scale;
            smoke.chimney(house(s, g, x, base, w, t, haze, part, i));
            double gap = harbour ? .5 : 26 * Scenery.roll(s, part + 2, i) * scale;
            x += w + gap;
        }
    }

    /** Draws a house, and says where its chimney ends. */
    private double[] house(
            Stage s, GroupBuilder g, double x, double base, double w, double t, double haze, int part, int i) {
        Palette p = s.palette();
        double[] tone = WALLS[(int) (Scenery.roll(s, part + 3, i) * WALLS.length)];
        double calm = harbour ? 1 : .55;
        int wall = p.haze(p.lit(tone[0] * (harbour ? 1 : .94), tone[1] * calm, tone[2]), haze);
        int roof = p.haze(
                s.snowy() ? p.lit(.94, .02, 260) : p.lit(.48, .10, 32 + 14 * Scenery.roll(s, part + 4, i)), haze);
        double peak = base - t - w * .5;
        GroupBuilder b = new GroupBuilder();
        b.fill(
                Paths.polygon(x, base + 30, x, base - t, x + w / 2, peak, x + w, base - t, x + w, base + 30),
                Kind.WALL,
                OkLab.lighten(wall, .03),
                OkLab.lighten(wall, -.06));
        b.fill(
                Paths.polygon(
                        x - 3,
                        base - t + 2,
                        x + w / 2,
                        peak - 4,
                        x + w + 3,
                        base - t + 2,
                        x + w + 1,
                        base - t + 7,
                        x + w / 2,
                        peak + 7,
                        x - 1,
                        base - t + 7),
                Kind.WALL,
                roof);
        b.fill(Paths.rect(x + w * .7, peak + w * .06, w * .1, w * .26), Kind.WALL, OkLab.lighten(roof, -.06));
        int columns = w > 62 ? 3 : 2;
        int rows = (int) Math.max(1, (t - 10) / 27);
        for (int r = 0; r < rows; r++) {
            for (int k = 0; k < columns; k++) {
                double ww = w / columns * .4;
                double wx = x + w * (k + .5) / columns - ww / 2;
                double wy = base - t + 7 + r * 27;
                boolean shines = Scenery.roll(s, part + 5, i * 31 + r * 5 + k) < (s.dark() ? .65 : .1);
                int glass = shines && s.dark() ? OkLab.lch(.88, .13, 82) : OkLab.lighten(wall, -.26);
                b.fill(Paths.rect(wx - 1.5, wy - 1.5, ww + 3, 17), Kind.WALL, OkLab.mix(wall, p.light(), .45));
                b.fill(
                        Paths.rect(wx, wy, ww, 14),
                        Kind.GLASS,
                        OkLab.mix(glass, wall, haze),
                        OkLab.mix(OkLab.lighten(glass, -.06), wall, haze));
            }
        }
        double door = Math.max(7, w * .16);
        b.fill(
                Paths.rect(x + w / 2 - door / 2, base - 18, door, 48),
                Kind.WOOD,
                p.haze(p.lit(.40, .08, 30 + 110.0 * (i % 3)), haze));
        b.fill(
                Paths.rect(s.light().x() > 0 ? x : x + w - 7, base - t, 7, t + 30),
                Kind.SHADOW,
                OkLab.alpha(p.shade(), .2));
        g.add(b.build(new Effect.Rim(1.3, p.light(), .5, s.light())));
        return new double[] {x + w * .75, peak + w * .06};
    }

    private void quay(Stage s, double base) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int stone = p.haze(p.lit(.55, .035, 60), .08);
        g.fill(
                Paths.rect(s.left(), base, s.right() - s.left(), 18),
                Kind.ROCK,
                OkLab.lighten(stone, .06),
                OkLab.lighten(stone, -.1));
        for (int i = 0; i < s.width() / 56; i++) {
            g.fill(Paths.rect(s.left() + i * 56 + 20, base - 6, 5, 26), Kind.WOOD, OkLab.lighten(stone, -.16));
        }
        s.layer("quay", .42, g);
        Water.mirror(s, base + 18);
    }

    private void green(Stage s, double base) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int meadow = Terrain.meadow(s);
        double top = base + 8;
        Ridge ridge = Ridge.hills(s.left(), s.right(), top, 6, 330, s.seed(130), 3);
        g.fill(
                ridge.land(s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(meadow, .12), OkLab.mixHue(meadow, p.near(), .5), top));
        g.fill(
                Terrain.path(s, s.width() * (.5 - s.side() * .12), top + 4, 84),
                Kind.EARTH,
                OkLab.alpha(p.lit(s.snowy() ? .82 : .76, .045, s.snowy() ? 262 : 78), .8));
        Terrain.litter(s, g, top + 16, meadow, true, 131);
        s.layer("green", .55, g);
        GroupBuilder bushes = new GroupBuilder();
        bushes.fill(
                Plants.grove(ridge, s.left(), s.right(), (int) (s.width() / 60), 16, 36, s.seed(132)),
                Kind.LEAF,
                Terrain.leaf(s, .25),
                Terrain.leaf(s, .5));
        s.layer("bushes", .5, bushes, s.rim(1.2, .4));
    }

    private void foreground(Stage s) {
        Palette p = s.palette();
        if (!harbour) {
            Terrain.frame(s, s.dice().chance(133, .5));
            return;
        }
        GroupBuilder g = new GroupBuilder();
        int wood = OkLab.mixHue(p.lit(.42, .055, 50), p.near(), .4);
        double e = s.width() * (.5 - s.side() * .5);
        double o = s.side();
        double y = s.height() * .87;
        g.fill(
                Paths.polygon(
                        e - o * 60,
                        y + 14,
                        e + o * s.width() * .36,
                        y - 8,
                        e + o * s.width() * .37,
                        y,
                        e - o * 60,
                        y + 34),
                Kind.WOOD,
                OkLab.lighten(wood, .12),
                wood);
        for (int i = 0; i < 4; i++) {
            double x = e + o * (20 + i * s.width() * .1);
            double w = 15 - 2 * i;
            g.fill(
                    Paths.rounded(x - w / 2, y - 34 + i * 3, w, 160, 3),
                    Kind.WOOD,
                    OkLab.lighten(wood, .05),
                    OkLab.lighten(wood, -.1));
        }
        s.layer("pier", 1, g, s.rim(2, .55), s.core(12, .35));
    }

    private Spot spot(Stage s, Habitat habitat, double base) {
        double x = s.subjectX();
        if (habitat == Habitat.AIR || habitat == Habitat.SPACE) {
            return new Spot(x, base * .5, Ground.AIR, 1, 0);
        }
        if (!harbour) {
            return new Spot(x, base + (s.height() - base) * .62, s.snowy() ? Ground.SNOW : Ground.GRASS, 1, 0);
        }
        return habitat == Habitat.WATER || habitat == Habitat.DEEP
                ? new Spot(x, base + (s.height() - base) * .48, Ground.WATER, .95, 0)
                : new Spot(s.width() * (.5 - s.side() * .26), s.height() * .88, Ground.STONE, 1.1, 0);
    }
}
