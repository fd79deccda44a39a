package dev.sota.inference.onnx.internal.scheduler;

/**
 * How the time steps of a run lie in those of the training: table 2 of Lin et al., "Common diffusion noise schedules and
 * sample steps are flawed", 2023 (arXiv:2305.08891).
 */
enum Spacing {
    /** From the first to the last, both included. */
    LINSPACE("linspace"),
    /** From the first up in whole strides. */
    LEADING("leading"),
    /** From the last down in even strides. */
    TRAILING("trailing");

    private final String word;

    Spacing(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Where k-diffusion's solvers stand: evenly spaced ones keep their fraction. */
    double[] places(int train, int steps, int offset) {
        return switch (this) {
            case LINSPACE -> Grid.reverse(Grid.linspace(0, train - 1, steps));
            case LEADING -> leading(train / steps, steps, offset);
            case TRAILING -> trailing(train, train, steps);
        };
    }

    /** The whole time steps of DDIM and its kin. */
    double[] timesteps(int train, int steps, int offset) {
        return this == LINSPACE ? rounded(places(train, steps, offset)) : places(train, steps, offset);
    }

    /**
     * The whole time steps of solvers that step to the point after the last time step: one more is spaced and the lowest
     * dropped. Those above {@code last} are left out.
     */
    double[] solverTimesteps(int train, int last, int steps, int offset) {
        return switch (this) {
            case LINSPACE -> withoutLowest(rounded(Grid.reverse(Grid.linspace(0, last - 1, steps + 1))));
            case LEADING -> withoutLowest(leading(last / (steps + 1), steps + 1, offset));
            case TRAILING -> trailing(last, train, steps);
        };
    }

    private static double[] leading(int stride, int steps, int offset) {
        double[] timesteps = new double[steps];
        for (int i = 0; i < steps; i++) {
            timesteps[i] = (double) (steps - 1 - i) * stride + offset;
        }
        return timesteps;
    }

    private static double[] trailing(int last, int train, int steps) {
        double[] timesteps = rounded(Grid.fall(last, (double) train / steps));
        for (int i = 0; i < timesteps.length; i++) {
            timesteps[i]--;
        }
        return timesteps;
    }

    private static double[] withoutLowest(double[] falling) {
        return java.util.Arrays.copyOf(falling, falling.length - 1);
    }

    private static double[] rounded(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.rint(values[i]);
        }
        return values;
    }
}
