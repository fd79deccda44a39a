package dev.sota.inference.onnx.internal.scheduler;

/**
 * What a step's latents would be without their noise, if the model were right at once: what a preview shows.
 *
 * <p>The model's input is the sample on the scale of its training, {@code sqrt(a) x + sqrt(1 - a) noise} (Ho et al., 2020,
 * arXiv:2006.11239, equation 4), whatever scale the solver works on; so one formula for each kind of prediction does for
 * all solvers. In a flow it is {@code (1 - t) x + t noise}, and the model returns {@code noise - x} (Liu et al., 2022,
 * arXiv:2209.03003). Immutable.
 */
public final class Foresight {

    /** Below this the noise drowns everything, and dividing by it would show the model's rounding. */
    private static final float LEAST = 0.05f;

    private final float[] bars;
    private final String prediction;
    /** How many time steps a flow has. */
    private final double length;

    private Foresight(float[] bars, String prediction, double length) {
        this.bars = bars;
        this.prediction = prediction;
        this.length = length;
    }

    /**
     * Foresight for a solver.
     *
     * @param scheduler the solver
     * @return what its configuration says of noise and predictions
     */
    public static Foresight of(Scheduler scheduler) {
        SchedulerConfig config = scheduler.config();
        boolean inverted = config.flag("invert_sigmas", false);
        if (scheduler.followsFlow() && !inverted) {
            return new Foresight(new float[0], PredictionType.FLOW.word(), config.trainSteps());
        }
        if (inverted || config.className().startsWith("EDM")) {
            return new Foresight(new float[0], "", 0);
        }
        AlphaBars table = AlphaBars.of(config, 0.0001, 0.02, "linear");
        float[] bars = new float[table.length()];
        for (int i = 0; i < bars.length; i++) {
            bars[i] = table.at(i);
        }
        return new Foresight(bars, config.word("prediction_type", PredictionType.EPSILON.word()), 0);
    }

    /**
     * Foresees. Where no formula is known, the sample itself is shown.
     *
     * @param timestep what the model was told
     * @param input what it read
     * @param output what it returned
     * @param original where the latents without noise go
     */
    public void foresee(double timestep, float[] input, float[] output, float[] original) {
        if (length > 0) {
            float noise = (float) (timestep / length);
            for (int i = 0; i < original.length; i++) {
                original[i] = input[i] - noise * output[i];
            }
            return;
        }
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
