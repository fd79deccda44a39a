package dev.sota.core.internal.timeline;

import dev.sota.api.CameraMove;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.MusicClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.SpeechClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.core.internal.narrate.SceneNarration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays narrated scenes out in time. All arithmetic is in whole frames and samples. */
public final class TimelineBuilder {

    /** Sample rate of every film. */
    public static final int SAMPLE_RATE = 48_000;

    private static final double SECTION_TITLE_SECONDS = 3.2;
    private static final double TITLE_FADE_SECONDS = 0.5;
    private static final double FADE_FROM_BLACK_SECONDS = 0.5;
    private static final double FADE_TO_BLACK_SECONDS = 1.0;

    private static final List<CameraMove> FURTHER_MOVES =
            List.of(CameraMove.PUSH_IN, CameraMove.PAN_RIGHT, CameraMove.PULL_OUT, CameraMove.PAN_LEFT);

    private final Preset preset;
    private final Pace pace;
    private final int samplesPerFrame;
    private final PictureRecipes pictures;
    private final CaptionPlanner captions;

    /**
     * A builder of timelines.
     *
     * @param preset the film's shape and pace
     * @param pictures writes the recipes of its pictures
     */
    public TimelineBuilder(Preset preset, PictureRecipes pictures) {
        this.preset = preset;
        this.pace = Pace.of(preset);
        this.samplesPerFrame = SAMPLE_RATE / preset.frameRate();
        this.pictures = pictures;
        this.captions = new CaptionPlanner(preset, pace);
    }

    /**
     * Builds a timeline.
     *
     * @param storyboard the scenes
     * @param narrations their speech, in the same order
     * @param music makes the recipe of the music for the film's sections, or nothing for none
     * @return the timeline
     */
    public Timeline build(
            Storyboard storyboard,
            List<SceneNarration> narrations,
            Function<List<SceneStart>, Optional<Recipe>> music) {
        List<SceneSpan> spans = spans(narrations);
        long frames = spans.get(spans.size() - 1).endFrame();
        Timeline.Builder timeline = Timeline.builder(
                        preset.width(), preset.height(), preset.frameRate(), SAMPLE_RATE, frames)
                .title(storyboard.title())
                .language(storyboard.language())
                .pictures(pictures(spans))
                .titles(titles(spans))
                .captions(captions(spans))
                .speech(speech(spans))
                .chapters(chapters(spans, storyboard.title()));
        List<SceneStart> starts = spans.stream()
                .map(s -> new SceneStart(
                        s.narration().scene(), s.startFrame() * samplesPerFrame, s.frames() * samplesPerFrame))
                .toList();
        music.apply(starts)
                .ifPresent(recipe -> timeline.music(List.of(new MusicClip(0, frames * samplesPerFrame, recipe))));
        return timeline.build();
    }

    /**
     * Where a scene begins.
     *
     * @param scene the scene
     * @param startSample its first sample
     * @param samples how many samples it lasts
     */
    public record SceneStart(Scene scene, long startSample, long samples) {}

    private List<SceneSpan> spans(List<SceneNarration> narrations) {
        List<SceneSpan> spans = new ArrayList<>();
        long at = 0;
        for (SceneNarration narration : narrations) {
            Scene scene = narration.scene();
            long spoken = (narration.samples() + samplesPerFrame - 1) / samplesPerFrame;
            long leadIn = pace.leadIn() + (scene.startsParagraph() ? pace.paragraph() : 0);
            long frames = spoken == 0 ? silentFrames(scene) : leadIn + spoken + pace.breath();
            frames = Math.max(frames, Math.max(atLeast(scene), captions.count(narration)));
            spans.add(new SceneSpan(narration, at, frames, at + leadIn));
            at += frames;
        }
        return spans;
    }

    private long silentFrames(Scene scene) {
        // A scene of the story without words is seen as long as a title.
        return scene.kind() == SceneKind.ENDING ? pace.ending() : pace.title();
    }

    private long atLeast(Scene scene) {
        // Long enough for both of its cross-fades.
        long fades = 2L * pace.crossFade() + 2;
        return switch (scene.kind()) {
            case OPENING -> Math.max(fades, pace.title());
            case ENDING -> Math.max(fades, pace.ending());
            case STORY -> fades;
        };
    }

    private List<PictureClip> pictures(List<SceneSpan> spans) {
        List<PictureClip> clips = new ArrayList<>();
        long total = spans.get(spans.size() - 1).endFrame();
        int half = pace.crossFade() / 2;
        for (SceneSpan span : spans) {
            long count = (span.frames() + pace.longestPicture() - 1) / pace.longestPicture();
            for (int i = 0; i < count; i++) {
                long from = span.startFrame() + span.frames() * i / count;
                long to = span.startFrame() + span.frames() * (i + 1) / count;
                boolean first = from == 0;
                boolean last = to == total;
                long start = first ? 0 : from - half;
                long end = last ? total : to + half;
                clips.add(clip(span, i, start, end, first, last));
            }
        }
        return clips;
    }

    private PictureClip clip(SceneSpan span, int index, long start, long end, boolean first, boolean last) {
        Scene scene = span.narration().scene();
        int fadeIn = first ? pace.frames(FADE_FROM_BLACK_SECONDS) : pace.crossFade();
        int fadeOut = last ? pace.frames(FADE_TO_BLACK_SECONDS) : 0;
        long frames = end - start;
        fadeIn = (int) Math.min(fadeIn, frames / 2);
        fadeOut = (int) Math.min(fadeOut, frames / 2);
        return new PictureClip(
                scene.id(),
                start,
                frames,
                fadeIn,
                fadeOut,
                pictures.recipe(scene, index),
                CameraPlanner.path(move(scene, index), (double) frames / pace.frameRate()));
    }

    /** Further pictures of a scene are seen with further moves, so that the camera does not seem to start again. */
    private static CameraMove move(Scene scene, int index) {
        if (index == 0 || scene.camera() == CameraMove.STILL) {
            return scene.camera();
        }
        return FURTHER_MOVES.get((FURTHER_MOVES.indexOf(scene.camera()) + index) % FURTHER_MOVES.size());
    }

    private List<TitleClip> titles(List<SceneSpan> spans) {
        List<TitleClip> clips = new ArrayList<>();
        for (SceneSpan span : spans) {
            Scene scene = span.narration().scene();
            if (scene.title().filter(t -> !t.isBlank()).isEmpty()) {
                continue;
            }
            TitleStyle style = switch (scene.kind()) {
                case OPENING -> TitleStyle.OPENING;
                case STORY -> TitleStyle.SECTION;
                case ENDING -> TitleStyle.ENDING;
            };
            long frames = style == TitleStyle.SECTION
                    ? Math.min(span.frames(), pace.frames(SECTION_TITLE_SECONDS))
                    : span.frames();
            int fade = (int) Math.min(pace.frames(TITLE_FADE_SECONDS), frames / 3);
            clips.add(new TitleClip(
                    span.startFrame(),
                    frames,
                    fade,
                    scene.title().orElse(""),
                    scene.subtitle().orElse(""),
                    style));
        }
        return clips;
    }

    private List<CaptionCue> captions(List<SceneSpan> spans) {
        List<CaptionCue> cues = new ArrayList<>();
        spans.forEach(span -> cues.addAll(captions.cues(span, samplesPerFrame)));
        return cues;
    }

    private List<SpeechClip> speech(List<SceneSpan> spans) {
        List<SpeechClip> clips = new ArrayList<>();
        for (SceneSpan span : spans) {
            span.narration()
                    .speech()
                    .ifPresent(sound -> clips.add(new SpeechClip(
                            span.narration().scene().id(),
                            span.speechFrame() * samplesPerFrame,
                            span.narration().samples(),
                            sound.recipe())));
        }
        return clips;
    }

    /** A chapter for each scene, named by its heading or else by its first words. */
    private static List<Chapter> chapters(List<SceneSpan> spans, String title) {
        List<Chapter> chapters = new ArrayList<>();
        for (SceneSpan span : spans) {
            Scene scene = span.narration().scene();
            String name = scene.chapter()
                    .filter(c -> !c.isBlank())
                    .or(() -> scene.title().filter(t -> !t.isBlank()))
                    .orElseGet(() -> firstWords(scene, title));
            chapters.add(new Chapter(span.startFrame(), span.frames(), name));
        }
        return chapters;
    }

    private static String firstWords(Scene scene, String title) {
        String[] words = scene.narration().strip().split("\\s+");
        if (words[0].isEmpty()) {
            return title;
        }
        int n = Math.min(5, words.length);
        String name = String.join(" ", java.util.Arrays.copyOf(words, n));
        return n < words.length ? name + "…" : name;
    }
}
