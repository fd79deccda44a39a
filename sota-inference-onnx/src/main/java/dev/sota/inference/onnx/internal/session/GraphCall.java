package dev.sota.inference.onnx.internal.session;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.GraphValue;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph with the memory for one choice of sizes, to be run again and again. Belongs to its {@link OpenGraph}, which
 * closes it. Not thread-safe.
 */
public final class GraphCall {

    private final OpenGraph graph;
    private final Map<String, TensorSlot> inputs = new LinkedHashMap<>();
    private final Map<String, TensorSlot> outputs = new LinkedHashMap<>();
    private final Map<String, OnnxTensorLike> fed = new LinkedHashMap<>();
    private final Map<String, OnnxValue> pinned = new LinkedHashMap<>();

    GraphCall(OpenGraph graph, Map<String, long[]> inputShapes, Map<String, long[]> outputShapes) throws OrtException {
        this.graph = graph;
        GraphFile file = graph.file();
        try {
            for (Map.Entry<String, long[]> shape : inputShapes.entrySet()) {
                TensorSlot slot = slot(file.input(shape.getKey()).orElseThrow(), shape.getValue());
                inputs.put(shape.getKey(), slot);
                fed.put(shape.getKey(), slot.tensor());
            }
            for (Map.Entry<String, long[]> shape : outputShapes.entrySet()) {
                TensorSlot slot = slot(file.output(shape.getKey()).orElseThrow(), shape.getValue());
                outputs.put(shape.getKey(), slot);
                pinned.put(shape.getKey(), slot.tensor());
            }
        } catch (OrtException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static TensorSlot slot(GraphValue value, long[] shape) throws OrtException {
        return new TensorSlot(OrtRuntime.shared().environment(), value.type(), shape);
    }

    /**
     * The memory of an input.
     *
     * @param name one of those whose sizes were given
     * @return where to write
     */
    public TensorSlot input(String name) {
        return slot(inputs, name);
    }

    /**
     * The memory of an output whose size was given.
     *
     * @param name one of those whose sizes were given
     * @return where to read after a run
     */
    public TensorSlot output(String name) {
        return slot(outputs, name);
    }

    private static TensorSlot slot(Map<String, TensorSlot> slots, String name) {
        TensorSlot slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("no size was given for " + name);
        }
        return slot;
    }

    /**
     * Runs the graph into the outputs whose sizes were given.
     *
     * @param stop ends it early
     */
    public void run(StopSwitch stop) {
        graph.run(fed, Set.of(), pinned, stop, result -> true);
    }

    /**
     * Runs the graph and copies outputs whose sizes are not known.
     *
     * @param names which outputs
     * @param stop ends it early
     * @return them, in the same order
     */
    public List<Fetched> fetch(List<String> names, StopSwitch stop) {
        return graph.run(fed, new LinkedHashSet<>(names), Map.of(), stop, result -> {
            List<Fetched> all = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                all.add(copy((OnnxTensor) result.get(i)));
            }
            return all;
        });
    }

    private static Fetched copy(OnnxTensor tensor) {
        long[] shape = tensor.getInfo().getShape();
        // Converts from 16 bits as well.
        FloatBuffer floats = tensor.getFloatBuffer();
        float[] values = new float[floats.remaining()];
        floats.get(values);
        return new Fetched(values, shape);
    }

    void close() {
        inputs.values().forEach(TensorSlot::close);
        outputs.values().forEach(TensorSlot::close);
    }
}
