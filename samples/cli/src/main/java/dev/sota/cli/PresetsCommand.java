package dev.sota.cli;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.Preset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Lists the presets. */
@Command(name = "presets", description = "Lists the presets; the first is the default.")
final class PresetsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Answer in JSON, for programs.")
    private boolean json;

    PresetsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (GenerationPipeline pipeline = context.pipelines().open(Map.of())) {
            context.out().print(json ? json(pipeline.presets()) : text(pipeline.presets()));
        }
        return ExitCodes.OK;
    }

    private static String text(List<Preset> presets) {
        Table table = new Table();
        for (Preset preset : presets) {
            table.row(
                    preset.id(),
                    preset.width() + " x " + preset.height(),
                    preset.frameRate() + "/s",
                    preset.description().isEmpty() ? preset.name() : preset.description());
        }
        return table.toString();
    }

    private static String json(List<Preset> presets) {
        ArrayNode list = Json.array();
        for (Preset preset : presets) {
            list.addObject()
                    .put("id", preset.id())
                    .put("name", preset.name())
                    .put("description", preset.description())
                    .put("width", preset.width())
                    .put("height", preset.height())
                    .put("frameRate", preset.frameRate())
                    .put("style", preset.style());
        }
        return Json.text(list);
    }
}
