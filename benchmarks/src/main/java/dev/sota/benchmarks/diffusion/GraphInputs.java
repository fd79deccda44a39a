package dev.sota.benchmarks.diffusion;

import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.GraphValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of what size the inputs and outputs of a model's graphs are for a picture. */
final class GraphInputs {

    private static final int LATENTS = 4;
    private static final int TOKENS = 77;
    private static final int FACTOR = 8;

    private GraphInputs() {}

    /** The sides of each input; where the graph leaves one open, that of so many pictures of a size in pixels. */
    static Map<String, long[]> shapes(GraphFile file, int size, int batch) {
        Map<String, long[]> inputs = new LinkedHashMap<>();
        for (GraphValue input : file.inputs()) {
            long[] shape = new long[input.rank()];
            for (int i = 0; i < shape.length; i++) {
                shape[i] = input.side(i) >= 0 ? input.side(i) : open(input, i, size, batch);
            }
            inputs.put(input.name(), shape);
        }
        return inputs;
    }

    private static long open(GraphValue input, int side, int size, int batch) {
        if (side == 0) {
            return batch;
        }
        if (input.rank() == 4) {
            return side == 1 ? LATENTS : size / FACTOR;
        }
        return TOKENS;
    }

    /** The sides of the first output of a U-Net or a decoder; nothing for other parts. */
    static Map<String, long[]> outputs(GraphFile file, String part, int size, int batch) {
        boolean decoder = part.endsWith("_decoder");
        if (!decoder && !part.equals("unet")) {
            return Map.of();
        }
        long side = decoder ? size : size / FACTOR;
        return Map.of(file.outputs().get(0).name(), new long[] {batch, decoder ? 3 : LATENTS, side, side});
    }
}
