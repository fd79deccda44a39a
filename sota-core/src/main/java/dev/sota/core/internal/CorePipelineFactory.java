package dev.sota.core.internal;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.PipelineConfig;
import dev.sota.spi.PipelineFactory;

/** Makes {@link CorePipeline}s. */
public final class CorePipelineFactory implements PipelineFactory {
    @Override
    public GenerationPipeline create(PipelineConfig config) {
        return new CorePipeline(config);
    }
}
