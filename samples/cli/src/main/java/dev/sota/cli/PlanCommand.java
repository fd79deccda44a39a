package dev.sota.cli;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Storyboard;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what a film would tell, without making it. */
@Command(
        name = "plan",
        customSynopsis = "sota plan INPUT [OPTIONS]",
        description = {
            "Shows a film's storyboard without making it.",
            "With --json it can be edited and given to 'sota make' as a .json file."
        },
        sortOptions = false)
final class PlanCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private FilmOptions film = new FilmOptions();

    PlanCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        GenerationRequest request = FilmOptions.build(film.request(context));
        try (GenerationPipeline pipeline = context.pipelines().open(film.engines())) {
            Storyboard storyboard = pipeline.plan(request);
            context.out()
                    .print(
                            film.json()
                                    ? context.codec().get().encode(storyboard)
                                    : new StoryboardTable(context.terminal().columns()).text(storyboard));
        }
        return ExitCodes.OK;
    }
}
