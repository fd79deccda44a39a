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
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One graph of a model, loaded by the engine's own means, with numbers to run it on. Not thread-safe. */
public final class GraphStep implements AutoCloseable {

    private final SessionStore sessions;
    private final GraphCall call;
    private final List<String> fetched;
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
        sessions = new SessionStore(settings);
        Map<String, long[]> outputs = GraphInputs.outputs(file, part, size, batch);
        // Of how many numbers a text encoder's states are, only the graph knows.
        fetched = outputs.isEmpty() ? List.of(file.outputs().get(0).name()) : List.of();
        call = sessions.open(file, 0).call(GraphInputs.shapes(file, size, batch), outputs);
        Random random = new Random(1);
        for (GraphValue input : file.inputs()) {
            fill(call.input(input.name()), input, random);
        }
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
        if (fetched.isEmpty()) {
            call.run(stop);
        } else {
            call.fetch(fetched, stop);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() {
        sessions.close();
    }
}
