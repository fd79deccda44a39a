package dev.sota.video.ffmpeg.internal.frame;

/**
 * Where the samples of one axis come from: for each of {@code count} outputs a row of weights over neighbouring inputs.
 * Output {@code i} lies at {@code offset + i * step} on the input axis, whose samples lie at whole numbers. Steps over 1
 * widen the kernel, so that nothing finer than the output can show passes (no aliasing).
 */
final class Taps {

    private final int width;
    private final int[] first;
    private final float[] weights;

    private Taps(int width, int count) {
        this.width = width;
        this.first = new int[count];
        this.weights = new float[count * width];
    }

    /** As many taps as the kernel needs. */
    static Taps full(double offset, double step, int count) {
        return of(offset, step, count, 2 * (int) Math.ceil(2 * Math.max(1, step)));
    }

    /** Four taps, for speed: right for steps up to 1, and near enough a little beyond. */
    static Taps four(double offset, double step, int count) {
        return of(offset, step, count, 4);
    }

    private static Taps of(double offset, double step, int count, int width) {
        Taps taps = new Taps(width, count);
        double stretch = Math.max(1, step);
        double[] row = new double[width];
        for (int i = 0; i < count; i++) {
            double centre = offset + i * step;
            int first = (int) Math.floor(centre) - width / 2 + 1;
            double sum = 0;
            for (int t = 0; t < width; t++) {
                row[t] = Kernel.weight((first + t - centre) / stretch);
                sum += row[t];
            }
            taps.first[i] = first;
            for (int t = 0; t < width; t++) {
                taps.weights[i * width + t] = (float) (row[t] / sum);
            }
        }
        return taps;
    }

    int width() {
        return width;
    }

    int count() {
        return first.length;
    }

    /** The first input of an output; may lie outside the input, whose edge samples go on for ever. */
    int first(int output) {
        return first[output];
    }

    /** The weights of all outputs, {@link #width()} for each; the array itself. */
    float[] weights() {
        return weights;
    }
}
