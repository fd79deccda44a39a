package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses between the meanings of a word by what stands around it: each word and each place that other words bring to mind
 * votes for the meanings that list it, after Lesk (1986). {@code homographs.txt} has a line per meaning, the usual one first:
 *
 * <pre>word = meaning : word, word, PLACE</pre>
 *
 * The meaning is a word of the lexicon, {@code none}, or {@code word:TEXT} for what can only be lettered. A word with a
 * capital is only that word as a name, which takes a vote more than none. Thread-safe.
 */
final class Senses {
    private record Sense(String meaning, Set<String> voters) {}

    private final Map<String, List<Sense>> senses = new HashMap<>();

    Senses(List<String> lines) {
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf(" = ");
            int colon = line.indexOf(" : ", equals);
            Set<String> voters = new HashSet<>();
            for (String voter : line.substring(colon + 3).split(",")) {
                voters.add(voter.strip());
            }
            Sense sense = new Sense(line.substring(equals + 3, colon), voters);
            senses.computeIfAbsent(line.substring(0, equals), k -> new ArrayList<>())
                    .add(sense);
        }
    }

    /** Whether any meaning of the word is listed. */
    boolean knows(String word) {
        return senses.containsKey(word);
    }

    /** The meaning that most voters support; the usual one if nobody votes. */
    Optional<String> choose(String word, Set<String> around) {
        Optional<String> best = Optional.empty();
        long most = Character.isUpperCase(word.codePointAt(0)) ? 0 : -1;
        for (Sense sense : senses.getOrDefault(word, List.of())) {
            long votes = sense.voters.stream().filter(around::contains).count();
            if (votes > most) {
                most = votes;
                best = Optional.of(sense.meaning);
            }
        }
        return best;
    }

    /** Meanings and voters, for checks. */
    Set<String> meanings() {
        Set<String> all = new HashSet<>();
        senses.values().forEach(list -> list.forEach(s -> all.add(s.meaning)));
        return all;
    }
}
