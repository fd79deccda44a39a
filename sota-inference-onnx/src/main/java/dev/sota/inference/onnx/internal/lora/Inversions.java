package dev.sota.inference.onnx.internal.lora;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.GraphLayers;
import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.model.StoredWeight;
import dev.sota.inference.onnx.internal.text.ClipTokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Learned words, in the folder {@code embeddings} of the model (textual inversion: Gal et al., "An image is worth one word",
 * 2022, arXiv:2208.01618). A graph's table of tokens has a size that cannot be changed; the vectors take the places of
 * tokens that no text has. Immutable.
 */
public final class Inversions {

    private final List<InversionFile> files;

    private Inversions(List<InversionFile> files) {
        this.files = files;
    }

    /**
     * Reads learned words.
     *
     * @param folder the model
     * @param names their files without the ending
     * @return them
     */
    public static Inversions read(ModelFolder folder, SortedSet<String> names) {
        return new Inversions(
                names.stream().map(name -> InversionFile.read(folder, name)).toList());
    }

    /** A text encoder that knows the words. */
    public record Taught(GraphFile graph, ClipTokenizer tokenizer) {}

    /**
     * Teaches a text encoder.
     *
     * @param part the folder of its graph
     * @param graph the graph, with whatever else changes it
     * @param tokenizer its tokenizer
     * @return both with the words
     */
    public Taught taught(String part, GraphFile graph, ClipTokenizer tokenizer) {
        StoredWeight table = GraphLayers.table(graph, tokenizer.rows())
                .orElseThrow(() -> ModelFaults.unfit(
                        graph.path(), "its table of tokens, which learned words need, is not there or has 8 bits"));
        int[] places = tokenizer.unused();
        SortedMap<Integer, float[]> rows = new TreeMap<>();
        Map<String, int[]> words = new HashMap<>();
        for (InversionFile file : files) {
            List<float[]> vectors = file.vectors().getOrDefault(part, List.of());
            if (vectors.isEmpty() || vectors.get(0).length != table.shape().get(1)) {
                throw SafeTensors.fault(file.path(), "it was made for a model of another size", null);
            }
            int first = rows.size();
            if (first + vectors.size() > places.length) {
                throw tooMany(places.length);
            }
            int[] tokens = new int[vectors.size()];
            for (int i = 0; i < tokens.length; i++) {
                tokens[i] = places[first + i];
                rows.put(tokens[i], vectors.get(i));
            }
            if (words.put(file.word(), tokens) != null) {
                throw SafeTensors.fault(file.path(), "another file has the same word", null);
            }
        }
        String id = files.stream().map(f -> f.path() + "=" + f.word()).toList().toString();
        return new Taught(graph.with(new TableChange(id, graph.change(), table, rows)), tokenizer.with(words));
    }

    private static GenerationException tooMany(int places) {
        return GenerationException.request("The learned words have more than " + places + " vectors together.")
                .remedy("Name fewer of them in the option embeddings.")
                .build();
    }
}
