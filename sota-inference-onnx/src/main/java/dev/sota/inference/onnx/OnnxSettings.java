package dev.sota.inference.onnx;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which model the engine uses, and how. Immutable.
 *
 * @param model the folder that holds the model's {@code model_index.json}
 * @param memoryLimit how many bytes loaded graphs and their runs may take; {@link Long#MAX_VALUE} for no limit
 * @param spinning whether threads spin while they wait for work: a little faster, but cores are busy meanwhile
 * @param options what requests that do not say otherwise are painted with, by the names of the engine's options
 */
public record OnnxSettings(Path model, long memoryLimit, boolean spinning, SortedMap<String, String> options) {

    /** Copies and checks the values. */
    public OnnxSettings {
        if (memoryLimit < 1) {
            throw new IllegalArgumentException("a memory limit is positive");
        }
        options = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /**
     * A model, used as is usual: no memory limit, no spinning.
     *
     * @param model the folder that holds the model's {@code model_index.json}
     * @return settings
     */
    public static OnnxSettings of(Path model) {
        return new OnnxSettings(model, Long.MAX_VALUE, false, new TreeMap<>());
    }

    /**
     * These settings with other options.
     *
     * @param values options by name
     * @return a copy
     */
    public OnnxSettings withOptions(Map<String, String> values) {
        return new OnnxSettings(model, memoryLimit, spinning, new TreeMap<>(values));
    }

    /**
     * These settings with a memory limit.
     *
     * @param bytes how many bytes loaded graphs and their runs may take
     * @return a copy
     */
    public OnnxSettings withMemoryLimit(long bytes) {
        return new OnnxSettings(model, bytes, spinning, options);
    }
}
