package dev.sota.cli;

import dev.sota.api.FilmFrames;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes pictures out of a finished film. */
@Command(
        name = "frames",
        customSynopsis = "sota frames FILM [-o FOLDER] [--every TIME | --at TIME,...]",
        description = {
            "Takes pictures out of a finished film, as PNG files named after their times.",
            "Films are MP4, MOV, MKV or WebM files, made here or elsewhere."
        },
        sortOptions = false)
final class FramesCommand implements Callable<Integer> {

    /** More would fill a disk by mistake: of a feature film, one for every second. */
    static final int MOST = 10_000;

    private static final Duration USUAL = Duration.ofSeconds(2);

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(arity = "1", paramLabel = "FILM", description = "The film's file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path film;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the pictures go; made when it is missing. Default: named after the film, here.")
    private @Nullable Path output;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "A picture each time so much has passed, such as 0.5s or 2s. Default: 2s.")
    private @Nullable Duration every;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            split = ",",
            converter = PositionConverter.class,
            description = "A picture at each of these times from the film's beginning, such as 3s,1m.")
    private List<Duration> at = new ArrayList<>();

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    @Option(names = "--json", description = "Answer in JSON, for programs.")
    private boolean json;

    FramesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (every != null && !at.isEmpty()) {
            throw refuse("There is both --every and --at.", "Give one of the two.");
        }
        Path file = context.folder().resolve(film);
        try (GenerationPipeline pipeline = context.pipelines().open(Map.of());
                FilmFrames frames = pipeline.frames(file)) {
            Map<Duration, Path> wanted = files(times(frames.duration()), folder());
            for (Map.Entry<Duration, Path> picture : wanted.entrySet()) {
                PngFiles.write(frames.at(picture.getKey()), picture.getValue());
            }
            context.out().print(json ? json(frames, wanted) : text(wanted));
        }
        return ExitCodes.OK;
    }

    private List<Duration> times(Duration film) {
        if (!at.isEmpty()) {
            for (Duration time : at) {
                if (time.compareTo(film) >= 0) {
                    throw refuse(
                            "There is no picture at " + Times.spoken(time) + ": the film lasts " + Times.spoken(film)
                                    + ".",
                            "Choose times before the film's end.");
                }
            }
            return bounded(List.copyOf(new TreeSet<>(at)));
        }
        Duration step = every == null ? USUAL : every;
        long count = film.isZero() ? 1 : (film.toNanos() + step.toNanos() - 1) / step.toNanos();
        if (count > MOST) {
            throw tooMany(count);
        }
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(step.multipliedBy(i));
        }
        return times;
    }

    private static List<Duration> bounded(List<Duration> times) {
        if (times.size() > MOST) {
            throw tooMany(times.size());
        }
        return times;
    }

    private static GenerationException tooMany(long count) {
        return refuse(
                count + " pictures were asked for; " + MOST + " are taken at once.",
                "Choose a longer time for --every.");
    }

    private Path folder() {
        String name = String.valueOf(film.getFileName());
        int dot = name.lastIndexOf('.');
        Path named = Path.of((dot > 0 ? name.substring(0, dot) : name) + "-frames");
        Path folder = context.folder().resolve(output == null ? named : output);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw GenerationException.resources("The folder " + folder + " could not be made: " + e.getMessage())
                    .remedy("Choose another with -o.")
                    .cause(e)
                    .build();
        }
    }

    /** Names that sort by time; all must be free before the first is written. */
    private Map<Duration, Path> files(List<Duration> times, Path folder) {
        Map<Duration, Path> files = new java.util.LinkedHashMap<>();
        for (Duration time : times) {
            Path file = folder.resolve(String.format(
                    Locale.ROOT,
                    "frame-%dh%02dm%02d.%03ds.png",
                    time.toHours(),
                    time.toMinutesPart(),
                    time.toSecondsPart(),
                    time.toMillisPart()));
            PngFiles.free(file, force);
            files.put(time, file);
        }
        return files;
    }

    private static String text(Map<Duration, Path> pictures) {
        StringBuilder text = new StringBuilder();
        pictures.values().forEach(file -> text.append(file).append(System.lineSeparator()));
        return text.toString();
    }

    private static String json(FilmFrames film, Map<Duration, Path> pictures) {
        var root = Json.object()
                .put("width", film.width())
                .put("height", film.height())
                .put("seconds", film.duration().toNanos() / 1e9);
        var array = root.putArray("frames");
        pictures.forEach((time, file) ->
                array.addObject().put("seconds", time.toNanos() / 1e9).put("file", file.toString()));
        return Json.text(root);
    }

    private static GenerationException refuse(String message, String remedy) {
        return GenerationException.request(message).remedy(remedy).build();
    }
}
