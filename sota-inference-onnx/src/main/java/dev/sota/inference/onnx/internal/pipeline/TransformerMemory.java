package dev.sota.inference.onnx.internal.pipeline;

import tools.jackson.databind.JsonNode;

/**
 * What a run of a transformer takes beside its weights: so much for each token and, since every token attends to every
 * other, so much for each pair of them.
 *
 * @param width of a token
 * @param heads of attention
 */
record TransformerMemory(int width, int heads) {

    /** Numbers a token has at once, as a multiple of its width: the feed-forward layer has four, twofold attention seven. */
    private static final double VALUES_PER_TOKEN = 24;

    private static final double BYTES_PER_VALUE = 4;
    /** The scores of a head, before and after the softmax. */
    private static final double BYTES_PER_PAIR = 8;

    /** Reads a configuration; what it does not say is as in Stable Diffusion 3.5 medium. */
    static TransformerMemory of(JsonNode config) {
        int heads = Math.max(1, Math.min(256, config.path("num_attention_heads").asInt(24)));
        int each = Math.max(1, Math.min(1024, config.path("attention_head_dim").asInt(64)));
        return new TransformerMemory(heads * each, heads);
    }

    /** Bytes for a batch. */
    long bytes(long pictures, long tokens) {
        double values = (double) tokens * width * VALUES_PER_TOKEN * BYTES_PER_VALUE;
        double pairs = (double) tokens * tokens * heads * BYTES_PER_PAIR;
        return (long) (pictures * (values + pairs));
    }
}
