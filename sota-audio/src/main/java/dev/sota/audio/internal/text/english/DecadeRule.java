package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decades, which look like seconds: the '60s, in her 30s, the 1960s. */
final class DecadeRule implements Rule {
    /** From the fifties on, people mean decades; 20s and 30s are as often seconds. */
    private static final int LEAST_UNANNOUNCED = 50;

    private static final Set<String> BEFORE = Table.group("contexts.tsv", "before-decade");
    private static final Pattern DECADE = Pattern.compile("(\\d{1,3}0)'?s");

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        Matcher matcher = DECADE.matcher(piece.core());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        boolean announced =
                piece.lead().endsWith("'") || BEFORE.contains(pieces.get(at - 1).lower());
        boolean likely = number >= LEAST_UNANNOUNCED && !pieces.isCompound();
        boolean decade = number >= 1000 || (number < 100 && (announced || likely));
        return decade ? Optional.of(NumberWords.plural(NumberWords.year(number))) : Optional.empty();
    }
}
