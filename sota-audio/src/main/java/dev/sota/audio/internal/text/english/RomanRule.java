package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Roman numerals where names and headings use them: Henry VIII, World War II, Chapter IV, the XIX century. */
final class RomanRule implements Rule {
    private static final Set<String> RULERS = Table.group("contexts.tsv", "ruler");
    private static final Set<String> NUMBERED = Table.group("contexts.tsv", "roman");
    private static final Set<String> VERBS_OF_I = Table.group("contexts.tsv", "after-i");

    /** Numerals that stand for nothing else when they follow a name. */
    private static final Pattern SURE = Pattern.compile("[IVX]{2,}");

    private static final Pattern SMALL = Pattern.compile("[ivx]{2,}");

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        boolean possessive = core.endsWith("'s");
        String before = pieces.before(at).lower();
        String numeral = possessive ? core.substring(0, core.length() - 2) : core;
        if (SMALL.matcher(numeral).matches() && NUMBERED.contains(before)) {
            numeral = numeral.toUpperCase(Locale.ROOT);
        }
        if (!RomanNumerals.isNumeral(numeral)) {
            return Optional.empty();
        }
        int value = RomanNumerals.value(numeral);
        String after = pieces.joined(at).lower();
        boolean pronoun = core.equals("I") && VERBS_OF_I.contains(after);
        if (RULERS.contains(before) && pieces.before(at).isCapitalised() && value < 40 && !pronoun) {
            List<String> ordinal = NumberWords.ordinal(value);
            return Optional.of(Words.join(List.of("the"), possessive ? Words.possessive(ordinal) : ordinal));
        }
        if (SURE.matcher(numeral).matches() && (after.equals("century") || after.equals("centuries"))) {
            return Optional.of(NumberWords.ordinal(value));
        }
        boolean heading = NUMBERED.contains(before) && !pronoun && (value < 50 || numeral.length() > 2);
        boolean name = SURE.matcher(numeral).matches() && pieces.before(at).isCapitalised();
        if (heading || name) {
            List<String> cardinal = NumberWords.cardinal(value);
            return Optional.of(possessive ? Words.possessive(cardinal) : cardinal);
        }
        return Optional.empty();
    }
}
