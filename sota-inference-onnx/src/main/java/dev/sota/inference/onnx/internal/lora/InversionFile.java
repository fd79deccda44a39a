package dev.sota.inference.onnx.internal.lora;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The vectors of a learned word, as diffusers writes them (one tensor, called by the word), as other programs do
 * ({@code emb_params}), and for two text encoders ({@code clip_l} and {@code clip_g}).
 *
 * @param path where it lies
 * @param word what stands for the vectors in a prompt
 * @param vectors for each text encoder, by the folder of its graph
 */
record InversionFile(Path path, String word, Map<String, List<float[]>> vectors) {

    private static final String FIRST = "text_encoder";
    private static final String SECOND = "text_encoder_2";
    private static final String FOLDER = "embeddings/";
    /** As many words as a text encoder reads at once, of two encoders with 32-bit numbers, fit ten times. */
    private static final long MOST_BYTES = 16L << 20;

    private static final int MOST_VECTORS = 75;
    private static final int MOST_LETTERS = 80;

    static InversionFile read(ModelFolder folder, String name) {
        Optional<Path> path = folder.find(FOLDER + name + ".safetensors");
        if (path.isEmpty()) {
            refusePickles(folder, name);
            throw ModelFaults.missing(
                    folder.root().resolve(FOLDER + name + ".safetensors"), "learned word of that name");
        }
        SafeTensors file = SafeTensors.read(path.get(), MOST_BYTES);
        Map<String, List<float[]>> vectors = new HashMap<>();
        String word = name;
        if (file.names().contains("clip_l") || file.names().contains("clip_g")) {
            for (String tensor : file.names()) {
                vectors.put(part(path.get(), tensor), rows(path.get(), file.tensor(tensor)));
            }
        } else if (file.names().size() == 1) {
            String only = file.names().iterator().next();
            vectors.put(FIRST, rows(path.get(), file.tensor(only)));
            word = only.equals("emb_params") || only.equals("*") ? name : only;
        } else {
            throw SafeTensors.fault(path.get(), "it does not hold the vectors of one word", null);
        }
        if (word.isBlank() || word.length() > MOST_LETTERS) {
            throw SafeTensors.fault(path.get(), "its word is empty or too long", null);
        }
        return new InversionFile(path.get(), word, Map.copyOf(vectors));
    }

    /** Python's pickles are programs: to read one is to run it. */
    private static void refusePickles(ModelFolder folder, String name) {
        for (String ending : List.of(".pt", ".bin", ".ckpt")) {
            if (folder.find(FOLDER + name + ending).isPresent()) {
                throw GenerationException.backend("The learned word " + FOLDER + name + ending
                                + " is in a format (pickle) that can run programs when it is read.")
                        .remedy("Convert it to safetensors where you trust it, and put that in its place.")
                        .build();
            }
        }
    }

    private static String part(Path path, String tensor) {
        return switch (tensor) {
            case "clip_l" -> FIRST;
            case "clip_g" -> SECOND;
            default -> throw SafeTensors.fault(path, "it holds vectors for an unknown text encoder", null);
        };
    }

    /** One vector, or some below one another. */
    private static List<float[]> rows(Path path, SafeTensors.Tensor tensor) {
        int sides = tensor.shape().length;
        int count = sides == 2 ? tensor.shape()[0] : 1;
        if (sides < 1 || sides > 2 || count < 1 || count > MOST_VECTORS || tensor.values().length == 0) {
            throw SafeTensors.fault(path, "it does not hold 1 to " + MOST_VECTORS + " vectors", null);
        }
        for (float value : tensor.values()) {
            if (!Float.isFinite(value)) {
                throw SafeTensors.fault(path, "it holds what is no number", null);
            }
        }
        int width = tensor.values().length / count;
        return IntStream.range(0, count)
                .mapToObj(i -> Arrays.copyOfRange(tensor.values(), i * width, (i + 1) * width))
                .toList();
    }
}
