package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.text.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where a film is that explains something without saying where: what it speaks of most has its own place. A film about the
 * heart is inside the body, even where it calls a chamber a room.
 *
 * @param place where it is, in a word that pictures know
 * @param scenes how many scenes speak of what is there
 */
record Matter(String place, long scenes) {

    /** So many scenes of a film, and one in so many. */
    private static final int LEAST = 3;

    private static final int ONE_IN = 4;

    /** The matter of a film; empty where no place is spoken of that much, or less than the title promises. */
    static Optional<Matter> of(String title, List<String> texts, Locale language) {
        Map<String, Set<String>> places = WordList.read(Matter.class, "matter-" + language.getLanguage() + ".txt")
                .groups();
        List<Set<String>> words = texts.stream().map(Matter::words).toList();
        Set<String> named = words(title);
        Predicate<Matter> promised = m -> named.stream().anyMatch(places.getOrDefault(m.place, Set.of())::contains);
        return places.entrySet().stream()
                .map(e -> new Matter(e.getKey(), told(e.getValue(), words)))
                .filter(m -> m.scenes >= LEAST)
                .filter(m -> m.scenes * ONE_IN >= texts.size() || promised.test(m))
                .max(Comparator.comparing(promised::test).thenComparing(Matter::scenes));
    }

    private static long told(Set<String> there, List<Set<String>> scenes) {
        return scenes.stream().filter(w -> w.stream().anyMatch(there::contains)).count();
    }

    /** Whether a place that is named so often is no more than a word of it. */
    boolean outweighs(int named) {
        return scenes > 2L * named;
    }

    private static Set<String> words(String text) {
        return Subjects.words(text).stream()
                .map(w -> Subjects.bare(w).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
