package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.spi.Picture;

/**
 * Scales pictures with a filter that widens where the picture shrinks. {@link StrictMath} makes the bits the same on every
 * machine.
 */
enum Scaler {
    /** A windowed sinc of three lobes (Duchon, "Lanczos filtering in one and two dimensions", J. Appl. Meteor. 18, 1979). */
    LANCZOS(3) {
        @Override
        double kernel(double x) {
            double a = Math.PI * x;
            return x == 0 ? 1 : 3 * StrictMath.sin(a) * StrictMath.sin(a / 3) / (a * a);
        }
    },
    /** A cubic (Keys, "Cubic convolution interpolation", IEEE Trans. ASSP 29, 1981): what image processors of CLIP use. */
    CUBIC(2) {
        @Override
        double kernel(double x) {
            double a = Math.abs(x);
            return a < 1 ? (1.5 * a - 2.5) * a * a + 1 : ((-0.5 * a + 2.5) * a - 4) * a + 2;
        }
    };

    private final int lobes;

    Scaler(int lobes) {
        this.lobes = lobes;
    }

    /** The filter within its lobes. */
    abstract double kernel(double x);

    /** Where the result lies in the source: its left and top edges, and how many source pixels each of its pixels has. */
    record Window(double left, double top, double step) {}

    Picture scale(Picture source, int width, int height, Window window) {
        if (window.step() == 1
                && window.left() == 0
                && window.top() == 0
                && width == source.width()
                && height == source.height()) {
            return source;
        }
        Taps across = taps(source.width(), width, window.left(), window.step());
        Taps down = taps(source.height(), height, window.top(), window.step());
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

    private Taps taps(int source, int target, double start, double step) {
        double stretch = Math.max(1, step);
        int[] from = new int[target];
        float[][] weights = new float[target][];
        for (int i = 0; i < target; i++) {
            double centre = start + (i + 0.5) * step;
            int first = Math.max(0, (int) Math.floor(centre - lobes * stretch));
            int last = Math.min(source - 1, (int) Math.ceil(centre + lobes * stretch) - 1);
            from[i] = Math.max(0, Math.min(first, source - 1));
            weights[i] = weights(from[i], Math.max(from[i], last), centre, stretch);
        }
        return new Taps(from, weights);
    }

    private float[] weights(int first, int last, double centre, double stretch) {
        float[] weights = new float[last - first + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double x = (first + i + 0.5 - centre) / stretch;
            double weight = Math.abs(x) >= lobes ? 0 : kernel(x);
            weights[i] = (float) weight;
            sum += weight;
        }
        // Far outside the source there is only its edge.
        if (sum < 1e-3) {
            weights[centre < first + 0.5 ? 0 : weights.length - 1] = 1;
            sum = 1;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) sum;
        }
        return weights;
    }

    /** What each place of a side takes of the source. */
    @SuppressWarnings("ArrayRecordComponent") // working memory
    private record Taps(int[] from, float[][] weights) {

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
