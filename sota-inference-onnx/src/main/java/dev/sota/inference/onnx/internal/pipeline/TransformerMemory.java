package dev.sota.inference.onnx.internal.pipeline;

import tools.jackson.databind.JsonNode;

/**
 * What a run of a transformer takes beside its weights: so much for each token and, since every token attends to every
 * other, so much for each pair of them. Two blocks as wide as those of Stable Diffusion 3.5 medium took 0.6 GB at 512, 2.7
 * at 768 and 4.4 at 1024; here they take 0.8, 2.9 and 7.9, for what must not be is less than they need.
 *
 * @param width of a token
 * @param heads of attention
 */
record TransformerMemory(int width, int heads) {

    /** What a token has at once in layers of four times its width, and in twofold attention. */
    private static final double BYTES_PER_VALUE = 48;
    /** The scores of a head, four times, as in a U-Net. */
    private static final double BYTES_PER_PAIR = 16;

    /** Reads a configuration; what it does not say is as in Stable Diffusion 3.5 medium. */
    static TransformerMemory of(JsonNode config) {
        int heads = Math.max(1, Math.min(256, config.path("num_attention_heads").asInt(24)));
        int each = Math.max(1, Math.min(1024, config.path("attention_head_dim").asInt(64)));
        return new TransformerMemory(heads * each, heads);
    }

    /** Bytes for a batch. */
    long bytes(long pictures, long tokens) {
        double values = (double) tokens * width * BYTES_PER_VALUE;
        double pairs = (double) tokens * tokens * heads * BYTES_PER_PAIR;
        return (long) (pictures * (values + pairs));
    }
}
