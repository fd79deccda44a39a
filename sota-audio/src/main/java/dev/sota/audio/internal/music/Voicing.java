package dev.sota.audio.internal.music;

import java.util.List;

/**
 * A chord laid out in four voices.
 *
 * @param pitches MIDI note numbers, the lowest first, no two alike
 */
record Voicing(List<Integer> pitches) {
    static final int VOICES = 4;

    Voicing {
        pitches = List.copyOf(pitches);
    }

    int at(int voice) {
        return pitches.get(voice);
    }

    double centre() {
        return pitches.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** How many semitones all voices move in all. */
    int motionTo(Voicing next) {
        int motion = 0;
        for (int voice = 0; voice < VOICES; voice++) {
            motion += Math.abs(next.at(voice) - at(voice));
        }
        return motion;
    }

    /** Whether two voices a fifth or an octave apart move on together, which melts them into one. */
    boolean parallelTo(Voicing next) {
        for (int low = 0; low < VOICES; low++) {
            for (int high = low + 1; high < VOICES; high++) {
                int before = (at(high) - at(low)) % 12;
                int after = (next.at(high) - next.at(low)) % 12;
                boolean moves = next.at(low) != at(low);
                if (moves && before == after && (before == 0 || before == 7)) {
                    return true;
                }
            }
        }
        return false;
    }
}
