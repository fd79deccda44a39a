package dev.sota.spi;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.PipelineConfig;

/** Makes pipelines; {@code sota-core} is the one implementation, found by {@link java.util.ServiceLoader}. */
public interface PipelineFactory {
    /**
     * Makes a pipeline.
     *
     * @param config what it works with
     * @return a new pipeline
     */
    GenerationPipeline create(PipelineConfig config);
}
