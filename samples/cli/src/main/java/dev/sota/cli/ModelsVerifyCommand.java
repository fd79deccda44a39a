package dev.sota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads models and compares them with what was installed. */
@Command(
        name = "verify",
        description = "Reads every byte of models and compares it with what was installed.",
        footer = {"", "Exit codes: 0 all is well, 1 something is damaged."})
final class ModelsVerifyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Which models. Default: all that are installed.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private ModelOptions options = new ModelOptions();

    ModelsVerifyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new ModelActions(context, options).verify(ids);
    }
}
