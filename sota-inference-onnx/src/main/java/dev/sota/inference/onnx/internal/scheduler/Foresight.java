package dev.sota.inference.onnx.internal.scheduler;

/**
 * What a step's latents would be without their noise, if the model were right at once: what a preview shows.
 *
 * <p>The model's input is the sample on the scale of its training, {@code sqrt(a) x + sqrt(1 - a) noise} (Ho et al., 2020,
 * arXiv:2006.11239, equation 4), whatever scale the solver works on; so one formula for each kind of prediction does for
 * all solvers. Not for flows, where the sample itself is shown. Immutable.
 */
public final class Foresight {

    /** Below this the noise drowns everything, and dividing by it would show the model's rounding. */
    private static final float LEAST = 0.05f;

    private final float[] bars;
    private final String prediction;

    private Foresight(float[] bars, String prediction) {
        this.bars = bars;
        this.prediction = prediction;
    }

    /**
     * Foresight for a solver.
     *
     * @param scheduler the solver
     * @return what its configuration says of noise and predictions
     */
    public static Foresight of(Scheduler scheduler) {
        SchedulerConfig config = scheduler.config();
        if (config.className().matches("(Flow|EDM).*")) {
            return new Foresight(new float[0], "");
        }
        AlphaBars table = AlphaBars.of(config, 0.0001, 0.02, "linear");
        float[] bars = new float[table.length()];
        for (int i = 0; i < bars.length; i++) {
            bars[i] = table.at(i);
        }
        return new Foresight(bars, config.word("prediction_type", PredictionType.EPSILON.word()));
    }

    /**
     * Foresees.
     *
     * @param timestep what the model was told
     * @param input what it read
     * @param output what it returned
     * @param original where the latents without noise go
     */
    public void foresee(double timestep, float[] input, float[] output, float[] original) {
        if (bars.length == 0 || prediction.equals(PredictionType.FLOW.word())) {
            System.arraycopy(input, 0, original, 0, original.length);
            return;
        }
        float bar = bars[(int) Math.max(0, Math.min(bars.length - 1, Math.round(timestep)))];
        float signal = (float) Math.sqrt(bar);
        float noise = (float) Math.sqrt(1 - bar);
        if (prediction.equals(PredictionType.SAMPLE.word())) {
            System.arraycopy(output, 0, original, 0, original.length);
        } else if (prediction.equals(PredictionType.V_PREDICTION.word())) {
            for (int i = 0; i < original.length; i++) {
                original[i] = signal * input[i] - noise * output[i];
            }
        } else {
            float divisor = Math.max(LEAST, signal);
            for (int i = 0; i < original.length; i++) {
                original[i] = (input[i] - noise * output[i]) / divisor;
            }
        }
    }
}
