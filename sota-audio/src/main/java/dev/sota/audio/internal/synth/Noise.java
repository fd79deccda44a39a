package dev.sota.audio.internal.synth;

/** White noise from a 32-bit xorshift generator (Marsaglia, "Xorshift RNGs", 2003). Not thread-safe. */
final class Noise {
    private static final float SCALE = 1f / (1L << 31);

    private int state;

    Noise(long seed) {
        int mixed = (int) (seed ^ (seed >>> 32)) * 0x9E3779B1;
        this.state = mixed == 0 ? 0x6D2B79F5 : mixed;
    }

    /** The next sample, from -1 to 1. */
    float next() {
        int x = state;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        state = x;
        return x * SCALE;
    }
}
