package dev.sota.core.internal.timeline;

import dev.sota.api.CameraMove;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.Storyboard;
import dev.sota.api.TransitionKind;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.HairlineClip;
import dev.sota.api.timeline.LogoClip;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.MusicClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.SpeechClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.api.timeline.Transition;
import dev.sota.core.internal.narrate.SceneNarration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays narrated scenes out in time, one after the other as their speech comes, so that the film's beginning can be made
 * while its end is still being spoken: where a scene stands depends on the scenes before it only. All arithmetic is in
 * whole frames and samples. Not thread-safe.
 */
public final class TimelineBuilder {

    /** Sample rate of every film. */
    public static final int SAMPLE_RATE = 48_000;

    private static final double SECTION_TITLE_SECONDS = 3.2;
    private static final double TITLE_FADE_SECONDS = 0.5;
    /** A lower third comes when the picture has settled, and stays long enough to be read twice. */
    private static final double LOWER_THIRD_AFTER_SECONDS = 0.7;

    private static final double LOWER_THIRD_SECONDS = 5;
    private static final double LOWER_THIRD_MOVE_SECONDS = 0.6;
    private static final double FADE_FROM_BLACK_SECONDS = 0.5;
    private static final double FADE_TO_BLACK_SECONDS = 1.0;

    private final Preset preset;
    private final Storyboard storyboard;
    private final Look look;
    private final Pace pace;
    private final int samplesPerFrame;
    private final CaptionPlanner captions;
    private final TransitionPlanner transitions;
    private final Moves moves;
    private final List<SceneSpan> spans = new ArrayList<>();

    /**
     * A builder of one film's timeline.
     *
     * @param preset the film's shape and pace
     * @param storyboard its scenes
     */
    public TimelineBuilder(Preset preset, Storyboard storyboard) {
        this(preset, storyboard, Look.PLAIN);
    }

    /**
     * A builder of one film's timeline.
     *
     * @param preset the film's shape and pace
     * @param storyboard its scenes
     * @param look what it has beside its preset
     */
    public TimelineBuilder(Preset preset, Storyboard storyboard, Look look) {
        this.preset = preset;
        this.look = look;
        this.storyboard = storyboard;
        this.pace = Pace.of(preset);
        this.samplesPerFrame = SAMPLE_RATE / preset.frameRate();
        this.captions = new CaptionPlanner(preset, pace);
        this.transitions = new TransitionPlanner(preset, storyboard);
        this.moves = new Moves(storyboard);
    }

    /**
     * Places the next scene.
     *
     * @param narration the scene and its speech
     * @return its place
     */
    public SceneSpan place(SceneNarration narration) {
        Scene scene = narration.scene();
        long at = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).endFrame();
        long spoken = (narration.samples() + samplesPerFrame - 1) / samplesPerFrame;
        long leadIn = pace.leadIn() + (scene.startsParagraph() ? pace.paragraph() : 0);
        long frames = spoken == 0 ? silentFrames(scene) : leadIn + spoken + pace.breath();
        boolean last = spans.size() == storyboard.scenes().size() - 1;
        SceneSpan span = new SceneSpan(narration, at, Math.max(frames, atLeast(scene)), at + leadIn, last);
        // Where somebody speaks faster than others read, captions are seen a little longer than words are heard.
        long read = captions.end(span, samplesPerFrame) - at;
        span = new SceneSpan(narration, at, Math.max(span.frames(), read), at + leadIn, last);
        spans.add(span);
        return span;
    }

    /**
     * Where the scenes begin that have been placed.
     *
     * @return their places in samples
     */
    public List<SceneStart> starts() {
        return spans.stream()
                .map(s -> new SceneStart(
                        s.narration().scene(), s.startFrame() * samplesPerFrame, s.frames() * samplesPerFrame))
                .toList();
    }

    /**
     * The timeline of all scenes that have been placed, without pictures.
     *
     * @param music the recipe of the music, or nothing for none
     * @return everything but the pictures
     */
    public Timeline outline(Optional<Recipe> music) {
        long frames = spans.get(spans.size() - 1).endFrame();
        List<TitleClip> titles = new ArrayList<>();
        List<LowerThirdClip> lowerThirds = new ArrayList<>();
        List<CaptionCue> cues = new ArrayList<>();
        for (SceneSpan span : spans) {
            title(span).ifPresent(titles::add);
            lowerThird(span).ifPresent(lowerThirds::add);
            cues.addAll(captions(span));
        }
        Timeline.Builder timeline = Timeline.builder(
                        preset.width(), preset.height(), preset.frameRate(), SAMPLE_RATE, frames)
                .title(storyboard.title())
                .language(storyboard.language())
                .titles(titles)
                .captions(cues)
                .captionStyle(preset.captionStyle())
                .typeface(preset.typeface())
                .bodyTypeface(bodyTypeface())
                .accent(preset.accent())
                .lowerThirds(lowerThirds)
                .speech(speech(spans))
                .chapters(chapters(spans, storyboard.title()));
        music.ifPresent(recipe -> timeline.music(List.of(new MusicClip(0, frames * samplesPerFrame, recipe))));
        hairline().ifPresent(timeline::hairline);
        logo(0, frames).ifPresent(timeline::logo);
        return timeline.build();
    }

    /**
     * What captions and small words are set in.
     *
     * @return the typeface
     */
    public Typeface bodyTypeface() {
        return look.body().orElse(preset.typeface());
    }

    /**
     * The line that grows with the film, when it has one; all scenes must have been placed.
     *
     * @return the clip
     */
    public Optional<HairlineClip> hairline() {
        return preset.hairline()
                ? Optional.of(new HairlineClip(
                        0,
                        spans.get(spans.size() - 1).endFrame(),
                        look.hairlineColour().orElse(preset.accent())))
                : Optional.empty();
    }

    /**
     * The logo, when the film has one.
     *
     * @param start the first frame of a part of the film
     * @param frames how many frames that has
     * @return the clip over that part
     */
    public Optional<LogoClip> logo(long start, long frames) {
        return look.logo()
                .map(logo -> new LogoClip(start, frames, logo.recipe(), logo.corner(), logo.size(), logo.opacity()));
    }

    /**
     * Who or what a scene introduces.
     *
     * @param span the scene's place
     * @return the clip, when there is somebody
     */
    public Optional<LowerThirdClip> lowerThird(SceneSpan span) {
        return span.narration().scene().lowerThird().map(words -> {
            long after = Math.min(pace.frames(LOWER_THIRD_AFTER_SECONDS), span.frames() / 6);
            long frames = Math.max(1, Math.min(pace.frames(LOWER_THIRD_SECONDS), span.frames() - 2 * after));
            int move = (int) Math.min(pace.frames(LOWER_THIRD_MOVE_SECONDS), frames / 3);
            return new LowerThirdClip(span.startFrame() + after, frames, move, words, preset.lowerThirdStyle());
        });
    }

    /**
     * Where a scene begins.
     *
     * @param scene the scene
     * @param startSample its first sample
     * @param samples how many samples it lasts
     */
    public record SceneStart(Scene scene, long startSample, long samples) {}

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

    /**
     * A scene's pictures.
     *
     * @param span the scene's place
     * @param quality how finely they are made
     * @param pictures writes their recipes
     * @return clips in the order of time; the first begins half a transition before the scene
     */
    public List<PictureClip> pictures(SceneSpan span, Quality quality, PictureRecipes pictures) {
        List<PictureClip> clips = new ArrayList<>();
        long longest = pace.longestPicture(quality);
        int count = (int) ((span.frames() + longest - 1) / longest);
        Scene scene = span.narration().scene();
        for (int i = 0; i < count; i++) {
            long from = span.startFrame() + span.frames() * i / count;
            long to = span.startFrame() + span.frames() * (i + 1) / count;
            boolean last = span.last() && i == count - 1;
            TransitionKind kind = i == 0 ? transitions.into(scene) : transitions.within();
            long start = from == 0 ? 0 : from - half(kind);
            long end = last ? to : to + (i == count - 1 ? halfAfter(span) : half(transitions.within()));
            long frames = end - start;
            int fadeOut = last ? pace.frames(FADE_TO_BLACK_SECONDS) : 0;
            CameraMove move = quality.motion() ? moves.of(scene, i, count) : CameraMove.STILL;
            Recipe recipe = pictures.recipe(scene, i, CameraPlanner.layers(move, quality), quality);
            clips.add(new PictureClip(
                    scene.id(),
                    start,
                    frames,
                    from == 0 ? fromBlack(frames) : Transition.of(kind, 2 * half(kind)),
                    (int) Math.min(fadeOut, frames / 2),
                    i == 0 ? recipe : pictures.next(clips.get(i - 1).recipe(), recipe),
                    CameraPlanner.path(move, (double) frames / pace.frameRate(), quality.depth())));
        }
        return clips;
    }

    private Transition fromBlack(long frames) {
        return Transition.crossFade((int) Math.min(pace.frames(FADE_FROM_BLACK_SECONDS), frames / 2));
    }

    /** Of a transition the half that lies before the cut; the other lies after it. */
    private int half(TransitionKind kind) {
        return kind == TransitionKind.CUT ? 0 : pace.crossFade() / 2;
    }

    private int halfAfter(SceneSpan span) {
        return half(transitions.after(span.narration().scene()));
    }

    /**
     * Until where a scene's pictures alone are seen: there the next scene begins to take its place, or the film ends.
     *
     * @param span the scene's place
     * @return the frame after the last such frame
     */
    public long seenUntil(SceneSpan span) {
        return span.last() ? span.endFrame() : span.endFrame() - halfAfter(span);
    }

    /**
     * A scene's title.
     *
     * @param span the scene's place
     * @return the title, when it has one
     */
    public Optional<TitleClip> title(SceneSpan span) {
        Scene scene = span.narration().scene();
        if (scene.title().filter(t -> !t.isBlank()).isEmpty()) {
            return Optional.empty();
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
        return Optional.of(new TitleClip(
                span.startFrame(),
                frames,
                fade,
                scene.title().orElse(""),
                scene.subtitle().orElse(""),
                style));
    }

    /**
     * A scene's captions.
     *
     * @param span the scene's place
     * @return cues in the order of time
     */
    public List<CaptionCue> captions(SceneSpan span) {
        return captions.cues(span, samplesPerFrame);
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
