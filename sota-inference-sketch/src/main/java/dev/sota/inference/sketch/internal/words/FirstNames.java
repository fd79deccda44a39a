package dev.sota.inference.sketch.internal.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** First names that tell whether somebody is a man or a woman. Immutable. */
final class FirstNames {
    /** Knows no name. */
    static final FirstNames NONE = new FirstNames(Map.of());

    private final Map<String, String> sexes;

    private FirstNames(Map<String, String> sexes) {
        this.sexes = sexes;
    }

    static FirstNames load() {
        Map<String, String> sexes = new HashMap<>(2048);
        for (String line : Lexicon.lines("first-names.txt")) {
            int colon = line.indexOf(" : ");
            if (!line.startsWith("#") && colon > 0) {
                for (String name : line.substring(colon + 3).split(",")) {
                    sexes.putIfAbsent(name.strip(), line.substring(0, colon));
                }
            }
        }
        return new FirstNames(Map.copyOf(sexes));
    }

    boolean has(String word) {
        return sexes.containsKey(word);
    }

    /** {@code man} or {@code woman}, for a name in lower case. */
    Optional<String> sex(String word) {
        return Optional.ofNullable(sexes.get(word));
    }
}
