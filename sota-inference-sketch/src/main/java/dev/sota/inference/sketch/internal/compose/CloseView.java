package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Relation;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A view from near of what is small: it stands on a table or on the ground before the eye, and the place is seen behind it,
 * larger and out of focus. Who handles it stands behind the table or further off.
 */
final class CloseView {
    /** What is taller than this in metres is seen from where a person would be seen whole. */
    static final double SMALL = .55;

    /** Of so many mentions the first few may be shown. */
    private static final int LOOKED_AT = 5;

    private static final int MOST_KINDS = 4;

    /** How tall the small things may be beside what stands behind them, although they are nearer. */
    private static final double BESIDE = .6;

    private static final Set<Place> WITHOUT_GROUND =
            Set.of(Place.SPACE, Place.SKY, Place.UNDERWATER, Place.BODY, Place.HIVE, Place.MAP, Place.ABSTRACT);
    private static final Set<String> WHOLE_BODY = Set.of(
            "RUN", "CLIMB", "JUMP", "DANCE", "KNEEL", "SLEEP", "WALK", "CHOP", "VOTE", "TROPHY", "CHEER", "THROW",
            "KICK", "PICK", "PROTEST", "SKATE", "MARCH", "CROUCH", "GATHER");

    /** What is at hand where people work. */
    private static final Map<Place, List<String>> TOOLS = Map.of(
            Place.KITCHEN, List.of("bowl", "knifeboard", "jug"),
            Place.BAKERY, List.of("bowl", "rollingpin", "bread"),
            Place.WORKSHOP, List.of("saw", "hammer"),
            Place.LABORATORY, List.of("microscope", "flask"),
            Place.OFFICE, List.of("laptop", "mug"),
            Place.LIBRARY, List.of("book", "quill"),
            Place.CLASSROOM, List.of("book", "globe"));

    /** What is before those who eat together. */
    private static final List<String> MEAL = List.of("dinner", "bread", "jug");

    /** What things stand on or in anyway when they are seen on a table. */
    private static final Set<String> FURNITURE =
            Set.of("icon:stove", "icon:desk", "icon:table-furniture", "icon:grill");

    private final Stage stage;
    private final Actors actors;
    private final List<StillLife.Item> small;
    private final Set<Integer> large;
    private final boolean behind;
    private OptionalInt table = OptionalInt.empty();

    private CloseView(Stage stage, Actors actors, List<StillLife.Item> small, Set<Integer> large) {
        this.stage = stage;
        this.actors = actors;
        this.small = small;
        this.large = Set.copyOf(large);
        this.behind = !stage.lettered()
                && !large.isEmpty()
                && people(stage, large)
                && (stage.brief().place().indoors() || stage.brief().place().afloat());
    }

    /** The near view of a brief, when something small is told that does not belong on or in something large. */
    static Optional<CloseView> of(Stage stage, Actors actors) {
        List<Mention> all = stage.brief().subjects();
        if (WITHOUT_GROUND.contains(stage.brief().place())) {
            return Optional.empty();
        }
        List<StillLife.Item> small = new ArrayList<>();
        Set<Integer> large = new HashSet<>();
        for (int i = 0; i < Math.min(all.size(), LOOKED_AT); i++) {
            boolean background = all.get(i).thing().landmark()
                    || stage.brief().place().indoors()
                            && all.size() > 1
                            && FURNITURE.contains(all.get(i).thing().art());
            Optional<Subject> drawn = background ? Optional.empty() : actors.drawn(i);
            if (drawn.isEmpty()) {
                continue;
            }
            Subject s = drawn.get();
            double metres = Stature.metres(all.get(i).thing(), s);
            if (s.habitat() == Habitat.WATER || s.habitat() == Habitat.DEEP || metres == 0 || metres > SMALL) {
                large.add(i);
            } else if (small.size() < MOST_KINDS) {
                small.add(new StillLife.Item(i, s, metres, Actors.shown(all.get(i))));
            }
        }
        boolean tied = small.stream().anyMatch(i -> bound(all, i.index(), large))
                || row(all)
                || Crew.task(stage, actors).isPresent();
        if (small.isEmpty()) {
            small.addAll(tools(stage, actors, large));
        }
        return small.isEmpty() || tied ? Optional.empty() : Optional.of(new CloseView(stage, actors, small, large));
    }

    /** Whether a mouse and a lion, say, talk to each other or run after one another. */
    private static boolean row(List<Mention> all) {
        return all.stream()
                .anyMatch(m -> m.relation().filter(r -> r.kind().inRow()).isPresent());
    }

    /** Whether something small is on, in, above or behind something large. */
    private static boolean bound(List<Mention> all, int index, Set<Integer> large) {
        return all.get(index)
                .relation()
                .filter(r -> r.kind() != Relation.Kind.BESIDE && r.kind() != Relation.Kind.TOWARD)
                .filter(r -> large.contains(r.to()))
                .isPresent();
    }

    /** Who works indoors has something before them. */
    private static List<StillLife.Item> tools(Stage stage, Actors actors, Set<Integer> large) {
        boolean work = stage.brief().pose().map(p -> p.equals("WORK")).orElse(false)
                || large.stream()
                        .anyMatch(i -> stage.brief()
                                .subjects()
                                .get(i)
                                .thing()
                                .get("pose", "")
                                .equals("work"));
        boolean meal = stage.brief().place().indoors()
                && stage.brief().pose().filter("EAT"::equals).isPresent();
        if (!work && !meal || large.isEmpty() || !people(stage, large)) {
            return List.of();
        }
        List<String> names = meal ? MEAL : TOOLS.getOrDefault(stage.brief().place(), List.of());
        List<StillLife.Item> result = new ArrayList<>();
        for (String name : names) {
            Thing thing = new Thing("drawing:" + name, Map.of());
            actors.cast()
                    .draw(name, stage.palette())
                    .ifPresent(s -> result.add(new StillLife.Item(-1, s, Stature.metres(thing, s), 1)));
        }
        return result;
    }

    private static boolean people(Stage stage, Set<Integer> large) {
        List<Mention> all = stage.brief().subjects();
        boolean whole = stage.brief().pose().filter(WHOLE_BODY::contains).isPresent();
        return !whole
                && large.stream().allMatch(i -> all.get(i).thing().person())
                && large.stream()
                        .noneMatch(i -> all.get(i).action() == Action.SLEEPING
                                || all.get(i).action() == Action.LYING
                                || all.get(i).action() == Action.RUNNING
                                || all.get(i).action() == Action.CLIMBING);
    }

    /** The mentions that are seen in the place itself. */
    Set<Integer> large() {
        return behind ? Set.of() : large;
    }

    /** How much larger the place is seen. */
    double zoom() {
        return large().isEmpty() ? 1.38 : 1;
    }

    /** How far out of focus it is. */
    double blur() {
        return large().isEmpty() ? 2.6 : 0;
    }

    /** Says what colour the tables of the place are. */
    void table(OptionalInt colour) {
        table = colour;
    }

    /** Adds the surface and what is on it. */
    void draw() {
        double top = stage.height() * (large().isEmpty() ? .67 : .805);
        Surface surface = new Surface(stage, table, top, !large().isEmpty());
        double x = stage.subjectX();
        if (behind) {
            x = stage.width() * (.5 + stage.side() * .17);
            onlookers(top);
        } else if (!large().isEmpty()) {
            x = stage.width() * (.5 - stage.side() * .22);
        }
        surface.draw(.66);
        GroupBuilder g = new GroupBuilder();
        double wanted = stage.shorter()
                * (large.isEmpty() ? .30 + .08 * stage.brief().shot().scale() : behind ? .27 : .25);
        double most = actors.tall() > 0 ? Math.min(wanted, actors.tall() * BESIDE) : wanted;
        List<StillLife.Item> lying = small.stream().filter(i -> !aloft(i)).toList();
        small.stream().filter(this::aloft).forEach(i -> hover(g, i, most));
        if (!lying.isEmpty()) {
            new StillLife(actors, stage, surface.ground(), top).arrange(g, lying, x, most);
        }
        moving("smoke", actors.smoke());
        stage.foreground("subject", .75, g);
        moving("fire", actors.fire());
    }

    private void moving(String name, GroupBuilder drawn) {
        if (large().isEmpty() && !drawn.build().children().isEmpty()) {
            stage.foreground(name, .75, drawn);
        }
    }

    private boolean aloft(StillLife.Item item) {
        Habitat habitat = item.subject().habitat();
        Action action = item.index() < 0
                ? Action.STILL
                : stage.brief().subjects().get(item.index()).action();
        return habitat == Habitat.AIR
                || action == Action.FLYING
                || action == Action.FALLING && !stage.brief().place().indoors();
    }

    private void hover(GroupBuilder g, StillLife.Item item, double most) {
        double height = Math.min(most, stage.width() * .4 / Actors.wide(item.subject(), 1));
        double x = large().isEmpty() ? stage.subjectX() : stage.width() * (.5 - stage.side() * .24);
        if (item.index() >= 0 && Perch.sits(stage.brief().subjects().get(item.index()))) {
            height = Perch.fit(stage, item.subject(), x, height, item.count() - 1);
        }
        Spot spot = new Spot(x, stage.height() * .36, Ground.AIR, 1, 0);
        new Company(actors, stage).alike(g, item.subject(), spot, height, item.index());
        actors.act(g, item.subject(), spot, height, item.index());
        actors.focus(item.subject(), spot, height, .8);
    }

    /** How far from the middle somebody stands: a few are spread along the table. */
    private static double across(int people, int i) {
        return people == 1 ? .16 : .3 - .17 * i;
    }

    /** People behind the table, seen to the hip. */
    private void onlookers(double top) {
        GroupBuilder g = new GroupBuilder();
        List<Mention> all = stage.brief().subjects();
        List<Subject> people = new ArrayList<>();
        for (int i : large.stream().sorted().toList()) {
            for (int n = 0; n < Math.min(3, all.get(i).count()) && people.size() < 3; n++) {
                actors.drawn(i, n).ifPresent(people::add);
            }
        }
        double tallest = stage.height() * .98;
        for (int i = people.size() - 1; i >= 0; i--) {
            Subject s = people.get(i);
            double k = tallest / 100 * (s.size() < .3 ? .8 : 1) * (1 - .06 * i);
            double hip = stage.height() * (s.size() < .3 ? .33 : .42);
            double x = stage.width() * (.5 - stage.side() * across(people.size(), i));
            boolean left = stage.side() < 0;
            double haze = .04 + .05 * i;
            g.add(s.group()
                    .at(x, top + hip, left ? -k : k, k)
                    .with(
                            stage.core(24, .42),
                            stage.rim(2.2, .8),
                            new Effect.Haze(
                                    OkLab.mix(
                                            stage.palette().low(),
                                            stage.palette().mid(),
                                            .5),
                                    haze)));
        }
        stage.foreground("people", .6, g);
    }
}
