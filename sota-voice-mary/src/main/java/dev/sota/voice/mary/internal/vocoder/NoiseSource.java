package dev.sota.voice.mary.internal.vocoder;

/**
 * White noise of plus and minus one.
 *
 * <p>It draws the bits of {@code new java.util.Random(1).nextBoolean()}, whose linear congruential generator is part of
 * that class's specification (Knuth, "The Art of Computer Programming", volume 2, section 3.2.1), without its atomic
 * state: that costs more than the filter tap it feeds. Not thread-safe.
 */
final class NoiseSource {

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long INCREMENT = 0xBL;
    private static final long MASK = (1L << 48) - 1;
    private static final long SEED = 1;

    private long state = (SEED ^ MULTIPLIER) & MASK;

    /** Fills a part of an array. */
    void fill(double[] out, int from, int to) {
        long s = state;
        for (int i = from; i < to; i++) {
            s = (s * MULTIPLIER + INCREMENT) & MASK;
            out[i] = s >>> 47 == 0 ? -1 : 1;
        }
        state = s;
    }
}
