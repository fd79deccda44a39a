package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Box;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Dice;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Puts the subjects of a brief onto the stage: size, side, contact with the ground, shadow, light and air. */
public final class Actors {
    /** More of a thing than these are not counted any more. */
    private static final int MOST = 9;

    /** Where the feet are of who stands behind what is near. */
    private static final double BEHIND_THE_SURFACE = .775;

    /** Its flames are drawn again on a layer of their own, which moves. */
    private static final String HEARTH = ":campfire";

    private final Stage stage;
    private final Cast cast;
    private final Lettering letters;
    private final Footing footing;
    private final Postures postures;
    private final Optional<CloseView> close;
    /** What rises behind the subject and what burns before it, each on a layer of its own because it moves by itself. */
    private final GroupBuilder smoke = new GroupBuilder();

    private final GroupBuilder fire = new GroupBuilder();

    /** How tall the main subject is, once it is drawn. */
    private double tall;

    Actors(Stage stage, Cast cast, Lettering letters) {
        this.stage = stage;
        this.cast = cast;
        this.letters = letters;
        this.footing = new Footing(stage);
        this.postures = new Postures(stage.brief());
        this.close = CloseView.of(stage, this);
        close.ifPresent(stage::behind);
    }

    /** Where a place has room for things of each habitat. */
    public interface Spots {
        /** The spot for a subject of a habitat, in front. */
        Spot front(Habitat habitat);

        /** The spot for a landmark further away. */
        default Spot back() {
            return front(Habitat.LAND);
        }

        /** The colour of a table top, where the place has tables. */
        default OptionalInt table() {
            return OptionalInt.empty();
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
        if (close.isPresent()) {
            return close.get().large().stream()
                    .min(Integer::compare)
                    .flatMap(this::drawn)
                    .map(Subject::habitat);
        }
        return drawn(0).map(Subject::habitat);
    }

    /** Whether anything is shown that stands on land. */
    public boolean walks() {
        List<Mention> all = stage.brief().subjects();
        for (int i = 0; i < all.size(); i++) {
            boolean lands = performs(i)
                    && !all.get(i).thing().landmark()
                    && drawn(i).filter(s -> Shore.walks(s.habitat())).isPresent();
            if (lands) {
                return true;
            }
        }
        return false;
    }

    Optional<Subject> drawn(int index) {
        return drawn(index, 0);
    }

    Optional<Subject> drawn(int index, int twin) {
        List<Mention> all = stage.brief().subjects();
        if (index >= all.size()) {
            return Optional.empty();
        }
        Dice dice = stage.dice().part(40 + index + 100 * twin);
        Outfit outfit = new Outfit(stage.brief());
        Cast.Setting setting = new Cast.Setting(
                stage.palette(),
                stage.light(),
                dice,
                stage.brief().season(),
                postures.pose(all.get(index)),
                outfit.umbrella(),
                outfit.wear());
        Guise guise = new Guise(stage.brief().place(), cast);
        return cast.draw(guise.of(all.get(index)), setting).map(s -> guise.wet(all.get(index), s));
    }

    /** How many of a mention are drawn: what is a heap or a bunch already is drawn once, unless there are many. */
    static int shown(Mention mention) {
        boolean several = !mention.thing().get("several", "").isEmpty();
        return several && mention.count() <= 4 ? 1 : Math.min(mention.count(), MOST);
    }

    /** Two people face one another: the second looks back. */
    Optional<Subject> facing(int index, int hero) {
        List<Mention> all = stage.brief().subjects();
        boolean two = index != hero
                && all.get(index).thing().person()
                && all.get(hero).thing().person()
                && stage.brief().pose().filter(Actors::together).isEmpty();
        return drawn(index).map(s -> two ? turned(s) : s);
    }

    private static boolean together(String pose) {
        return pose.equals("WALK") || pose.equals("RUN") || pose.equals("CARRY") || pose.equals("LOOK");
    }

    static Subject turned(Subject s) {
        return new Subject(s.group().at(0, 0, -1, 1), s.height(), s.width(), s.size(), s.habitat(), s.turns());
    }

    /** Whether two of the brief do something to one another, so that they stand near. */
    boolean near(int index, int hero) {
        List<Mention> all = stage.brief().subjects();
        return all.get(index).thing().person()
                && all.get(hero).thing().person()
                && stage.brief()
                        .pose()
                        .map(Pose::valueOf)
                        .filter(p -> p.social() || p.close())
                        .isPresent();
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
        close.ifPresent(c -> c.table(spots.table()));
        play(spots, depth);
        // Before the actors, or a near subject would hide what it cannot tell.
        Signboard.add(stage, letters, spots.front(Habitat.LAND), depth + .01);
    }

    private void play(Spots spots, double depth) {
        List<Mention> all = stage.brief().subjects();
        int main = 0;
        while (main < all.size() - 1 && (all.get(main).thing().landmark() || !performs(main))) {
            main++;
        }
        if (all.isEmpty() || !performs(main)) {
            return;
        }
        Optional<Subject> hero = drawn(main);
        if (hero.isEmpty()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        Subject s = hero.get();
        Spots shore = new Shore(stage, spots).under(g, this);
        Place place = stage.brief().place();
        boolean built = place == Place.STREET || place == Place.CITY;
        boolean house = built && all.get(main).thing().landmark() && s.habitat() == Habitat.LAND;
        Spot spot = aloft(house ? spots.back() : shore.front(s.habitat()), s, main);
        double height = Math.min(heroHeight(s, spot, main), beside(main));
        tall = height;
        if (flooded(s, spot)) {
            spot = new Flood(stage, spot).add(g);
        }
        Company company = new Company(this, stage);
        if (new Row(this, stage, footing).add(g, shore) || new Crew(this, stage, footing).add(g, shore)) {
            layers("subject", depth, g);
            return;
        }
        if (new Pair(this, stage, company).add(g, shore, main)) {
            layers("subject", depth, g);
            return;
        }
        String name = name(s, spot, main);
        if (all.get(main).thing().get("role", "").equals("rail")
                && stage.brief().place() != Place.ROAD) {
            GroupBuilder rails = new GroupBuilder();
            Rails.draw(stage, rails, stands(spot, s, height, house).y());
            stage.layer("rails", depth, rails);
        }
        if (!all.get(main).thing().get("shines", "").isEmpty()) {
            Spot foot = stands(spot, s, height, house);
            int warm = OkLab.lch(.90, .12, 78);
            g.add(Node.Glow.of(foot.x(), foot.y() - height * .4, height * 1.5, warm, stage.dark() ? .6 : .25));
        }
        company.alike(g, s, stands(spot, s, height, house), height, main);
        company.further(
                g,
                shore,
                Set.of(main),
                new Company.Taken(
                        stands(spot, s, height, house).x(),
                        wide(s, height),
                        height,
                        s,
                        spot.ground(),
                        all.get(main).thing()));
        act(g, s, stands(spot, s, height, house), height, main);
        focus(s, stands(spot, s, height, house), height, head(main));
        layers(name, depth, g);
    }

    private void layers(String name, double depth, GroupBuilder g) {
        add("smoke", depth, smoke);
        stage.layer(name, depth, g);
        add("fire", depth, fire);
    }

    private void add(String name, double depth, GroupBuilder g) {
        if (!g.build().children().isEmpty()) {
            stage.layer(name, depth, g);
        }
    }

    /** The subject's layer is named after how it moves by itself, where nothing that stands still shares it. */
    private String name(Subject s, Spot spot, int main) {
        List<Mention> all = stage.brief().subjects();
        long stands = all.stream().filter(m -> !m.thing().landmark()).count();
        boolean afloat = spot.ground() == Ground.WATER && s.habitat() == Habitat.WATER;
        if (stands > 1 || !afloat && spot.ground() != Ground.STONE) {
            return "subject";
        }
        String way = stage.side() > 0 ? "left" : "right";
        boolean rolls = !all.get(main).thing().person()
                && List.of("rail", "vehicle").contains(all.get(main).thing().get("role", ""));
        return switch (all.get(main).action()) {
            case SAILING -> afloat ? "subject sailing " + way : "subject";
            case DRIVING, RUNNING -> rolls ? "subject going " + way : afloat ? "subject afloat" : "subject";
            case FALLING, BURNING -> "subject";
            default -> afloat ? "subject afloat" : "subject";
        };
    }

    /** Whether a mention is shown in the place itself, not before it. */
    boolean performs(int index) {
        return close.map(c -> c.large().contains(index)).orElse(true);
    }

    /** Adds what is nearer than the place. */
    void near() {
        close.ifPresent(CloseView::draw);
    }

    /** How tall the main subject of the place is; 0 when it has none. */
    double tall() {
        return tall;
    }

    /** What rises behind the subject, drawn so far. */
    GroupBuilder smoke() {
        return smoke;
    }

    /** What burns before it, drawn so far. */
    GroupBuilder fire() {
        return fire;
    }

    /** What flies, and who rises or falls, has left the ground; ships, trees and buildings have not. */
    private Spot aloft(Spot spot, Subject s, int index) {
        List<Mention> all = stage.brief().subjects();
        if (index >= all.size()) {
            return spot;
        }
        Thing thing = all.get(index).thing();
        Action action = all.get(index).action();
        boolean rooted = s.habitat() == Habitat.WATER
                || s.habitat() == Habitat.TABLE && action == Action.RISING
                || thing.person()
                || action == Action.RISING
                        && Shore.walks(s.habitat())
                        && !thing.get("alive", "").isEmpty()
                || thing.landmark()
                || thing.art().startsWith("plant:")
                || thing.get("role", "").equals("land");
        // A canoe that glides stays on the water.
        boolean up = action == Action.FLYING && !thing.person() && s.habitat() != Habitat.WATER
                || !rooted && (action == Action.RISING || action == Action.FALLING);
        boolean outside = !stage.brief().place().indoors() && spot.ground() != Ground.TABLE;
        return up && outside && spot.ground() != Ground.AIR
                ? new Spot(spot.x(), stage.height() * .36, Ground.AIR, spot.scale(), spot.haze())
                : spot;
    }

    /** Puts a subject with the signs of what it does. */
    void act(GroupBuilder g, Subject s, Spot spot, double height, int index) {
        Mention mention = stage.brief().subjects().get(index);
        Action action = mention.action();
        double wide = s.width() / s.height() * height;
        boolean mirrored = stage.side() > 0;
        Motion motion = new Motion(stage, spot, wide, height, mirrored);
        motion.before(g, smoke, action);
        if (spot.ground() == Ground.AIR && Perch.sits(mention)) {
            double beyond = Perch.step(s, height) * Math.min(shown(mention) - 1, Perch.MOST);
            Perch.draw(stage, g, spot.x(), spot.y() + height / 2, height, beyond);
        }
        if (action == Action.FALLING && spot.ground() == Ground.WATER && s.habitat() == Habitat.WATER) {
            footing.putSinking(g, s, spot, height);
            return;
        }
        double lift = action == Action.JUMPING && spot.ground() != Ground.AIR ? height * .22 : 0;
        put(g, s, new Spot(spot.x(), spot.y() - lift, spot.ground(), spot.scale(), spot.haze()), height, index);
        motion.after(g, fire, action);
        if (mention.thing().art().endsWith(HEARTH)) {
            Group flames = new Group(
                    s.group().children().stream().filter(Actors::shines).toList(), false, List.of());
            double k = height / s.height();
            fire.add(flames.at(spot.x(), spot.y(), mirrored && s.turns() ? -k : k, k));
        }
    }

    private static boolean shines(Node node) {
        return node instanceof Node.Fill fill && fill.material().kind() == Kind.LIGHT;
    }

    static double wide(Subject s, double height) {
        return s.width() / s.height() * height;
    }

    /** How much of a thing, from above, must be seen to know it: of people the head, of others more than half. */
    double head(int index) {
        return stage.brief().subjects().get(index).thing().person() ? .3 : .65;
    }

    /** Says where the subject is: so much of it from above must stay seen. */
    void focus(Subject s, Spot spot, double height, double share) {
        double half = s.width() / s.height() * height / 2;
        double foot = spot.ground() == Ground.AIR ? spot.y() + height / 2 : spot.y();
        stage.focus(new Box(spot.x() - half, foot - height, spot.x() + half, foot - height * (1 - share)));
    }

    double heroHeight(Subject s, Spot spot, int index) {
        List<Mention> all = stage.brief().subjects();
        double said = index < all.size() ? all.get(index).size().scale() : 1;
        double herd = index < all.size() && shown(all.get(index)) > 2 ? .8 : 1;
        double wanted =
                s.size() * said * herd * stage.shorter() * stage.brief().shot().scale() * spot.scale();
        double foot = close.isPresent() ? Math.min(spot.y(), stage.height() * BEHIND_THE_SURFACE) : spot.y();
        double aloft = stage.height() * Explained.tallest(stage, index);
        double tallest = spot.ground() == Ground.AIR ? aloft : Math.min(stage.height() * .74, foot * .86);
        double widest = stage.width() * .62 * s.height() / s.width();
        double tall = Math.min(wanted, Math.min(tallest, widest));
        return index < all.size() && Perch.sits(all.get(index))
                ? Perch.fit(stage, s, spot.x(), tall, shown(all.get(index)) - 1)
                : tall;
    }

    /** Whether a boat is told of where there is no water. */
    boolean flooded(Subject s, Spot spot) {
        return s.habitat() == Habitat.WATER
                && !stage.brief().place().indoors()
                && spot.ground() != Ground.WATER
                && spot.ground() != Ground.AIR
                && spot.ground() != Ground.TABLE;
    }

    /** How tall the main subject may be, so that what is taller beside it has room above its head. */
    private double beside(int main) {
        List<Mention> all = stage.brief().subjects();
        double most = stage.height();
        for (int i = 0; i < Math.min(all.size(), 3); i++) {
            if (i != main && performs(i) && !all.get(i).thing().landmark()) {
                double ratio = Stature.ratio(all.get(main).thing(), all.get(i).thing(), 1);
                most = ratio < 1 ? Math.min(most, stage.height() * Company.TALLEST * Math.max(.3, ratio)) : most;
            }
        }
        return most;
    }

    private Spot stands(Spot spot, Subject s, double height, boolean house) {
        return house ? spot : near(spot, s, height);
    }

    /** Near views stand lower in the frame, so that a large subject keeps room above its head. */
    Spot near(Spot spot, Subject s, double height) {
        double room = stage.height() * .10;
        double lowest = close.isPresent() ? stage.height() * BEHIND_THE_SURFACE : stage.height() * .95;
        double y = spot.ground() == Ground.AIR
                ? spot.y()
                : Math.min(lowest, Math.max(spot.y(), Math.min(stage.height() * .95, height + room)));
        double half = s.width() / s.height() * height / 2;
        double x = Math.max(half + 8, Math.min(stage.width() - half - 8, spot.x()));
        return new Spot(x, y, spot.ground(), spot.scale(), spot.haze());
    }

    /** Adds one subject with its contact, shadow, light and air. */
    public void put(GroupBuilder g, Subject s, Spot spot, double height, int salt) {
        footing.put(g, s, spot, height, salt);
    }
}
