package dev.sota.video.ffmpeg.internal.frame;

import java.util.Map;

/**
 * How a layer moves by itself: all of it are functions of a frame's number.
 *
 * @param drift of the whole
 * @param across of its rows, to the right
 * @param down of its rows, downwards
 * @param twinkle of its light
 * @param rise of what it holds
 */
record Life(Drift drift, Wave across, Wave down, Twinkle twinkle, Rise rise) {

    /** A layer that moves with the camera alone. */
    static final Life NONE = new Life(Drift.NONE, Wave.NONE, Wave.NONE, Twinkle.NONE, Rise.NONE);

    /** Boats rise and sink slowly. */
    private static final Wave BOB = new Wave(0.0028, 1.6, 1e6, 104, 0, false);

    private static final Wave WAFT = new Wave(0.006, 3.2, -0.3, 150, 1, true);

    private static final Wave LICK = new Wave(0.0028, 1.5, -0.09, 70, 0.8, true);
    private static final Wave SWAY = new Wave(0.0095, 5, 2, 130, 1.4, true);
    private static final Wave RIPPLE = new Wave(0.0028, 1.5, 0.055, 90, 0.8, false);

    private static final Wave SWELL = new Wave(0.0075, 4, 1e6, 130, 0, false);
    private static final Wave HEAVE = new Wave(0.004, 2.2, 1e6, 104, 0, false);

    /** By the first word of a layer's name, as illustrators give it to what moves by itself. */
    private static final Map<String, Life> LIVES = Map.of(
            "clouds", NONE.with(Drift.CLOUDS),
            "birds", NONE.with(Drift.BIRDS),
            "stars", NONE.with(new Twinkle(0.75, new int[] {67, 83, 103}, 0.022, 0.022)),
            "glitter", NONE.with(new Twinkle(0.85, new int[] {37, 47, 59}, 0.05, 0.007)),
            "water", NONE.with(Wave.NONE, RIPPLE),
            "waves", NONE.with(SWELL, HEAVE),
            "smoke", NONE.with(WAFT, Wave.NONE).with(new Rise(0.5, 1, 1, 120)),
            "fire", NONE.with(LICK, Wave.NONE).with(new Rise(0.5, 1, 0.1, 38)),
            "plants", NONE.with(SWAY, Wave.NONE));

    /** What a subject does, after its name. */
    private static final Map<String, Life> DEEDS = Map.of(
            "subject afloat", NONE.with(Wave.NONE, BOB),
            "subject sailing left", NONE.with(Wave.NONE, BOB).with(Drift.UNDER_WAY.back()),
            "subject sailing right", NONE.with(Wave.NONE, BOB).with(Drift.UNDER_WAY),
            "subject going left", NONE.with(Drift.UNDER_WAY.back()),
            "subject going right", NONE.with(Drift.UNDER_WAY));

    /** The life of a layer of a name. */
    static Life of(String name) {
        int space = name.indexOf(' ');
        Life subject = DEEDS.get(name);
        return subject != null ? subject : LIVES.getOrDefault(space < 0 ? name : name.substring(0, space), NONE);
    }

    private Life with(Drift value) {
        return new Life(value, across, down, twinkle, rise);
    }

    private Life with(Wave sideways, Wave downwards) {
        return new Life(drift, sideways, downwards, twinkle, rise);
    }

    private Life with(Twinkle value) {
        return new Life(drift, across, down, value, rise);
    }

    /** The same with what it holds rising from a point. */
    Life with(Rise value) {
        return new Life(drift, across, down, twinkle, value);
    }

    boolean moves() {
        return drift.moves() || across.moves() || down.moves() || twinkle.moves() || rise.moves();
    }
}
