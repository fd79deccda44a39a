package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.GraphValue;
import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.session.Fetched;
import dev.sota.inference.onnx.internal.session.GraphCall;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.inference.onnx.internal.text.ClipTokenizer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CLIP text encoder and its tokenizer. Immutable. */
final class TextEncoder {

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final long WORKING = 32L << 20;

    private final String part;
    private final GraphFile graph;
    private final ClipTokenizer tokenizer;
    private final List<String> outputs;

    private TextEncoder(String part, GraphFile graph, ClipTokenizer tokenizer, List<String> outputs) {
        this.part = part;
        this.graph = graph;
        this.tokenizer = tokenizer;
        this.outputs = outputs;
    }

    /** An encoder of which the last state is read. */
    static TextEncoder last(ModelFolder folder, String part, String tokenizer) {
        GraphFile graph = graph(folder, part);
        GraphValue first = graph.outputs().get(0);
        if (first.rank() != 3) {
            throw ModelFaults.unfit(graph.path(), "its first output is not the states of a text");
        }
        return new TextEncoder(part, graph, tokenizer(folder, tokenizer), List.of(first.name()));
    }

    /** An encoder of which the state before the last is read and, with another name, the text as a whole. */
    static TextEncoder penultimate(ModelFolder folder, String part, String tokenizer, String... whole) {
        GraphFile graph = graph(folder, part);
        int last = graph.outputs().stream()
                .map(GraphValue::name)
                .filter(n -> n.matches("hidden_states\\.\\d{1,3}"))
                .mapToInt(n -> Integer.parseInt(n.substring(n.indexOf('.') + 1)))
                .max()
                .orElse(0);
        if (last == 0) {
            throw ModelFaults.unfit(graph.path(), "it does not return the states of its layers (hidden_states)");
        }
        for (String name : whole) {
            if (graph.output(name).isEmpty()) {
                throw ModelFaults.unfit(graph.path(), "it has no output \"" + name + "\"");
            }
        }
        List<String> outputs = new java.util.ArrayList<>(List.of("hidden_states." + (last - 1)));
        outputs.addAll(List.of(whole));
        return new TextEncoder(part, graph, tokenizer(folder, tokenizer), List.copyOf(outputs));
    }

    private static GraphFile graph(ModelFolder folder, String part) {
        GraphFile graph = folder.requireGraph(part, "text encoder");
        graph.require(IDS, 2);
        for (GraphValue input : graph.inputs()) {
            if (!input.name().equals(IDS) && !input.name().equals(MASK)) {
                throw ModelFaults.unfit(graph.path(), "it has an input \"" + input.name() + "\" of unknown meaning");
            }
        }
        return graph;
    }

    private static ClipTokenizer tokenizer(ModelFolder folder, String name) {
        Path vocabulary = folder.require(name + "/vocab.json", "vocabulary");
        folder.require(name + "/merges.txt", "list of merges");
        Path parent = vocabulary.getParent();
        return ClipTokenizer.read(parent == null ? folder.root() : parent);
    }

    TextEncoder with(Loras loras) {
        return new TextEncoder(part, loras.applied(part, graph), tokenizer, outputs);
    }

    /** This encoder, and a tokenizer that knows the new words; LoRAs come first. */
    TextEncoder with(Inversions inversions) {
        Inversions.Taught taught = inversions.taught(part, graph, tokenizer);
        return new TextEncoder(part, taught.graph(), taught.tokenizer(), outputs);
    }

    MemoryNeed need() {
        return new MemoryNeed(graph, WORKING);
    }

    ClipTokenizer tokenizer() {
        return tokenizer;
    }

    /** The outputs for one text, the states first. */
    List<Fetched> encode(int[] ids, SessionStore sessions, StopSwitch stop) {
        Map<String, long[]> shapes = new LinkedHashMap<>();
        shapes.put(IDS, new long[] {1, ids.length});
        if (graph.input(MASK).isPresent()) {
            shapes.put(MASK, new long[] {1, ids.length});
        }
        GraphCall call = sessions.open(graph, WORKING).call(shapes, Map.of());
        for (int i = 0; i < ids.length; i++) {
            call.input(IDS).put(i, ids[i]);
        }
        if (shapes.containsKey(MASK)) {
            call.input(MASK).fill(1);
        }
        List<Fetched> fetched = call.fetch(outputs, stop);
        long[] shape = fetched.get(0).shape();
        if (shape.length != 3 || shape[1] != ids.length) {
            throw ModelFaults.unfit(graph.path(), "it does not return a state for each token");
        }
        return fetched;
    }
}
