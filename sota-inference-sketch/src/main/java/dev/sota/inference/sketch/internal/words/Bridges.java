package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When a bridge is where somebody is, rather than something that is seen over a river. */
final class Bridges {
    private static final String WOODEN = "drawing:woodenbridge";
    private static final Set<String> BRIDGES = Set.of("drawing:bridge", WOODEN);

    /** Who is there is on it; who comes to it or is under it sees it. */
    private static final Set<String> UPON = Set.of("on", "onto", "across");

    private static final Set<String> SOMEBODY =
            Set.of("he", "she", "they", "we", "you", "i", "everybody", "everyone", "somebody", "someone", "nobody");

    /** Country in which bridges are narrow and of wood. */
    private static final Set<Place> COUNTRY = Set.of(
            Place.MOUNTAINS, Place.CANYON, Place.FOREST, Place.JUNGLE, Place.MEADOW, Place.FARM, Place.SNOWFIELD);

    private static final Map<String, String> WEIGHT = Map.of("weight", "8");

    private Bridges() {}

    private static boolean upon(Sight s) {
        return !s.modifies() && BRIDGES.contains(s.entry().name()) && UPON.contains(s.preposition());
    }

    /** The bridge on which people of a sentence are, as a place. */
    static Optional<Sight> under(Story own) {
        List<Sight> leading =
                own.of(Entry.Kind.THING).stream().filter(Sight::leads).toList();
        boolean people = leading.isEmpty()
                ? own.tokens().stream().limit(3).anyMatch(t -> SOMEBODY.contains(t.word()))
                : leading.stream().anyMatch(s -> s.entry().name().startsWith("person:"));
        return own.of(Entry.Kind.THING).stream()
                .filter(s -> people && upon(s))
                .findFirst()
                .map(s -> s.as(new Entry(Entry.Kind.PLACE, "bridge", WEIGHT, false)));
    }

    /** Whether earlier words said that the story is on a bridge. */
    static boolean told(Story before) {
        return before.of(Entry.Kind.THING).stream().anyMatch(Bridges::upon);
    }

    /** Of what it is built: wood over a stream in the country. */
    static Optional<String> kind(Story own, Story before) {
        boolean wooden = Stream.of(own, before)
                .flatMap(story -> story.of(Entry.Kind.THING).stream())
                .anyMatch(s -> s.entry().name().equals(WOODEN));
        boolean country = Stream.of(own, before)
                .flatMap(story -> story.of(Entry.Kind.PLACE).stream())
                .anyMatch(s -> COUNTRY.contains(Whereabouts.place(s.entry().name())));
        return wooden || country ? Optional.of("wood") : Optional.empty();
    }

    /** Whether a mention is the bridge on which one stands, and so does not see. */
    static boolean stoodOn(Mention m) {
        return BRIDGES.contains(m.thing().art());
    }
}
