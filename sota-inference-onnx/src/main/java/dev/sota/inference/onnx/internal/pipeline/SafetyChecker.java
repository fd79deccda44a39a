package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.ElementType;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.GraphValue;
import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.session.GraphCall;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.spi.Picture;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Looks for pictures that are unfit to be shown, with the classifier that models of the first generation come with (Rando
 * et al., "Red-teaming the Stable Diffusion safety filter", 2022, arXiv:2210.04610, says what it finds and what it does
 * not). Immutable.
 */
public final class SafetyChecker {

    private static final String PIXELS = "clip_input";
    private static final String IMAGES = "images";
    private static final String FLAGS = "has_nsfw_concepts";
    private static final long WORKING = 64L << 20;
    private static final int SIDE = 224;
    /** What CLIP's pictures were normalised with. */
    private static final float[] MEAN = {0.48145466f, 0.4578275f, 0.40821073f};

    private static final float[] DEVIATION = {0.26862954f, 0.26130258f, 0.27577711f};

    private final GraphFile graph;
    private final int side;

    private SafetyChecker(GraphFile graph, int side) {
        this.graph = graph;
        this.side = side;
    }

    /** The checker of a model, if it has one. */
    static Optional<SafetyChecker> find(ModelFolder folder) {
        return folder.graph("safety_checker").map(graph -> {
            graph.require(PIXELS, 4);
            if (graph.inputs().size() > 1) {
                graph.require(IMAGES, 4);
            }
            GraphValue flags = graph.output(FLAGS)
                    .orElseThrow(() -> ModelFaults.unfit(graph.path(), "it has no output \"" + FLAGS + "\""));
            if (flags.type() == ElementType.OTHER || graph.inputs().size() > 2) {
                throw ModelFaults.unfit(graph.path(), "it is not a safety checker as diffusers exports it");
            }
            int side = folder.json("feature_extractor/preprocessor_config.json")
                    .map(config -> side(config.path("crop_size")))
                    .orElse(SIDE);
            long fixed = graph.require(PIXELS, 4).side(2);
            return new SafetyChecker(graph, fixed > 0 && fixed < 2048 ? (int) fixed : side);
        });
    }

    private static int side(JsonNode size) {
        int side = size.isObject() ? size.path("height").asInt(SIDE) : size.asInt(SIDE);
        return side >= 32 && side <= 1024 ? side : SIDE;
    }

    /** What a look takes. */
    MemoryNeed need() {
        return new MemoryNeed(graph, WORKING);
    }

    /**
     * Looks at a picture.
     *
     * @param picture the picture
     * @param sessions where graphs are loaded
     * @param stop ends it early
     * @return true when it is unfit
     */
    public boolean unfit(Picture picture, SessionStore sessions, StopSwitch stop) {
        Map<String, long[]> inputs = graph.inputs().size() > 1
                ? Map.of(PIXELS, new long[] {1, 3, side, side}, IMAGES, images())
                : Map.of(PIXELS, new long[] {1, 3, side, side});
        // The graph blackens what it finds; a picture of a few pixels is enough to be blackened.
        GraphCall call = sessions.open(graph, WORKING).call(inputs, Map.of(FLAGS, new long[] {1}));
        call.input(PIXELS).put(planes(picture));
        call.run(stop);
        float[] flag = new float[1];
        call.output(FLAGS).get(0, flag, 0, 1);
        return flag[0] != 0;
    }

    private long[] images() {
        GraphValue images = graph.require(IMAGES, 4);
        long[] shape = {1, 8, 8, 3};
        for (int i = 1; i < shape.length; i++) {
            shape[i] = images.side(i) > 0 && images.side(i) <= 4096 ? images.side(i) : shape[i];
        }
        return shape;
    }

    /** Scales until the shorter side fits, cuts the middle, and normalises, as CLIP's image processor does. */
    float[] planes(Picture picture) {
        double step = Math.min(picture.width(), picture.height()) / (double) side;
        int width = (int) Math.max(side, side * (long) picture.width() / Math.min(picture.width(), picture.height()));
        int height = (int) Math.max(side, side * (long) picture.height() / Math.min(picture.width(), picture.height()));
        // The longer side is rounded down before it is cut.
        double across = width == side ? step : picture.width() / (double) width;
        double down = height == side ? step : picture.height() / (double) height;
        Picture scaled = Scaler.CUBIC.scale(
                picture, side, side, new Scaler.Window((width - side) / 2 * across, (height - side) / 2 * down, step));
        int area = side * side;
        float[] planes = new float[3 * area];
        int[] row = new int[side];
        for (int y = 0; y < side; y++) {
            scaled.row(y, row, 0);
            for (int x = 0; x < side; x++) {
                for (int c = 0; c < 3; c++) {
                    float level = (row[x] >> (16 - 8 * c) & 255) / 255f;
                    planes[c * area + y * side + x] = (level - MEAN[c]) / DEVIATION[c];
                }
            }
        }
        return planes;
    }
}
