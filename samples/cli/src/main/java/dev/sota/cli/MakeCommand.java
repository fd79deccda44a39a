package dev.sota.cli;

import dev.sota.api.CaptionMode;
import dev.sota.api.CaptionStyle;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.GenerationTask;
import dev.sota.api.TransitionKind;
import dev.sota.api.Typeface;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a film. */
@Command(
        name = "make",
        customSynopsis = "sota make INPUT [OPTIONS]",
        description = "Makes a film: video, captions, poster and manifest.",
        sortOptions = false)
final class MakeCommand implements Callable<Integer> {

    /** Where captions go, in the words of the command line. */
    enum Captions {
        burned,
        sidecar
    }

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private FilmOptions film = new FilmOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The film's file; the rest lies beside it. Default: named after the title, here.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    @Option(names = "--style", paramLabel = "ID", description = "The style of the pictures. Default: the preset's.")
    private @Nullable String style;

    @Option(names = "--voice", paramLabel = "ID", description = "A voice of 'sota voices', or none.")
    private @Nullable String voice;

    @Option(names = "--rate", paramLabel = "N", description = "How fast the voice speaks, 0.5 to 2. Default: 1.")
    private @Nullable Double rate;

    @Option(names = "--no-music", description = "Make a film without music.")
    private boolean noMusic;

    @Option(
            names = "--captions",
            paramLabel = "WHERE",
            description = "burned: in the picture and in files; sidecar: only in files. Default: burned.")
    private @Nullable Captions captions;

    @Option(
            names = "--caption-style",
            paramLabel = "STYLE",
            description = "${COMPLETION-CANDIDATES}: how captions look in the picture. Default: the preset's.",
            completionCandidates = CaptionStyles.class,
            converter = CaptionStyles.class)
    private @Nullable CaptionStyle captionStyle;

    @Option(
            names = "--typeface",
            paramLabel = "FACE",
            description = "${COMPLETION-CANDIDATES}: what titles and captions are set in. Default: the preset's.",
            completionCandidates = Typefaces.class,
            converter = Typefaces.class)
    private @Nullable Typeface typeface;

    @Option(
            names = "--transition",
            paramLabel = "NAME",
            description = "How every picture takes the place of the one before, such as cut, cross-fade, wipe-left,"
                    + " iris, page or a name of FFmpeg's xfade. Default: chosen from the preset's.",
            completionCandidates = Transitions.class,
            converter = Transitions.class)
    private @Nullable TransitionKind transition;

    @Option(names = "--encoder", paramLabel = "NAME", description = "The video encoder. Default: auto.")
    private @Nullable String encoder;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "Give up after this time, such as 90s or 5m; what was made by then is kept for the next run.")
    private @Nullable Duration timeout;

    @Option(
            names = "--deadline",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "When the film is needed, from now: it is made as finely as that allows.")
    private @Nullable Duration deadline;

    @Option(names = "--best-effort", description = "Make the film even when the deadline cannot be met.")
    private boolean bestEffort;

    @Option(names = "--no-cache", description = "Make everything, and keep nothing for the next run.")
    private boolean noCache;

    @Option(
            names = "--profile",
            description = "Write what was done when beside the film, as .profile.json and .profile.svg.")
    private boolean profile;

    @Option(names = "--quiet", description = "No progress; print only the film's path.")
    private boolean quiet;

    MakeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        GenerationRequest request = FilmOptions.build(overlay(film.request(context)));
        long start = System.nanoTime();
        GenerationResult result = make(request);
        if (profile) {
            ProfileFiles.write(result, context.codec().get());
        }
        FilmReport report = FilmReport.of(result, Duration.ofNanos(System.nanoTime() - start));
        context.out().print(film.json() ? Json.text(report.json()) : quiet ? report.path() : report.text());
        return ExitCodes.OK;
    }

    private GenerationResult make(GenerationRequest request) throws InterruptedException {
        context.interruption().begin();
        try (GenerationPipeline pipeline = context.pipelines().open(film.engines(), !noCache)) {
            GenerationTask task = pipeline.submit(request);
            context.interruption().watch(task);
            try (ProgressDisplay display = ProgressDisplay.of(context, film.json(), quiet)) {
                task.onProgress(display);
                return task.await();
            }
        } catch (GenerationException e) {
            if (e.kind() == GenerationException.Kind.CANCELLED) {
                throw GenerationException.builder(
                                e.kind(), "Interrupted: no film was made, and nothing is left behind.")
                        .cause(e)
                        .build();
            }
            throw e;
        }
    }

    private GenerationRequest.Builder overlay(GenerationRequest.Builder request) {
        if (output != null) {
            request.output(context.folder().resolve(output));
        }
        if (force) {
            request.overwrite(true);
        }
        if (style != null) {
            request.style(style);
        }
        if (voice != null) {
            request.voice(voice);
        }
        if (rate != null) {
            request.speechRate(rate);
        }
        if (noMusic) {
            request.music(false);
        }
        if (captions != null) {
            request.captions(captions == Captions.sidecar ? CaptionMode.SIDECAR : CaptionMode.BURNED_IN);
        }
        if (captionStyle != null) {
            request.captionStyle(captionStyle);
        }
        if (typeface != null) {
            request.typeface(typeface);
        }
        if (transition != null) {
            request.transition(transition);
        }
        if (encoder != null) {
            request.encoder(encoder);
        }
        if (timeout != null) {
            request.timeout(timeout);
        }
        if (deadline != null) {
            request.deadline(deadline);
        }
        if (bestEffort) {
            request.bestEffort(true);
        }
        return request;
    }
}
