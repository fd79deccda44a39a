package dev.sota.inference.onnx.internal.effort;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The arithmetic of an autoencoder, the usual or the tiny one, as diffusers builds it from its configuration. Immutable. */
public final class AutoencoderEffort {

    private static final int[] USUAL = {128, 256, 512, 512};

    private final int[] channels;
    private final int layers;
    private final Optional<int[]> decoderBlocks;
    private final Optional<int[]> encoderBlocks;

    private AutoencoderEffort(JsonNode config) {
        this.decoderBlocks = Layers.numbers(config, "num_decoder_blocks");
        this.encoderBlocks = Layers.numbers(config, "num_encoder_blocks");
        this.channels = Layers.numbers(config, tiny() ? "decoder_block_out_channels" : "block_out_channels")
                .or(() -> Layers.numbers(config, "block_out_channels"))
                .orElse(USUAL);
        this.layers = Math.min(16, Layers.number(config, "layers_per_block", 2));
    }

    /**
     * Reads a configuration.
     *
     * @param config of one of its parts; what it leaves out is as in Stable Diffusion
     * @return its arithmetic
     */
    public static AutoencoderEffort of(JsonNode config) {
        return new AutoencoderEffort(config);
    }

    /**
     * The autoencoder of Stable Diffusion.
     *
     * @return its arithmetic
     */
    public static AutoencoderEffort usual() {
        return of(JsonNodeFactory.instance.objectNode());
    }

    private boolean tiny() {
        return decoderBlocks.isPresent();
    }

    /**
     * Latents to pixels.
     *
     * @param width in latents
     * @param height in latents
     * @return multiplications, each with an addition
     */
    public double decode(int width, int height) {
        double places = (double) width * height;
        return decoderBlocks.map(blocks -> tiny(blocks, places, true)).orElseGet(() -> decodeUsual(places));
    }

    /**
     * Pixels to latents.
     *
     * @param width in latents
     * @param height in latents
     * @return multiplications, each with an addition
     */
    public double encode(int width, int height) {
        double places = (double) width * height;
        return encoderBlocks
                .filter(blocks -> tiny())
                .map(blocks -> tiny(reversed(blocks), places, false))
                .orElseGet(() -> encodeUsual(places));
    }

    private double decodeUsual(double latents) {
        int last = channels.length - 1;
        double places = latents;
        double from = channels[last];
        double sum = Layers.convolution(4, from, places) + middle(places);
        for (int level = last; level >= 0; level--) {
            sum += Layers.residual(from, channels[level], places)
                    + layers * Layers.residual(channels[level], channels[level], places);
            from = channels[level];
            if (level > 0) {
                places *= 4;
                sum += Layers.convolution(from, from, places);
            }
        }
        return sum + Layers.convolution(from, 3, places);
    }

    private double encodeUsual(double latents) {
        int last = channels.length - 1;
        double places = latents * Math.pow(4, last);
        double from = channels[0];
        double sum = Layers.convolution(3, from, places);
        for (int level = 0; level <= last; level++) {
            sum += Layers.residual(from, channels[level], places)
                    + (layers - 1) * Layers.residual(channels[level], channels[level], places);
            from = channels[level];
            if (level < last) {
                places /= 4;
                sum += Layers.convolution(from, from, places);
            }
        }
        return sum + middle(places) + Layers.convolution(from, 8, places);
    }

    private double middle(double places) {
        double width = channels[channels.length - 1];
        return 2 * Layers.residual(width, width, places) + Layers.attention(width, places);
    }

    /** From latents up, blocks of three convolutions; an encoder has the same on its way down, seen from its end. */
    private double tiny(int[] blocks, double latents, boolean decoder) {
        double width = channels[0];
        double places = latents;
        double sum = Layers.convolution(4, width, places);
        for (int level = 0; level < blocks.length; level++) {
            sum += blocks[level] * 3 * Layers.convolution(width, width, places);
            if (level + 1 < blocks.length) {
                // Up, the convolution follows the scaling; down, it does the scaling.
                sum += Layers.convolution(width, width, decoder ? places * 4 : places);
                places *= 4;
            }
        }
        return sum + Layers.convolution(width, 3, places);
    }

    private static int[] reversed(int[] values) {
        int[] other = new int[values.length];
        for (int i = 0; i < other.length; i++) {
            other[i] = values[values.length - 1 - i];
        }
        return other;
    }
}
