package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a run of a U-Net takes beside its weights: so much for each latent and, where every latent attends to every other,
 * so much for each pair of them. Measured on full-size models (docs/diffusion-performance.md).
 *
 * @param heads of attention at full size that the pairs of a picture cost as much as
 * @param breadth of its layers against those of Stable Diffusion
 */
record UnetMemory(double heads, double breadth) {

    private static final double BYTES_PER_LATENT = 35_000;
    /** The scores of a head, four times: before and after scaling, and before and after the softmax. */
    private static final double BYTES_PER_PAIR = 16;

    private static final int USUAL_HEADS = 8;
    private static final double USUAL_CHANNELS = 320;

    /** Reads the configuration beside a graph; where there is none, the U-Net is taken for that of Stable Diffusion 1. */
    static UnetMemory of(GraphFile unet) {
        Optional<Path> part = Optional.ofNullable(unet.path().getParent());
        return part.flatMap(p -> Optional.ofNullable(p.getParent()))
                .flatMap(root -> ModelFolder.at(root).json(part.get().getFileName() + "/config.json"))
                .map(UnetMemory::of)
                .orElse(new UnetMemory(USUAL_HEADS, 1));
    }

    /** A level has a quarter of the latents of the one above, and a sixteenth of its pairs. */
    static UnetMemory of(JsonNode config) {
        JsonNode blocks = config.path("down_block_types");
        // In diffusers the number of heads goes by the name of their size, unless both are given.
        JsonNode sizes = config.path("attention_head_dim");
        JsonNode counts = config.path("num_attention_heads");
        JsonNode heads = counts.isArray() || counts.isNumber() ? counts : sizes;
        double most = 0;
        for (int level = 0; level < blocks.size(); level++) {
            if (blocks.path(level).asString("").contains("Attn")) {
                int here = (heads.isArray() ? heads.path(level) : heads).asInt(USUAL_HEADS);
                most = Math.max(most, Math.max(1, Math.min(64, here)) / Math.pow(16, level));
            }
        }
        return new UnetMemory(blocks.isArray() ? most : USUAL_HEADS, Breadth.of(config, false, USUAL_CHANNELS));
    }

    /** Bytes for a batch. */
    long bytes(long pictures, long height, long width) {
        double latents = (double) height * width;
        return (long) (pictures * (latents * BYTES_PER_LATENT * breadth + heads * latents * latents * BYTES_PER_PAIR));
    }
}
