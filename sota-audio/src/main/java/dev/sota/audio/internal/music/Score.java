package dev.sota.audio.internal.music;

import java.util.List;

/**
 * A piece of music, written down. Immutable, and the same for every sample rate.
 *
 * @param form its plan
 * @param harmony its chords in order, without gaps; the last one is the end
 * @param notes its notes in the order in which they begin
 */
record Score(Form form, List<ChordSpan> harmony, List<Note> notes) {
    Score {
        harmony = List.copyOf(harmony);
        notes = List.copyOf(notes);
    }
}
