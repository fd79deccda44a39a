package dev.sota.cli;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the voices. */
@Command(name = "voices", description = "Lists the voices that can speak here.")
final class VoicesCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Answer in JSON, for programs.")
    private boolean json;

    VoicesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (GenerationPipeline pipeline = context.pipelines().open(Map.of())) {
            context.out().print(json ? json(pipeline.voices()) : text(pipeline.voices()));
        }
        return ExitCodes.OK;
    }

    private static String text(List<Voice> voices) {
        Table table = new Table();
        for (Voice voice : voices) {
            String languages =
                    voice.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
            table.row(voice.id(), languages, voice.description().isEmpty() ? voice.name() : voice.description());
        }
        table.row(Voice.NONE, "any", "No speech: captions are shown for as long as they take to read.");
        return table.toString();
    }

    private static String json(List<Voice> voices) {
        ArrayNode list = Json.array();
        for (Voice voice : voices) {
            ObjectNode entry = list.addObject()
                    .put("id", voice.id())
                    .put("name", voice.name())
                    .put("description", voice.description());
            ArrayNode languages = entry.putArray("languages");
            voice.languages().forEach(language -> languages.add(language.toLanguageTag()));
        }
        return Json.text(list);
    }
}
