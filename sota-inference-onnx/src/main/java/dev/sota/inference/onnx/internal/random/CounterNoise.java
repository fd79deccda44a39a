package dev.sota.inference.onnx.internal.random;

/**
 * Our own generator: number {@code i} of a seed depends on the seed and {@code i} alone, in any draw of any length.
 *
 * <p>Pair {@code k} takes two 64-bit words, the SplitMix64 mix of {@code seed + (2k + 1) * gamma} and {@code seed + (2k
 * + 2) * gamma} (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014; the variant 13
 * mix of Stafford), reads the top 53 bits of each as uniform numbers and transforms them after Box and Muller: the
 * cosine is number {@code 2k}, the sine number {@code 2k + 1}. {@link StrictMath} makes the bits the same on every
 * machine. This definition does not change: a seed is a picture. Not thread-safe.
 */
public final class CounterNoise implements Noise {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private final long seed;
    private long position;

    /**
     * A generator at the start of a seed's stream.
     *
     * @param seed any number
     */
    public CounterNoise(long seed) {
        this.seed = seed;
    }

    @Override
    public void fill(float[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            target[i] = at(position++);
        }
    }

    private float at(long index) {
        long pair = index >> 1;
        double u1 = uniform(seed + (2 * pair + 1) * GAMMA);
        double u2 = uniform(seed + (2 * pair + 2) * GAMMA);
        double radius = Math.sqrt(-2 * StrictMath.log1p(-u1));
        double theta = 2 * Math.PI * u2;
        return (float) (radius * ((index & 1) == 0 ? StrictMath.cos(theta) : StrictMath.sin(theta)));
    }

    private static double uniform(long word) {
        long z = (word ^ (word >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }
}
