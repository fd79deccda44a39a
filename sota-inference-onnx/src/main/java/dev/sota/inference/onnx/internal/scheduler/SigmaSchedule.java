package dev.sota.inference.onnx.internal.scheduler;

import java.util.Arrays;

/**
 * The noise levels of a run and the time steps that go with them.
 *
 * @param sigmas the noise level before each call, and after the last
 * @param timesteps what the model is told at each call
 */
record SigmaSchedule(float[] sigmas, double[] timesteps) {

    /** The schedule of solvers of the first order: the noise levels, then {@code last}. */
    static SigmaSchedule of(double[] sigmas, double[] timesteps, float last) {
        float[] all = rounded(sigmas, 1);
        all[sigmas.length] = last;
        return new SigmaSchedule(all, rounded(timesteps));
    }

    /** The schedule of solvers of the second order: each noise level but the first is come to twice. */
    SigmaSchedule doubled() {
        int steps = timesteps.length;
        float[] levels = new float[2 * steps];
        double[] calls = new double[2 * steps - 1];
        for (int i = 0; i < calls.length; i++) {
            levels[i] = sigmas[(i + 1) / 2];
            calls[i] = timesteps[(i + 1) / 2];
        }
        levels[calls.length] = sigmas[sigmas.length - 1];
        return new SigmaSchedule(levels, calls);
    }

    static float[] rounded(double[] values, int more) {
        float[] rounded = new float[values.length + more];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = (float) values[i];
        }
        return rounded;
    }

    static double[] rounded(double[] values) {
        return Arrays.stream(values).map(value -> (float) value).toArray();
    }
}
