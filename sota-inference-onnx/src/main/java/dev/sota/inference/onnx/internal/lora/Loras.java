package dev.sota.inference.onnx.internal.lora;

import dev.sota.inference.onnx.internal.model.ElementType;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.GraphLayer;
import dev.sota.inference.onnx.internal.model.GraphLayers;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.model.StoredWeight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The LoRAs of a generation, in the folder {@code lora} of the model. Immutable. */
public final class Loras {

    private final String id;
    private final Map<LoraFile, Double> files;

    private Loras(String id, Map<LoraFile, Double> files) {
        this.id = id;
        this.files = files;
    }

    /**
     * Reads LoRAs.
     *
     * @param folder the model
     * @param weights how much each counts, by the names of their files without the ending
     * @return them
     */
    public static Loras read(ModelFolder folder, Map<String, Double> weights) {
        SortedMap<String, Double> sorted = new TreeMap<>(weights);
        Map<LoraFile, Double> files = new LinkedHashMap<>();
        sorted.forEach((name, weight) -> files.put(LoraFile.read(require(folder, name)), weight));
        return new Loras(sorted.toString(), files);
    }

    /**
     * Finds a LoRA.
     *
     * @param folder the model
     * @param name the file's name without the ending
     * @return its file, which is there
     */
    public static Path require(ModelFolder folder, String name) {
        return folder.require("lora/" + name + ".safetensors", "LoRA of that name");
    }

    /**
     * A graph with the changes that are meant for it.
     *
     * @param part the graph's folder
     * @param graph the graph
     * @return the graph itself when none are
     */
    public GraphFile applied(String part, GraphFile graph) {
        Map<GraphLayer, List<LoraChange.Share>> changes = new LinkedHashMap<>();
        List<GraphLayer> layers = List.of();
        for (Map.Entry<LoraFile, Double> file : files.entrySet()) {
            for (LoraFile.Delta delta : file.getKey().layers()) {
                if (delta.layer().part().equals(part)) {
                    layers = layers.isEmpty() ? GraphLayers.of(graph) : layers;
                    GraphLayer layer = find(layers, delta, file.getKey(), graph);
                    changes.computeIfAbsent(layer, l -> new ArrayList<>())
                            .add(new LoraChange.Share(delta, file.getValue()));
                }
            }
        }
        if (changes.isEmpty()) {
            return graph;
        }
        return graph.with(new LoraChange(id, graph.path(), changes));
    }

    /** Exporters put more before a layer's name than there is in the file; the shortest such name is the layer's. */
    private static GraphLayer find(List<GraphLayer> layers, LoraFile.Delta delta, LoraFile file, GraphFile graph) {
        String name = "_" + delta.layer().name();
        GraphLayer layer = layers.stream()
                .filter(l -> ("_" + LoraNames.ofOperator(l.name())).endsWith(name))
                .min(Comparator.comparingInt(l -> l.name().length()))
                .orElseThrow(() -> SafeTensors.fault(
                        file.path(),
                        "the graph " + graph.path() + " has no layer of a name that it changes (or was exported without"
                                + " names, or with 8-bit weights)",
                        null));
        StoredWeight weight = layer.weight();
        int inputSide = layer.transposed() ? 0 : 1;
        boolean fits = weight.count() == (long) delta.outputs() * delta.inputs()
                && weight.shape().size() >= 2
                && weight.shape().get(1 - inputSide) == delta.outputs();
        if (!fits || weight.type() == ElementType.OTHER) {
            throw SafeTensors.fault(file.path(), "it was made for a model of another size", null);
        }
        return layer;
    }
}
