package dev.sota.inference.onnx.internal.effort;

import tools.jackson.databind.JsonNode;

/**
 * The arithmetic of a transformer in which words and places attend to one another (Esser et al., "Scaling rectified flow
 * transformers for high-resolution image synthesis", 2024), as diffusers builds it from its
 * {@code transformer/config.json}. Immutable.
 */
public final class TransformerEffort implements DenoiserEffort {

    /** Those of CLIP, and those that the third text encoder would read. */
    private static final double WORDS = 77 + 256;
    /** Four projections of attention, and a product of four times the width and back. */
    private static final double PROJECTIONS = 12;

    private final int patch;
    private final int channels;
    private final int layers;
    private final int twice;
    private final double width;
    private final int context;

    private TransformerEffort(JsonNode config) {
        this.patch = Math.min(64, Layers.number(config, "patch_size", 2));
        this.channels = Layers.number(config, "in_channels", 16);
        this.layers = Layers.number(config, "num_layers", 24);
        this.twice = Math.min(layers, config.path("dual_attention_layers").size());
        this.width = (double) Layers.number(config, "num_attention_heads", 24)
                * Layers.number(config, "attention_head_dim", 64);
        this.context = Layers.number(config, "joint_attention_dim", 4096);
    }

    /**
     * Reads a configuration.
     *
     * @param config of the transformer; what it leaves out is as in Stable Diffusion 3 medium
     * @return its arithmetic
     */
    public static TransformerEffort of(JsonNode config) {
        return new TransformerEffort(config);
    }

    @Override
    public double macs(int columns, int rows) {
        double places = Math.ceil((double) columns / patch) * Math.ceil((double) rows / patch);
        double both = places + WORDS;
        double inAndOut = 2.0 * patch * patch * channels * width * places + WORDS * context * width;
        double layer = PROJECTIONS * width * width * both + 2 * both * both * width;
        // Behind the last layer nobody reads the words: of it they only give keys and values.
        double unread = (PROJECTIONS - 3) * width * width * WORDS;
        return inAndOut + layers * layer - unread + twice * Layers.attention(width, places);
    }
}
