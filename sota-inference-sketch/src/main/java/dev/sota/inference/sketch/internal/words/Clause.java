package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Some words of a sentence, one after the other, as a board writes them.
 *
 * @param tokens at least one
 */
record Clause(List<Token> tokens) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)\\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)\\b");

    Clause {
        tokens = List.copyOf(tokens);
    }

    /** As it stands there, with a capital letter at its beginning and none at that of the sentence. */
    String text() {
        String plain = tokens.stream()
                .map(t -> t.opens() && !t.capital() ? t.original().toLowerCase(Locale.ROOT) : t.original())
                .collect(Collectors.joining(" "));
        String text = NUMBER.matcher(plain).replaceAll("$1-$2");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    boolean fits(int words, int letters) {
        return tokens.size() <= words && text().length() <= letters;
    }
}
