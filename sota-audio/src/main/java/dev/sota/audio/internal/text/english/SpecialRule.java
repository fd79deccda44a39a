package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Written forms that no rule would guess: 24/7, C++, iOS. As written first, then without regard to capitals. */
final class SpecialRule implements Rule {
    private static final Map<String, List<String>> FORMS = Table.map("special.tsv", row -> Words.split(row.get(1)));

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.lead().endsWith(".") && piece.core().equals("NET")) {
            return Optional.of(List.of("dot", "net"));
        }
        if (piece.lead().endsWith("'") && piece.core().equals("n")) {
            return Optional.of(List.of("and"));
        }
        List<String> words = FORMS.get(piece.core());
        if (words == null) {
            words = FORMS.get(piece.lower());
        }
        return Optional.ofNullable(words);
    }
}
