package dev.sota.core.internal.timeline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How firmly a word holds to the next, so that neither a line nor a caption ends between them: names of several words,
 * numbers with what they count, and small words that belong to what follows (BBC Subtitle Guidelines, "Line breaks").
 */
final class Bonds {

    /** May be parted freely. */
    static final int NONE = 0;
    /** Better not, as after an article or a preposition. */
    static final int LOOSE = 1;
    /** Only if there is no other way: within a name or a number. */
    static final int FIRM = 2;

    /** Perhaps a name: at the beginning of a sentence every word has a capital letter. */
    static final int LIKELY = 3;

    private static final Set<String> STARTERS = Set.of(
            "then", "when", "while", "so", "there", "here", "he", "she", "it", "we", "they", "you", "now", "after",
            "before", "if", "because", "once", "today", "even", "only", "what", "who", "how", "why", "where", "all",
            "most", "many", "some", "every", "each", "later", "soon", "still", "yet", "until", "since", "though");

    private static final Pattern NUMBER =
            Pattern.compile("[-+\u2212]?[$\u20ac\u00a3\u00a5]?\\p{Nd}[\\p{Nd}.,:/\u2019'\u00b0%-]*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*");
    /** What stands between the parts of a name: Ludwig van Beethoven, Joan of Arc. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "la", "le", "of", "the", "al", "bin");

    private static final Set<String> TITLES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "mount", "lake", "no.", "chapter", "figure", "part", "page");

    private static final Set<String> MAGNITUDES =
            Set.of("hundred", "thousand", "million", "billion", "trillion", "dozen");

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "my",
            "your", "his", "her", "its", "our", "their", "this", "that", "these", "those", "into", "as", "no", "not",
            "is", "are", "was", "were", "i");

    private Bonds() {}

    /** How firmly each unit holds to the one after it. */
    static int[] of(List<CaptionUnit> units) {
        int[] bonds = new int[units.size()];
        boolean begins = true;
        for (int i = 0; i + 1 < units.size(); i++) {
            bonds[i] = bond(units, i, begins);
            begins = units.get(i).endsSentence();
        }
        return bonds;
    }

    private static int bond(List<CaptionUnit> units, int at, boolean begins) {
        CaptionUnit unit = units.get(at);
        CaptionUnit next = units.get(at + 1);
        String word = unit.text();
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (TITLES.contains(lower) && next.spaceBefore() && (named(next) || number(next.text()))) {
            // Whatever the full stop was taken for.
            return FIRM;
        }
        if (unit.endsSentence() || unit.endsPhrase() && !date(unit, next)) {
            return NONE;
        }
        if (!next.spaceBefore() && latin(unit.text()) && latin(next.text())) {
            return FIRM;
        }
        if (number(word) && (number(next.text()) || counted(next)) || number(next.text()) && holdsNumber(word, lower)) {
            return FIRM;
        }
        if (MAGNITUDES.contains(lower) && at > 0 && number(units.get(at - 1).text()) && counted(next)) {
            return FIRM;
        }
        // At the beginning of a sentence every word has a capital letter; a small word there is none of a name.
        boolean name = NAME.matcher(word).matches() && !(begins && (SMALL.contains(lower) || STARTERS.contains(lower)));
        if (name && (named(next) || particle(units, at + 1))) {
            return begins ? LIKELY : FIRM;
        }
        if (PARTICLES.contains(lower) && at > 0 && named(units.get(at - 1)) && named(next)) {
            return FIRM;
        }
        return SMALL.contains(lower) ? LOOSE : NONE;
    }

    /** "July 4, 1776" is one date, comma and all. */
    private static boolean date(CaptionUnit unit, CaptionUnit next) {
        return unit.text().matches("\\p{Nd}{1,2},") && next.text().matches("\\p{Nd}{4}\\p{Punct}?");
    }

    private static boolean number(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** What a number counts: everything but small words. */
    private static boolean counted(CaptionUnit next) {
        return Character.isLetter(next.text().codePointAt(0))
                && !SMALL.contains(next.text().toLowerCase(java.util.Locale.ROOT));
    }

    /** Months, "number", currencies and the like: a capital letter, or a sign. */
    private static boolean holdsNumber(String word, String lower) {
        return NAME.matcher(word).matches() && !SMALL.contains(lower) || word.matches("[$\u20ac\u00a3#\u00a7]");
    }

    private static boolean particle(List<CaptionUnit> units, int at) {
        return PARTICLES.contains(units.get(at).text()) && at + 1 < units.size() && named(units.get(at + 1));
    }

    private static boolean named(CaptionUnit unit) {
        return NAME.matcher(unit.text()).lookingAt();
    }

    private static boolean latin(String text) {
        return text.codePoints().allMatch(c -> c < 0x2E80);
    }
}
