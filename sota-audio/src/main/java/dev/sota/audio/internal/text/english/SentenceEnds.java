package dev.sota.audio.internal.text.english;

import dev.sota.audio.internal.text.WrittenToken.Gap;
import dev.sota.spi.Boundary;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where English phrases and sentences end, judged by punctuation and by what a full stop may belong to. */
final class SentenceEnds {
    private static final Set<String> WORDS_LIKE_INITIALS = Set.of("I", "A");
    private static final int LONGEST_UNKNOWN_ABBREVIATION = 4;

    private SentenceEnds() {}

    /**
     * What follows a piece.
     *
     * @param pieces the text
     * @param at the piece's place
     * @param gap the white space after it
     * @param previous what follows the piece before
     */
    static Boundary after(Pieces pieces, int at, Gap gap, Boundary previous) {
        boolean wordless = pieces.get(at).isEmpty();
        Boundary boundary =
                wordless && (at == 0 || previous.endsSentence()) ? Boundary.NONE : byPunctuation(pieces, at);
        if (gap == Gap.PARAGRAPH) {
            return Boundary.PARAGRAPH;
        }
        if (gap == Gap.END) {
            Boundary least = wordless && previous.endsSentence() ? previous : Boundary.STATEMENT;
            return atLeast(boundary, least);
        }
        if (gap == Gap.LINE && isBullet(pieces, at + 1)) {
            return atLeast(boundary, Boundary.STATEMENT);
        }
        return boundary;
    }

    private static Boundary atLeast(Boundary boundary, Boundary least) {
        return boundary.compareTo(least) < 0 ? least : boundary;
    }

    private static Boundary byPunctuation(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        String marks = piece.isEmpty() ? piece.lead() : piece.tail();
        if (pieces.isRangeDash(at)) {
            return Boundary.NONE;
        }
        if (marks.indexOf('?') >= 0) {
            return Boundary.QUESTION;
        }
        if (marks.indexOf('!') >= 0) {
            return Boundary.EXCLAMATION;
        }
        if (marks.indexOf('\u2026') >= 0 || marks.contains("..")) {
            return pieces.get(at + 1).isCapitalised() ? Boundary.STATEMENT : Boundary.PHRASE;
        }
        if (marks.indexOf('.') >= 0 && endsSentence(pieces, at)) {
            return isListNumber(pieces, at) ? Boundary.PHRASE : Boundary.STATEMENT;
        }
        if (isFullStopOfOtherScripts(marks)) {
            return Boundary.STATEMENT;
        }
        boolean pause = containsAny(marks, ",;:)\u2014\u3001\uff0c\u061b\u060c") || marks.startsWith("-");
        boolean opens = containsAny(pieces.get(at + 1).lead(), "(");
        return pause || opens ? Boundary.PHRASE : Boundary.NONE;
    }

    private static boolean isFullStopOfOtherScripts(String marks) {
        return containsAny(marks, "\u3002\u06d4\u0964");
    }

    private static boolean containsAny(String marks, String any) {
        for (int i = 0; i < marks.length(); i++) {
            if (any.indexOf(marks.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the full stop after a piece ends a sentence and not only an abbreviation or an initial. */
    private static boolean endsSentence(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.isEmpty()) {
            return true;
        }
        if (piece.tail().startsWith(".,")
                || piece.tail().startsWith(".;")
                || piece.tail().startsWith(".:")) {
            return false;
        }
        if (!piece.hasPeriod()) {
            return true;
        }
        Piece next = pieces.get(at + 1);
        boolean starter = Abbreviations.beginsSentence(next);
        if (Units.find(piece.core()).isPresent() && Quantities.isQuantity(pieces.before(at))) {
            return !beginsLower(next) || starter;
        }
        String last = piece.core().substring(piece.core().lastIndexOf('-') + 1);
        Optional<Abbreviations.Entry> known = Abbreviations.find(last);
        if (known.isPresent()) {
            return switch (known.get().kind()) {
                case TITLE -> !piece.isCapitalised() || next.isEmpty();
                case PLACE -> next.isCapitalised() && !Abbreviations.isBeforeName(pieces, at);
                case NUMBERED -> !next.beginsWithDigit() && !RomanNumerals.isNumeral(next.core());
                case WEEKDAY -> starter;
                case INNER -> false;
                case LAST -> starter || (piece.lower().equals("etc") && next.isCapitalised());
            };
        }
        if (AbbreviationRule.isDotted(piece.core())) {
            return starter;
        }
        if (Abbreviations.isShortMonth(last) && (next.beginsWithDigit() || beginsLower(next))) {
            return false;
        }
        return starter || (!isInitial(piece) && !isUnknownAbbreviation(piece, next));
    }

    private static boolean isInitial(Piece piece) {
        return piece.core().length() == 1 && piece.isCapitalised() && !WORDS_LIKE_INITIALS.contains(piece.core());
    }

    private static boolean beginsLower(Piece piece) {
        return !piece.isEmpty() && Character.isLowerCase(piece.core().charAt(0));
    }

    /** A few consonants before a word in lower case, as in "Bldg. five". */
    private static boolean isUnknownAbbreviation(Piece piece, Piece next) {
        String core = piece.core().toLowerCase(Locale.ROOT);
        return beginsLower(next)
                && core.length() <= LONGEST_UNKNOWN_ABBREVIATION
                && core.chars().allMatch(c -> c >= 'a' && c <= 'z' && "aeiouy".indexOf(c) < 0);
    }

    /** "1." at the beginning of a sentence or a line numbers what follows. */
    private static boolean isListNumber(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        boolean number = !piece.isEmpty() && piece.core().length() <= 2 && Quantities.isWritten(piece.core());
        Piece previous = pieces.get(at - 1);
        boolean first = previous == Piece.NOTHING || containsAny(previous.tail(), ".?!:");
        return number && first && pieces.get(at + 1).isCapitalised();
    }

    private static boolean isBullet(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        return piece.isEmpty() && piece != Piece.NOTHING;
    }
}
