package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.ModelFolder;
import tools.jackson.databind.JsonNode;

/** A kind of model: how its folder is read and its parts work together. A new kind is a new implementation. */
interface ModelFamily {

    /**
     * Whether a pipeline is of this kind.
     *
     * @param pipelineClass what {@code model_index.json} calls it
     * @return true when this family reads it
     */
    boolean covers(String pipelineClass);

    /**
     * Reads and checks a model's files; loads no weights.
     *
     * @param folder where they are
     * @param index the {@code model_index.json}
     * @return the model
     */
    DiffusionModel read(ModelFolder folder, JsonNode index);
}
