package dev.sota.inference.onnx.internal.text;

import java.util.Arrays;

/** A text as a text encoder reads it. Immutable. */
public final class Encoding {

    private final int[] ids;
    private final String cut;

    Encoding(int[] ids, String cut) {
        this.ids = ids;
        this.cut = cut;
    }

    /**
     * The tokens, from the start token over the text and the end token to the padding.
     *
     * @return a copy, as long as the tokenizer's limit
     */
    public int[] ids() {
        return ids.clone();
    }

    /**
     * What did not fit.
     *
     * @return the end of the text that was cut off, empty when all fitted
     */
    public String cut() {
        return cut;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Encoding that && Arrays.equals(ids, that.ids) && cut.equals(that.cut);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + cut.hashCode();
    }
}
