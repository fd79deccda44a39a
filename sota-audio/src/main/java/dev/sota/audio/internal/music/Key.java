package dev.sota.audio.internal.music;

/**
 * A tonic and a mode.
 *
 * @param tonic pitch class, 0 for C to 11 for B
 * @param mode the mode
 */
record Key(int tonic, Mode mode) {
    Key {
        if (tonic < 0 || tonic > 11) {
            throw new IllegalArgumentException("a pitch class is 0 to 11: " + tonic);
        }
    }

    /** The pitch class of a degree; 0 is the tonic. */
    int pitchClass(int degree) {
        return Math.floorMod(tonic + mode.semitones(degree), 12);
    }

    boolean contains(int pitchClass) {
        for (int degree = 0; degree < 7; degree++) {
            if (pitchClass(degree) == Math.floorMod(pitchClass, 12)) {
                return true;
            }
        }
        return false;
    }

    Key transposed(int semitones) {
        return new Key(Math.floorMod(tonic + semitones, 12), mode);
    }

    /** How many pitch classes two keys share: 7 for relative keys, 6 for neighbours in the circle of fifths. */
    int shared(Key other) {
        int count = 0;
        for (int degree = 0; degree < 7; degree++) {
            if (other.contains(pitchClass(degree))) {
                count++;
            }
        }
        return count;
    }

    /** The key of another mode that is nearest to this one: the relative key, such as A minor for C major. */
    Key near(Mode other) {
        Key best = new Key(tonic, other);
        for (int semitones = 1; semitones < 12; semitones++) {
            Key candidate = new Key((tonic + semitones) % 12, other);
            if (candidate.shared(this) > best.shared(this)) {
                best = candidate;
            }
        }
        return best;
    }
}
