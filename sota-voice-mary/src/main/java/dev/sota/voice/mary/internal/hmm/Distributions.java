package dev.sota.voice.mary.internal.hmm;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * The Gaussians of one stream, by state and leaf of the decision tree.
 *
 * <p>The file is hts_engine's, big-endian: whether the stream may be absent, the number of its parts, the length of a
 * vector, the number of leaves for each state, then for each leaf of each state mean and variance of each component, and
 * for a stream that may be absent also the probabilities that it is there and that it is not. Immutable.
 */
final class Distributions {

    private static final int MOST_LEAVES = 1 << 20;

    private final float[] numbers;
    private final int[] firstLeaf;
    private final int order;
    private final int stride;

    private Distributions(float[] numbers, int[] firstLeaf, int order, int stride) {
        this.numbers = numbers;
        this.firstLeaf = firstLeaf;
        this.order = order;
        this.stride = stride;
    }

    /**
     * Reads a file.
     *
     * @param file its bytes
     * @param states how many states it has leaves for
     * @throws IOException when it is damaged
     */
    static Distributions read(byte[] file, int states) throws IOException {
        try {
            ByteBuffer in = ByteBuffer.wrap(file);
            int stride = in.getInt() == 0 ? 2 : 4;
            in.getInt();
            int order = in.getInt();
            int[] firstLeaf = new int[states + 1];
            for (int s = 0; s < states; s++) {
                int leaves = in.getInt();
                if (leaves < 1 || leaves > MOST_LEAVES) {
                    throw new IOException("a model with " + leaves + " leaves");
                }
                firstLeaf[s + 1] = firstLeaf[s] + leaves;
            }
            FloatBuffer rest = in.asFloatBuffer();
            float[] numbers = new float[rest.remaining()];
            rest.get(numbers);
            if (order < 1 || numbers.length != (long) firstLeaf[states] * order * stride) {
                throw new IOException("a model of the wrong length");
            }
            return new Distributions(numbers, firstLeaf, order, stride);
        } catch (BufferUnderflowException e) {
            throw new IOException("a model that breaks off", e);
        }
    }

    /** The length of a vector. */
    int order() {
        return order;
    }

    int leaves(int state) {
        return firstLeaf[state + 1] - firstLeaf[state];
    }

    /** All Gaussians of a state, by leaf. */
    Gaussian[] gaussians(int state) {
        Gaussian[] all = new Gaussian[leaves(state)];
        Arrays.setAll(all, leaf -> new Gaussian(numbers, (firstLeaf[state] + leaf) * order * stride, stride));
        return all;
    }
}
