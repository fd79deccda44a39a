package dev.sota.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line as a whole: its commands, and what all of them share. */
@Command(
        name = "sota",
        description = "Makes finished films from scripts and prompts: narrated, captioned, scored.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  sota make story.txt -o story.mp4",
            "  sota make \"A day in the life of a honey bee\" --preset vertical",
            "  sota storyboard story.txt -o board.png",
            "  sota frames story.mp4 -o frames --every 2s",
            "  sota plan story.txt --json > story.json",
            "  sota make story.json",
            "",
            "Exit codes: 0 done, 1 failed, 2 bad usage or input, 130 interrupted."
        })
final class Sota implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "With an error, also print where in the program it happened.")
    private boolean debug;

    /** Runs a command line and answers the exit code; nothing escapes. */
    static int run(CommandContext context, String... args) {
        Sota sota = new Sota();
        CommandLine commands = new CommandLine(sota)
                .addSubcommand(new MakeCommand(context))
                .addSubcommand(new PlanCommand(context))
                .addSubcommand(new StoryboardCommand(context))
                .addSubcommand(new FramesCommand(context))
                .addSubcommand(new PresetsCommand(context))
                .addSubcommand(new VoicesCommand(context))
                .addSubcommand(new DoctorCommand(context))
                .addSubcommand(CacheCommand.of(context))
                .addSubcommand(ModelsCommand.of(context))
                .setOut(new java.io.PrintWriter(context.out(), true))
                .setErr(new java.io.PrintWriter(context.err(), true))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.max(60, Math.min(120, context.terminal().columns())))
                .setUsageHelpLongOptionsMaxWidth(26)
                .setCaseInsensitiveEnumValuesAllowed(true);
        commands.getSubcommands().values().forEach(command -> command.setUsageHelpLongOptionsMaxWidth(26));
        ErrorPrinter errors = new ErrorPrinter(context, args);
        commands.setParameterExceptionHandler((e, given) -> errors.usage(e));
        commands.setExecutionExceptionHandler((e, command, parsed) -> errors.failure(e, sota.debug));
        return commands.execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: make, plan, storyboard, frames, presets, voices, doctor, cache or models.");
    }
}
