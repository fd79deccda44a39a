package dev.sota.cli;

import dev.sota.api.ContactSheet;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.SheetOptions;
import dev.sota.api.TransitionKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a film's contact sheet, without making the film. */
@Command(
        name = "storyboard",
        customSynopsis = "sota storyboard INPUT [-o FILE] [OPTIONS]",
        description = {
            "Draws a film's contact sheet as a PNG file, without making the film: the picture of each scene,",
            "with its words, time, camera and transition. A long film takes several pages: board.png, board-2.png ...",
            "With --style all one scene is drawn in every style."
        },
        sortOptions = false)
final class StoryboardCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private FilmOptions film = new FilmOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "storyboard.png",
            description = "The picture's file. Default: storyboard.png.")
    private Path output = Path.of("storyboard.png");

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    @Option(
            names = "--style",
            paramLabel = "ID",
            description = "The style of the pictures; all: one scene in every style. Default: the preset's.")
    private @Nullable String style;

    @Option(
            names = "--transition",
            paramLabel = "NAME",
            description = "How every picture takes the place of the one before. Default: chosen from the preset's.",
            completionCandidates = Transitions.class,
            converter = Transitions.class)
    private @Nullable TransitionKind transition;

    @Option(
            names = "--scene",
            paramLabel = "N",
            description = "With --style all, the scene, from 1. Default: the first that tells of something.")
    private int scene;

    @Option(names = "--columns", paramLabel = "N", description = "Pictures beside each other. Default: by their shape.")
    private int columns;

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            description = "The width of one picture. Default: by their shape.")
    private int width;

    StoryboardCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        boolean all = style != null && style.toLowerCase(Locale.ROOT).equals(ALL);
        GenerationRequest.Builder request = film.request(context);
        if (style != null && !all) {
            request.style(style);
        }
        if (transition != null) {
            request.transition(transition);
        }
        GenerationRequest wanted = FilmOptions.build(request);
        SheetOptions options = options(all);
        Path first = context.folder().resolve(output);
        PngFiles.check(first);
        try (GenerationPipeline pipeline = context.pipelines().open(film.engines())) {
            ContactSheet sheet = pipeline.contactSheet(wanted, options);
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < sheet.pages(); i++) {
                files.add(i == 0 ? first : PngFiles.numbered(first, i + 1));
            }
            files.forEach(file -> PngFiles.free(file, force));
            for (int i = 0; i < files.size(); i++) {
                PngFiles.write(sheet.page(i), files.get(i));
            }
            context.out().print(film.json() ? json(sheet, files) : text(sheet, files));
        }
        return ExitCodes.OK;
    }

    private SheetOptions options(boolean all) {
        try {
            return SheetOptions.builder()
                    .columns(columns)
                    .pictureWidth(width)
                    .everyStyle(all)
                    .scene(scene)
                    .build();
        } catch (IllegalArgumentException e) {
            throw GenerationException.request(FilmOptions.sentence(e))
                    .remedy("Change --columns, --width or --scene.")
                    .cause(e)
                    .build();
        }
    }

    private static String text(ContactSheet sheet, List<Path> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(file -> text.append(file).append(System.lineSeparator()));
        return text.toString();
    }

    private static String json(ContactSheet sheet, List<Path> files) {
        var root = Json.object().put("panels", sheet.panels());
        var pages = root.putArray("pages");
        files.forEach(file -> pages.add(file.toString()));
        return Json.text(root);
    }
}
