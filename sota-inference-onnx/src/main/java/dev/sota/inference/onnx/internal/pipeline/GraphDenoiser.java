package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.session.GraphCall;
import dev.sota.inference.onnx.internal.session.OpenGraph;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.inference.onnx.internal.session.TensorSlot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The calls of a U-Net or a transformer in one generation: the memory is set up at the first call of a kind, and only
 * numbers move later.
 */
final class GraphDenoiser implements Denoiser {

    static final String TIME = "timestep";
    static final String HIDDEN = "encoder_hidden_states";
    static final String GUIDANCE = "timestep_cond";

    private final OpenGraph graph;
    private final LatentShape shape;
    private final Conditioning conditioning;
    private final Guidance guidance;
    private final String sample;
    private final String output;
    private final float[] free;
    /** What is read beside the latents: planes for each picture of the batch, or none. */
    private final float[] beside;

    private final Map<Integer, GraphCall> ready = new HashMap<>();

    GraphDenoiser(
            OpenGraph graph,
            String sample,
            LatentShape shape,
            Conditioning conditioning,
            Guidance guidance,
            float[] beside) {
        this.graph = graph;
        this.sample = sample;
        this.shape = shape;
        this.conditioning = conditioning;
        this.guidance = guidance;
        this.beside = beside;
        this.output = graph.file().outputs().get(0).name();
        this.free = conditioning.negative().isPresent() ? new float[shape.size()] : new float[0];
    }

    @Override
    public void predict(float[] latents, double timestep, boolean guided, float[] prediction, StopSwitch stop) {
        boolean both = guided && conditioning.negative().isPresent();
        int size = shape.size();
        GraphCall call = ready.computeIfAbsent(both ? 2 : 1, this::prepare);
        TensorSlot in = call.input(sample);
        if (beside.length == 0) {
            in.put(0, latents, 0, size);
            if (both) {
                in.put(size, latents, 0, size);
            }
        } else {
            for (int row = 0; row < (both ? 2 : 1) * shape.batch(); row++) {
                int from = row % shape.batch() * shape.picture();
                in.put(row * (shape.picture() + wing()), latents, from, shape.picture());
            }
        }
        call.input(TIME).fill(timestep);
        call.run(stop);
        TensorSlot out = call.output(output);
        if (both) {
            out.get(0, free, 0, size);
            out.get(size, prediction, 0, size);
            for (int i = 0; i < shape.batch(); i++) {
                guidance.apply(prediction, free, i * shape.picture(), shape.picture());
            }
        } else {
            out.get(0, prediction, 0, size);
        }
    }

    private GraphCall prepare(int copies) {
        List<Reading> readings = copies == 2
                ? List.of(conditioning.negative().orElseThrow(), conditioning.positive())
                : List.of(conditioning.positive());
        GraphCall call = graph.call(inputs(copies * shape.batch()), outputs(copies * shape.batch()));
        for (int copy = 0; copy < copies; copy++) {
            Reading reading = readings.get(copy);
            for (int i = 0; i < shape.batch(); i++) {
                int row = copy * shape.batch() + i;
                call.input(sample).put(row * (shape.picture() + wing()) + shape.picture(), beside, i * wing(), wing());
                put(call.input(HIDDEN), row, reading.hidden());
                reading.extras().forEach((name, values) -> put(call.input(name), row, values));
            }
        }
        if (graph.file().input(GUIDANCE).isPresent()) {
            TensorSlot slot = call.input(GUIDANCE);
            int rows = copies * shape.batch();
            float[] embedding = GuidanceEmbedding.of(guidance.scale(), slot.size() / rows);
            for (int row = 0; row < rows; row++) {
                put(slot, row, embedding);
            }
        }
        return call;
    }

    /** How many numbers stand beside each picture's latents. */
    private int wing() {
        return beside.length / shape.batch();
    }

    private static void put(TensorSlot slot, int row, float[] values) {
        slot.put(row * values.length, values, 0, values.length);
    }

    private Map<String, long[]> inputs(int rows) {
        GraphFile file = graph.file();
        Reading reading = conditioning.positive();
        Map<String, long[]> shapes = new HashMap<>();
        long channels = shape.channels() + wing() / (shape.height() * shape.width());
        shapes.put(sample, new long[] {rows, channels, shape.height(), shape.width()});
        shapes.put(HIDDEN, new long[] {rows, reading.tokens(), reading.width()});
        reading.extras().forEach((name, values) -> shapes.put(name, new long[] {rows, values.length}));
        var time = file.input(TIME).orElseThrow();
        // Where the graph leaves the number of times open, one for each picture fits graphs of every origin.
        shapes.put(TIME, time.rank() == 0 ? new long[0] : new long[] {time.side(0) < 0 ? rows : time.side(0)});
        file.input(GUIDANCE).ifPresent(g -> shapes.put(GUIDANCE, new long[] {rows, g.side(1)}));
        return shapes;
    }

    private Map<String, long[]> outputs(int rows) {
        return Map.of(output, new long[] {rows, shape.channels(), shape.height(), shape.width()});
    }
}
