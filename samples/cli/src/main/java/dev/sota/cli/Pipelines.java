package dev.sota.cli;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationPipeline;
import java.util.Map;

/** Opens pipelines. */
@FunctionalInterface
interface Pipelines {

    /** Opens a pipeline with these engines chosen by name; the caller closes it. */
    GenerationPipeline open(Map<EngineKind, String> engines);

    /** Pipelines of the engines on the class path. */
    static Pipelines discovered() {
        return engines -> {
            GenerationPipeline.Builder builder = GenerationPipeline.builder();
            engines.forEach(builder::engine);
            return builder.build();
        };
    }
}
