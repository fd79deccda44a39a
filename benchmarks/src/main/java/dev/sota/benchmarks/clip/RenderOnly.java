package dev.sota.benchmarks.clip;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheMaintenance;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Films whose pictures and sound are there already, so that only drawing, encoding and joining is left. */
final class RenderOnly implements AutoCloseable {

    private static final String SEGMENT = "segment";

    private final Path cache;
    private final GenerationPipeline pipeline;
    private final GenerationRequest request;

    /** Makes the film once, to fill a cache. */
    RenderOnly(Path folder, GenerationRequest request) throws IOException {
        this.cache = Files.createDirectory(folder.resolve("cache"));
        this.request = request;
        this.pipeline = GenerationPipeline.builder().cache(cache).build();
        pipeline.generate(request);
    }

    FilmSample sample() throws IOException {
        int forgotten = 0;
        for (CacheEntry entry : CacheMaintenance.open(cache).entries()) {
            if (entry.kind().equals(SEGMENT)) {
                forgotten += forget(entry.key()) ? 1 : 0;
            }
        }
        if (forgotten == 0) {
            throw new IllegalStateException("no segment was kept that could be made again");
        }
        return FilmSample.of(pipeline, request);
    }

    private boolean forget(String key) throws IOException {
        try (var files = Files.find(cache, 4, (file, kind) -> key.equals(String.valueOf(file.getFileName())))) {
            boolean found = false;
            for (Path file : files.toList()) {
                found |= Files.deleteIfExists(file);
            }
            return found;
        }
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
