package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Action;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.Optional;
import java.util.Set;

/**
 * People who do something with a thing, or all together: what they act on is before them within reach of their hands, and they
 * stand in one row and look the same way.
 */
final class Crew {
    /** More people than these in one rank are not drawn; a second rank stands behind the first. */
    private static final int RANK = 5;

    private static final int MOST_THINGS = 3;

    /** How much of the frame they may take, across and upwards. */
    private static final double WIDEST = .84;

    private static final double TALLEST = .6;

    /** A thing beside who handles it is at least and at most so tall. */
    private static final double LEAST = .2;

    private static final double MOST = 1.75;

    /** A tree that is being planted is young. */
    private static final double SAPLING = .85;

    /** These are taken by their shafts, which point to who pulls. */
    private static final Set<String> SHAFTED =
            Set.of("drawing:cart", "drawing:sled", "drawing:sleigh", "drawing:stagecoach", "drawing:chariot");

    private static final double SHAFT = .26;

    private final Actors actors;
    private final Stage stage;
    private final Footing footing;

    Crew(Actors actors, Stage stage, Footing footing) {
        this.actors = actors;
        this.stage = stage;
        this.footing = footing;
    }

    /**
     * Who acts and on what.
     *
     * @param who the index of the people
     * @param what the index of the thing, or -1 when they act together without one
     * @param pose how
     */
    record Task(int who, int what, Pose pose) {}

    /** What the people of a brief do that this shows; empty where they do not or where others show it. */
    static Optional<Task> task(Stage stage, Actors actors) {
        Optional<Pose> pose = stage.brief().pose().map(Pose::valueOf);
        int who = person(stage);
        if (who < 0 || pose.isEmpty() || stage.lettered()) {
            return Optional.empty();
        }
        Pose does = pose.get();
        int what = does.reach() > 0 ? thing(stage, actors, who, does) : -1;
        boolean group = Actors.shown(stage.brief().subjects().get(who)) > 1 && does.ranked();
        return what >= 0 || group && (alone(stage, who) || does == Pose.QUEUE)
                ? Optional.of(new Task(who, what, does))
                : Optional.empty();
    }

    private static int person(Stage stage) {
        for (int i = 0; i < stage.brief().subjects().size(); i++) {
            Mention m = stage.brief().subjects().get(i);
            if (m.thing().person()) {
                boolean still = m.action() != Action.SLEEPING
                        && m.relation().filter(r -> r.kind().inRow()).isEmpty();
                return still ? i : -1;
            }
        }
        return -1;
    }

    /** Whether nobody and nothing else of the brief stands near. */
    private static boolean alone(Stage stage, int who) {
        for (int i = 0; i < stage.brief().subjects().size(); i++) {
            if (i != who && !stage.brief().subjects().get(i).thing().landmark()) {
                return false;
            }
        }
        return true;
    }

    private static int thing(Stage stage, Actors actors, int who, Pose pose) {
        for (int i = 0; i < stage.brief().subjects().size(); i++) {
            Mention m = stage.brief().subjects().get(i);
            if (i == who) {
                continue;
            }
            if (m.thing().person()) {
                return -1;
            }
            Optional<Subject> drawn = m.thing().landmark() ? Optional.empty() : actors.drawn(i);
            if (drawn.isPresent()) {
                boolean stands = Shore.walks(drawn.get().habitat())
                        || drawn.get().habitat() == Habitat.TABLE
                        || drawn.get().habitat() == Habitat.WATER && pose.hauls();
                double metres = Stature.metres(m.thing(), drawn.get());
                boolean small = metres > 0 && metres <= CloseView.SMALL;
                boolean lies = !small || pose.low() && !stage.brief().place().indoors();
                boolean moves = m.relation().filter(r -> r.kind().inRow()).isPresent() || m.action() == Action.FLYING;
                return stands && lies && !moves ? i : -1;
            }
        }
        return -1;
    }

    /** Adds them; false where the brief tells of nothing of the kind or the place has no ground for it. */
    boolean add(GroupBuilder g, Actors.Spots spots) {
        Optional<Task> task = task(stage, actors);
        Spot spot = spots.front(Habitat.LAND);
        if (task.isEmpty() || spot.ground() == Ground.AIR || spot.ground() == Ground.WATER) {
            return false;
        }
        Optional<Subject> first = actors.drawn(task.get().who());
        if (first.isEmpty()) {
            return false;
        }
        new Layout(task.get(), first.get(), spot).draw(g);
        return true;
    }

    private Mention mention(int index) {
        return stage.brief().subjects().get(index);
    }

    /** Where everybody and everything goes, front first, in shares of the height of who acts. */
    private final class Layout {
        private final Task task;
        private final Subject first;
        private final Spot spot;
        private final Optional<Subject> thing;
        private final int people;
        private final int things;
        /** Height and width of the thing, the step from one to the next, and how far it all reaches. */
        private final double high;

        private final double wide;
        private final double step;
        private final double gap;
        private final double across;

        Layout(Task task, Subject first, Spot spot) {
            this.task = task;
            this.first = first;
            this.spot = spot;
            this.people = Actors.shown(mention(task.who()));
            this.thing = task.what() < 0 ? Optional.empty() : actors.drawn(task.what());
            this.things = task.what() < 0 ? 0 : Math.min(MOST_THINGS, Actors.shown(mention(task.what())));
            this.high = thing.map(this::ratio).orElse(0.0);
            this.wide = thing.map(s -> Actors.wide(s, high)).orElse(0.0);
            this.step = task.pose().seated() ? .46 : task.pose() == Pose.QUEUE ? .27 : .36;
            this.gap = task.what() < 0 ? 0 : shafted() ? SHAFT : task.pose().reach();
            this.across = wide * (1 + .7 * Math.max(0, things - 1)) + gap + .2 + step * (ranked() - 1);
        }

        private boolean shafted() {
            return task.pose() == Pose.PULL
                    && SHAFTED.contains(mention(task.what()).thing().art());
        }

        private int ranked() {
            return Math.min(RANK, people);
        }

        private double ratio(Subject s) {
            Thing what = mention(task.what()).thing();
            double known = Stature.ratio(what, s, mention(task.who()).thing(), first, s.size() / first.size());
            // What somebody kneels at is beside who kneels, not beside who stands.
            double most = what.art().startsWith("plant:") && task.pose() == Pose.KNEEL ? SAPLING : MOST;
            return Math.max(LEAST, Math.min(most, known));
        }

        void draw(GroupBuilder g) {
            double wanted = actors.heroHeight(first, spot, task.who());
            double up = Math.max(1, high);
            double tall =
                    Math.min(wanted * 1.1, Math.min(stage.width() * WIDEST / across, stage.height() * TALLEST / up));
            double way = stage.side() > 0 ? -1 : 1;
            double half = across * tall / 2;
            double edge = stage.width() * .04;
            double middle = stage.width() / 2 + (stage.subjectX() - stage.width() / 2) * .5;
            middle = Math.max(half + edge, Math.min(stage.width() - half - edge, middle));
            double y = Math.min(stage.height() * .93, Math.max(spot.y(), up * tall + stage.height() * .1));
            double front = middle + way * half;
            double hands = front - way * tall * (across - .2 - step * (ranked() - 1));
            if (people > RANK) {
                rank(g, hands - way * step * tall * .5, y - tall * .05, tall * .94, RANK, people - RANK);
            }
            thing.filter(s -> !task.pose().hauls()).ifPresent(s -> things(g, s, front, y, tall));
            rank(g, hands, y, tall, 0, ranked());
            thing.filter(s -> task.pose().hauls()).ifPresent(s -> things(g, s, front, y, tall));
            if (task.pose() == Pose.PULL && thing.isPresent() && !shafted()) {
                rope(g, hands, front - way * wide * tall * .96, y, tall);
            }
            actors.focus(first, new Spot(hands, y, spot.ground(), 1, 0), tall, .3);
        }

        private void things(GroupBuilder g, Subject s, double front, double y, double tall) {
            double way = stage.side() > 0 ? -1 : 1;
            boolean faces = !mention(task.what()).thing().get("alive", "").isEmpty() && task.pose() != Pose.KNEEL;
            boolean meets = faces || shafted();
            for (int i = things - 1; i >= 0; i--) {
                double x = front - way * tall * wide * (.5 + .7 * (things - 1 - i));
                Spot at = new Spot(x, y - tall * .015 * i, spot.ground(), 1, spot.haze());
                footing.put(g, s, at, tall * high * (1 - .05 * i), task.what(), way < 0 ^ meets);
            }
        }

        private void rank(GroupBuilder g, double hands, double y, double tall, int from, int count) {
            double way = stage.side() > 0 ? -1 : 1;
            for (int i = count - 1; i >= 0; i--) {
                int twin = from + i;
                Subject s = twin == 0 ? first : actors.drawn(task.who(), twin).orElse(first);
                double k = s.height() / first.height() * (1 - .02 * (i % 2));
                Spot at = new Spot(hands - way * step * tall * i, y, spot.ground(), 1, spot.haze() + .02 * i);
                footing.put(g, s, at, tall * k, task.who(), way < 0);
            }
        }

        /** From the hands of the first to what they haul. */
        private void rope(GroupBuilder g, double hands, double end, double y, double tall) {
            double way = stage.side() > 0 ? -1 : 1;
            double back = hands - way * step * tall * (ranked() - 1);
            double level = y - tall * .56;
            g.line(
                    Paths.curve(back, level, hands, level, hands + way * tall * .2, level, end, y - tall * high * .42),
                    Math.max(1.6, stage.height() * .005),
                    Kind.CLOTH,
                    stage.palette().lit(.40, .06, 60));
        }
    }
}
