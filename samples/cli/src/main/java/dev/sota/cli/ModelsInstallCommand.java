package dev.sota.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs a model. */
@Command(
        name = "install",
        description = {
            "Installs a model. What was fetched is kept when it is broken off; the same command goes on there.",
            "Variables: HTTPS_PROXY, HTTP_PROXY, NO_PROXY; SOTA_MODELS_MIRROR (an address in place of the",
            "catalogue's hosts), SOTA_MODELS_TOKEN (shown to the source alone), SOTA_OFFLINE=1."
        },
        sortOptions = false)
final class ModelsInstallCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(
            paramLabel = "MODEL",
            description = "An id of 'sota models list'; the address of a folder with a model_index.json or of a .zip"
                    + " archive; or the path of such a folder or archive.")
    private String model = "";

    @Option(names = "--name", paramLabel = "ID", description = "What it is called here. Default: its own name.")
    private @Nullable String name;

    @Option(
            names = {"--accept-licence", "--accept-license"},
            description = "Accept the model's licence, which you have read.")
    private boolean accept;

    @Option(names = "--insecure-http", description = "Allow addresses of other machines without https.")
    private boolean insecure;

    @Option(names = "--quiet", description = "No progress; print only the model's folder.")
    private boolean quiet;

    @Mixin
    private ModelOptions options = new ModelOptions();

    ModelsInstallCommand(CommandContext context) {
        this.context = context;
    }

    /** What the command line says. */
    record Wish(String model, @Nullable String name, boolean accept, boolean insecure, boolean quiet) {}

    @Override
    public Integer call() {
        return new ModelActions(context, options).install(new Wish(model, name, accept, insecure, quiet));
    }
}
