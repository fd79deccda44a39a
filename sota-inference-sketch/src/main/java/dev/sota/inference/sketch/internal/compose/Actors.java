package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.Box;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Dice;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Figure;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Relation;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/** Puts the subjects of a brief onto the stage: size, side, contact with the ground, shadow, light and air. */
public final class Actors {
    private final Stage stage;
    private final Cast cast;
    private final Lettering letters;

    Actors(Stage stage, Cast cast, Lettering letters) {
        this.stage = stage;
        this.cast = cast;
        this.letters = letters;
    }

    /** Where a place has room for things of each habitat. */
    public interface Spots {
        /** The spot for a subject of a habitat, in front. */
        Spot front(Habitat habitat);

        /** The spot for a landmark further away. */
        default Spot back() {
            return front(Habitat.LAND);
        }
    }

    /** The things that draw furniture. */
    public Cast cast() {
        return cast;
    }

    /** The face for letters that are part of the picture. */
    public Lettering letters() {
        return letters;
    }

    /** The main subject's habitat, when there is a subject that can be drawn. */
    public Optional<Habitat> habitat() {
        return drawn(0).map(Subject::habitat);
    }

    private Optional<Subject> drawn(int index) {
        return drawn(index, 0);
    }

    private Optional<Subject> drawn(int index, int twin) {
        List<Mention> all = stage.brief().subjects();
        if (index >= all.size()) {
            return Optional.empty();
        }
        Dice dice = stage.dice().part(40 + index + 100 * twin);
        Cast.Setting setting = new Cast.Setting(
                stage.palette(),
                stage.light(),
                dice,
                stage.brief().season(),
                pose(all.get(index)),
                stage.brief().weather().wet() && !stage.brief().place().indoors());
        return cast.draw(all.get(index).thing(), setting);
    }

    private Optional<String> pose(Mention mention) {
        return stage.brief().pose().or(() -> switch (mention.action()) {
            case RUNNING -> Optional.of("RUN");
            case WALKING -> Optional.of("WALK");
            case JUMPING, FALLING -> Optional.of("JUMP");
            case CLIMBING -> Optional.of("CLIMB");
            case SLEEPING -> Optional.of("SLEEP");
            default -> Optional.empty();
        });
    }

    /** Adds the far landmark, when the text has one beside its main subject. */
    public void landmark(Spots spots, double depth) {
        List<Mention> all = stage.brief().subjects();
        for (int i = 0; i < all.size(); i++) {
            boolean alone = all.size() == 1 || i == 0 && all.get(1).thing().landmark();
            if (all.get(i).thing().landmark() && !alone) {
                int index = i;
                drawn(i).ifPresent(s -> {
                    Spot spot = s.habitat() == Habitat.WATER ? across(spots.front(Habitat.WATER)) : spots.back();
                    GroupBuilder g = new GroupBuilder();
                    put(g, s, spot, s.size() * stage.shorter() * spot.scale(), index);
                    stage.layer("landmark", depth, g);
                });
                return;
            }
        }
    }

    private Spot across(Spot spot) {
        double x = stage.width() * (.5 - stage.side() * .16);
        return new Spot(x, spot.y() - stage.height() * .08, spot.ground(), .9, .12);
    }

    /** Adds the main subject with its companions, and one further thing where there is room. */
    public void perform(Spots spots, double depth) {
        List<Mention> all = stage.brief().subjects();
        int main = 0;
        while (main < all.size() - 1 && all.get(main).thing().landmark()) {
            main++;
        }
        Optional<Subject> hero = all.isEmpty() ? lettered() : drawn(main);
        if (hero.isEmpty()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        Subject s = hero.get();
        Spot spot = aloft(spots.front(s.habitat()), main);
        double height = heroHeight(s, spot, main);
        if (all.isEmpty()) {
            put(g, s, near(spot, s, height), height, 0);
            focus(s, near(spot, s, height), height, 1);
            stage.layer("subject", depth, g);
            return;
        }
        if (pair(g, spots, main)) {
            stage.layer("subject", depth, g);
            return;
        }
        if (all.get(main).thing().get("role", "").equals("rail")
                && stage.brief().place() != Place.ROAD) {
            Rails.draw(stage, g, near(spot, s, height).y());
        }
        if (!all.get(main).thing().get("shines", "").isEmpty()) {
            Spot foot = near(spot, s, height);
            int warm = OkLab.lch(.90, .12, 78);
            g.add(Node.Glow.of(foot.x(), foot.y() - height * .4, height * 1.5, warm, stage.dark() ? .6 : .25));
        }
        companions(g, s, spot, height, main);
        second(g, spots, main, s, height);
        act(g, s, near(spot, s, height), height, main);
        focus(s, near(spot, s, height), height, head(main));
        stage.layer("subject", depth, g);
    }

    /** Letters that stand in the scenery, when the words give a place but nothing that can be drawn in it. */
    private Optional<Subject> lettered() {
        return stage.brief()
                .figure()
                .flatMap(f -> f instanceof Figure.Word w
                        ? Optional.of(w.text())
                        : f instanceof Figure.BigNumber n
                                ? Optional.of(n.number())
                                : f instanceof Figure.KeyPhrase k ? Optional.of(k.text()) : Optional.empty())
                .filter(letters::covers)
                .map(text -> Standing.letters(letters, text, stage.palette(), stage.side()));
    }

    /** What flies, rises or falls has left the ground. */
    private Spot aloft(Spot spot, int index) {
        List<Mention> all = stage.brief().subjects();
        Action action = index < all.size() ? all.get(index).action() : Action.STILL;
        boolean up = action == Action.FLYING || action == Action.RISING || action == Action.FALLING;
        boolean outside = !stage.brief().place().indoors() && spot.ground() != Ground.TABLE;
        return up && outside && spot.ground() != Ground.AIR
                ? new Spot(spot.x(), stage.height() * .36, Ground.AIR, spot.scale(), spot.haze())
                : spot;
    }

    /** Puts a subject with the signs of what it does. */
    private void act(GroupBuilder g, Subject s, Spot spot, double height, int index) {
        Action action = stage.brief().subjects().get(index).action();
        double wide = s.width() / s.height() * height;
        boolean mirrored = stage.side() > 0;
        Motion motion = new Motion(stage, spot, wide, height, mirrored);
        motion.before(g, action);
        double lift = action == Action.JUMPING && spot.ground() != Ground.AIR ? height * .22 : 0;
        put(g, s, new Spot(spot.x(), spot.y() - lift, spot.ground(), spot.scale(), spot.haze()), height, index);
        motion.after(g, action);
    }

    /** Two things of which one is said to be on, behind, above or inside the other. */
    private boolean pair(GroupBuilder g, Spots spots, int main) {
        List<Mention> all = stage.brief().subjects();
        int dependent = all.get(main).relation().isPresent() ? main : -1;
        for (int i = 0; i < all.size() && dependent < 0; i++) {
            int at = i;
            if (all.get(i).relation().filter(r -> r.to() == main && at != main).isPresent()) {
                dependent = i;
            }
        }
        if (dependent < 0) {
            return false;
        }
        Relation relation = all.get(dependent).relation().orElseThrow();
        if (relation.to() >= all.size() || relation.to() == dependent) {
            return false;
        }
        Optional<Subject> anchor = drawn(relation.to());
        Optional<Subject> other = drawn(dependent);
        if (anchor.isEmpty() || other.isEmpty()) {
            return false;
        }
        Spot spot = spots.front(anchor.get().habitat());
        double height = Math.min(heroHeight(anchor.get(), spot, relation.to()), stage.height() * .58);
        double small = Together.height(relation.kind(), anchor.get(), other.get(), height)
                * all.get(dependent).size().scale();
        Spot base = near(spot, anchor.get(), height);
        Spot to = Together.spot(stage, relation.kind(), base, anchor.get(), height, other.get(), small);
        boolean behind = relation.kind() == Relation.Kind.BEHIND;
        if (behind) {
            act(g, other.get(), to, small, dependent);
        }
        act(g, anchor.get(), base, height, relation.to());
        if (!behind) {
            act(g, other.get(), to, small, dependent);
        }
        if (dependent == main) {
            focus(other.get(), to, small, head(main));
        } else {
            focus(anchor.get(), base, height, head(relation.to()));
        }
        return true;
    }

    /** How much of a thing, from above, must be seen to know it: of people the head, of others more than half. */
    private double head(int index) {
        return stage.brief().subjects().get(index).thing().person() ? .3 : .65;
    }

    /** Says where the subject is: so much of it from above must stay seen. */
    private void focus(Subject s, Spot spot, double height, double share) {
        double half = s.width() / s.height() * height / 2;
        double foot = spot.ground() == Ground.AIR ? spot.y() + height / 2 : spot.y();
        stage.focus(new Box(spot.x() - half, foot - height, spot.x() + half, foot - height * (1 - share)));
    }

    private double heroHeight(Subject s, Spot spot, int index) {
        List<Mention> all = stage.brief().subjects();
        double said = index < all.size() ? all.get(index).size().scale() : 1;
        double herd = index < all.size() && all.get(index).count() > 2 ? .8 : 1;
        double wanted =
                s.size() * said * herd * stage.shorter() * stage.brief().shot().scale() * spot.scale();
        double tallest =
                spot.ground() == Ground.AIR ? stage.height() * .5 : Math.min(stage.height() * .74, spot.y() * .86);
        double widest = stage.width() * .62 * s.height() / s.width();
        return Math.min(wanted, Math.min(tallest, widest));
    }

    /** Near views stand lower in the frame, so that a large subject keeps room above its head. */
    private Spot near(Spot spot, Subject s, double height) {
        double room = stage.height() * .10;
        double y = spot.ground() == Ground.AIR
                ? spot.y()
                : Math.max(spot.y(), Math.min(stage.height() * .95, height + room));
        double half = s.width() / s.height() * height / 2;
        double x = Math.max(half + 8, Math.min(stage.width() - half - 8, spot.x()));
        return new Spot(x, y, spot.ground(), spot.scale(), spot.haze());
    }

    /** More of the same, further away and therefore smaller and higher on the ground. */
    private void companions(GroupBuilder g, Subject s, Spot spot, double height, int main) {
        Mention mention = stage.brief().subjects().get(main);
        int shown = Math.min(mention.count(), 9) - 1;
        Spot first = near(spot, s, height);
        double step = s.width() / s.height() * height;
        boolean air = spot.ground() == Ground.AIR;
        boolean flat = spot.ground() == Ground.TABLE || spot.ground() == Ground.FLOOR;
        for (int i = shown; i >= 1; i--) {
            double k =
                    air ? .42 + .33 * stage.dice().roll(60 + i) : flat ? .94 - .03 * i : Math.max(.34, .88 - .085 * i);
            double turn = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2);
            double x = first.x()
                    + turn * step * (.84 + .2 * stage.dice().roll(50 + i)) * Math.sqrt(k)
                    - stage.side() * step * .4;
            double half = step * k / 2 + 6;
            x = within(x, half, i);
            // On level ground what is k times as large stands k times as far below the horizon.
            double hz = Math.min(stage.horizon(), first.y() - height * .25);
            double y = air
                    ? first.y() + height * (stage.dice().roll(70 + i) - .5) * 1.7
                    : flat ? first.y() - height * .02 * i : hz + (first.y() - hz) * (k + (1 - k) * .35);
            // People in company dress differently; animals and things look alike.
            Subject twin = mention.thing().person() ? drawn(main, i).orElse(s) : s;
            double top = air ? Math.max(height * k / 2 + 8, y) : y;
            put(
                    g,
                    twin,
                    new Spot(x, top, spot.ground(), 1, spot.haze() + .05 * i * (flat ? .3 : 1)),
                    height * k,
                    80 + i);
        }
    }

    /** A place across that keeps a thing in the frame: what would leave it on one side comes in from the other. */
    private double within(double x, double half, int i) {
        double room = Math.max(1, stage.width() - 2 * half);
        if (x >= half && x <= stage.width() - half) {
            return x;
        }
        double over = x < half ? half - x : x - (stage.width() - half);
        double back = over * (.6 + .3 * stage.dice().roll(160 + i)) % room;
        return x < half ? half + back : stage.width() - half - back;
    }

    private void second(GroupBuilder g, Spots spots, int main, Subject hero, double heroHeight) {
        List<Mention> all = stage.brief().subjects();
        for (int i = 0; i < Math.min(all.size(), 4); i++) {
            if (i == main || all.get(i).thing().landmark()) {
                continue;
            }
            Optional<Subject> other = drawn(i);
            if (other.isEmpty()) {
                continue;
            }
            Subject s = other.get();
            Spot spot = spots.front(s.habitat());
            if (homeless(s.habitat(), spot.ground())) {
                continue;
            }
            double height = Math.min(
                    Math.min(heroHeight(s, spot, i) * .82, heroHeight * Math.max(.3, s.size() / hero.size())),
                    stage.height() * .5);
            double gap = (hero.width() / hero.height() * heroHeight + s.width() / s.height() * height) * .62 + 26;
            double x = stage.subjectX() - stage.side() * Math.max(gap, stage.width() * .22);
            if (spot.ground() == Ground.TABLE
                    && !spots.front(hero.habitat()).ground().equals(Ground.TABLE)) {
                put(g, s, spot, s.size() * stage.shorter() * spot.scale(), i);
                return;
            }
            double half = s.width() / s.height() * height / 2;
            boolean fits = x > half && x < stage.width() - half;
            if (fits) {
                put(
                        g,
                        s,
                        new Spot(
                                x,
                                spot.y() - (spot.ground() == Ground.AIR ? 30 : 4),
                                spot.ground(),
                                1,
                                spot.haze() + .05),
                        height,
                        i);
            }
            return;
        }
    }

    /** Whether a second thing would hang in the air or stand about where it does not belong. */
    private static boolean homeless(Habitat habitat, Ground ground) {
        return switch (habitat) {
            case TABLE -> ground != Ground.TABLE;
            case LAND, FLOOR, WATER -> ground == Ground.AIR;
            default -> false;
        };
    }

    /** Adds one subject with its contact, shadow, light and air. */
    public void put(GroupBuilder g, Subject s, Spot spot, double height, int salt) {
        double k = height / s.height();
        boolean mirrored = s.turns()
                && (spot.ground() == Ground.WATER ? stage.side() > 0 : stage.side() > 0 ^ salt >= 80 && salt % 3 == 0);
        double sink = spot.ground() == Ground.GRASS ? height * .012 : spot.ground() == Ground.SNOW ? height * .02 : 0;
        double y = spot.ground() == Ground.AIR ? spot.y() + height / 2 : spot.y() + sink;
        Group placed = s.group().at(spot.x(), y, mirrored ? -k : k, k);
        double wide = s.width() * k;
        contact(g, placed, spot, wide, height);
        Palette p = stage.palette();
        double rim = Math.max(1.2, Math.min(3, height * .012));
        Group lit = placed.with(
                stage.core(Math.max(6, height * .13), spot.ground() == Ground.AIR ? .38 : .48),
                stage.rim(rim, .85),
                new Effect.Haze(OkLab.mix(p.low(), p.mid(), .5), Math.min(.6, .04 + spot.haze())));
        if (spot.ground() == Ground.WATER) {
            int deep = OkLab.mix(p.zenith(), p.near(), .4);
            lit = lit.with(new Effect.Reflection(y + height * .012, height * .7, deep, .6, 6));
        }
        g.add(lit);
        touch(g, spot, y, wide, height, salt);
    }

    private void contact(GroupBuilder g, Group placed, Spot spot, double wide, double height) {
        if (spot.ground() == Ground.AIR || spot.ground() == Ground.WATER) {
            return;
        }
        int dark = stage.palette().shadow();
        double y = spot.y();
        if (!stage.brief().weather().covered() && spot.ground() != Ground.TABLE) {
            double skew = -stage.light().x() * .8;
            AffineTransform cast = new AffineTransform(1, 0, skew, -.24, -skew * y, y * 1.24);
            GroupBuilder shadow = new GroupBuilder();
            silhouette(shadow, placed, cast, OkLab.alpha(dark, stage.dark() ? .5 : .42));
            g.add(shadow.build(new Effect.Fade(y, y + height * .3), new Effect.Blur(3)));
        }
        g.add(new Node.Glow(spot.x(), y, wide * .62, .13, dark, .75));
    }

    /** All filled shapes of a group in one colour. */
    private static void silhouette(GroupBuilder to, Group group, AffineTransform t, int colour) {
        Path2D all = Paths.union();
        collect(all, group);
        to.fill(t.createTransformedShape(all), Kind.SHADOW, colour);
    }

    private static void collect(Path2D all, Group group) {
        List<Node> visible = group.clipped() ? group.children().subList(0, 1) : group.children();
        for (Node node : visible) {
            if (node instanceof Node.Fill f) {
                all.append(f.shape(), false);
            } else if (node instanceof Group inner) {
                collect(all, inner);
            }
        }
    }

    private void touch(GroupBuilder g, Spot spot, double y, double wide, double height, int salt) {
        Palette p = stage.palette();
        switch (spot.ground()) {
            case GRASS -> {
                int grass = OkLab.mixHue(p.lit(.55, .11, 128), p.near(), .15);
                double tall = Math.max(5, Math.min(20, height * .09));
                g.fill(
                        Plants.grass(spot.x() - wide * .5, spot.x() + wide * .5, y + 5, tall, 5, salt + 3, .1),
                        Kind.GRASS,
                        grass,
                        OkLab.mixHue(grass, p.near(), .4));
            }
            case SNOW ->
                g.fill(
                        Paths.lens(spot.x(), y + 2, wide * 1.2, Math.max(5, height * .05)),
                        Kind.SNOW,
                        p.lit(.93, .025, 265));
            case WATER -> {
                for (int i = 0; i < 3; i++) {
                    g.line(
                            Paths.ellipse(spot.x(), y + height * .015, wide * (.55 + .22 * i), 3 + 2.6 * i),
                            1.4 - .3 * i,
                            Kind.WATER,
                            OkLab.alpha(p.horizon(), .5 - .13 * i));
                }
            }
            default -> {}
        }
    }
}
