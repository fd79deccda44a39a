package dev.sota.audio.internal.text.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says pieces by the first rule that applies, from the most to the least particular. Immutable. */
final class Reader {
    private final List<Rule> rules;

    Reader() {
        rules = List.of(
                new SpecialRule(),
                new WebRule(this),
                new DateRule(),
                new ClockRule(),
                new MoneyRule(),
                new PhoneRule(),
                new DecadeRule(),
                new DurationRule(),
                new UnitRule(),
                new AbbreviationRule(),
                new RomanRule(),
                new NumberRule(),
                new RangeRule(this),
                new SymbolRule(),
                new CompoundRule(this),
                new WordRule());
    }

    List<String> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.isEmpty()) {
            return dash(pieces, at);
        }
        if (piece.core().length() > Piece.LONGEST_WORD) {
            return LongWords.read(piece.core());
        }
        for (Rule rule : rules) {
            Optional<List<String>> words = rule.read(pieces, at);
            if (words.isPresent()) {
                return words.get();
            }
        }
        return List.of(piece.core());
    }

    private static List<String> dash(Pieces pieces, int at) {
        if (!pieces.isRangeDash(at)) {
            return List.of();
        }
        return List.of(pieces.get(at + 2).core().equals("=") ? "minus" : "to");
    }

    /** Says a word that stands alone. */
    List<String> read(String core) {
        return read(Pieces.of(List.of(new Piece("", core, ""))), 0);
    }

    /** Says parts of a word, each knowing its neighbours. */
    List<String> readParts(List<String> parts, boolean shouted) {
        List<Piece> list = new ArrayList<>();
        for (String part : parts) {
            list.add(new Piece("", part, ""));
        }
        Pieces pieces = Pieces.compound(list, shouted);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            words.addAll(read(pieces, i));
        }
        return words;
    }
}
