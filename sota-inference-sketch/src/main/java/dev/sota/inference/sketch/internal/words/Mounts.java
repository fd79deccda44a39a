package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts those who ride onto what they ride: a man who rode along the canal sits on the bicycle that was spoken of. */
final class Mounts {
    private static final Set<String> RIDING =
            Set.of("ride", "rides", "rode", "riding", "ridden", "cycles", "cycled", "cycling");
    private static final Set<String> RIDDEN = Set.of(
            "drawing:donkey",
            "drawing:elephant",
            "drawing:cow",
            "drawing:goat",
            "drawing:llama",
            "drawing:yak",
            "drawing:reindeer",
            "drawing:unicorn",
            "drawing:zebra",
            "drawing:stag",
            "drawing:lion",
            "drawing:tiger",
            "drawing:bear",
            "drawing:buffalo");
    private static final Set<String> HURRYING = Set.of(
            "gallop", "gallops", "galloped", "galloping", "raced", "fast", "hurried", "fled", "charged", "quickly");
    private static final Set<String> GALLOPING = Set.of("gallop", "gallops", "galloped", "galloping");

    private final Lexicon lexicon;
    private final Story own;
    private final Story before;

    Mounts(Lexicon lexicon, Story own, Story before) {
        this.lexicon = lexicon;
        this.own = own;
        this.before = before;
    }

    /** The mentions with rider and mount as one, where the sentence says that somebody rides. */
    List<Mention> on(List<Mention> mentions) {
        Optional<String> mounted = mounted(mentions);
        Optional<Entry> drawn = mounted.flatMap(lexicon::exact);
        boolean others = mentions.stream().filter(m -> m.thing().person()).count() > 1;
        if (drawn.isEmpty() && !others) {
            return astride(mentions);
        }
        if (drawn.isEmpty() || others) {
            return mentions;
        }
        List<Mention> kept = new ArrayList<>(mentions);
        kept.removeIf(m -> m.thing().person() || mount(m.thing().art()).isPresent());
        int count = mentions.stream()
                .filter(m -> m.thing().person())
                .mapToInt(Mention::count)
                .findFirst()
                .orElse(1);
        List<Mention> all = new ArrayList<>();
        all.add(new Mention(Thing.of(drawn.get()), count, Size.NORMAL, pace(), Optional.empty()));
        kept.forEach(m -> all.add(new Mention(m.thing(), m.count(), m.size(), m.action(), Optional.empty())));
        return all;
    }

    /** Horses gallop where the words say so. */
    private Action pace() {
        return own.words().stream().anyMatch(HURRYING::contains) ? Action.RUNNING : Action.DRIVING;
    }

    /** Somebody on an animal that is seldom ridden: a part of that animal's drawing. */
    private List<Mention> astride(List<Mention> mentions) {
        boolean rides = own.words().stream().anyMatch(w -> RIDING.contains(w) || w.equals("astride"));
        Optional<Mention> who =
                mentions.stream().filter(m -> m.thing().person()).findFirst();
        Optional<Mention> mount =
                mentions.stream().filter(m -> RIDDEN.contains(m.thing().art())).findFirst();
        if (!rides || who.isEmpty() || mount.isEmpty()) {
            return mentions;
        }
        Map<String, String> facts = new HashMap<>(mount.get().thing().attributes());
        facts.put("load", "RIDER");
        List<Mention> all = new ArrayList<>();
        all.add(new Mention(
                new Thing(mount.get().thing().art(), facts),
                who.get().count(),
                mount.get().size(),
                own.words().stream().anyMatch(HURRYING::contains) ? Action.RUNNING : Action.WALKING,
                Optional.empty()));
        mentions.stream()
                .filter(m -> m != who.get() && m != mount.get())
                .map(m -> new Mention(m.thing(), m.count(), m.size(), m.action(), Optional.empty()))
                .forEach(all::add);
        return all;
    }

    private Optional<String> mounted(List<Mention> mentions) {
        Set<String> words = own.words();
        boolean somebody = !mentions.isEmpty() && mentions.get(0).thing().person()
                || words.contains("ridden")
                        && mentions.stream().anyMatch(m -> m.thing().person());
        if (somebody && words.stream().anyMatch(GALLOPING::contains)) {
            return Optional.of("rider");
        }
        boolean people = mentions.stream().anyMatch(m -> m.thing().person());
        if (people && words.contains("saddle") && words.stream().anyMatch(RIDING::contains)) {
            return Optional.of("rider");
        }
        boolean ordered = !own.tokens().isEmpty() && own.tokens().get(0).word().equals("ride");
        if (!ordered && (!somebody || words.stream().noneMatch(RIDING::contains))) {
            return Optional.empty();
        }
        Optional<String> here =
                mentions.stream().flatMap(m -> mount(m.thing().art()).stream()).findFirst();
        return here.or(() -> before.of(Entry.Kind.THING).stream()
                .flatMap(s -> mount(s.entry().name()).stream())
                .findFirst());
    }

    private static Optional<String> mount(String art) {
        return switch (art) {
            case "icon:bicycle", "drawing:bicycle", "drawing:biketyre" -> Optional.of("cyclist");
            case "drawing:horse" -> Optional.of("rider");
            case "drawing:camel", "drawing:pack-camel" -> Optional.of("camel rider");
            default -> Optional.empty();
        };
    }
}
