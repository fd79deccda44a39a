package dev.sota.video.ffmpeg.internal.frame;

/**
 * The weights of four neighbouring samples for each place between two samples, in {@value #COUNT} steps and as many parts.
 *
 * <p>Steps over 1 widen the kernel, so that less that is finer than the output passes. What a widened kernel would have
 * beyond four taps is taken from it smoothly: no weight jumps as a tap comes and goes. Weights are rounded so that they
 * add up to one and their centre of mass lies at the place itself: flat areas stay flat and motion even.
 *
 * <p>Holds its table for the last step: one for each thread.
 */
final class Phases {

    /** How many bits say where between two samples. */
    static final int BITS = 7;

    static final int COUNT = 1 << BITS;

    private final long[] weights = new long[4 * COUNT];
    private double step = Double.NaN;

    /** Four weights for each phase; the array itself, until the next call. */
    long[] of(double wanted) {
        double stretch = Math.max(1, wanted);
        if (stretch != step) {
            step = stretch;
            for (int phase = 0; phase < COUNT; phase++) {
                fill(phase, stretch);
            }
        }
        return weights;
    }

    private void fill(int phase, double stretch) {
        double at = (double) phase / COUNT;
        double end = Kernel.weight(2 / stretch);
        double a = outer(1 + at, stretch, end);
        double b = Kernel.weight(at / stretch);
        double c = Kernel.weight((1 - at) / stretch);
        double d = outer(2 - at, stretch, end);
        double scale = COUNT / (a + b + c + d);
        long first = Math.round(a * scale);
        long last = Math.round(d * scale);
        // The taps lie at -1, 0, 1 and 2.
        long third = Math.round(phase + first - 2.0 * last);
        weights[4 * phase] = first;
        weights[4 * phase + 1] = COUNT - first - third - last;
        weights[4 * phase + 2] = third;
        weights[4 * phase + 3] = last;
    }

    private static double outer(double distance, double stretch, double end) {
        return Kernel.weight(distance / stretch) - end * (distance - 1) * (distance - 1);
    }
}
