package dev.sota.benchmarks.remaining;

import java.util.Optional;

/**
 * What a run said of itself at one moment.
 *
 * @param elapsed seconds since it began
 * @param fraction how much was done, 0 to 1
 * @param remaining the seconds that it said were left; not a number when it did not say
 */
record Sighting(double elapsed, double fraction, double remaining) {

    private static final String MARK = "sighting";

    /** As a line of text. */
    String line() {
        return MARK + " " + elapsed + " " + fraction + " " + remaining;
    }

    /** From a line of text; nothing when it says something else. */
    static Optional<Sighting> of(String line) {
        String[] words = line.split(" ", -1);
        return words.length == 4 && words[0].equals(MARK)
                ? Optional.of(new Sighting(
                        Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3])))
                : Optional.empty();
    }
}
