package dev.sota.inference.onnx.internal.random;

/**
 * The normal numbers of PyTorch's generator on a CPU: a seed gives the picture that its users know.
 *
 * <p>Draws of 16 numbers and more work in blocks: first a uniform number of 24 bits for each place, then Box and Muller's
 * transform of the first eight places of a block of 16 with its last eight; a last block that is not full is drawn anew
 * over the last 16 places. Shorter draws transform pairs of 53-bit uniform numbers and keep the second for the next
 * short draw. The definition is PyTorch's {@code normal_} for 32-bit numbers (aten/native/cpu/DistributionTemplates.h,
 * BSD-3-Clause); PyTorch's own logarithm, sine and cosine differ from ours in the last bit or two.
 *
 * <p>Box and Muller, "A note on the generation of random normal deviates", Ann. Math. Stat. 29(2), 1958. Not
 * thread-safe.
 */
public final class TorchNoise implements Noise {

    private static final int BLOCK = 16;
    private static final int HALF = BLOCK / 2;
    private static final float TWO_PI = (float) (2 * Math.PI);

    private final MersenneTwister bits;
    private double spare = Double.NaN;

    /**
     * A generator at the start of a seed's stream.
     *
     * @param seed what {@code torch.Generator().manual_seed} takes; its low 32 bits count, as there
     */
    public TorchNoise(long seed) {
        this.bits = new MersenneTwister((int) seed);
    }

    @Override
    public void fill(float[] target, int offset, int length) {
        if (length < BLOCK) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (float) single();
            }
            return;
        }
        uniform(target, offset, length);
        int end = offset + length;
        int block = offset;
        for (; block + BLOCK <= end; block += BLOCK) {
            transform(target, block);
        }
        if (block < end) {
            uniform(target, end - BLOCK, BLOCK);
            transform(target, end - BLOCK);
        }
    }

    private void uniform(float[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            target[i] = (bits.next() & 0xffffff) * 0x1p-24f;
        }
    }

    private static void transform(float[] d, int block) {
        for (int j = block; j < block + HALF; j++) {
            float u1 = 1 - d[j];
            float radius = (float) Math.sqrt(-2f * (float) StrictMath.log(u1));
            float theta = TWO_PI * d[j + HALF];
            d[j] = radius * (float) StrictMath.cos(theta);
            d[j + HALF] = radius * (float) StrictMath.sin(theta);
        }
    }

    private double single() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        double u1 = uniform53();
        double u2 = uniform53();
        double radius = Math.sqrt(-2 * StrictMath.log1p(-u2));
        double theta = 2 * Math.PI * u1;
        spare = radius * StrictMath.sin(theta);
        return radius * StrictMath.cos(theta);
    }

    private double uniform53() {
        long high = bits.next() & 0xffffffffL;
        long low = bits.next() & 0xffffffffL;
        return ((high << 32 | low) & ((1L << 53) - 1)) * 0x1p-53;
    }
}
