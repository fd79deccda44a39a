package dev.sota.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists models. */
@Command(name = "list", description = "Lists the models that can be installed, and those that are.")
final class ModelsListCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private ModelOptions options = new ModelOptions();

    ModelsListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new ModelActions(context, options).list();
    }
}
