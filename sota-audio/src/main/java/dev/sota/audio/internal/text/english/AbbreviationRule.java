package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Abbreviations and initials: Dr. Watson, St. Paul, Main St., No. 5, e.g., U.S., Ph.D. */
final class AbbreviationRule implements Rule {
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){1,9}\\p{L}|(?:\\p{L}\\.){2,9}");

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        Optional<List<String>> known =
                Abbreviations.find(piece.core()).flatMap(abbreviation -> say(pieces, at, abbreviation));
        if (known.isPresent()) {
            return known;
        }
        return isDotted(piece.core()) ? Optional.of(Words.letters(piece.core())) : Optional.empty();
    }

    /** Whether a word is letters with full stops between: U.S, J.R.R. */
    static boolean isDotted(String core) {
        return DOTTED.matcher(core).matches();
    }

    private static Optional<List<String>> say(Pieces pieces, int at, Abbreviations.Entry entry) {
        Piece piece = pieces.get(at);
        boolean marked = piece.hasPeriod() || entry.bare();
        boolean said = switch (entry.kind()) {
            case TITLE ->
                piece.isCapitalised()
                        && (piece.hasPeriod() || (marked && pieces.after(at).isCapitalised()));
            case PLACE -> piece.isCapitalised() && (marked || pieces.before(at).isCapitalised());
            case NUMBERED -> marked && isNumber(pieces.after(at));
            case INNER, LAST -> marked;
            case WEEKDAY -> piece.isCapitalised() && marked && isDated(pieces, at);
        };
        if (!said) {
            return Optional.empty();
        }
        if (entry.kind() == Abbreviations.Kind.PLACE) {
            return Optional.of(Abbreviations.isBeforeName(pieces, at) ? entry.words() : entry.otherWords())
                    .filter(words -> !words.isEmpty());
        }
        return Optional.of(entry.words());
    }

    private static boolean isNumber(Piece piece) {
        return piece.beginsWithDigit() || RomanNumerals.isNumeral(piece.core());
    }

    /** Sat. and Sun. are also words: a day is followed by a date, or by a comma. */
    private static boolean isDated(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        return piece.tail().startsWith(".,")
                || pieces.after(at).beginsWithDigit()
                || Abbreviations.isMonth(pieces.after(at).core());
    }
}
