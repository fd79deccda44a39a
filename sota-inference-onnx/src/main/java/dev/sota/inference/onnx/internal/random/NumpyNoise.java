package dev.sota.inference.onnx.internal.random;

/**
 * The normal numbers of NumPy's legacy generator, {@code RandomState(seed).randn}, rounded to 32 bits.
 *
 * <p>Marsaglia's polar method on 53-bit uniform numbers, the second of each pair kept for the next draw: Marsaglia and
 * Bray, "A convenient method for generating normal variables", SIAM Review 6(3), 1964. The older pipelines on ONNX
 * Runtime used this generator. Not thread-safe.
 */
public final class NumpyNoise implements Noise {

    private final MersenneTwister bits;
    private double spare = Double.NaN;

    /**
     * A generator at the start of a seed's stream.
     *
     * @param seed what {@code RandomState} takes, from 0 to 2^32 - 1; its low 32 bits count
     */
    public NumpyNoise(long seed) {
        this.bits = new MersenneTwister((int) seed);
    }

    @Override
    public void fill(float[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            target[i] = (float) next();
        }
    }

    private double next() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            double x1 = 2 * uniform() - 1;
            double x2 = 2 * uniform() - 1;
            double r2 = x1 * x1 + x2 * x2;
            if (r2 < 1 && r2 != 0) {
                double f = Math.sqrt(-2 * StrictMath.log(r2) / r2);
                spare = f * x1;
                return f * x2;
            }
        }
    }

    private double uniform() {
        int a = bits.next() >>> 5;
        int b = bits.next() >>> 6;
        return (a * 67108864.0 + b) / 9007199254740992.0;
    }
}
