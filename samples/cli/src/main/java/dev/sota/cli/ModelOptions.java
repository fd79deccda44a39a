package dev.sota.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all model commands have. */
final class ModelOptions {

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "The folder of models. Default: $SOTA_MODELS, or where this system keeps data.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Answer in JSON, for programs.")
    private boolean json;

    boolean json() {
        return json;
    }

    Optional<Path> folder(CommandContext context) {
        return Optional.ofNullable(folder).map(context.folder()::resolve);
    }
}
