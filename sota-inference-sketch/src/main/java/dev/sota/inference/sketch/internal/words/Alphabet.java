package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Letters of which a text speaks: "the letter V". */
final class Alphabet {
    private static final Set<String> NAMES = Set.of("letter", "letters", "capital", "initial");
    private static final int WORDS = 2;

    private Alphabet() {}

    /** How many words name a letter, 0 if none do. */
    static int length(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()
                || !NAMES.contains(tokens.get(at).word())
                || tokens.get(at).closed()) {
            return 0;
        }
        Token letter = tokens.get(at + 1);
        boolean single = letter.original().length() == 1 && letter.capital();
        // "The letter I wrote" is no alphabet's.
        boolean self = letter.word().equals("i") && at + 2 < tokens.size() && !letter.closed();
        return single && !self ? WORDS : 0;
    }

    /** The letter as a thing. */
    static Optional<Entry> entry(List<Token> tokens, int at) {
        String letter = tokens.get(at + 1).original();
        return Optional.of(new Entry(Entry.Kind.THING, "letter:" + letter, Map.of("place", "classroom"), false));
    }
}
