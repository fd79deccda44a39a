package dev.sota.inference.onnx.internal.scheduler;

/** Evenly spaced numbers and interpolation, with the rounding of NumPy and PyTorch. */
final class Grid {

    private Grid() {}

    /** {@code numpy.linspace}: both ends exact. */
    static double[] linspace(double start, double stop, int count) {
        double[] grid = new double[count];
        double step = count > 1 ? (stop - start) / (count - 1) : 0;
        for (int i = 0; i < count; i++) {
            grid[i] = i * step + start;
        }
        if (count > 1) {
            grid[count - 1] = stop;
        }
        return grid;
    }

    /**
     * {@code numpy.arange(start, 0, -step)}. Its length is the rounded-up quotient, so a quotient just above a whole
     * number gives one more than expected, as in the reference.
     */
    static double[] fall(double start, double step) {
        double[] grid = new double[(int) Math.ceil(-start / -step)];
        double delta = (start - step) - start;
        for (int i = 0; i < grid.length; i++) {
            grid[i] = i == 1 ? start - step : start + i * delta;
        }
        return grid;
    }

    /** {@code torch.linspace} of 32-bit numbers: the lower half counts up from the start, the upper down from the end. */
    static float[] linspace32(double start, double end, int count) {
        float[] grid = new float[count];
        float first = (float) start;
        float last = (float) end;
        float step = count > 1 ? (last - first) / (count - 1) : 0;
        for (int i = 0; i < count; i++) {
            grid[i] = count == 1 || i < count / 2 ? first + step * i : last - step * (count - 1 - i);
        }
        return grid;
    }

    /** The table at a place between its entries; beyond its ends, the end. */
    static double interpolate(float[] table, double place) {
        if (place <= 0) {
            return table[0];
        }
        int below = (int) place;
        if (below >= table.length - 1) {
            return table[table.length - 1];
        }
        double slope = (double) table[below + 1] - table[below];
        return slope * (place - below) + table[below];
    }

    /** Turns the array around, in place. */
    static double[] reverse(double[] values) {
        for (int i = 0, j = values.length - 1; i < j; i++, j--) {
            double kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
        return values;
    }
}
