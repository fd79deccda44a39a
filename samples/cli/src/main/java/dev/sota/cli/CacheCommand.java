package dev.sota.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks after the work cache. */
@Command(
        name = "cache",
        description = "Shows and tidies the work cache, where films keep what they were made of.",
        synopsisSubcommandLabel = "COMMAND")
final class CacheCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    private CacheCommand() {}

    /** The command with the commands below it. */
    static CommandLine of(CommandContext context) {
        return new CommandLine(new CacheCommand())
                .addSubcommand(new CacheListCommand(context))
                .addSubcommand(new CachePruneCommand(context))
                .addSubcommand(new CacheVerifyCommand(context));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: ls, prune or verify.");
    }
}
