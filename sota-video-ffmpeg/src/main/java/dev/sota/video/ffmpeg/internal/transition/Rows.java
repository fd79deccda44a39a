package dev.sota.video.ffmpeg.internal.transition;

/** Rows of samples, four in an {@code int} with the first in its lowest byte, moved by any number of samples. */
final class Rows {

    private Rows() {}

    /** Puts a row over another, so many samples to the right; what would lie outside is left out. */
    static void put(int[] in, int from, int[] out, int to, int shift, int width) {
        int left = Math.max(0, shift);
        int right = Math.min(width, width + shift);
        int first = left + 3 >> 2;
        int last = right >> 2;
        int bits = (-shift & 3) << 3;
        int skip = Math.floorDiv(-shift, 4);
        if (first >= last) {
            bytes(in, from, out, to, shift, left, right);
            return;
        }
        bytes(in, from, out, to, shift, left, 4 * first);
        if (bits == 0) {
            System.arraycopy(in, from + first + skip, out, to + first, last - first);
        } else {
            for (int i = first; i < last; i++) {
                int at = from + i + skip;
                out[to + i] = in[at] >>> bits | in[at + 1] << 32 - bits;
            }
        }
        bytes(in, from, out, to, shift, 4 * last, right);
    }

    private static void bytes(int[] in, int from, int[] out, int to, int shift, int left, int right) {
        for (int x = left; x < right; x++) {
            set(out, to, x, get(in, from, x - shift));
        }
    }

    static int get(int[] row, int from, int x) {
        return row[from + (x >> 2)] >>> ((x & 3) << 3) & 255;
    }

    static void set(int[] row, int from, int x, int value) {
        int shift = (x & 3) << 3;
        int at = from + (x >> 2);
        row[at] = row[at] & ~(255 << shift) | value << shift;
    }
}
