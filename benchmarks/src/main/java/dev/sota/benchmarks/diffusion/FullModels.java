package dev.sota.benchmarks.diffusion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the full-size models are that {@code make_full.py} of {@code sota-inference-onnx} makes: in the folder that the
 * system property {@code sota.benchmarks.models} names. They are too large to be part of a repository.
 */
public final class FullModels {

    private static final String PROPERTY = "sota.benchmarks.models";

    /** What to do to have them. */
    public static final String HOW_TO_MAKE =
            "make it with 'python sota-inference-onnx/src/test/python/make_full.py FOLDER sd-turbo', and start Java with"
                    + " -D" + PROPERTY + "=FOLDER.";

    private FullModels() {}

    /**
     * Whether there are any.
     *
     * @return true when the property names a folder
     */
    public static boolean present() {
        return folder().isPresent();
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).filter(Files::isDirectory);
    }

    /**
     * A model.
     *
     * @param name for example {@code sd-turbo-fp32}
     * @return its folder
     * @throws IllegalStateException when it is not there
     */
    public static Path model(String name) {
        return folder().map(f -> f.resolve(name))
                .filter(Files::isDirectory)
                .orElseThrow(() -> new IllegalStateException("There is no model " + name + ": " + HOW_TO_MAKE));
    }
}
