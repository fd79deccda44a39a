package dev.sota.audio.internal.music;

/**
 * How many beats a bar has. Musical time is counted in ticks.
 *
 * @param beats 3 or 4
 */
record Metre(int beats) {
    static final int BEAT = 480;
    static final int EIGHTH = BEAT / 2;
    static final int SIXTEENTH = BEAT / 4;

    int barTicks() {
        return beats * BEAT;
    }
}
