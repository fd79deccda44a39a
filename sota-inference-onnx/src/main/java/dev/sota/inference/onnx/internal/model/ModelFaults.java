package dev.sota.inference.onnx.internal.model;

import dev.sota.api.GenerationException;
import java.nio.file.Path;

/** The sentences for what can be wrong with a model folder: each names the file and what to do. */
public final class ModelFaults {

    private static final String FETCH_AGAIN = "Fetch or export the model again.";

    private ModelFaults() {}

    /**
     * A file that is not there.
     *
     * @param file where it should be
     * @param what it is
     * @return the error
     */
    public static GenerationException missing(Path file, String what) {
        return GenerationException.backend("The model has no " + what + ": " + file + " is missing.")
                .remedy("Export the whole pipeline to ONNX, or fetch the model again.")
                .build();
    }

    static GenerationException damaged(Path file, String how, Throwable cause) {
        return GenerationException.backend("The model file " + file + " is damaged: " + how + ".")
                .remedy(FETCH_AGAIN)
                .cause(cause)
                .build();
    }

    static GenerationException damaged(Path file, String how) {
        return GenerationException.backend("The model file " + file + " is damaged: " + how + ".")
                .remedy(FETCH_AGAIN)
                .build();
    }

    static GenerationException outside(Path file) {
        return GenerationException.backend("The model names " + file + ", which lies outside its folder.")
                .remedy("Copy the file into the model's folder, following links, and name it there.")
                .build();
    }

    /**
     * A graph that cannot be used although it can be read.
     *
     * @param file the graph
     * @param how what is wrong, to follow the file's name
     * @return the error
     */
    public static GenerationException unfit(Path file, String how) {
        return GenerationException.backend("The graph " + file + " cannot be used: " + how + ".")
                .remedy("Export the model anew with optimum's task text-to-image.")
                .build();
    }

    /**
     * A pipeline that no family reads.
     *
     * @param file the model_index.json
     * @param name what it calls the pipeline
     * @return the error
     */
    public static GenerationException unknownFamily(Path file, String name) {
        return GenerationException.backend(
                        "The file " + file + " describes a pipeline of the class " + name + ", which is not supported.")
                .remedy("Use a model of the Stable Diffusion 1, 2, 3 or XL family, or of one distilled from them.")
                .build();
    }

    /**
     * A model whose numbers grew beyond what its type holds.
     *
     * @param folder the model
     * @return the error
     */
    public static GenerationException overflow(ModelFolder folder) {
        return GenerationException.backend(
                        "The model " + folder.root() + " returned numbers without a value: a graph overflows.")
                .remedy("Use the autoencoder and the U-Net with 32-bit numbers, or an autoencoder made for 16 bits.")
                .build();
    }
}
