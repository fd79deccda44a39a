package dev.sota.inference.onnx.internal.text;

import java.util.Arrays;

/** One reading of a text encoder: its tokens and how much each counts. Immutable. */
public final class TokenChunk {

    private final int[] ids;
    private final float[] weights;

    TokenChunk(int[] ids, float[] weights) {
        this.ids = ids;
        this.weights = weights;
    }

    /**
     * The tokens, framed and padded.
     *
     * @return a copy, as long as the tokenizer's limit
     */
    public int[] ids() {
        return ids.clone();
    }

    /**
     * How much each token counts; 1 for start, end and padding.
     *
     * @return a copy, one for each token
     */
    public float[] weights() {
        return weights.clone();
    }

    /**
     * Whether all tokens count the same.
     *
     * @return true when every weight is 1
     */
    public boolean plain() {
        for (float weight : weights) {
            if (weight != 1) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenChunk that && Arrays.equals(ids, that.ids) && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + Arrays.hashCode(weights);
    }
}
