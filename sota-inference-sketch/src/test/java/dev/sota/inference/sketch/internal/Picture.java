package dev.sota.inference.sketch.internal;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.words.Shot;

/** A painted picture with the statistics that tests compare. */
record Picture(int width, int height, int[] pixels) {
    static final Illustrator ILLUSTRATOR = new Illustrator();

    static Picture of(String prompt, long seed, int width, int height) {
        return of(prompt, Shot.WIDE, seed, width, height);
    }

    static Picture of(String prompt, Shot shot, long seed, int width, int height) {
        return new Picture(
                width, height, ILLUSTRATOR.paint(prompt, "", Mood.NEUTRAL, shot, seed, width, height, () -> {}));
    }

    static double luma(int c) {
        return (0.2126 * (c >> 16 & 255) + 0.7152 * (c >> 8 & 255) + 0.0722 * (c & 255)) / 255;
    }

    double mean() {
        return mean(0, 1);
    }

    /** Mean luma of a band of rows, as shares of the height. */
    double mean(double from, double to) {
        double sum = 0;
        int n = 0;
        for (int i = (int) (from * height) * width; i < (int) (to * height) * width; i++) {
            sum += luma(pixels[i]);
            n++;
        }
        return sum / n;
    }

    /** Spread of luma. */
    double deviation() {
        double mean = mean();
        double sum = 0;
        for (int c : pixels) {
            sum += (luma(c) - mean) * (luma(c) - mean);
        }
        return Math.sqrt(sum / pixels.length);
    }

    /** Share of pixels in the lower part that are more green (or blue) than red and the other. */
    double share(boolean green, double from) {
        int n = 0;
        int all = 0;
        for (int i = (int) (from * height) * width; i < pixels.length; i++) {
            int r = pixels[i] >> 16 & 255;
            int g = pixels[i] >> 8 & 255;
            int b = pixels[i] & 255;
            n += green ? (g > r + 4 && g > b + 4 ? 1 : 0) : (b > r + 4 && b > g + 4 ? 1 : 0);
            all++;
        }
        return n / (double) all;
    }

    /** How much neighbours to the right differ, in a band of rows: many upright edges give a high value. */
    double uprightEdges(double from, double to) {
        double sum = 0;
        int n = 0;
        for (int y = (int) (from * height); y < (int) (to * height); y++) {
            for (int x = 2; x < width; x++) {
                sum += Math.abs(luma(pixels[y * width + x]) - luma(pixels[y * width + x - 2]));
                n++;
            }
        }
        return sum / n;
    }

    /** Number of clearly different colours, with 4 bits a component. */
    long colours() {
        return java.util.Arrays.stream(pixels).map(c -> c & 0xf0f0f0).distinct().count();
    }

    double difference(Picture other) {
        double sum = 0;
        for (int i = 0; i < pixels.length; i++) {
            sum += Math.abs(luma(pixels[i]) - luma(other.pixels[i]));
        }
        return sum / pixels.length;
    }
}
