package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Optional;

/** One way of saying a piece of text. */
interface Rule {
    /**
     * What is said for a piece.
     *
     * @param pieces the text, for looking a few pieces to either side
     * @param at the piece's place
     * @return its words, perhaps none, or nothing when the rule does not apply
     */
    Optional<List<String>> read(Pieces pieces, int at);
}
