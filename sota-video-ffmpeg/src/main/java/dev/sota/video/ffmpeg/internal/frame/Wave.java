package dev.sota.video.ffmpeg.internal.frame;

/**
 * A displacement that swings as time goes on and travels along the rows of a layer.
 *
 * @param amount of the picture's height, where it is largest
 * @param most pixels of the frame: more than that would be too fast at its speed
 * @param length from crest to crest, in fractions of the picture's height; negative where crests travel upwards
 * @param period frames from crest to crest at one place
 * @param growth how it grows from the still end of the layer to the other: 0 not at all, 1 evenly
 * @param down whether the still end is the lower one
 */
record Wave(double amount, double most, double length, double period, double growth, boolean down) {

    /** No displacement. */
    static final Wave NONE = new Wave(0, 0, 1, 1, 0, false);

    /** A second, weaker swing beside the first, so that none looks like the one before. */
    private static final double SECOND = 0.2;

    private static final double SECOND_PERIOD = 0.618;
    private static final double SECOND_LENGTH = 0.45;

    private static final int STEPS = 4096;
    private static final double[] SINES = new double[STEPS + 2];

    static {
        for (int i = 0; i < SINES.length; i++) {
            SINES[i] = StrictMath.sin(2 * Math.PI * i / STEPS);
        }
    }

    boolean moves() {
        return amount != 0;
    }

    /** The furthest it goes either way, in pixels of a frame. */
    double reach(int frameHeight) {
        return Math.min(amount * frameHeight, most) * (1 + SECOND);
    }

    /**
     * The displacement of a row in pixels of the frame.
     *
     * @param at the row's height in the picture, 0 at the top
     * @param top of the layer, likewise
     * @param bottom of the layer
     * @param frame the frame of the clip
     * @param frameHeight pixels
     */
    double of(double at, double top, double bottom, long frame, int frameHeight) {
        double along = Math.max(0, Math.min(1, (at - top) / Math.max(1e-9, bottom - top)));
        double far = down ? 1 - along : along;
        // Between even and square.
        double grown = growth == 0 ? 1 : far * (1 + (growth - 1) * (far - 1));
        double first = sine(at / length - frame / period);
        double second = sine(at / (length * SECOND_LENGTH) - frame / (period * SECOND_PERIOD) + 0.16);
        return Math.min(amount * frameHeight, most) * grown * (first + SECOND * second);
    }

    /** The sine of so many turns, which every row of every frame asks for: between the values of a table. */
    private static double sine(double turns) {
        double at = (turns - Math.floor(turns)) * STEPS;
        int step = (int) at;
        return SINES[step] + (SINES[step + 1] - SINES[step]) * (at - step);
    }
}
