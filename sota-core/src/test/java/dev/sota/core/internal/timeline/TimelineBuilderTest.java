package dev.sota.core.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CameraMove;
import dev.sota.api.EngineKind;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.SpeechClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.timeline.TimelineBuilder.SceneStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineBuilderTest {

    @Provide
    Arbitrary<Preset> presets() {
        return Films.presets();
    }

    @Provide
    Arbitrary<List<SceneNarration>> narrations() {
        return Films.narrations();
    }

    @Property(tries = 300)
    void picturesCoverEveryFrameAndFadeOverTheirOverlap(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        Timeline film = Films.timeline(preset, narrations);
        List<PictureClip> clips = film.pictures();
        assertEquals(0, clips.get(0).startFrame());
        for (int i = 1; i < clips.size(); i++) {
            PictureClip before = clips.get(i - 1);
            PictureClip clip = clips.get(i);
            long overlap = end(before) - clip.startFrame();
            assertTrue(overlap >= 0, "a gap before picture " + i);
            assertEquals(overlap, clip.fadeInFrames(), "picture " + i + " fades in over the overlap");
            assertTrue(clip.startFrame() >= before.startFrame() && end(clip) > end(before), "pictures in order");
            assertEquals(0, before.fadeOutFrames(), "only the last goes black");
        }
        assertEquals(film.frames(), end(clips.get(clips.size() - 1)));
    }

    @Property(tries = 300)
    void cutsBetweenScenesLieInTheMiddleOfTheirFades(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        Timeline film = Films.timeline(preset, narrations);
        for (Chapter scene : film.chapters().subList(1, film.chapters().size())) {
            PictureClip first = film.pictures().stream()
                    .filter(c -> c.startFrame() + c.fadeInFrames() / 2 == scene.startFrame() && c.startFrame() > 0
                            || c.startFrame() == scene.startFrame() && c.fadeInFrames() == 0)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no picture fades around frame " + scene.startFrame()));
            assertEquals(0, first.fadeInFrames() % 2);
        }
    }

    @Property(tries = 300)
    void noPictureIsSeenForLongerThanThePresetAllows(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        long longest = Math.round(preset.maxKeyframeSeconds() * preset.frameRate());
        long fade = Math.round(preset.crossFadeSeconds() * preset.frameRate()) + 1;
        for (PictureClip clip : Films.timeline(preset, narrations).pictures()) {
            assertTrue(clip.frames() <= longest + fade, clip.frames() + " frames, " + longest + " allowed");
        }
    }

    @Property(tries = 300)
    void chaptersAreOneForEachSceneWithoutGapsAndSamplesMatchFrames(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        Timeline film = Films.timeline(preset, narrations);
        assertEquals(narrations.size(), film.chapters().size());
        long at = 0;
        for (Chapter chapter : film.chapters()) {
            assertEquals(at, chapter.startFrame());
            assertTrue(!chapter.title().isEmpty());
            at += chapter.frames();
        }
        assertEquals(film.frames(), at);
        assertEquals(48_000 / preset.frameRate(), film.samplesPerFrame());
        assertEquals(film.frames() * film.samplesPerFrame(), film.samples());
    }

    @Property(tries = 300)
    void speechAndTitlesLieInTheirScenes(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        Timeline film = Films.timeline(preset, narrations);
        List<SceneNarration> heard =
                narrations.stream().filter(n -> n.speech().isPresent()).toList();
        assertEquals(heard.size(), film.speech().size());
        for (int i = 0; i < heard.size(); i++) {
            SpeechClip clip = film.speech().get(i);
            Chapter scene = film.chapters().get(narrations.indexOf(heard.get(i)));
            assertEquals(heard.get(i).scene().id(), clip.sceneId());
            assertEquals(heard.get(i).samples(), clip.samples());
            assertEquals(0, clip.startSample() % film.samplesPerFrame());
            assertTrue(clip.startSample() >= scene.startFrame() * film.samplesPerFrame());
            assertTrue(clip.startSample() + clip.samples()
                    <= (scene.startFrame() + scene.frames()) * film.samplesPerFrame());
        }
        for (TitleClip title : film.titles()) {
            assertTrue(
                    film.chapters().stream()
                            .anyMatch(c -> c.startFrame() == title.startFrame() && title.frames() <= c.frames()),
                    title.toString());
        }
    }

    @Property(tries = 100)
    void theSameScenesMakeTheSameTimeline(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        assertEquals(Films.timeline(preset, narrations), Films.timeline(preset, narrations));
    }

    @Test
    void theFilmComesFromBlackAndGoesToBlack() {
        List<PictureClip> clips = Films.timeline(
                        Films.PRESET,
                        List.of(Films.read("a", "One scene of a few words."), Films.read("b", "And another one.")))
                .pictures();
        assertEquals(15, clips.get(0).fadeInFrames());
        assertEquals(0, clips.get(0).fadeOutFrames());
        assertEquals(18, clips.get(1).fadeInFrames());
        assertEquals(30, clips.get(1).fadeOutFrames());
    }

    @Test
    void oneSceneIsAFilm() {
        Timeline film = Films.timeline(Films.PRESET, List.of(Films.read("only", "Hello there.")));
        assertEquals(1, film.pictures().size());
        PictureClip clip = film.pictures().get(0);
        assertEquals(film.frames(), clip.frames());
        assertTrue(clip.fadeInFrames() > 0 && clip.fadeOutFrames() > 0);
        assertEquals("Hello there.", film.chapters().get(0).title());
    }

    @Test
    void hundredsOfScenesAreAFilm() {
        List<SceneNarration> many = IntStream.range(0, 600)
                .mapToObj(i -> Films.read("s" + i, "Scene number " + i + " is about the sea."))
                .toList();
        Timeline film = Films.timeline(Films.PRESET, many);
        assertEquals(600, film.chapters().size());
        assertEquals(film.frames(), end(film.pictures().get(film.pictures().size() - 1)));
        assertTrue(film.captions().size() >= 600);
    }

    @Test
    void aSceneTooShortForItsFadesIsMadeLonger() {
        Preset slow =
                Films.PRESET.toBuilder().crossFadeSeconds(1.5).breathSeconds(0).build();
        Timeline film = Films.timeline(slow, List.of(Films.read("a", "I"), Films.read("b", "I"), Films.read("c", "I")));
        PictureClip middle = film.pictures().get(1);
        assertEquals(film.chapters().get(1).frames() + middle.fadeInFrames(), middle.frames());
        assertTrue(film.chapters().get(1).frames() >= 2L * middle.fadeInFrames());
    }

    @Test
    void aSilentSceneIsSeenAsLongAsATitle() {
        SceneNarration silent = Films.read("quiet", "");
        Timeline film = Films.timeline(Films.PRESET, List.of(silent));
        assertEquals(105, film.frames());
        assertEquals(List.of(), film.captions());
        assertEquals("A film", film.chapters().get(0).title());
    }

    @Test
    void aLongSceneHasSeveralPicturesAndNoMoveTwiceInARow() {
        String words = "The lamp turns and turns above the water. ".repeat(20);
        Timeline film = Films.timeline(Films.PRESET, List.of(Films.read("long", words)));
        assertTrue(film.pictures().size() > 4);
        List<Recipe> recipes =
                film.pictures().stream().map(PictureClip::recipe).distinct().toList();
        assertEquals(film.pictures().size(), recipes.size());
    }

    @ParameterizedTest
    @EnumSource(value = CameraMove.class, mode = EnumSource.Mode.EXCLUDE, names = "STILL")
    void furtherPicturesOfASceneAreSeenWithFurtherMoves(CameraMove move) {
        SceneNarration read = Films.read("long", "The lamp turns and turns above the water. ".repeat(20));
        Scene scene = read.scene().toBuilder().camera(move).build();
        SceneNarration moving = new SceneNarration(scene, read.text(), read.times(), read.samples(), Optional.empty());
        List<PictureClip> clips = Films.timeline(Films.PRESET, List.of(moving)).pictures();
        for (int i = 1; i < clips.size(); i++) {
            assertNotEquals(direction(clips.get(i - 1)), direction(clips.get(i)), "pictures " + (i - 1) + " and " + i);
        }
    }

    private static List<Double> direction(PictureClip clip) {
        return List.of(
                Math.signum(clip.camera().to().x() - clip.camera().from().x()),
                Math.signum(clip.camera().to().y() - clip.camera().from().y()),
                Math.signum(clip.camera().to().zoom() - clip.camera().from().zoom()));
    }

    @Test
    void headingsAreShownAtTheBeginningOfTheirScenesInTheirStyle() {
        List<SceneNarration> scenes = new ArrayList<>();
        for (SceneKind kind : List.of(SceneKind.OPENING, SceneKind.STORY, SceneKind.ENDING)) {
            SceneNarration read =
                    Films.read(kind.name(), kind == SceneKind.STORY ? "A long enough scene of words." : "");
            Scene scene = read.scene().toBuilder()
                    .kind(kind)
                    .title("T " + kind)
                    .subtitle("below")
                    .build();
            scenes.add(new SceneNarration(scene, read.text(), read.times(), read.samples(), Optional.empty()));
        }
        List<TitleClip> titles = Films.timeline(Films.PRESET, scenes).titles();
        assertEquals(
                List.of(TitleStyle.OPENING, TitleStyle.SECTION, TitleStyle.ENDING),
                titles.stream().map(TitleClip::style).toList());
        assertEquals("T STORY", titles.get(1).title());
        assertEquals("below", titles.get(1).subtitle());
        assertTrue(titles.get(1).frames() <= 96);
    }

    @Test
    void chaptersAreNamedByHeadingOrFirstWords() {
        SceneNarration read = Films.read("a", "One two three four five six seven.");
        SceneNarration named = Films.read("b", "Other words.");
        named = new SceneNarration(
                named.scene().toBuilder().chapter("The storm").build(),
                named.text(),
                named.times(),
                named.samples(),
                Optional.empty());
        List<Chapter> chapters =
                Films.timeline(Films.PRESET, List.of(read, named)).chapters();
        assertEquals("One two three four five…", chapters.get(0).title());
        assertEquals("The storm", chapters.get(1).title());
    }

    @Test
    void musicIsAskedForWithEveryScenesStartAndLastsTheWholeFilm() {
        List<SceneNarration> scenes = List.of(Films.read("a", "One scene."), Films.read("b", "Two scenes."));
        TimelineBuilder builder = new TimelineBuilder(Films.PRESET, Films.board(scenes));
        scenes.forEach(builder::place);
        List<SceneStart> heard = builder.starts();
        Recipe recipe = new Recipe(EngineKind.MUSIC_COMPOSER, "drone", "1", new TreeMap<>());
        Timeline film = builder.outline(Optional.of(recipe));
        assertEquals(2, heard.size());
        assertEquals(0, heard.get(0).startSample());
        assertEquals(heard.get(0).samples(), heard.get(1).startSample());
        assertEquals(film.samples(), heard.get(1).startSample() + heard.get(1).samples());
        assertEquals(film.samples(), film.music().get(0).samples());
        assertEquals(recipe, film.music().get(0).recipe());
    }

    @Test
    void aParagraphIsGivenMoreAirBeforeItsFirstWord() {
        SceneNarration plain = Films.read("a", "Some words.");
        SceneNarration paragraph = new SceneNarration(
                plain.scene().toBuilder().startsParagraph(true).build(),
                plain.text(),
                plain.times(),
                plain.samples(),
                plain.speech());
        long without =
                Films.timeline(Films.PRESET, List.of(plain)).captions().get(0).startFrame();
        long with = Films.timeline(Films.PRESET, List.of(paragraph))
                .captions()
                .get(0)
                .startFrame();
        assertEquals(11, with - without);
    }

    private static long end(PictureClip clip) {
        return clip.startFrame() + clip.frames();
    }
}
