package dev.sota.core.internal.film;

import dev.sota.api.GenerationRequest;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.core.internal.cost.Workload;
import dev.sota.core.internal.files.AudioFile;
import dev.sota.core.internal.files.MixFile;
import dev.sota.core.internal.narrate.Narrator;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.run.Crew;
import dev.sota.core.internal.run.Duty;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.timeline.Look;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.core.internal.timeline.SceneSpan;
import dev.sota.core.internal.timeline.SegmentPlanner;
import dev.sota.core.internal.timeline.TimelineBuilder;
import dev.sota.spi.SegmentRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The making of one film, scene by scene: while a scene is encoded, the next is drawn and a later one is spoken. Scenes
 * are spoken one after the other; as soon as one is, its place in the film is known. They are released to be drawn and
 * encoded in their order, a few at a time, so that what is still to come can be made in another quality. When all are
 * spoken, the sound is made. Thread-safe.
 */
final class Production {

    /** Speech comes first: everything else waits for the lengths of the scenes. Then the sound, of which there is one. */
    private static final long NARRATE = 0;

    private static final long COMPOSE = 1;
    private static final long MIX = 2;
    private static final long SCENES = 10;
    private static final int SCENE = 2;

    private final GenerationRequest request;
    private final Storyboard storyboard;
    private final Narrator narrator;
    private final SoundStage sound;
    private final PictureRecipes recipes;
    private final KeyframeWorkshop keyframes;
    private final SegmentWorkshop segments;
    private final Cast cast;
    private final Crew crew;
    private final Function<Stage, StageContext> contexts;
    private final Qualities qualities;
    private final int window;

    private final TimelineBuilder timeline;
    private final SegmentPlanner planner;
    private final List<SceneSpan> spans = new ArrayList<>();
    private final List<PictureClip> pictures = new ArrayList<>();
    private final View view = new View();
    private final Reel reel = new Reel();
    private int released;
    private int unfinished;
    private boolean releasing;

    private final CompletableFuture<Timeline> outline = new CompletableFuture<>();
    private final CompletableFuture<MixFile> mix = new CompletableFuture<>();

    /** How finely scenes are made, asked when each is released. */
    interface Qualities {
        /**
         * The quality of the next scene.
         *
         * @param span its place
         * @param rest the work of this scene and of those after it, in a quality
         */
        Quality next(SceneSpan span, Function<Quality, Workload> rest);
    }

    /** Who works on the film. */
    record Team(
            Cast cast,
            Narrator narrator,
            SoundStage sound,
            PictureRecipes recipes,
            KeyframeWorkshop keyframes,
            SegmentWorkshop segments,
            Qualities qualities) {}

    Production(
            GenerationRequest request,
            Storyboard storyboard,
            Team team,
            Look look,
            Crew crew,
            int window,
            Function<Stage, StageContext> contexts) {
        this.request = request;
        this.storyboard = storyboard;
        this.narrator = team.narrator();
        this.sound = team.sound();
        this.recipes = team.recipes();
        this.keyframes = team.keyframes();
        this.segments = team.segments();
        this.qualities = team.qualities();
        this.cast = team.cast();
        this.crew = crew;
        this.window = window;
        this.contexts = contexts;
        this.timeline = new TimelineBuilder(cast.preset(), storyboard, look);
        this.planner = new SegmentPlanner(cast.preset().frameRate());
    }

    /** Begins; everything else follows on the crew's threads. */
    void begin() {
        narrate(0);
    }

    /** Everything but the pictures, once all scenes are spoken. */
    CompletableFuture<Timeline> outline() {
        return outline;
    }

    /** The finished sound. */
    CompletableFuture<MixFile> mix() {
        return mix;
    }

    /** A segment of the film, or nothing when it has no more. */
    CompletableFuture<Optional<Path>> segment(int index) {
        return reel.segment(index);
    }

    /** The whole timeline, once every segment has been asked for. */
    synchronized Timeline timeline() {
        return outline.join().toBuilder().pictures(pictures).build();
    }

    private void narrate(int index) {
        Scene scene = storyboard.scenes().get(index);
        StageContext context = contexts.apply(Stage.NARRATE);
        crew.submit(
                        new Duty(Stage.NARRATE, scene.id(), NARRATE),
                        () -> narrator.narrate(scene, storyboard.language(), context.quiet()))
                .thenAccept(narration -> crew.guard(() -> spoken(index, narration, context)));
    }

    private void spoken(int index, SceneNarration narration, StageContext context) {
        int total = storyboard.scenes().size();
        synchronized (this) {
            spans.add(timeline.place(narration));
        }
        context.progress(index + 1L, total);
        if (index + 1 < total) {
            narrate(index + 1);
        } else {
            narrator.finish(context);
            contexts.apply(Stage.TIMELINE).board().complete(Stage.TIMELINE);
            makeSound();
        }
        release();
    }

    private void makeSound() {
        List<SceneNarration> narrations;
        List<TimelineBuilder.SceneStart> starts;
        Timeline film;
        synchronized (this) {
            starts = timeline.starts();
            narrations = spans.stream().map(SceneSpan::narration).toList();
            film = timeline.outline(sound.recipe(starts, storyboard.mood()));
        }
        StageContext composing = contexts.apply(Stage.COMPOSE);
        StageContext mixing = contexts.apply(Stage.MIX);
        crew.submit(new Duty(Stage.COMPOSE, "", COMPOSE), () -> {
                    Optional<AudioFile> music = sound.compose(film, starts, storyboard.mood(), composing);
                    composing.board().complete(Stage.COMPOSE);
                    return music;
                })
                .thenCompose(music -> crew.submit(new Duty(Stage.MIX, "", MIX), () -> {
                    MixFile mixed = sound.mix(film, narrations, music, mixing);
                    mixing.board().complete(Stage.MIX);
                    return mixed;
                }))
                .thenAccept(mix::complete);
        outline.complete(film);
    }

    /** Hands scenes on while there is room; whatever ends makes room. */
    private synchronized void release() {
        if (releasing) {
            // A segment that was there already ended while its scene was handed on: the loop below goes on.
            return;
        }
        if (cast.preset().hairline() && spans.size() < storyboard.scenes().size()) {
            // A line that grows with the film must know how long that is.
            return;
        }
        releasing = true;
        while (released < spans.size() && unfinished < window) {
            SceneSpan span = spans.get(released);
            release(span, SCENES + (long) SCENE * released);
            released++;
            if (span.last()) {
                reel.end();
            }
        }
        releasing = false;
    }

    private void release(SceneSpan span, long priority) {
        Quality quality = qualities.next(span, this::rest);
        List<PictureClip> clips = timeline.pictures(span, quality, recipes);
        pictures.addAll(clips);
        view.add(clips, span);
        long until = timeline.seenUntil(span);
        String label = span.narration().scene().id();
        for (SegmentPlanner.Range range : planner.advance(clips, until, span.last())) {
            SegmentRequest segment = view.request(range, quality);
            unfinished++;
            CompletableFuture<Path> file = segments.order(segment, quality, label, priority);
            reel.add(file);
            file.thenRun(() -> crew.guard(this::finished));
        }
        view.forget(planner.position());
    }

    /** Of scenes that are spoken the length is known, of the others the text. */
    private Workload rest(Quality quality) {
        Workload rest = Workload.NONE;
        for (int i = released; i < spans.size(); i++) {
            double seconds = (double) spans.get(i).frames() / cast.preset().frameRate();
            rest = rest.plus(Workload.scene(0, seconds, cast.preset(), quality));
        }
        for (int i = spans.size(); i < storyboard.scenes().size(); i++) {
            rest = rest.plus(Workload.of(storyboard.scenes().get(i), cast.preset(), quality, request.speechRate()));
        }
        return rest;
    }

    private void finished() {
        synchronized (this) {
            unfinished--;
        }
        release();
    }

    private List<CaptionCue> captions(SceneSpan span) {
        return cast.burnsCaptions(request) ? timeline.captions(span) : List.of();
    }

    /** What may be seen in the segments to come. */
    private final class View {
        private final List<PictureClip> pictures = new ArrayList<>();
        private final List<TitleClip> titles = new ArrayList<>();
        private final List<LowerThirdClip> lowerThirds = new ArrayList<>();
        private final List<CaptionCue> captions = new ArrayList<>();

        void add(List<PictureClip> clips, SceneSpan span) {
            pictures.addAll(clips);
            timeline.title(span).ifPresent(titles::add);
            timeline.lowerThird(span).ifPresent(lowerThirds::add);
            captions.addAll(captions(span));
        }

        SegmentRequest request(SegmentPlanner.Range range, Quality quality) {
            SegmentRequest.Builder segment = SegmentRequest.builder(
                            cast.preset().width(),
                            cast.preset().height(),
                            cast.preset().frameRate(),
                            keyframes)
                    .language(storyboard.language())
                    .range(range.start(), range.frames())
                    .pictures(pictures)
                    .titles(titles)
                    .lowerThirds(lowerThirds)
                    .captions(captions)
                    .captionStyle(cast.preset().captionStyle())
                    .typeface(cast.preset().typeface())
                    .bodyTypeface(timeline.bodyTypeface())
                    .accent(cast.preset().accent())
                    .encoder(cast.encoder().name())
                    .videoKbps(cast.preset().videoKbps())
                    .effort(quality.effort());
            timeline.hairline().ifPresent(segment::hairline);
            timeline.logo(range.start(), range.frames()).ifPresent(segment::logo);
            return segment.build();
        }

        void forget(long before) {
            pictures.removeIf(c -> c.startFrame() + c.frames() <= before);
            lowerThirds.removeIf(c -> c.startFrame() + c.frames() <= before);
            titles.removeIf(c -> c.startFrame() + c.frames() <= before);
            captions.removeIf(c -> c.startFrame() + c.frames() <= before);
        }
    }
}
