package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a transformer's configuration says of its sizes. What it does not say is as in Stable Diffusion 3.
 *
 * @param patch how many latents make a token, along a side
 * @param jointWidth how many numbers it reads for each token of the words
 * @param trained side of the pictures it was trained on, in latents; 0 where nothing is said
 * @param places how many tokens it can place, along a side
 * @param memory what a run takes
 */
record TransformerShape(int patch, int jointWidth, int trained, int places, TransformerMemory memory) {

    private static final int MOST_PLACES = 4096;

    static TransformerShape of(ModelFolder folder, GraphFile graph) {
        JsonNode config =
                folder.json(TransformerModel.PART + "/config.json").orElseGet(JsonNodeFactory.instance::objectNode);
        int patch = config.path("patch_size").asInt(2);
        int places = config.path("pos_embed_max_size").asInt(MOST_PLACES);
        long width = graph.require(GraphDenoiser.HIDDEN, 3).side(2);
        if (width < 0) {
            width = config.path("joint_attention_dim").asInt(4096);
        }
        if (patch < 1 || patch > 16 || places < 1 || width < 1 || width > 1 << 16) {
            throw ModelFaults.unfit(graph.path(), "its config.json asks for sizes that no model has");
        }
        int trained = Math.max(0, Math.min(256, config.path("sample_size").asInt(0)));
        return new TransformerShape(
                patch, (int) width, trained, Math.min(places, MOST_PLACES), TransformerMemory.of(config));
    }

    /** How many tokens a picture has. */
    long tokens(LatentShape shape) {
        return (long) (shape.height() / patch) * (shape.width() / patch);
    }

    NativeSize size(int usualSide, int factor) {
        int unit = patch * factor;
        int base = trained > 0 ? trained * factor : usualSide;
        return new NativeSize(Math.max(base, unit), unit, unit, places * unit);
    }
}
