package dev.sota.inference.onnx.models;

import dev.sota.inference.onnx.internal.store.ModelNames;

/**
 * A file of a model as it was when the model was installed.
 *
 * @param path its path below the model's folder, with slashes
 * @param size its length in bytes
 * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
 */
public record ModelFile(String path, long size, String sha256) {

    /** Checks the values: a path never leads out of the folder. */
    public ModelFile {
        ModelNames.requireInside(path);
        if (size < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a file has a length and a SHA-256");
        }
    }
}
