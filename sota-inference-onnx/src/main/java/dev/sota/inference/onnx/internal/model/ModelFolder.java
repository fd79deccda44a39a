package dev.sota.inference.onnx.internal.model;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A folder with a model, whose files are reached by names that cannot leave it. Immutable. */
public final class ModelFolder {

    /** What describes a pipeline; its presence makes a folder a model. */
    public static final String INDEX = "model_index.json";

    private static final long MAX_JSON = 1L << 20;
    // Python writes infinities as it pleases.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Path root;

    private ModelFolder(Path root) {
        this.root = root;
    }

    /**
     * Looks into a folder.
     *
     * @param path where it is
     * @return the folder
     * @throws GenerationException when there is none, or it holds no model
     */
    public static ModelFolder at(Path path) {
        try {
            Path root = path.toRealPath();
            if (Files.isRegularFile(root.resolve(INDEX))) {
                return new ModelFolder(root);
            }
        } catch (IOException e) {
            throw GenerationException.backend("There is no model folder at " + path + ".")
                    .remedy("Name the folder that holds the model's " + INDEX + ".")
                    .cause(e)
                    .build();
        }
        throw GenerationException.backend("The folder " + path + " holds no model: it has no " + INDEX + ".")
                .remedy("Name the folder that holds the model's " + INDEX + ", as optimum exports it.")
                .build();
    }

    /**
     * Where the folder is.
     *
     * @return its real path
     */
    public Path root() {
        return root;
    }

    /**
     * A file of the model.
     *
     * @param name its path below the folder, with slashes
     * @return its real path, or nothing when it is not there
     * @throws GenerationException when it would lie outside the folder
     */
    public Optional<Path> find(String name) {
        Path path;
        try {
            path = root.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw ModelFaults.outside(Path.of(INDEX));
        }
        if (!path.startsWith(root)) {
            throw ModelFaults.outside(path);
        }
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(root)) {
                throw ModelFaults.outside(path);
            }
            return Optional.of(real);
        } catch (IOException e) {
            throw ModelFaults.damaged(path, "it cannot be read", e);
        }
    }

    /**
     * A file that the model must have.
     *
     * @param name its path below the folder
     * @param what it is, for the error
     * @return its real path
     */
    public Path require(String name, String what) {
        return find(name).orElseThrow(() -> ModelFaults.missing(root.resolve(name), what));
    }

    /**
     * The graph of a part: its {@code model.onnx}, or the only graph that its folder has.
     *
     * @param part the part's folder
     * @return the graph, or nothing when there is no such part
     */
    public Optional<GraphFile> graph(String part) {
        Optional<Path> usual = find(part + "/model.onnx");
        if (usual.isEmpty()) {
            usual = find(part).filter(Files::isDirectory).flatMap(this::onlyGraph);
        }
        return usual.map(path -> GraphReader.read(path, this));
    }

    /**
     * The graph of a part that the model must have.
     *
     * @param part the part's folder
     * @param what it is, for the error
     * @return the graph
     */
    public GraphFile requireGraph(String part, String what) {
        return graph(part).orElseThrow(() -> ModelFaults.missing(root.resolve(part + "/model.onnx"), what));
    }

    private Optional<Path> onlyGraph(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> graphs =
                    files.filter(f -> f.toString().endsWith(".onnx")).limit(2).toList();
            return graphs.size() == 1 ? find(root.relativize(graphs.get(0)).toString()) : Optional.empty();
        } catch (IOException e) {
            throw ModelFaults.damaged(folder, "it cannot be listed", e);
        }
    }

    /**
     * A JSON file of the model that holds one object.
     *
     * @param name its path below the folder
     * @return its object, or nothing when it is not there
     */
    public Optional<JsonNode> json(String name) {
        return find(name).map(path -> {
            try {
                if (Files.size(path) > MAX_JSON) {
                    throw ModelFaults.damaged(path, "it is larger than such a file can be");
                }
                JsonNode node = JSON.readTree(Files.readString(path, StandardCharsets.UTF_8));
                if (!node.isObject()) {
                    throw ModelFaults.damaged(path, "it does not hold one JSON object");
                }
                return node;
            } catch (IOException | JacksonException e) {
                throw ModelFaults.damaged(path, "it is not readable as JSON", e);
            }
        });
    }
}
