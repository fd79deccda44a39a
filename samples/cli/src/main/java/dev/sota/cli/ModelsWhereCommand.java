package dev.sota.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says where models are. */
@Command(name = "where", description = "Prints the folder of models, or of one model.")
final class ModelsWhereCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Which model. Default: the folder of all.")
    private @Nullable String id;

    @Mixin
    private ModelOptions options = new ModelOptions();

    ModelsWhereCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new ModelActions(context, options).where(id);
    }
}
