package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.spi.Picture;

/**
 * Scales a picture with transparency by a triangle filter, as wide as the pixels that are made of one: neither edges nor
 * thin lines break. Colours are weighed by their alpha, so that what is invisible leaves no fringe.
 */
final class Shrinking {

    private final Picture picture;
    private final int width;
    private final int height;

    Shrinking(Picture picture, int width, int height) {
        this.picture = picture;
        this.width = width;
        this.height = height;
    }

    /** Puts it over a drawing. */
    void draw(Drawing into, int left, int top, float opacity) {
        // Four sums for each pixel: alpha, and red, green and blue times alpha.
        double[][] rows = new double[height][4 * width];
        int[] argb = new int[picture.width()];
        double[] narrow = new double[4 * width];
        Weights across = new Weights(picture.width(), width);
        Weights down = new Weights(picture.height(), height);
        for (int y = 0; y < picture.height(); y++) {
            picture.row(y, argb, 0);
            across.row(argb, narrow);
            for (int j = down.first(y); j <= down.last(y); j++) {
                double weight = down.of(j, y);
                for (int i = 0; i < narrow.length; i++) {
                    rows[j][i] += weight * narrow[i];
                }
            }
        }
        for (int j = 0; j < height; j++) {
            for (int i = 0; i < width; i++) {
                pixel(rows[j], i, into, left + i, top + j, opacity);
            }
        }
    }

    private static void pixel(double[] row, int i, Drawing into, int x, int y, float opacity) {
        double alpha = row[4 * i];
        if (alpha > 1e-6) {
            int rgb = part(row[4 * i + 1] / alpha) << 16
                    | part(row[4 * i + 2] / alpha) << 8
                    | part(row[4 * i + 3] / alpha);
            into.over(x, y, rgb, (float) Math.min(1, alpha) * opacity);
        }
    }

    private static int part(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** How much each sample of a line counts for each of another line. */
    private static final class Weights {
        private final double ratio;
        private final double reach;
        private final int to;
        private final double[] sums;

        Weights(int from, int to) {
            this.ratio = (double) from / to;
            this.reach = Math.max(1, ratio);
            this.to = to;
            this.sums = new double[to];
            for (int i = 0; i < from; i++) {
                for (int j = first(i); j <= last(i); j++) {
                    sums[j] += raw(j, i);
                }
            }
        }

        private double raw(int j, int i) {
            double centre = (j + 0.5) * ratio - 0.5;
            return Math.max(0, 1 - Math.abs(i - centre) / reach);
        }

        double of(int j, int i) {
            return raw(j, i) / sums[j];
        }

        int first(int i) {
            return Math.max(0, (int) Math.floor((i + 0.5 - reach) / ratio - 0.5));
        }

        int last(int i) {
            return Math.min(to - 1, (int) Math.ceil((i + 0.5 + reach) / ratio - 0.5));
        }

        void row(int[] argb, double[] out) {
            java.util.Arrays.fill(out, 0);
            for (int i = 0; i < argb.length; i++) {
                int alpha = argb[i] >>> 24;
                for (int j = first(i); alpha > 0 && j <= last(i); j++) {
                    double weight = of(j, i) * alpha / 255;
                    out[4 * j] += weight;
                    out[4 * j + 1] += weight * (argb[i] >> 16 & 255);
                    out[4 * j + 2] += weight * (argb[i] >> 8 & 255);
                    out[4 * j + 3] += weight * (argb[i] & 255);
                }
            }
        }
    }
}
