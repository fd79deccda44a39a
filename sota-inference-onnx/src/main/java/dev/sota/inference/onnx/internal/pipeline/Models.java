package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads model folders of every family. */
public final class Models {

    private static final List<ModelFamily> FAMILIES =
            List.of(new StableDiffusion(), new StableDiffusionXl(), new StableDiffusion3());

    private Models() {}

    /**
     * Reads and checks a model; loads no weights.
     *
     * @param path the folder that holds its {@code model_index.json}
     * @return the model
     * @throws dev.sota.api.GenerationException of kind BACKEND, with a file and what to do, when anything is wrong
     */
    public static DiffusionModel read(Path path) {
        ModelFolder folder = ModelFolder.at(path);
        JsonNode index = folder.json(ModelFolder.INDEX).orElseThrow();
        String name = index.path("_class_name").asString("");
        return FAMILIES.stream()
                .filter(family -> family.covers(name))
                .findFirst()
                .orElseThrow(() -> ModelFaults.unknownFamily(
                        folder.root().resolve(ModelFolder.INDEX), name.matches("\\w{1,80}") ? name : "?"))
                .read(folder, index);
    }
}
