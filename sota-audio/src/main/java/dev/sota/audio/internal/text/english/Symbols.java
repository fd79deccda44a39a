package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Characters that are neither letters nor digits and are said nevertheless. */
final class Symbols {
    /** Code points of the signs that begin or end an amount of money. */
    private static final Set<Character> CURRENCY = Table.rows("currencies.tsv").stream()
            .map(row -> row.get(0))
            .filter(sign -> sign.length() == 1)
            .map(sign -> sign.charAt(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, List<String>> ALONE = Table.map("symbols.tsv", row -> Words.split(row.get(1)));
    private static final Map<String, List<String>> BETWEEN = Table.map("symbols.tsv", row -> Words.split(row.get(2)));

    private Symbols() {}

    static boolean isCurrency(char c) {
        return CURRENCY.contains(c);
    }

    static boolean isSaid(char c) {
        return isCurrency(c) || Fractions.isVulgar(c) || ALONE.containsKey(String.valueOf(c));
    }

    /** What a symbol is called between white space. */
    static List<String> alone(char c) {
        return ALONE.getOrDefault(String.valueOf(c), List.of());
    }

    /** What a symbol is called within a word. */
    static List<String> between(char c) {
        return BETWEEN.getOrDefault(String.valueOf(c), List.of());
    }
}
