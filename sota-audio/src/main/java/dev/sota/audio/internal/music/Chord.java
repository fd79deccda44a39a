package dev.sota.audio.internal.music;

import java.util.List;

/**
 * A chord with the scale that fits it.
 *
 * @param tones pitch classes: root, third (or what is suspended for it), fifth, then any colour
 * @param scale the seven pitch classes for passing notes; all tones are among them
 * @param name as written, for debugging and tests
 */
record Chord(List<Integer> tones, List<Integer> scale, String name) {
    Chord {
        tones = List.copyOf(tones);
        scale = List.copyOf(scale);
    }

    int root() {
        return tones.get(0);
    }

    int third() {
        return tones.get(1);
    }

    int fifth() {
        return tones.get(2);
    }

    boolean hasTone(int pitch) {
        return tones.contains(Math.floorMod(pitch, 12));
    }

    boolean inScale(int pitch) {
        return scale.contains(Math.floorMod(pitch, 12));
    }

    /** The chord tone nearest to a pitch, the lower one of two. */
    int nearestTone(int pitch) {
        for (int distance = 0; distance < 12; distance++) {
            if (hasTone(pitch - distance)) {
                return pitch - distance;
            }
            if (hasTone(pitch + distance)) {
                return pitch + distance;
            }
        }
        throw new IllegalStateException("a chord without tones");
    }

    /** The lowest pitch of a class that is not below a limit. */
    static int atOrAbove(int limit, int pitchClass) {
        return limit + Math.floorMod(pitchClass - limit, 12);
    }

    /** The pitch some scale steps above (or, negative, below) a pitch of the scale. */
    int step(int pitch, int steps) {
        int at = pitch;
        int direction = Integer.signum(steps);
        for (int left = Math.abs(steps); left > 0; left--) {
            do {
                at += direction;
            } while (!inScale(at));
        }
        return at;
    }
}
