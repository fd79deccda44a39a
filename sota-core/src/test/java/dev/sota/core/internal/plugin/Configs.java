package dev.sota.core.internal.plugin;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.PipelineConfig;
import java.lang.reflect.Constructor;

/** Configurations as pipelines get them; only a builder's {@code build()} makes them otherwise. */
final class Configs {

    private Configs() {}

    static PipelineConfig of(GenerationPipeline.Builder builder) {
        try {
            Constructor<PipelineConfig> constructor =
                    PipelineConfig.class.getDeclaredConstructor(GenerationPipeline.Builder.class);
            constructor.setAccessible(true);
            return constructor.newInstance(builder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
