package dev.sota.video.ffmpeg.internal.frame;

/**
 * One component of an overlay. A row has a middle part of samples that differ, and before and after it samples that are
 * all the same: scrims are wide and letters are not. Immutable.
 *
 * <p>A sample is an {@code int}: how much it hides in the low 15 bits ({@value #ONE} is all), and what it adds in the high
 * 17, with {@value #ADDED_BITS} bits of fraction. Samples of the middle part are kept by their place in the frame's
 * {@code int}s, which have four, and have their dither added.
 *
 * @param width samples
 * @param height rows
 * @param from for each row the first {@code int} of its middle part
 * @param to for each row the {@code int} after it
 * @param before for each row the sample that stands before the middle
 * @param after for each row the sample that stands after it
 * @param middle for each row and place in an {@code int} the samples of the middle part
 */
record OverlayLayer(int width, int height, int[] from, int[] to, int[] before, int[] after, int[][][] middle) {

    static final int ONE = 1 << 14;
    static final int ADDED_SHIFT = 15;
    static final int ADDED_BITS = 9;
    private static final int HIDDEN = (1 << ADDED_SHIFT) - 1;

    /**
     * Thresholds of ordered dither (Bayer 1973), four by four, in halves of a sixteenth: they spread the rounding of
     * smooth shadows over their neighbourhood.
     */
    private static final int[][] THRESHOLDS = {{1, 17, 5, 21}, {25, 9, 29, 13}, {7, 23, 3, 19}, {31, 15, 27, 11}};

    /** What is added to a sample before it is cut to a whole value, in the fixed point of what samples add. */
    static int dither(int x, int y) {
        return THRESHOLDS[y & 3][x & 3] << ADDED_BITS - 5;
    }

    /** A part of a layer in a plane: rows, and {@code int}s within rows, of the layer; and where its first lies. */
    private record Part(Plane out, int x, int y, int left, int top, int right, int bottom) {

        int row(int j) {
            return (y + j) * out.stride() + x;
        }

        int clip(int i) {
            return Math.max(left, Math.min(right, i));
        }
    }

    /** Blends the part between {@code int}s and rows of this layer, whose first lies where x and y say. */
    void blend(Plane out, int x, int y, int opacity, int left, int top, int right, int bottom) {
        int first = Math.max(left, -x);
        int end = Math.min(Math.min(right, (width + 3) / 4), out.stride() - x);
        int last = Math.min(Math.min(bottom, height), out.height() - y);
        if (first < end) {
            Part part = new Part(out, x, y, first, Math.max(top, -y), end, last);
            before(part, opacity);
            middle(part, opacity);
            after(part, opacity);
        }
    }

    private void before(Part part, int opacity) {
        for (int j = part.top; j < part.bottom; j++) {
            int row = part.row(j);
            even(part.out.samples(), row + part.left, row + part.clip(from[j]), before[j], opacity, part.y + j);
        }
    }

    private void after(Part part, int opacity) {
        for (int j = part.top; j < part.bottom; j++) {
            int row = part.row(j);
            even(part.out.samples(), row + part.clip(to[j]), row + part.right, after[j], opacity, part.y + j);
        }
    }

    private static void even(int[] out, int from, int to, int sample, int opacity, int y) {
        if (sample != 0 && from < to) {
            int added = sample >>> ADDED_SHIFT;
            int rest = 256 - ((sample & HIDDEN) * opacity + (1 << 13) >> 14);
            // Rounding must not make a white sample whiter than there is room for.
            rest = Math.min(rest, (0xFFFF - part(added, 0, 3, opacity)) / 255);
            int even = part(added, 0, y, opacity) | part(added, 2, y, opacity) << 16;
            int odd = part(added, 1, y, opacity) | part(added, 3, y, opacity) << 16;
            pairs(out, from, to, rest, even, odd);
        }
    }

    /** What a sample adds with its dither, as far as the overlay is seen, with 8 bits of fraction. */
    private static int part(int added, int x, int y, int opacity) {
        return (added + dither(x, y)) * opacity + half(opacity) >> 8 + ADDED_BITS - 8;
    }

    /** As far as the overlay is not seen, rounding is to the nearest value. */
    private static int half(int opacity) {
        return (1 << ADDED_BITS - 1) * (256 - opacity);
    }

    private static void pairs(int[] out, int from, int to, int rest, int even, int odd) {
        for (int i = from; i < to; i++) {
            int below = out[i];
            out[i] = (below & Plane.PAIR) * rest + even >>> 8 & Plane.PAIR
                    | (below >>> 8 & Plane.PAIR) * rest + odd & ~Plane.PAIR;
        }
    }

    private void middle(Part part, int opacity) {
        int[] line = new int[part.out.stride()];
        for (int j = part.top; j < part.bottom; j++) {
            int begin = part.clip(from[j]);
            int skip = begin - from[j];
            int count = part.clip(to[j]) - begin;
            int row = part.row(j) + begin;
            if (count > 0) {
                System.arraycopy(part.out.samples(), row, line, skip, count);
                for (int k = 0; k < 4; k++) {
                    uneven(line, middle[j][k], skip, skip + count, opacity, half(opacity), 8 * k);
                }
                System.arraycopy(line, skip, part.out.samples(), row, count);
            }
        }
    }

    /**
     * Of each {@code int} the sample that lies {@code shift} bits up; a short loop over arrays with the same index, which
     * becomes vector instructions.
     */
    private static void uneven(int[] line, int[] samples, int from, int to, int opacity, int half, int shift) {
        int others = ~(255 << shift);
        for (int i = from; i < to; i++) {
            int sample = samples[i];
            int below = line[i];
            int rest = ONE - ((sample & HIDDEN) * opacity >> 8);
            int added = (sample >>> ADDED_SHIFT) * opacity + half >> 8 + ADDED_BITS - 14;
            line[i] = below & others | ((below >>> shift & 255) * rest + added >>> 14) << shift;
        }
    }
}
