package dev.sota.video.ffmpeg.internal.frame;

/**
 * Where the samples of one axis come from, with as many taps as the kernel needs: for each of {@code count} outputs a row
 * of weights over neighbouring inputs. Output {@code i} lies at {@code offset + i * step} on the input axis, whose samples
 * lie at whole numbers. Steps over 1 widen the kernel, so that nothing finer than the output can show passes (no
 * aliasing).
 */
final class Taps {

    /** Bits of the weights' fraction. */
    static final int BITS = 14;

    private final int width;
    private final int[] first;
    private final int[] weights;

    Taps(double offset, double step, int count) {
        double stretch = Math.max(1, step);
        // Taps come in fours, for the loops that use them.
        this.width = 4 * (int) Math.ceil(stretch);
        this.first = new int[count];
        this.weights = new int[count * width];
        double[] row = new double[width];
        for (int i = 0; i < count; i++) {
            double centre = offset + i * step;
            first[i] = (int) Math.floor(centre) - width / 2 + 1;
            double sum = 0;
            for (int t = 0; t < width; t++) {
                row[t] = Kernel.weight((first[i] + t - centre) / stretch);
                sum += row[t];
            }
            int rest = 1 << BITS;
            for (int t = 0; t < width; t++) {
                int weight = (int) Math.round(row[t] / sum * (1 << BITS));
                weights[i * width + t] = weight;
                rest -= weight;
            }
            // Weights add up to exactly one, so that flat areas stay as they are.
            weights[i * width + width / 2] += rest;
        }
    }

    /** A multiple of four. */
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
    int[] weights() {
        return weights;
    }
}
