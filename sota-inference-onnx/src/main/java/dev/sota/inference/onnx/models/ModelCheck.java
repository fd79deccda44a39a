package dev.sota.inference.onnx.models;

import java.util.List;

/**
 * What reading every byte of an installed model has found.
 *
 * @param model the model
 * @param damaged paths of files that are missing, of another length or of another hash
 */
public record ModelCheck(InstalledModel model, List<String> damaged) {

    /** Copies the list. */
    public ModelCheck {
        damaged = List.copyOf(damaged);
    }

    /**
     * Whether the model is as it was when it was installed.
     *
     * @return true when nothing is damaged
     */
    public boolean sound() {
        return damaged.isEmpty();
    }
}
