package dev.sota.video.ffmpeg.internal.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A flake or a streak: pixels that touch each other.
 *
 * @param pixels their places, row by row in the picture
 * @param height how many rows they reach over
 * @param slant how far they lean to the right on their way down, in columns a row
 * @param streak whether they are a streak
 */
record Drop(int[] pixels, int height, double slant, boolean streak) {

    int size() {
        return pixels.length;
    }

    /** All drops of a picture. */
    static List<Drop> all(int[] argb, int width) {
        boolean[] known = new boolean[argb.length];
        int[] found = new int[argb.length];
        List<Drop> drops = new ArrayList<>();
        for (int i = 0; i < argb.length; i++) {
            if (!known[i] && argb[i] >>> 24 != 0) {
                drops.add(of(fill(argb, width, i, known, found), width));
            }
        }
        return drops;
    }

    /** Everything that touches a pixel, breadth first. */
    private static int[] fill(int[] argb, int width, int start, boolean[] known, int[] found) {
        int end = 1;
        found[0] = start;
        known[start] = true;
        for (int next = 0; next < end; next++) {
            int x = found[next] % width;
            int y = found[next] / width;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int at = (y + dy) * width + x + dx;
                    boolean inside = x + dx >= 0 && x + dx < width && at >= 0 && at < argb.length;
                    if (inside && !known[at] && argb[at] >>> 24 != 0) {
                        known[at] = true;
                        found[end++] = at;
                    }
                }
            }
        }
        return Arrays.copyOf(found, end);
    }

    private static Drop of(int[] pixels, int width) {
        double meanX = Arrays.stream(pixels).map(p -> p % width).average().orElse(0);
        double meanY = Arrays.stream(pixels).map(p -> p / width).average().orElse(0);
        double xy = 0;
        double yy = 1e-9;
        double xx = 1e-9;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (int p : pixels) {
            double dx = p % width - meanX;
            double dy = p / width - meanY;
            xy += dx * dy;
            xx += dx * dx;
            yy += dy * dy;
            top = Math.min(top, p / width);
            bottom = Math.max(bottom, p / width + 1);
        }
        double slant = xy / yy;
        // What is left of its breadth beside its lean.
        double breadth = Math.max(0, xx - slant * xy);
        return new Drop(pixels, bottom - top, slant, bottom - top > 6 && yy > 9 * breadth);
    }
}
