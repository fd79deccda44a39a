package dev.sota.cli;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Storyboard;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a film would tell, without making it. */
@Command(
        name = "plan",
        customSynopsis = "sota plan INPUT [OPTIONS]",
        description = {
            "Shows a film's storyboard, and the time, memory and disk it will take, without making it.",
            "With --json the storyboard can be edited and given to 'sota make' as a .json file;",
            "with --estimate --json what it will take is told instead."
        },
        sortOptions = false)
final class PlanCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private FilmOptions film = new FilmOptions();

    @Option(names = "--estimate", description = "Only say what the film will take.")
    private boolean estimate;

    @Option(
            names = "--deadline",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "When the film is needed, from now, such as 90s or 5m.")
    private @Nullable Duration deadline;

    PlanCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        GenerationRequest.Builder wanted = film.request(context);
        if (deadline != null) {
            wanted.deadline(deadline);
        }
        GenerationRequest request = FilmOptions.build(wanted);
        try (GenerationPipeline pipeline = context.pipelines().open(film.engines(), true)) {
            if (film.json()) {
                context.out()
                        .print(
                                estimate
                                        ? Json.text(EstimateTable.json(pipeline.estimate(request)))
                                        : context.codec().get().encode(pipeline.plan(request)));
                return ExitCodes.OK;
            }
            if (!estimate) {
                Storyboard storyboard = pipeline.plan(request);
                context.out().print(new StoryboardTable(context.terminal().columns()).text(storyboard));
                context.out().println();
            }
            context.out().print(EstimateTable.text(pipeline.estimate(request)));
        }
        return ExitCodes.OK;
    }
}
