package dev.sota.cli;

import dev.sota.api.CacheMaintenance;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all cache commands have. */
final class CacheOptions {

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "The cache's folder. Default: $SOTA_CACHE, or where this system keeps caches.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Answer in JSON, for programs.")
    private boolean json;

    boolean json() {
        return json;
    }

    CacheMaintenance cache(CommandContext context) {
        return context.caches().open(Optional.ofNullable(folder).map(context.folder()::resolve));
    }
}
