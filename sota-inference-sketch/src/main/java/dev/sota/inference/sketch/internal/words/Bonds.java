package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.words.Relation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What animals do to one another and for people: one chases another, they face each other when they talk, somebody leads one,
 * they pull a sled, and they carry sacks on their backs.
 */
final class Bonds {
    private static final Set<String> CHASING = words("chase hunt pursue stalk race follow overtake overtook");
    private static final Set<String> LEADING = words("lead leads led leading tug tugged walks");
    private static final Set<String> PULLING = words("pull draw draws drew drawn haul tow drag tug");
    private static final Set<String> BEARING =
            words("carry carries carried carrying bear bears bore borne lug laden load loaded heap burden pack packed");
    private static final Set<String> TALKING = words(
            "say says said ask tell tells told speak speaks spoke spoken talk whisper answer reply replied meet "
                    + "meets met greet argue quarrel lick kiss kissed feed feeds fed thank visit warn beg face faced "
                    + "growl growled purr bark barked hiss hissed mew mewed sniff sniffed mock flatter flattered praise laugh invite challenge");
    private static final Set<String> SCALING = words("climb clamber scramble scamper scurry shin shinned");
    private static final Set<String> TREES = words("oak palm pine-tree");
    private static final Set<String> BACKS = words("back backs");
    private static final Set<String> WHOSE = words("its his her their");
    private static final Set<String> PASSIVE = words("was were is are being been");
    private static final Set<String> PORTERS =
            words("donkey horse camel pack-camel llama yak elephant cow buffalo reindeer goat unicorn zebra");
    private static final Set<String> TOWED =
            words("sled sleigh cart plough horseplough stagecoach chariot wheel-barrow rowboat log");

    /** How an animal with a load looks, by what it carries; all else is in sacks. */
    private static final Map<String, String> LOADS = Map.ofEntries(
            Map.entry("basket", "BASKETS"),
            Map.entry("log", "WOOD"),
            Map.entry("branch", "WOOD"),
            Map.entry("bamboo", "WOOD"),
            Map.entry("haybale", "HAY"),
            Map.entry("haystack", "HAY"),
            Map.entry("sheaf", "HAY"),
            Map.entry("wheat", "HAY"),
            Map.entry("chest", "CHESTS"),
            Map.entry("treasure-chest", "CHESTS"),
            Map.entry("box", "CHESTS"),
            Map.entry("package-variant-closed", "CHESTS"),
            Map.entry("book", "CHESTS"),
            Map.entry("jug", "JARS"),
            Map.entry("jar", "JARS"),
            Map.entry("urn", "JARS"),
            Map.entry("amphora", "JARS"),
            Map.entry("pot", "JARS"),
            Map.entry("milkchurn", "JARS"),
            Map.entry("barrel", "JARS"));

    /** Who takes part in what a verb says: the places of who does it and of whom it is done to. */
    private record Sides(int doer, int done) {}

    private final List<Token> tokens;
    private final List<Sight> sights;

    Bonds(List<Token> tokens, List<Sight> sights) {
        this.tokens = tokens;
        this.sights = sights;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** The mentions of the same sights, in their order, with the bonds between them. */
    List<Mention> on(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        for (int i = 0; i < tokens.size(); i++) {
            int verb = i;
            if (sights.stream().noneMatch(s -> s.to() > 0 && s.covers(verb))) {
                Set<String> forms = Words.forms(tokens.get(i).word());
                boolean bound = has(forms, CHASING) && chases(all, i)
                        || has(forms, LEADING) && leads(all, i)
                        || has(forms, PULLING) && pulls(all, i)
                        || has(forms, BEARING) && bears(all, i)
                        || BACKS.contains(tokens.get(i).word()) && backed(all, i)
                        || has(forms, SCALING) && scales(all, i)
                        || has(forms, TALKING) && talks(all, i);
                if (bound) {
                    return all;
                }
            }
        }
        joined(all);
        return all;
    }

    /** Two animals that do the same stand face to face, or go one behind the other. */
    private void joined(List<Mention> all) {
        for (int i = 0; i + 1 < sights.size(); i++) {
            Sight one = sights.get(i);
            Sight other = sights.get(i + 1);
            boolean joined = one.to() > 0
                    && animal(i)
                    && animal(i + 1)
                    && other.from() - one.to() > 0
                    && other.from() - one.to() <= 3
                    && tokens.get(one.to()).word().equals("and")
                    && all.get(i).relation().isEmpty();
            if (joined) {
                Action action = all.get(i).action();
                boolean goes = action == Action.RUNNING || action == Action.WALKING;
                tie(all, new Sides(i, i + 1), goes ? Kind.CHASING : Kind.FACING);
                return;
            }
        }
    }

    private static boolean has(Set<String> forms, Set<String> verbs) {
        return forms.stream().anyMatch(verbs::contains);
    }

    private boolean chases(List<Mention> all, int verb) {
        return sides(verb)
                .filter(s -> being(s.doer) && being(s.done) && (animal(s.doer) || animal(s.done)))
                .map(s -> {
                    tie(all, s, Kind.CHASING);
                    all.set(s.doer, acting(all.get(s.doer), Action.RUNNING));
                    all.set(s.done, acting(all.get(s.done), Action.RUNNING));
                    return true;
                })
                .orElse(false);
    }

    private boolean leads(List<Mention> all, int verb) {
        return sides(verb)
                .filter(s -> person(s.doer) && animal(s.done))
                .map(s -> {
                    tie(all, s, Kind.LEADING);
                    all.set(s.doer, acting(all.get(s.doer), Action.WALKING));
                    all.set(s.done, acting(all.get(s.done), Action.WALKING));
                    return true;
                })
                .orElse(false);
    }

    private boolean pulls(List<Mention> all, int verb) {
        return sides(verb)
                .filter(s -> animal(s.doer) && TOWED.contains(name(s.done)))
                .map(s -> {
                    tie(all, s, Kind.PULLING);
                    Action pace = name(s.done).startsWith("sle") ? Action.RUNNING : Action.WALKING;
                    all.set(s.doer, acting(all.get(s.doer), pace));
                    return true;
                })
                .orElse(false);
    }

    private boolean bears(List<Mention> all, int verb) {
        Optional<Integer> porter = before(verb).filter(i -> PORTERS.contains(name(i)));
        Optional<Integer> cargo = after(verb).filter(i -> !being(i) && !landmark(i));
        // "The man loaded the donkey with sacks."
        Optional<Integer> loaded = after(verb).filter(i -> PORTERS.contains(name(i)));
        if (porter.isEmpty() && loaded.isPresent()) {
            porter = loaded;
            cargo = after(sights.get(loaded.get()).to()).filter(i -> !being(i) && !landmark(i));
        }
        if (porter.isEmpty()) {
            return false;
        }
        boolean people =
                !loaded.equals(porter) && after(verb).filter(this::person).isPresent();
        String load = people
                ? "RIDER"
                : cargo.map(c -> LOADS.getOrDefault(name(c), "SACKS")).orElse("SACKS");
        all.set(porter.get(), with(all.get(porter.get()), "load", load));
        Optional<Integer> borne = people ? after(verb) : cargo;
        borne.ifPresent(c -> all.set(c, with(all.get(c), "borne", "yes")));
        return true;
    }

    /** "A donkey with two baskets on its back". */
    private boolean backed(List<Mention> all, int back) {
        boolean own = back > 0 && WHOSE.contains(tokens.get(back - 1).word());
        for (int i = 0; i < sights.size() && own; i++) {
            Sight s = sights.get(i);
            if (s.to() > 0 && s.to() <= back && PORTERS.contains(name(i))) {
                for (int c = 0; c < sights.size(); c++) {
                    boolean after = sights.get(c).from() >= s.to();
                    if (after && thing(sights.get(c)) && !landmark(c) && (person(c) || !being(c))) {
                        String load = person(c) ? "RIDER" : LOADS.getOrDefault(name(c), "SACKS");
                        all.set(i, with(all.get(i), "load", load));
                        all.set(c, with(all.get(c), "borne", "yes"));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean scales(List<Mention> all, int verb) {
        return sides(verb)
                .filter(s -> animal(s.doer) && TREES.contains(name(s.done)))
                .map(s -> {
                    tie(all, s, Kind.SCALING);
                    all.set(s.doer, acting(all.get(s.doer), Action.CLIMBING));
                    return true;
                })
                .orElse(false);
    }

    private boolean talks(List<Mention> all, int verb) {
        return sides(verb)
                .filter(s -> being(s.doer) && being(s.done) && (animal(s.doer) || animal(s.done)))
                .map(s -> {
                    tie(all, s, Kind.FACING);
                    all.set(s.doer, calm(all.get(s.doer)));
                    return true;
                })
                .orElse(false);
    }

    /** Who feeds somebody does not eat, and who talks does not move about. */
    private static Mention calm(Mention m) {
        return m.action() == Action.EATING ? acting(m, Action.STANDING) : m;
    }

    private Optional<Sides> sides(int verb) {
        Optional<Integer> one = before(verb);
        Optional<Integer> other = after(verb);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        boolean by = sights.get(other.get()).preposition().equals("by");
        boolean passive = by
                        && (tokens.get(verb).word().endsWith("d")
                                || tokens.get(verb).word().endsWith("n"))
                || verb > 0 && PASSIVE.contains(tokens.get(verb - 1).word()) && by;
        return Optional.of(passive ? new Sides(other.get(), one.get()) : new Sides(one.get(), other.get()));
    }

    private Optional<Integer> before(int verb) {
        Optional<Integer> last = Optional.empty();
        for (int i = 0; i < sights.size(); i++) {
            Sight s = sights.get(i);
            boolean nearer = last.isEmpty() || s.to() > sights.get(last.get()).to() && s.leads();
            if (s.to() <= verb && thing(s) && nearer) {
                last = Optional.of(i);
            }
        }
        return last;
    }

    private Optional<Integer> after(int verb) {
        for (int i = 0; i < sights.size(); i++) {
            Sight s = sights.get(i);
            boolean own =
                    tokens.subList(verb, Math.max(verb, s.from())).stream().noneMatch(t -> t.opens());
            if (s.from() > verb && thing(s) && own) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean thing(Sight s) {
        return s.entry().kind() == Entry.Kind.THING;
    }

    private static void tie(List<Mention> all, Sides sides, Kind kind) {
        Mention m = all.get(sides.doer);
        all.set(
                sides.doer,
                new Mention(m.thing(), m.count(), m.size(), m.action(), Optional.of(new Relation(kind, sides.done))));
        Mention other = all.get(sides.done);
        all.set(sides.done, new Mention(other.thing(), other.count(), other.size(), other.action(), Optional.empty()));
    }

    private static Mention acting(Mention m, Action action) {
        return new Mention(m.thing(), m.count(), m.size(), action, m.relation());
    }

    private static Mention with(Mention m, String key, String value) {
        Map<String, String> facts = new HashMap<>(m.thing().attributes());
        facts.put(key, value);
        return new Mention(new Thing(m.thing().art(), facts), m.count(), m.size(), m.action(), m.relation());
    }

    private boolean being(int i) {
        return sights.get(i).being();
    }

    private boolean person(int i) {
        return sights.get(i).entry().name().startsWith("person:");
    }

    private boolean animal(int i) {
        return being(i) && !person(i);
    }

    private boolean landmark(int i) {
        return "landmark".equals(sights.get(i).entry().attributes().get("role"));
    }

    private String name(int i) {
        String art = sights.get(i).entry().name();
        return art.substring(art.indexOf(':') + 1);
    }
}
