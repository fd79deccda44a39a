package dev.sota.audio.internal.music;

import java.util.List;

/**
 * What a part sees of a passage when it writes its notes.
 *
 * @param passage the passage
 * @param metre beats in a bar
 * @param spans its chords
 * @param ensemble who plays
 * @param texture which parts play
 * @param dice choices of this passage
 */
record Stretch(Passage passage, Metre metre, List<ChordSpan> spans, Ensemble ensemble, Texture texture, Dice dice) {

    /** How loud the passage is: a little louder with more energy. */
    double dynamic() {
        return 0.84 + 0.05 * passage.energy();
    }

    /** The chord at a tick of this passage. */
    ChordSpan at(long tick) {
        for (ChordSpan span : spans) {
            if (tick < span.end()) {
                return span;
            }
        }
        return spans.get(spans.size() - 1);
    }
}
