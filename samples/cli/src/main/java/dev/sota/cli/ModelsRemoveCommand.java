package dev.sota.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a model. */
@Command(name = "remove", description = "Removes a model, or what an installation that was broken off has left.")
final class ModelsRemoveCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(paramLabel = "ID", description = "Which model.")
    private String id = "";

    @Mixin
    private ModelOptions options = new ModelOptions();

    ModelsRemoveCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new ModelActions(context, options).remove(id);
    }
}
