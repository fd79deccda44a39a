package dev.sota.voice.mary.internal.hmm;

/**
 * Gives a track the liveliness of a whole sentence: the most likely track has less variance than speech has, which sounds
 * muffled. The likelihood of the track's own variance is added to that of the track, and the sum is climbed along its
 * gradient, scaled by the diagonal of the Hessian (Toda and Tokuda, "A speech parameter generation algorithm considering
 * global variance for HMM-based speech synthesis", IEICE E90-D, 2007, equations 20 to 34).
 *
 * <p>Not thread-safe.
 */
final class GlobalVariance {

    private static final double FIRST_STEP = 0.1;
    private static final double FASTER = 1.2;
    private static final double SLOWER = 0.5;
    private static final double SHORT_GRADIENT = 1e-2;
    private static final double SMALL_GAIN = 1e-4;
    private static final int MOST_STEPS = 100;
    private static final int MOST_STEPS_BACK = 100;

    /**
     * Which frames count for the variance.
     *
     * @param mask 1 for those that do, 0 for the silent ones, with the trajectory's padding
     * @param frames how many do
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
    record Heard(double[] mask, int frames) {}

    private final Trajectory trajectory;
    private final double expected;
    private final double precision;

    private final double[] heard;
    private final double heardFrames;
    private double[] gradient;
    private double[] lastGradient;
    private double mean;
    private double variance;
    private double norm;

    /**
     * A climb.
     *
     * @param trajectory a solved track, which is changed
     * @param heard which frames count
     * @param expected the mean of the variance in training
     * @param precision its precision
     */
    GlobalVariance(Trajectory trajectory, Heard heard, double expected, double precision) {
        this.trajectory = trajectory;
        this.heard = heard.mask();
        this.heardFrames = heard.frames();
        this.expected = expected;
        this.precision = precision;
        this.gradient = new double[this.heard.length];
        this.lastGradient = new double[this.heard.length];
    }

    /** Makes the track livelier, or leaves it as it is when the climb does not end. */
    void apply() {
        if (heardFrames == 0) {
            return;
        }
        double[] before = trajectory.track.clone();
        scaleToExpected();
        if (!climb()) {
            System.arraycopy(before, 0, trajectory.track, 0, before.length);
        }
    }

    /** The start of the climb: the variance as expected. */
    private void scaleToExpected() {
        measure();
        double ratio = Math.sqrt(expected / variance);
        double[] c = trajectory.track;
        for (int t = Trajectory.PAD; t < c.length - Trajectory.PAD; t++) {
            if (heard[t] != 0) {
                c[t] = ratio * (c[t] - mean) + mean;
            }
        }
    }

    private boolean climb() {
        double step = FIRST_STEP;
        double last = 0;
        int back = 0;
        for (int i = 0; i < MOST_STEPS; ) {
            double height = likelihood();
            if (i > 0 && height < last) {
                move(-step * SLOWER); // Too far: half of the last step is taken back.
                step *= SLOWER;
                back++;
                if (back >= MOST_STEPS_BACK) {
                    return true;
                }
                continue;
            }
            if (i > 0 && height > last) {
                step *= FASTER;
                back = 0;
            }
            if (norm < SHORT_GRADIENT || (i > 0 && Math.abs(height - last) < SMALL_GAIN)) {
                return true;
            }
            double[] swap = lastGradient;
            lastGradient = gradient;
            gradient = swap;
            move(step);
            last = height;
            i++;
        }
        return false;
    }

    private void move(double distance) {
        double[] c = trajectory.track;
        double[] g = lastGradient;
        for (int t = 0; t < c.length; t++) {
            c[t] += distance * g[t];
        }
    }

    /** Mean and variance of the track where it is heard. */
    private void measure() {
        double[] c = trajectory.track;
        double sum = 0;
        for (int t = 0; t < c.length; t++) {
            sum += heard[t] * c[t];
        }
        mean = sum / heardFrames;
        double squares = 0;
        for (int t = 0; t < c.length; t++) {
            double off = c[t] - mean;
            squares += heard[t] * (off * off);
        }
        variance = squares / heardFrames;
    }

    /** The logarithm of the likelihood, but for a constant; sets the gradient and its norm. */
    private double likelihood() {
        measure();
        double[] c = trajectory.track;
        double[] r0 = trajectory.r0;
        double[] r1 = trajectory.r1;
        double[] r2 = trajectory.r2;
        double[] right = trajectory.right;
        double[] g = gradient;
        int frames = trajectory.frames();
        double weight = 1.0 / (Trajectory.WINDOWS * frames);
        double pull = precision * (variance - expected);
        double bend = 2.0 / ((double) frames * frames);
        double towards = -2.0 / frames * pull;
        double ofTrack = 0;
        double squares = 0;
        for (int t = Trajectory.PAD; t < Trajectory.PAD + frames; t++) {
            double rc =
                    r0[t] * c[t] + r1[t] * c[t + 1] + r1[t - 1] * c[t - 1] + r2[t] * c[t + 2] + r2[t - 2] * c[t - 2];
            ofTrack += c[t] * (rc - 2 * right[t]);
            double off = c[t] - mean;
            double hessian = weight * r0[t] + bend * ((frames - 1) * pull + 2 * precision * off * off);
            g[t] = (weight * (right[t] - rc) + heard[t] * off * towards) / hessian;
            squares += g[t] * g[t];
        }
        norm = Math.sqrt(squares);
        return -0.5 * weight * ofTrack - 0.5 * pull * (variance - expected);
    }
}
