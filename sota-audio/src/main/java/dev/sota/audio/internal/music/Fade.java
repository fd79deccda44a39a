package dev.sota.audio.internal.music;

/**
 * The piece's last fade, from within the last chord to silence shortly before the end, and a very short one at the
 * beginning. Times in samples.
 *
 * @param in where the first fade ends
 * @param from where the last fade begins
 * @param to where nothing is heard any more
 */
record Fade(double in, double from, double to) {
    static Fade of(Score score, double rate, long samples) {
        double last = score.form().pulse().seconds(score.form().lastTick()) * rate;
        double silence = Math.min(0.03 * rate, samples * 0.02);
        double to = samples - 1 - silence;
        return new Fade(Math.min(0.004 * rate, samples * 0.1), last + 0.3 * (to - last), to);
    }

    /** The gain of a sample: 1 between the fades. */
    double at(long sample) {
        if (sample >= in && sample <= from) {
            return 1;
        }
        if (sample < in) {
            return sample / in;
        }
        double x = Math.max(0, (to - sample) / (to - from));
        // Half a cosine squared: no corner at either end.
        double s = StrictMath.sin(Math.PI / 2 * x);
        return to > from && x > 0 ? s * s : 0;
    }

    /** Applies a gain and the fade to samples of which the first stands at a place. */
    void apply(long first, double gain, float[] samples, double[] out, int count) {
        if (first >= in && first + count - 1 <= from) {
            for (int i = 0; i < count; i++) {
                out[i] = gain * samples[i];
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            out[i] = gain * at(first + i) * samples[i];
        }
    }
}
