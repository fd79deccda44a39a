package dev.sota.inference.onnx.internal.random;

/**
 * The 32-bit Mersenne Twister, MT19937, seeded by one 32-bit word.
 *
 * <p>Matsumoto and Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed uniform pseudorandom number
 * generator", ACM TOMACS 8(1), 1998, with the seeding of 2002. Not thread-safe.
 */
final class MersenneTwister {

    private static final int N = 624;
    private static final int M = 397;

    private final int[] state = new int[N];
    private int next = N;

    MersenneTwister(int seed) {
        state[0] = seed;
        for (int i = 1; i < N; i++) {
            int last = state[i - 1];
            state[i] = 1812433253 * (last ^ (last >>> 30)) + i;
        }
    }

    /** The next 32 random bits. */
    int next() {
        if (next == N) {
            twist();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void twist() {
        for (int i = 0; i < N; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % N] & 0x7fffffff);
            state[i] = state[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }
        next = 0;
    }
}
