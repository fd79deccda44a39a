package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
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
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Props;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Idea;

/** Ideas that have a picture of their own: a small considered table of metaphors. */
final class IdeaScene implements PlaceRecipe {
    private final Idea idea;

    IdeaScene(Idea idea) {
        this.idea = idea;
    }

    @Override
    public void build(Stage s, Actors actors) {
        switch (idea) {
            case INDIVIDUALITY -> IdeaCrowd.individuality(s, actors);
            case INSIGHT -> IdeaNight.insight(s, actors);
            case NETWORK -> IdeaNight.network(s);
            case CONNECTION -> IdeaCliffs.bridge(s, actors);
            case CONFLICT -> IdeaCliffs.conflict(s, actors);
            case TEAMWORK -> open(s, actors, IdeaCrowd::beam);
            case CHOICE -> open(s, actors, IdeaScene::fork);
            case GROWTH -> open(s, actors, IdeaScene::growth);
            case LOVE -> open(s, actors, IdeaScene::love);
            case OBSTACLE -> open(s, actors, IdeaScene::wall);
            case CHANGE -> open(s, actors, IdeaScene::seasons);
            case SECURITY -> open(s, actors, IdeaScene::shelter);
            case GOAL -> IdeaCliffs.peak(s, actors);
            case MONEY -> open(s, actors, IdeaScene::coins);
            default -> new Abstract().build(s, actors);
        }
    }

    private interface Scene {
        void draw(Stage s, Actors actors, double ground);
    }

    /** Open land with hazy hills, on which an idea is set up. */
    private static void open(Stage s, Actors actors, Scene scene) {
        Palette p = s.palette();
        double h = s.horizon() + s.height() * .03;
        Scenery.sky(s);
        GroupBuilder far = new GroupBuilder();
        far.fill(
                Ridge.hills(s.left(), s.right(), h - 10, 26, 300, s.seed(1501), 4)
                        .land(s.bottom()),
                Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .6), p.haze(p.shade(), .85), h - 40));
        far.add(Scenery.mist(s, h - 70, h + 40, .5, 1502));
        s.layer("far", .15, far);
        double top = h + (s.height() - h) * .26;
        Ridge near = Ridge.hills(s.left(), s.right(), top, 6, 500, s.seed(1503), 2);
        int meadow = Terrain.meadow(s);
        GroupBuilder land = new GroupBuilder();
        land.fill(
                near.land(s.bottom()),
                Scenery.ground(
                        s, Kind.GRASS, OkLab.lighten(meadow, .04), OkLab.mixHue(meadow, p.near(), .55), top - 10));
        s.layer("ground", .5, land);
        GroupBuilder detail = new GroupBuilder();
        Terrain.litter(s, detail, top + 14, meadow, false, 1504);
        s.layer("detail", .52, detail);
        scene.draw(s, actors, top + s.height() * .12);
        Terrain.frame(s, false);
        Scenery.weather(s);
    }

    static Ground ground(Stage s) {
        return s.snowy() ? Ground.SNOW : Ground.GRASS;
    }

    static Subject person(Stage s, Pose pose, int part) {
        return new Subject(
                Person.draw(pose, Dress.of(s.dice().part(part), s.palette(), true)), 100, 40, .2, Habitat.LAND, true);
    }

    /** A path that parts in two before a walker, with a signpost. */
    private static void fork(Stage s, Actors actors, double y) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double x = s.width() * .5;
        double far = y - s.height() * .13;
        double mid = y + s.height() * .02;
        int earth = OkLab.alpha(p.lit(.84, .05, 82), .92);
        for (int side = -1; side <= 1; side += 2) {
            double end = x + side * s.width() * .30;
            g.fill(
                    Paths.spline(
                            x - 58,
                            s.bottom(),
                            x - 24 + side * 4,
                            mid + 40,
                            x + side * 34 - 18,
                            mid - 8,
                            end - 5,
                            far,
                            end + 5,
                            far,
                            x + side * 42 + 16,
                            mid,
                            x + 26 + side * 4,
                            mid + 44,
                            x + 58,
                            s.bottom()),
                    Kind.EARTH,
                    OkLab.mix(earth, p.haze(earth, .3), .4),
                    earth);
        }
        s.layer("paths", .55, g);
        GroupBuilder post = new GroupBuilder();
        int wood = p.lit(.46, .07, 52);
        double u = s.shorter() * .0022;
        double py = mid + 6;
        post.fill(
                Paths.rect(x - 4 * u, py - 118 * u, 8 * u, 118 * u),
                Material.of(Kind.WOOD, OkLab.lighten(wood, .05), OkLab.lighten(wood, -.08))
                        .at(0));
        post.fill(
                Paths.polygon(
                        x - 4 * u,
                        py - 108 * u,
                        x - 56 * u,
                        py - 106 * u,
                        x - 68 * u,
                        py - 96 * u,
                        x - 56 * u,
                        py - 86 * u,
                        x - 4 * u,
                        py - 84 * u),
                Kind.WOOD,
                OkLab.lighten(wood, .1),
                wood);
        post.fill(
                Paths.polygon(
                        x + 4 * u,
                        py - 80 * u,
                        x + 56 * u,
                        py - 78 * u,
                        x + 68 * u,
                        py - 68 * u,
                        x + 56 * u,
                        py - 58 * u,
                        x + 4 * u,
                        py - 56 * u),
                Kind.WOOD,
                OkLab.lighten(wood, .07),
                OkLab.lighten(wood, -.03));
        s.layer("signpost", .6, post, s.rim(1.6, .6));
        GroupBuilder one = new GroupBuilder();
        actors.put(
                one,
                person(s, Pose.LOOK, 1510),
                new Spot(x - s.side() * s.width() * .09, s.height() * .9, Ground.SAND, 1, 0),
                s.shorter() * .27,
                1);
        s.layer("subject", .75, one);
    }

    /** A seedling, saplings and a grown tree in one row. */
    private static void growth(Stage s, Actors actors, double y) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double[] tall = {.07, .13, .22, .34, .52};
        int leaf = Terrain.leaf(s, .1);
        for (int i = 0; i < tall.length; i++) {
            double x = s.width() * (s.side() > 0 ? .12 + .18 * i : .88 - .18 * i);
            double h = s.height() * tall[i];
            double foot = y + 6 * i;
            g.add(new Node.Glow(x, foot, h * .5, .13, p.shadow(), .7));
            if (i == 0) {
                actors.cast()
                        .draw("seedling", p)
                        .ifPresent(d -> g.add(d.group()
                                .at(x, foot, h / d.height(), h / d.height())
                                .with(s.rim(1.4, .7))));
            } else {
                g.add(Props.tree(x, foot, h, 5 + i * 3, leaf, p.lit(.38, .05, 48), p, s.light()));
            }
        }
        s.layer("subject", .7, g);
    }

    private static void love(Stage s, Actors actors, double y) {
        Palette p = s.palette();
        double x = s.subjectX();
        GroupBuilder tree = new GroupBuilder();
        double h = s.height() * .56;
        tree.add(new Node.Glow(x, y, h * .5, .12, p.shadow(), .7));
        int leaf = s.brief().season() == Season.SUMMER ? p.lit(.62, .17, 15) : Terrain.leaf(s, .1);
        tree.add(Props.tree(x, y, h, s.seed(1521), leaf, p.lit(.36, .05, 45), p, s.light()));
        s.layer("tree", .6, tree);
        GroupBuilder g = new GroupBuilder();
        double tall = s.shorter() * .25;
        double cx = x - s.side() * s.shorter() * .24;
        Subject one = person(s, Pose.LOOK, 1522);
        Subject two = new Subject(
                Person.draw(Pose.LOOK, Dress.of(s.dice().part(1523), s.palette(), false)),
                100,
                40,
                .2,
                Habitat.LAND,
                true);
        actors.put(g, one, new Spot(cx - tall * .105, y + 20, ground(s), 1, 0), tall, 1);
        actors.put(g, two, new Spot(cx + tall * .105, y + 20, ground(s), 1, 0), tall * .93, 2);
        s.layer("subject", .75, g);
    }

    /** A wall across the path, taller than the one who stands before it; light over its edge. */
    private static void wall(Stage s, Actors actors, double y) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double top = y - s.height() * .40;
        int stone = OkLab.mix(p.lit(.60, .03, 50), p.shade(), .35);
        g.add(Node.Glow.of(s.width() * .5, top, s.shorter() * .7, p.sun(), .5));
        g.fill(
                Paths.rect(s.left(), top, s.right() - s.left(), y - top),
                Material.of(Kind.WALL, OkLab.lighten(stone, .04), OkLab.lighten(stone, -.1))
                        .over(0, top, s.width(), y - top));
        double row = s.height() * .05;
        int r = 0;
        for (double by = top; by < y - 2; by += row, r++) {
            g.line(
                    Paths.line(s.left(), by, s.right(), by),
                    1.3,
                    Kind.WALL,
                    OkLab.alpha(OkLab.lighten(stone, -.14), .6));
            for (double bx = s.left() + (r % 2) * row; bx < s.right(); bx += row * 2) {
                g.line(
                        Paths.line(bx, by, bx, Math.min(y, by + row)),
                        1.2,
                        Kind.WALL,
                        OkLab.alpha(OkLab.lighten(stone, -.14), .5));
                if (Scenery.roll(s, 1531, (int) (bx + r * 977)) < .14) {
                    g.fill(
                            Paths.rect(bx + 1, by + 1, row * 2 - 2, row - 2),
                            Kind.WALL,
                            OkLab.alpha(OkLab.lighten(stone, .07), .5));
                }
            }
        }
        s.layer("wall", .6, g, s.rim(3, .8));
        GroupBuilder path = new GroupBuilder();
        double x = s.subjectX();
        path.fill(
                Paths.polygon(x - 26, y, x + 26, y, x + 90, s.bottom(), x - 90, s.bottom()),
                Kind.EARTH,
                OkLab.alpha(p.lit(.80, .05, 80), .7));
        s.layer("path", .62, path);
        GroupBuilder one = new GroupBuilder();
        actors.put(
                one,
                person(s, Pose.LOOK, 1532),
                new Spot(x, y + s.height() * .08, Ground.SAND, 1, 0),
                s.shorter() * .22,
                1);
        s.layer("subject", .75, one);
    }

    /** One tree in the dress of each season. */
    private static void seasons(Stage s, Actors actors, double y) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int[] leaves = {p.lit(.82, .11, 355), p.lit(.54, .13, 140), p.lit(.66, .16, 52)};
        boolean tall = s.width() < s.height();
        for (int i = 0; i < 4; i++) {
            double x = s.width() * (.135 + .243 * i);
            double h = Math.min(s.height() * .46, s.width() * .30);
            int trunk = p.lit(.36, .05, 45);
            g.add(new Node.Glow(x, y, h * .5, .13, p.shadow(), .7));
            if (i < 3) {
                g.add(Props.tree(x, y, h, 11, leaves[i], trunk, p, s.light()));
            } else {
                g.fill(Plants.trunk(x, y, h * 1.1, 11, tall ? 4 : 5), Kind.WOOD, trunk, OkLab.lighten(trunk, -.06));
                g.fill(Paths.lens(x, y + 2, h * .9, h * .09), Kind.SNOW, p.lit(.96, .015, 240));
            }
        }
        s.layer("subject", .7, g);
    }

    /** A large umbrella over a small house in the rain. */
    private static void shelter(Stage s, Actors actors, double y) {
        GroupBuilder g = new GroupBuilder();
        double x = s.subjectX();
        double u = s.shorter();
        actors.cast()
                .draw("house", s.palette())
                .ifPresent(h -> actors.put(g, h, new Spot(x, y + 10, ground(s), 1, 0), u * .2, 1));
        actors.cast().draw("umbrella", s.palette()).ifPresent(m -> {
            double k = u * .56 / m.height();
            g.add(m.group().at(x + u * .02, y - u * .02, k, k).with(s.core(20, .35), s.rim(2.4, .8)));
        });
        s.layer("subject", .7, g);
    }

    /** Stacks of coins that rise like a town. */
    private static void coins(Stage s, Actors actors, double y) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int gold = p.lit(.82, .14, 86);
        int n = s.width() < s.height() ? 4 : 6;
        double step = s.width() * .84 / n;
        double w = step * .72;
        for (int i = 0; i < n; i++) {
            int k = s.side() > 0 ? i : n - 1 - i;
            double x = s.width() * .08 + step * (k + .5);
            int coins = (int) (3 + 14.0 * Math.pow((i + 1.0) / n, 1.4) * (.85 + .3 * Scenery.roll(s, 1541, i)));
            double thick = s.height() * .026;
            g.add(new Node.Glow(x, y + 4, w * .8, .16, p.shadow(), .8));
            for (int c = 0; c < coins; c++) {
                double cy = y - thick * c;
                double dx = w * .05 * (Scenery.roll(s, 1542, i * 31 + c) - .5);
                g.fill(
                        Paths.union(
                                Paths.ellipse(x + dx, cy, w / 2, w * .12),
                                Paths.rect(x + dx - w / 2, cy - thick, w, thick)),
                        Material.of(
                                        Kind.METAL,
                                        OkLab.lighten(gold, s.light().x() < 0 ? .04 : -.18),
                                        OkLab.lighten(gold, s.light().x() < 0 ? -.18 : .04))
                                .at(0));
                g.fill(
                        Paths.ellipse(x + dx, cy - thick, w / 2, w * .12),
                        Kind.METAL,
                        OkLab.lighten(gold, .06),
                        OkLab.lighten(gold, -.02));
            }
        }
        s.layer("subject", .7, g, s.rim(1.6, .6));
        GroupBuilder one = new GroupBuilder();
        double x = s.width() * (.5 - s.side() * .36);
        actors.put(
                one,
                person(s, Pose.LOOK, 1543),
                new Spot(x, y + s.height() * .1, ground(s), 1, 0),
                s.shorter() * .2,
                1);
        s.layer("onlooker", .75, one);
    }
}
