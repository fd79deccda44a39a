package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The abbreviations that are known, and how each of them behaves. */
final class Abbreviations {
    /** Where an abbreviation stands, which decides when it is one and whether a sentence can end after it. */
    enum Kind {
        /** Before a name: Dr., Prof. */
        TITLE,
        /** Before a name one thing, after it another: St. */
        PLACE,
        /** Before a number: No., Fig. */
        NUMBERED,
        /** Within a sentence: e.g., vs. */
        INNER,
        /** Anywhere, at the end too: etc., Inc. */
        LAST,
        /** A day of the week before a date. */
        WEEKDAY
    }

    /**
     * An abbreviation.
     *
     * @param kind where it stands
     * @param words what is said
     * @param otherWords what is said after a name, for places
     * @param bare whether it is one without its full stop too
     */
    record Entry(Kind kind, List<String> words, List<String> otherWords, boolean bare) {
        static Entry of(List<String> row) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            return new Entry(
                    kind,
                    Words.split(row.get(2)),
                    Words.split(row.get(3)),
                    row.get(4).equals("bare"));
        }
    }

    private static final Map<String, Entry> TABLE = Table.map("abbreviations.tsv", Entry::of);
    private static final Map<String, String> MONTHS = Table.map("months.tsv", row -> row.get(1));
    private static final Set<String> STARTERS = Table.group("contexts.tsv", "sentence-starter");

    private Abbreviations() {}

    static Optional<Entry> find(String core) {
        boolean initial = core.length() == 1 && Character.isUpperCase(core.charAt(0));
        return initial ? Optional.empty() : Optional.ofNullable(TABLE.get(core.toLowerCase(Locale.ROOT)));
    }

    static boolean isMonth(String core) {
        return MONTHS.containsKey(core);
    }

    static boolean isShortMonth(String core) {
        return isMonth(core) && !core.equalsIgnoreCase(MONTHS.get(core));
    }

    /** Whether a capitalised word is one of those that begin sentences, rather than a name. */
    static boolean beginsSentence(Piece piece) {
        return piece.isCapitalised() && STARTERS.contains(piece.lower());
    }

    /** Whether "St." is before the name it belongs to: St. Paul, but not Main St. or 5 Main St. Paul said. */
    static boolean isBeforeName(Pieces pieces, int at) {
        Piece next = pieces.after(at);
        boolean named = next.isCapitalised() && !(pieces.get(at).hasPeriod() && beginsSentence(next));
        Piece before = pieces.before(at);
        if (!before.isCapitalised() && !before.beginsWithDigit()) {
            return true;
        }
        boolean address =
                pieces.before(at).isCapitalised() && pieces.get(at - 2).endsWithDigit();
        return named && !address;
    }
}
