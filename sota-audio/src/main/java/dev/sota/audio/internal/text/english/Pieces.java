package dev.sota.audio.internal.text.english;

import java.util.List;

/**
 * Pieces in order, with what a rule may ask about their surroundings. Rules look only a bounded number of pieces away,
 * which keeps reading linear.
 */
final class Pieces {
    private final List<Piece> list;
    private final boolean shouted;
    private final boolean compound;

    private Pieces(List<Piece> list, boolean shouted, boolean compound) {
        this.list = list;
        this.shouted = shouted;
        this.compound = compound;
    }

    static Pieces of(List<Piece> list) {
        return new Pieces(list, false, false);
    }

    /** The parts of a hyphenated word. */
    static Pieces compound(List<Piece> parts, boolean shouted) {
        return new Pieces(parts, shouted, true);
    }

    /** Whether these are parts of one word, where units stay singular: a 5-mile walk. */
    boolean isCompound() {
        return compound;
    }

    int size() {
        return list.size();
    }

    /** The piece at a place; an empty one outside the text. */
    Piece get(int at) {
        return at < 0 || at >= list.size() ? Piece.NOTHING : list.get(at);
    }

    /** The piece before, if no punctuation stands between but perhaps the full stop of an abbreviation. */
    Piece before(int at) {
        Piece piece = get(at - 1);
        boolean joined = (piece.tail().isEmpty() || piece.tail().equals("."))
                && get(at).lead().isEmpty();
        return joined ? piece : Piece.NOTHING;
    }

    /** The piece after, if no punctuation stands between but perhaps the full stop of an abbreviation. */
    Piece after(int at) {
        String tail = get(at).tail();
        Piece piece = get(at + 1);
        boolean joined = (tail.isEmpty() || tail.equals(".")) && piece.lead().isEmpty();
        return joined ? piece : Piece.NOTHING;
    }

    /** The piece after, if nothing but white space stands between. */
    Piece joined(int at) {
        return get(at).tail().isEmpty() ? after(at) : Piece.NOTHING;
    }

    /** Whether a piece is a dash between two numbers, to be said and not paused at: 1990 - 1995. */
    boolean isRangeDash(int at) {
        Piece piece = get(at);
        return piece.isEmpty()
                && piece.lead().equals("-")
                && get(at - 1).endsWithDigit()
                && get(at - 1).tail().isEmpty()
                && get(at + 1).beginsWithDigit()
                && get(at + 1).lead().isEmpty();
    }

    /** Whether the text around is written in capitals throughout, so that capitals do not tell letters from words. */
    boolean isShouted(int at) {
        if (shouted) {
            return true;
        }
        int from = at;
        while (from > at - 4 && Acronyms.isCapitals(get(from - 1).core())) {
            from--;
        }
        int to = at;
        while (to < at + 4 && Acronyms.isCapitals(get(to + 1).core())) {
            to++;
        }
        boolean telling = false;
        for (int i = from; i <= to; i++) {
            telling |= Acronyms.isPlainlyAWord(get(i).core());
        }
        return telling && to - from >= 2;
    }
}
