package dev.sota.audio.internal.text.english;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what a unit or a word for thousands may follow. */
final class Quantities {
    /** What stands for a thousand, a million and so on, glued to a number or after it. */
    static final Map<String, String> MAGNITUDES = Table.map("magnitudes.tsv", row -> row.get(1));

    private static final Set<String> SPELLED = Table.group("contexts.tsv", "quantity");
    private static final Pattern WRITTEN = Pattern.compile(
            "[-+\u2212\u00b1~\u2248<>\u2264\u2265]?[0-9.][0-9.,/x\u00d7-]*[\u00bc-\u00be\u2150-\u215e]?|[\u00bc-\u00be\u2150-\u215e]");

    private Quantities() {}

    static boolean isQuantity(Piece piece) {
        return isWritten(piece.core()) || isMagnitude(piece.core()) || SPELLED.contains(piece.lower());
    }

    static boolean isWritten(String core) {
        return WRITTEN.matcher(core).matches();
    }

    /** Whole words only: "million", not "m". */
    static boolean isMagnitude(String core) {
        return core.length() > 1 && MAGNITUDES.containsKey(core);
    }

    /** Whether a quantity asks for the singular: one mile, half a mile. */
    static boolean isSingular(String core) {
        boolean one = Numeral.parse(core).map(Numeral::isOne).orElse(false);
        return one || core.equalsIgnoreCase("one") || core.equals("a") || Fractions.isPartOfOne(core);
    }
}
