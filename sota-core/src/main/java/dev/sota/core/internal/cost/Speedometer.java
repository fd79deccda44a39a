package dev.sota.core.internal.cost;

/**
 * Measures in a fraction of a second how fast a core of this machine is, to begin a book of costs with something better
 * than a rule: random numbers (Marsaglia's xorshift, 2003) that look things up in a small table. No compiler makes
 * vectors of that, so the figure does not depend on whether one happened to.
 */
final class Speedometer {

    private static final int STEPS = 1 << 16;
    /** Long enough for the loop to be compiled, which the first rounds are not. */
    private static final long NANOS = 150_000_000;
    /** Steps a second on the machine on which the rules were measured. */
    private static final double REFERENCE = 2.03e8;

    private Speedometer() {}

    /** How much faster than the reference a core is, between a tenth and ten times. */
    static double speed() {
        int[] table = new int[1 << 10];
        for (int i = 0; i < table.length; i++) {
            table[i] = i * 0x9E3779B1 | 1;
        }
        double best = 0;
        long state = 1;
        long start = System.nanoTime();
        for (long began = start; began - start < NANOS; began = System.nanoTime()) {
            state = walk(state, table);
            // The best of several: others may use the machine.
            best = Math.max(best, STEPS / ((System.nanoTime() - began) / 1e9));
        }
        // The state is never 0; saying so keeps the walk from being left out.
        return state == 0 ? 1 : Math.max(0.1, Math.min(10, best / REFERENCE));
    }

    private static long walk(long from, int[] table) {
        long x = from;
        for (int i = 0; i < STEPS; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            x ^= (long) (table[(int) x & 1023] & 0xFF) << 20;
            x |= 1;
        }
        return x;
    }
}
