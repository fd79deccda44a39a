package dev.sota.audio.internal.music;

import dev.sota.api.Mood;

/**
 * A stretch of bars with one texture.
 *
 * @param firstBar where it begins
 * @param bars how long it is
 * @param role what it does in the form
 * @param mood how it feels
 * @param key its key
 * @param energy how much goes on, from 0 to 4
 * @param chapter the part of a long film: instruments and key change with it
 * @param ordinal its number
 */
record Passage(int firstBar, int bars, Role role, Mood mood, Key key, int energy, int chapter, int ordinal) {
    int endBar() {
        return firstBar + bars;
    }
}
