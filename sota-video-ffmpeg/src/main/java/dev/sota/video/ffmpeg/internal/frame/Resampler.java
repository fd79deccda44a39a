package dev.sota.video.ffmpeg.internal.frame;

/** Scales planes with the full kernel; for what is done once per keyframe. */
final class Resampler {

    private Resampler() {}

    static Plane resample(Plane in, Taps columns, Taps rows) {
        return vertical(horizontal(in, columns), rows);
    }

    private static Plane horizontal(Plane in, Taps taps) {
        int width = taps.count();
        float[] out = new float[width * in.height()];
        for (int y = 0; y < in.height(); y++) {
            int base = y * in.width();
            for (int x = 0; x < width; x++) {
                int first = taps.first(x);
                float sum = 0;
                for (int t = 0; t < taps.width(); t++) {
                    int at = Math.max(0, Math.min(in.width() - 1, first + t));
                    sum += in.samples()[base + at] * taps.weights()[x * taps.width() + t];
                }
                out[y * width + x] = sum;
            }
        }
        return new Plane(width, in.height(), out);
    }

    private static Plane vertical(Plane in, Taps taps) {
        int width = in.width();
        float[] out = new float[width * taps.count()];
        for (int y = 0; y < taps.count(); y++) {
            int base = y * width;
            for (int t = 0; t < taps.width(); t++) {
                int row = Math.max(0, Math.min(in.height() - 1, taps.first(y) + t)) * width;
                float weight = taps.weights()[y * taps.width() + t];
                for (int x = 0; x < width; x++) {
                    out[base + x] += in.samples()[row + x] * weight;
                }
            }
        }
        return new Plane(width, taps.count(), out);
    }
}
