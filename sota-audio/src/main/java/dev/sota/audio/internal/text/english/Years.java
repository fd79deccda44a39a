package dev.sota.audio.internal.text.english;

import java.util.Set;

/** Tells a year from any other number of four digits by what stands around it. */
final class Years {
    private static final Set<String> BEFORE = Table.group("contexts.tsv", "before-year");
    private static final Set<String> ERAS = Table.group("contexts.tsv", "era");
    private static final Set<String> NOT_PLURAL = Table.group("contexts.tsv", "ends-in-s");
    private static final Set<String> COUNTED = Table.group("contexts.tsv", "counted");

    private Years() {}

    static boolean isYear(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        if (core.length() != 4 || !core.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int number = Integer.parseInt(core);
        Piece next = pieces.joined(at);
        if (ERAS.contains(next.core()) || pieces.before(at).lower().equals("year")) {
            return true;
        }
        boolean announced = BEFORE.contains(pieces.before(at).lower())
                || pieces.get(at - 1).tail().endsWith(",")
                || pieces.get(at).lead().endsWith("(");
        boolean likely = isLikely(number) || (number >= 1000 && number < 2200 && announced);
        return likely && !isCounted(next);
    }

    /** Whether a number is a year unless something speaks against it. */
    static boolean isLikely(int number) {
        return number >= 1100 && number < 2100;
    }

    /** Whether a noun in the plural follows: 1800 soldiers. */
    private static boolean isCounted(Piece next) {
        String word = next.core();
        boolean lower = !word.isEmpty() && word.equals(next.lower()) && Character.isLetter(word.charAt(0));
        boolean plural = lower && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return (plural && !NOT_PLURAL.contains(word)) || COUNTED.contains(word);
    }
}
