package dev.sota.audio.internal.music;

/**
 * An accompaniment, one character for each eighth note: a digit names a chord tone counted upwards from the figure's
 * lowest, {@code B} is a chord of three tones, a point is a rest.
 *
 * @param four for four beats
 * @param three for three beats
 * @param ring how many beats a note rings on at most
 */
record FigurePattern(String four, String three, int ring) {
    static final FigurePattern WAVE = new FigurePattern("01234321", "012343", 2);
    static final FigurePattern RISE = new FigurePattern("0.1.2.3.", "0.1.2.", 3);
    static final FigurePattern BROKEN = new FigurePattern("02132132", "021321", 2);
    static final FigurePattern ALBERTI = new FigurePattern("02120212", "021212", 1);
    static final FigurePattern SPARSE = new FigurePattern("0...2.3.", "0...2.", 4);
    static final FigurePattern DROPS = new FigurePattern("0..2..4.", "0..3..", 4);
    static final FigurePattern BLOCKS = new FigurePattern("B.......", "B.....", 4);
    static final FigurePattern COMPING = new FigurePattern("B..B..B.", "B...B.", 1);
    static final FigurePattern OFFBEAT = new FigurePattern("0.B.1.B.", "0.B.B.", 1);
    static final FigurePattern PULSE = new FigurePattern("00000000", "000000", 1);
    static final FigurePattern OSTINATO = new FigurePattern("00200120", "002001", 1);
    static final FigurePattern GALLOP = new FigurePattern("0.120.12", "0.1212", 1);
    static final FigurePattern HOP = new FigurePattern("0.2.1.3.", "0.2.3.", 1);

    String eighths(Metre metre) {
        return metre.beats() == 3 ? three : four;
    }
}
