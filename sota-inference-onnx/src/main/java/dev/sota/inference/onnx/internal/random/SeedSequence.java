package dev.sota.inference.onnx.internal.random;

import java.util.Arrays;

/**
 * NumPy's {@code SeedSequence}: mixes a seed and a path of numbers into well spread words.
 *
 * <p>The scheme is Melissa O'Neill's {@code seed_seq} replacement, "Developing a seed_seq alternative", 2015, with NumPy's
 * constants (BSD-3-Clause).
 */
final class SeedSequence {

    private static final int INIT_A = 0x43b0d7e5;
    private static final int MULT_A = 0x931e8875;
    private static final int INIT_B = 0x8b51f9dd;
    private static final int MULT_B = 0x58f38ded;
    private static final int MIX_L = 0xca01f9dd;
    private static final int MIX_R = 0x4973f715;

    private final int[] pool;
    private int hash = INIT_A;

    /** Mixes a seed of zero or above and the path to one of its descendants, into a pool of so many words. */
    SeedSequence(int poolSize, long seed, long... path) {
        int[] words = words(seed);
        if (path.length > 0) {
            words = Arrays.copyOf(words, Math.max(words.length, poolSize));
            for (long step : path) {
                int[] more = words(step);
                int size = words.length;
                words = Arrays.copyOf(words, size + more.length);
                System.arraycopy(more, 0, words, size, more.length);
            }
        }
        this.pool = new int[poolSize];
        for (int i = 0; i < poolSize; i++) {
            pool[i] = hashed(i < words.length ? words[i] : 0);
        }
        for (int from = 0; from < poolSize; from++) {
            for (int to = 0; to < poolSize; to++) {
                if (from != to) {
                    pool[to] = mixed(pool[to], hashed(pool[from]));
                }
            }
        }
        for (int from = poolSize; from < words.length; from++) {
            for (int to = 0; to < poolSize; to++) {
                pool[to] = mixed(pool[to], hashed(words[from]));
            }
        }
    }

    /** The first words that the pool yields. */
    int[] words(int count) {
        int[] words = new int[count];
        int constant = INIT_B;
        for (int i = 0; i < count; i++) {
            int value = pool[i % pool.length] ^ constant;
            constant *= MULT_B;
            value *= constant;
            words[i] = value ^ (value >>> 16);
        }
        return words;
    }

    private static int[] words(long number) {
        int low = (int) number;
        int high = (int) (number >>> 32);
        return high == 0 ? new int[] {low} : new int[] {low, high};
    }

    private int hashed(int value) {
        int v = value ^ hash;
        hash *= MULT_A;
        v *= hash;
        return v ^ (v >>> 16);
    }

    private static int mixed(int x, int y) {
        int v = MIX_L * x - MIX_R * y;
        return v ^ (v >>> 16);
    }
}
