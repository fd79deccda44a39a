package dev.sota.benchmarks.diffusion;

import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.GraphValue;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.session.GraphCall;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.inference.onnx.internal.session.TensorSlot;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** One graph of a model, loaded by the engine's own means, with numbers to run it on. Not thread-safe. */
public final class GraphStep implements AutoCloseable {

    private static final int LATENTS = 4;
    private static final int TOKENS = 77;

    private final SessionStore sessions;
    private final GraphCall call;
    private final StopSwitch stop = new StopSwitch(() -> {});

    /**
     * Loads a graph.
     *
     * @param model the model's folder
     * @param part the graph's folder in it
     * @param size side of the picture in pixels
     * @param batch how many pictures
     * @param settings how it is run
     */
    public GraphStep(Path model, String part, int size, int batch, SessionSettings settings) {
        GraphFile file = ModelFolder.at(model).requireGraph(part, "graph");
        boolean decoder = part.endsWith("_decoder");
        Map<String, long[]> inputs = new HashMap<>();
        for (GraphValue input : file.inputs()) {
            inputs.put(input.name(), shape(input, size, batch));
        }
        Map<String, long[]> outputs = new HashMap<>();
        if (decoder || part.equals("unet")) {
            long side = decoder ? size : size / 8;
            outputs.put(file.outputs().get(0).name(), new long[] {batch, decoder ? 3 : LATENTS, side, side});
        }
        sessions = new SessionStore(settings);
        call = sessions.open(file, 0).call(inputs, outputs);
        Random random = new Random(1);
        for (GraphValue input : file.inputs()) {
            fill(call.input(input.name()), input, random);
        }
    }

    private static long[] shape(GraphValue input, int size, int batch) {
        long[] shape = new long[input.rank()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = input.side(i) >= 0 ? input.side(i) : open(input, i, size, batch);
        }
        return shape;
    }

    private static long open(GraphValue input, int side, int size, int batch) {
        if (side == 0) {
            return batch;
        }
        if (input.rank() == 4) {
            return side == 1 ? LATENTS : size / 8;
        }
        return TOKENS;
    }

    private static void fill(TensorSlot slot, GraphValue input, Random random) {
        for (int i = 0; i < slot.size(); i++) {
            slot.put(i, input.type().floating() && input.rank() > 1 ? random.nextGaussian() : 500.0);
        }
    }

    /**
     * Runs the graph.
     *
     * @return seconds
     */
    public double run() {
        long began = System.nanoTime();
        call.run(stop);
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() {
        sessions.close();
    }
}
