package dev.sota.inference.onnx.internal.store;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.models.InstalledModel;
import dev.sota.inference.onnx.models.ModelFile;
import dev.sota.inference.onnx.models.ModelLicence;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The file in an installed model that says what belongs to it. */
public final class ModelManifest {

    /** Its name in the model's folder; a folder is a model of the store when it has one. */
    public static final String NAME = "sota-model.json";

    private static final int FORMAT = 1;
    /** A pipeline has some thirty. */
    private static final int MOST_FILES = 500;

    private ModelManifest() {}

    /**
     * Writes it.
     *
     * @param model what it says
     * @throws IOException when it cannot be written
     */
    public static void write(InstalledModel model) throws IOException {
        ObjectNode root = JsonFiles.object()
                .put("format", FORMAT)
                .put("id", model.id())
                .put("identity", model.identity())
                .put("source", model.source())
                .put("installed", model.installed().toString());
        model.licence()
                .ifPresent(licence -> root.put("licence", licence.id())
                        .put("licenceUrl", licence.url().toString()));
        ObjectNode options = root.putObject("options");
        model.options().forEach(options::put);
        ArrayNode files = root.putArray("files");
        for (ModelFile file : model.files()) {
            files.addObject().put("path", file.path()).put("size", file.size()).put("sha256", file.sha256());
        }
        JsonFiles.write(model.folder().resolve(NAME), root);
    }

    /**
     * Reads it.
     *
     * @param folder the model's folder
     * @return what it says
     * @throws GenerationException when it cannot be read
     */
    public static InstalledModel read(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            JsonNode root = JsonFiles.read(file);
            Map<String, String> options = new TreeMap<>();
            root.path("options")
                    .properties()
                    .forEach(o -> options.put(o.getKey(), o.getValue().stringValue()));
            List<ModelFile> files = files(root);
            Optional<ModelLicence> licence = root.has("licence")
                    ? Optional.of(new ModelLicence(
                            root.path("licence").stringValue(),
                            URI.create(root.path("licenceUrl").stringValue())))
                    : Optional.empty();
            return new InstalledModel(
                    String.valueOf(folder.getFileName()),
                    folder,
                    Hashes.identity(files),
                    root.path("source").stringValue(),
                    licence,
                    Instant.parse(root.path("installed").stringValue()),
                    new TreeMap<>(options),
                    files);
        } catch (IOException | JacksonException | DateTimeException | IllegalArgumentException e) {
            throw GenerationException.backend("The model's list of files cannot be read: " + file + ".")
                    .remedy("Remove the model and install it again.")
                    .cause(e)
                    .build();
        }
    }

    /**
     * The files that a manifest names.
     *
     * @param root the manifest
     * @return its files, each once
     * @throws IOException when it is no manifest of this format
     */
    public static List<ModelFile> files(JsonNode root) throws IOException {
        JsonNode list = root.path("files");
        if (root.path("format").asInt(0) != FORMAT || !list.isArray() || list.size() > MOST_FILES) {
            throw new IOException("it is not a list of a model's files");
        }
        List<ModelFile> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode entry : list) {
            ModelFile file = new ModelFile(
                    entry.path("path").asString(""),
                    entry.path("size").asLong(-1),
                    entry.path("sha256").asString(""));
            if (!seen.add(file.path().toLowerCase(Locale.ROOT))) {
                throw new IOException("it names a file twice");
            }
            files.add(file);
        }
        return files;
    }
}
