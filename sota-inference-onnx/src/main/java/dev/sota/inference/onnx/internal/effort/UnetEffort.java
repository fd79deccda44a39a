package dev.sota.inference.onnx.internal.effort;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import tools.jackson.databind.JsonNode;

/**
 * The arithmetic of a U-Net with words (Rombach et al., "High-resolution image synthesis with latent diffusion models",
 * 2022), as diffusers builds it from its {@code unet/config.json}. Immutable.
 */
public final class UnetEffort implements DenoiserEffort {

    private static final int[] USUAL = {320, 640, 1280, 1280};

    private final int[] channels;
    private final int[] depths;
    private final boolean[] attends;
    private final int layers;
    private final int context;
    private final int in;

    private UnetEffort(JsonNode config) {
        this.channels = Layers.numbers(config, "block_out_channels").orElse(USUAL);
        int levels = channels.length;
        this.layers = Math.min(16, Layers.number(config, "layers_per_block", 2));
        this.context = Layers.number(config, "cross_attention_dim", 768);
        this.in = Layers.number(config, "in_channels", 4);
        this.depths = new int[levels];
        int[] given = Layers.numbers(config, "transformer_layers_per_block")
                .orElse(new int[] {Layers.number(config, "transformer_layers_per_block", 1)});
        this.attends = new boolean[levels];
        JsonNode blocks = config.path("down_block_types");
        for (int i = 0; i < levels; i++) {
            depths[i] = given[Math.min(i, given.length - 1)];
            attends[i] = blocks.isArray() ? blocks.path(i).asString("").contains("Attn") : i < levels - 1;
        }
    }

    /**
     * Reads a configuration.
     *
     * @param config of the U-Net; what it leaves out is as in Stable Diffusion 1
     * @return its arithmetic
     */
    public static UnetEffort of(JsonNode config) {
        return new UnetEffort(config);
    }

    @Override
    public double macs(int width, int height) {
        double[] places = new double[channels.length];
        Arrays.setAll(places, i -> (double) width * height / Math.pow(4, i));
        Deque<Integer> skipped = new ArrayDeque<>();
        int last = channels.length - 1;
        return Layers.convolution(in, channels[0], places[0])
                + down(places, skipped)
                + 2 * Layers.residual(channels[last], channels[last], places[last])
                + Layers.transformer(channels[last], places[last], depths[last], context)
                + up(places, skipped)
                + Layers.convolution(channels[0], 4, places[0]);
    }

    private double down(double[] places, Deque<Integer> skipped) {
        double sum = 0;
        int from = channels[0];
        skipped.push(from);
        for (int level = 0; level < channels.length; level++) {
            for (int i = 0; i < layers; i++) {
                sum += block(level, from, places[level]);
                from = channels[level];
                skipped.push(from);
            }
            if (level + 1 < channels.length) {
                sum += Layers.convolution(from, from, places[level + 1]);
                skipped.push(from);
            }
        }
        return sum;
    }

    private double up(double[] places, Deque<Integer> skipped) {
        double sum = 0;
        int from = channels[channels.length - 1];
        for (int level = channels.length - 1; level >= 0; level--) {
            for (int i = 0; i <= layers; i++) {
                sum += block(level, from + skipped.pop(), places[level]);
                from = channels[level];
            }
            if (level > 0) {
                sum += Layers.convolution(from, from, places[level - 1]);
            }
        }
        return sum;
    }

    private double block(int level, double from, double places) {
        double attention = attends[level] ? Layers.transformer(channels[level], places, depths[level], context) : 0;
        return Layers.residual(from, channels[level], places) + attention;
    }
}
