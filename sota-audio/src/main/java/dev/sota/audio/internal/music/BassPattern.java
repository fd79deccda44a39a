package dev.sota.audio.internal.music;

/**
 * What the bass plays, one character for each eighth note: {@code R} the root, {@code F} the fifth, {@code O} the root's
 * octave; a point lets the note before it go on.
 *
 * @param four for four beats
 * @param three for three beats
 */
record BassPattern(String four, String three) {
    static final BassPattern HELD = new BassPattern("R.......", "R.....");
    static final BassPattern HALVES = new BassPattern("R...F...", "R...F.");
    static final BassPattern SWAYING = new BassPattern("R..R..F.", "R...R.");
    static final BassPattern STEADY = new BassPattern("R.R.R.R.", "R.R.R.");
    static final BassPattern DRIVING = new BassPattern("R.RRR.RO", "R.RRRO");
    static final BassPattern WALKING = new BassPattern("R.F.O.F.", "R.F.O.");

    String eighths(Metre metre) {
        return metre.beats() == 3 ? three : four;
    }
}
