package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;
import java.util.List;

/**
 * Drops that fall together. They are kept as single samples, multiplied with their alpha, for they are few; each row of
 * chroma has those of two rows of luma.
 */
final class Flock {

    private final int width;
    private final int height;
    private final int fall;
    private final double slant;
    private final Samples luma;
    private final Samples blue;
    private final Samples red;

    /** Samples: their columns and rows, what they add, and how much they leave of what is there, of 256. */
    private record Samples(int[] x, int[] y, int[] adds, int[] leaves) {}

    /** {@code speed} is of the frame's height in a frame. */
    Flock(int[] argb, List<Drop> drops, int width, int height, double speed, double slant) {
        this.width = width;
        this.height = height;
        this.fall = Math.max(2, 2 * (int) Math.round(speed * height / 2));
        this.slant = slant;
        int[] mine = new int[argb.length];
        drops.forEach(d -> Arrays.stream(d.pixels()).forEach(p -> mine[p] = argb[p]));
        int[] half = halved(mine, width, height);
        this.luma = samples(mine, width, Bt709::y);
        this.blue = samples(half, width / 2, Bt709::cb);
        this.red = samples(half, width / 2, Bt709::cr);
    }

    private interface Component {
        float of(float r, float g, float b);
    }

    private static Samples samples(int[] argb, int width, Component component) {
        int[] at = java.util.stream.IntStream.range(0, argb.length)
                .filter(i -> argb[i] >>> 24 != 0)
                .toArray();
        int[] adds = new int[at.length];
        int[] leaves = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            int p = argb[at[i]];
            float alpha = (p >>> 24) / 255f;
            adds[i] = Math.round(component.of(p >> 16 & 255, p >> 8 & 255, p & 255) * alpha);
            leaves[i] = Math.round(256 * (1 - alpha));
        }
        int[] x = Arrays.stream(at).map(i -> i % width).toArray();
        int[] y = Arrays.stream(at).map(i -> i / width).toArray();
        return new Samples(x, y, adds, leaves);
    }

    /** Half as many pixels each way: the mean of four, weighed by their alpha. */
    private static int[] halved(int[] argb, int width, int height) {
        int[] half = new int[width / 2 * (height / 2)];
        for (int i = 0; i < half.length; i++) {
            int x = i % (width / 2) * 2;
            int y = i / (width / 2) * 2;
            int[] sums = new int[4];
            for (int k = 0; k < 4; k++) {
                int p = argb[(y + (k >> 1)) * width + x + (k & 1)];
                int alpha = p >>> 24;
                sums[0] += alpha;
                for (int c = 1; c < 4; c++) {
                    sums[c] += alpha * (p >> 24 - 8 * c & 255);
                }
            }
            if (sums[0] > 3) {
                half[i] = sums[0] / 4 << 24 | sums[1] / sums[0] << 16 | sums[2] / sums[0] << 8 | sums[3] / sums[0];
            }
        }
        return half;
    }

    void draw(long frame, I420 into) {
        // Whole even samples: chroma moves with luma, and nothing trembles.
        int down = (int) Math.floorMod(frame * fall, (long) height);
        int right = 2 * (int) Math.floorMod(Math.round(frame * fall * slant / 2), (long) width / 2);
        draw(luma, into.y(), width, height, right, down);
        draw(blue, into.u(), width / 2, height / 2, right / 2, down / 2);
        draw(red, into.v(), width / 2, height / 2, right / 2, down / 2);
    }

    private static void draw(Samples samples, Plane into, int width, int height, int right, int down) {
        int[] out = into.samples();
        for (int i = 0; i < samples.adds.length; i++) {
            int x = samples.x[i] + right;
            int y = samples.y[i] + down;
            x = x >= width ? x - width : x;
            y = y >= height ? y - height : y;
            int at = y * into.stride() + (x >> 2);
            int shift = (x & 3) << 3;
            int below = out[at] >>> shift & 255;
            int value = Math.min(255, samples.adds[i] + (below * samples.leaves[i] + 128 >> 8));
            out[at] = out[at] & ~(255 << shift) | value << shift;
        }
    }
}
