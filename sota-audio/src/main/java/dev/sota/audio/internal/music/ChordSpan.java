package dev.sota.audio.internal.music;

/**
 * A chord and when it is heard.
 *
 * @param tick when it begins
 * @param ticks how long it lasts
 * @param chord the chord
 */
record ChordSpan(long tick, long ticks, Chord chord) {
    long end() {
        return tick + ticks;
    }
}
