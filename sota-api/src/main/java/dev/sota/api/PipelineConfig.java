package dev.sota.api;

import dev.sota.spi.Provider;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What a {@link GenerationPipeline.Builder} has collected, for the implementation. Immutable. */
public final class PipelineConfig {

    private final @Nullable String preset;
    private final Map<EngineKind, String> engines;
    private final List<Provider<?>> providers;
    private final boolean discovery;
    private final @Nullable Path outputDirectory;
    private final @Nullable Path workDirectory;
    private final boolean caching;
    private final @Nullable Path cacheDirectory;
    private final CacheLimits cacheLimits;
    private final @Nullable Duration timeout;
    private final @Nullable Executor executor;
    private final Clock clock;

    PipelineConfig(GenerationPipeline.Builder builder) {
        this.preset = builder.preset;
        this.engines = Map.copyOf(new EnumMap<>(builder.engines));
        this.providers = List.copyOf(builder.providers);
        this.discovery = builder.discovery;
        this.outputDirectory = builder.outputDirectory;
        this.workDirectory = builder.workDirectory;
        this.caching = builder.caching;
        this.cacheDirectory = builder.cacheDirectory;
        this.cacheLimits = builder.cacheLimits;
        this.timeout = builder.timeout;
        this.executor = builder.executor;
        this.clock = builder.clock;
    }

    /**
     * The preset of requests that name none.
     *
     * @return its id
     */
    public Optional<String> preset() {
        return Optional.ofNullable(preset);
    }

    /**
     * The engines chosen by name.
     *
     * @return engine ids by kind, unmodifiable
     */
    public Map<EngineKind, String> engines() {
        return engines;
    }

    /**
     * The providers registered by hand; each beats a discovered one of the same id, and a kind with any of them uses
     * them first.
     *
     * @return providers in the order of registration, unmodifiable
     */
    public List<Provider<?>> providers() {
        return providers;
    }

    /**
     * Whether providers are looked for with {@link java.util.ServiceLoader}.
     *
     * @return true to look for them
     */
    public boolean discovery() {
        return discovery;
    }

    /**
     * Where films go that name no file.
     *
     * @return the folder, or nothing for the current one
     */
    public Optional<Path> outputDirectory() {
        return Optional.ofNullable(outputDirectory);
    }

    /**
     * Where runs keep temporary files.
     *
     * @return the folder, or nothing for the platform's temporary folder
     */
    public Optional<Path> workDirectory() {
        return Optional.ofNullable(workDirectory);
    }

    /**
     * Whether what stages make is kept for later runs.
     *
     * @return true to keep it
     */
    public boolean caching() {
        return caching;
    }

    /**
     * Where the work cache is.
     *
     * @return the folder, or nothing for the user's: {@code $SOTA_CACHE}, else {@code $XDG_CACHE_HOME/sota}, else where
     *     the platform keeps caches
     */
    public Optional<Path> cacheDirectory() {
        return Optional.ofNullable(cacheDirectory);
    }

    /**
     * How much the work cache may keep.
     *
     * @return size and age
     */
    public CacheLimits cacheLimits() {
        return cacheLimits;
    }

    /**
     * The hard end of each run that names none.
     *
     * @return a positive time, or nothing
     */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /**
     * Where runs are executed.
     *
     * @return the caller's executor, or nothing for threads of the pipeline's own
     */
    public Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    /**
     * What tells the time.
     *
     * @return the clock
     */
    public Clock clock() {
        return clock;
    }
}
