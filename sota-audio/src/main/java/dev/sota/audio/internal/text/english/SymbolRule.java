package dev.sota.audio.internal.text.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Symbols between white space: &amp;, +, =, &plusmn;. */
final class SymbolRule implements Rule {
    /** A line of the same symbol is an ornament. */
    private static final int MOST = 2;

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        String core = piece.core();
        for (int i = 0; i < core.length(); i++) {
            if (Character.isLetterOrDigit(core.charAt(i)) || !Symbols.isSaid(core.charAt(i))) {
                return Optional.empty();
            }
        }
        List<String> words = new ArrayList<>();
        if (core.length() <= MOST && !isBracket(pieces, at)) {
            for (int i = 0; i < core.length(); i++) {
                words.addAll(Symbols.alone(core.charAt(i)));
            }
        }
        return Optional.of(words);
    }

    /** "Greater" and "less" only between numbers; elsewhere these signs quote or point. */
    private static boolean isBracket(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        boolean pointed = core.indexOf('<') >= 0 || core.indexOf('>') >= 0;
        return pointed
                && !(pieces.before(at).endsWithDigit() || pieces.after(at).beginsWithDigit());
    }
}
