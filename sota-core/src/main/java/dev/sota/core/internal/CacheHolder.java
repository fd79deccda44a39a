package dev.sota.core.internal;

import dev.sota.api.PipelineConfig;
import dev.sota.core.internal.cache.CacheFolder;
import dev.sota.core.internal.cache.WorkCache;
import dev.sota.core.internal.cost.CostLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A pipeline's work cache, opened for the first film. Without one, films are made all the same. Thread-safe. */
final class CacheHolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CacheHolder.class);

    private final PipelineConfig config;
    private Optional<WorkCache> cache = Optional.empty();
    private final CostLedger costs;
    private boolean tried;

    CacheHolder(PipelineConfig config) {
        this.config = config;
        this.costs = new CostLedger(config.caching() ? folder() : Optional.empty());
    }

    private Optional<Path> folder() {
        return config.cacheDirectory().or(() -> CacheFolder.standard().folder());
    }

    /** What work costs here, kept beside the cache. */
    CostLedger costs() {
        return costs;
    }

    synchronized Optional<WorkCache> get() {
        if (!tried && config.caching()) {
            cache = open();
        }
        tried = true;
        return cache;
    }

    private Optional<WorkCache> open() {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            log.warn("There is no work cache: {}", CacheFolder.standard().reason());
            return Optional.empty();
        }
        try {
            return Optional.of(WorkCache.open(folder.get(), config.cacheLimits(), config.clock()));
        } catch (IOException e) {
            log.warn("There is no work cache in {}: {}", folder.get(), e.toString());
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        cache.ifPresent(WorkCache::close);
        cache = Optional.empty();
    }
}
