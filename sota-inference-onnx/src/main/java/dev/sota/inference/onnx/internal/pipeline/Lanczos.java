package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.spi.Picture;

/**
 * Scales pictures with a windowed sinc of three lobes, widened where the picture shrinks (Duchon, "Lanczos filtering in
 * one and two dimensions", J. Appl. Meteor. 18, 1979). {@link StrictMath} makes the bits the same on every machine.
 */
final class Lanczos {

    private static final int LOBES = 3;

    private Lanczos() {}

    /** Where the result lies in the source: its left and top edges, and how many source pixels each of its pixels has. */
    record Window(double left, double top, double step) {}

    static Picture scale(Picture source, int width, int height, Window window) {
        if (window.step() == 1
                && window.left() == 0
                && window.top() == 0
                && width == source.width()
                && height == source.height()) {
            return source;
        }
        Taps across = Taps.of(source.width(), width, window.left(), window.step());
        Taps down = Taps.of(source.height(), height, window.top(), window.step());
        float[] middle = horizontally(source, across, width);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = 0xff000000
                        | level(down.sum(middle, y, x * 3, width * 3)) << 16
                        | level(down.sum(middle, y, x * 3 + 1, width * 3)) << 8
                        | level(down.sum(middle, y, x * 3 + 2, width * 3));
            }
        }
        return Picture.of(width, height, argb);
    }

    private static float[] horizontally(Picture source, Taps across, int width) {
        float[] middle = new float[source.height() * width * 3];
        int[] row = new int[source.width()];
        float[] channels = new float[source.width() * 3];
        for (int y = 0; y < source.height(); y++) {
            source.row(y, row, 0);
            for (int x = 0; x < row.length; x++) {
                channels[x * 3] = row[x] >> 16 & 255;
                channels[x * 3 + 1] = row[x] >> 8 & 255;
                channels[x * 3 + 2] = row[x] & 255;
            }
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < 3; c++) {
                    middle[(y * width + x) * 3 + c] = across.sum(channels, x, c, 3);
                }
            }
        }
        return middle;
    }

    private static int level(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }

    /** What each place of a side takes of the source. */
    @SuppressWarnings("ArrayRecordComponent") // working memory
    private record Taps(int[] from, float[][] weights) {

        static Taps of(int source, int target, double start, double step) {
            double stretch = Math.max(1, step);
            int[] from = new int[target];
            float[][] weights = new float[target][];
            for (int i = 0; i < target; i++) {
                double centre = start + (i + 0.5) * step;
                int first = Math.max(0, (int) Math.floor(centre - LOBES * stretch));
                int last = Math.min(source - 1, (int) Math.ceil(centre + LOBES * stretch) - 1);
                from[i] = Math.min(first, source - 1);
                weights[i] = weights(from[i], Math.max(from[i], last), centre, stretch);
            }
            return new Taps(from, weights);
        }

        private static float[] weights(int first, int last, double centre, double stretch) {
            float[] weights = new float[last - first + 1];
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                double weight = kernel((first + i + 0.5 - centre) / stretch);
                weights[i] = (float) weight;
                sum += weight;
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= (float) sum;
            }
            return weights;
        }

        private static double kernel(double x) {
            if (x == 0) {
                return 1;
            }
            if (Math.abs(x) >= LOBES) {
                return 0;
            }
            double a = Math.PI * x;
            return LOBES * StrictMath.sin(a) * StrictMath.sin(a / LOBES) / (a * a);
        }

        float sum(float[] values, int place, int offset, int stride) {
            float[] own = weights[place];
            int at = from[place] * stride + offset;
            float sum = 0;
            for (float weight : own) {
                sum += weight * values[at];
                at += stride;
            }
            return sum;
        }
    }
}
