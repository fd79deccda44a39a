package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

/** Rows of bits, of which runs are set and found. Scratch memory. */
final class Bits {

    /** Gaps up to this are closed: bits that a row has to spare beyond its width. */
    private static final int GAP = 3;

    private final int width;
    private final int words;
    private long[] bits;

    Bits(int width, int rows) {
        this.width = width;
        this.words = (width + GAP + 63) / 64;
        this.bits = new long[rows * words];
    }

    /** Makes room for so many rows; what they hold is not kept. */
    void rows(int rows) {
        if (bits.length < rows * words) {
            bits = new long[rows * words];
        }
    }

    /** Bits of a row. */
    int width() {
        return width;
    }

    /** How many numbers a row has in {@link #all()}. */
    int words() {
        return words;
    }

    /** All rows after each other; the array itself. */
    long[] all() {
        return bits;
    }

    void clear() {
        Arrays.fill(bits, 0);
    }

    void clear(int row) {
        Arrays.fill(bits, row * words, (row + 1) * words, 0);
    }

    /** Sets all bits of all rows. */
    void fill() {
        for (int at = 0; at < bits.length; at += words) {
            for (int i = 0; i < words; i++) {
                int left = width - 64 * i;
                bits[at + i] = left >= 64 ? -1 : left <= 0 ? 0 : (1L << left) - 1;
            }
        }
    }

    void copy(int from, int to) {
        copy(this, from, to);
    }

    /** Copies a row of one of the same width. */
    void copy(Bits other, int from, int to) {
        System.arraycopy(other.bits, from * words, bits, to * words, words);
    }

    /** Sets the bits of a run, if it has any. */
    void set(int row, int from, int end) {
        if (from >= end) {
            return;
        }
        int first = row * words + (from >> 6);
        int last = row * words + (end - 1 >> 6);
        long low = -1L << from;
        long high = -1L >>> -end;
        if (first == last) {
            bits[first] |= low & high;
        } else {
            bits[first] |= low;
            Arrays.fill(bits, first + 1, last, -1);
            bits[last] |= high;
        }
    }

    boolean none(int row) {
        long any = 0;
        for (int i = row * words; i < (row + 1) * words; i++) {
            any |= bits[i];
        }
        return any == 0;
    }

    /** How many bits of a row are set. */
    int count(int row) {
        int count = 0;
        for (int i = row * words; i < (row + 1) * words; i++) {
            count += Long.bitCount(bits[i]);
        }
        return count;
    }

    /** Writes where the runs of a row begin and end, and returns how much. */
    int runs(int row, int[] into) {
        int count = 0;
        for (int from = first(row, 0); from < width; from = first(row, into[count - 1])) {
            into[count++] = from;
            into[count++] = end(row, from);
        }
        return count;
    }

    /** The first bit from one on that is set, or the row's width. */
    int first(int row, int from) {
        if (from >= width) {
            return width;
        }
        int word = from >> 6;
        long rest = bits[row * words + word] & -1L << from;
        while (rest == 0) {
            if (++word == words) {
                return width;
            }
            rest = bits[row * words + word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /** The first bit from one on that is not set. */
    int end(int row, int from) {
        int word = from >> 6;
        long rest = ~bits[row * words + word] & -1L << from;
        while (rest == 0) {
            rest = ~bits[row * words + ++word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /** Sets the bits of gaps so small that stopping for them takes longer than drawing them: loops like to be long. */
    void close(int row) {
        int from = row * words;
        long wide = widened(bits[from], 0);
        for (int i = from; i < from + words; i++) {
            long next = i + 1 < from + words ? widened(bits[i + 1], bits[i]) : 0;
            bits[i] = wide & (wide >>> 1 | next << 63) & (wide >>> 2 | next << 62) & (wide >>> 3 | next << 61);
            wide = next;
        }
    }

    /** Each run three longer, with what reaches over from the number before. */
    private static long widened(long bits, long before) {
        return bits | bits << 1 | bits << 2 | bits << 3 | before >>> 63 | before >>> 62 | before >>> 61;
    }
}
