package dev.sota.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Looks after models. The parser looks at the fields and methods of commands whenever the program starts, so that those
 * of models must not name the library: it would be loaded for every film.
 */
@Command(
        name = "models",
        description = "Installs and checks diffusion models, which 'sota make --images onnx:ID' paints with.",
        synopsisSubcommandLabel = "COMMAND")
final class ModelsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    private ModelsCommand() {}

    /** The command with the commands below it. */
    static CommandLine of(CommandContext context) {
        return new CommandLine(new ModelsCommand())
                .addSubcommand(new ModelsListCommand(context))
                .addSubcommand(new ModelsInstallCommand(context))
                .addSubcommand(new ModelsVerifyCommand(context))
                .addSubcommand(new ModelsRemoveCommand(context))
                .addSubcommand(new ModelsWhereCommand(context));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, install, verify, remove or where.");
    }
}
