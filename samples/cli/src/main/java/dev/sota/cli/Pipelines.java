package dev.sota.cli;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationPipeline;
import java.util.Map;

/** Opens pipelines. */
@FunctionalInterface
interface Pipelines {

    /** Opens a pipeline with these engines chosen by name, with or without the work cache; the caller closes it. */
    GenerationPipeline open(Map<EngineKind, String> engines, boolean caching);

    /** Opens a pipeline that makes nothing. */
    default GenerationPipeline open(Map<EngineKind, String> engines) {
        return open(engines, false);
    }

    /** Pipelines of the engines on the class path. */
    static Pipelines discovered() {
        return (engines, caching) -> {
            GenerationPipeline.Builder builder = GenerationPipeline.builder();
            engines.forEach(builder::engine);
            if (!caching) {
                builder.noCache();
            }
            return builder.build();
        };
    }
}
