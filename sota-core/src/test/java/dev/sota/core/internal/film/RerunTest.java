package dev.sota.core.internal.film;

import static dev.sota.core.internal.film.Studio.SENTENCES;
import static dev.sota.core.internal.film.Studio.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CaptionMode;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Scene;
import dev.sota.api.timeline.Chapter;
import dev.sota.spi.SegmentRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is made again, and what is not, when a film is made a second time or was changed. */
@Timeout(120)
class RerunTest {

    @TempDir
    Path folder = Path.of("");

    private Studio studio = new Studio(folder);

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        studio.nothingIsLeftBehind();
    }

    @Test
    void aFirstRunMakesEverythingOnce() {
        GenerationResult film = studio.film(TEXT);
        Studio.Work work = studio.work();
        assertEquals(SENTENCES.size(), work.spoken());
        assertEquals(
                film.timeline().pictures().stream()
                        .map(c -> c.recipe())
                        .distinct()
                        .count(),
                work.painted());
        assertEquals(1, work.composed());
        assertEquals(1, work.mixed());
        assertEquals(1, work.assembled());
        assertEquals(
                film.timeline().frames(),
                studio.renderer.encoded.stream()
                        .mapToLong(SegmentRequest::frames)
                        .sum());
    }

    @Test
    void aSecondRunMakesNothingButTheJoin() throws IOException {
        GenerationResult first = studio.film(TEXT);
        Studio again = studio.fresh();
        GenerationResult second = again.film(TEXT);
        assertEquals(new Studio.Work(0, 0, 0, 0, 0, 1), again.work());
        assertEquals(Studio.content(first), Studio.content(second));
        assertEquals(first.timeline(), second.timeline());
        assertEquals(first.manifest().loudness(), second.manifest().loudness());
        assertEquals(studio.inPeace(TEXT), Studio.content(second));
    }

    @Test
    void withoutACacheEverythingIsMadeAgain() {
        studio.film(TEXT, GenerationPipeline.Builder::noCache);
        Studio again = studio.fresh();
        again.film(TEXT, GenerationPipeline.Builder::noCache);
        assertEquals(studio.work(), again.work());
    }

    @Test
    void anotherFilmOfTheSamePipelineFindsWhatTheFirstMade() throws IOException {
        try (GenerationPipeline pipeline = studio.builder().build()) {
            pipeline.generate(GenerationRequest.script(TEXT).build());
            Studio.Work first = studio.work();
            pipeline.generate(GenerationRequest.script(TEXT).build());
            assertEquals(
                    new Studio.Work(
                            first.spoken(), first.painted(), first.composed(), first.mixed(), first.encoded(), 2),
                    studio.work());
        }
    }

    @Test
    void aChangedSentenceMakesItsSceneAgainAndTheNextOnesBeginning() throws IOException {
        studio.film(TEXT);
        for (String other : List.of(
                "The keeper of the lamp goes up the stairs once more.",
                "The keeper of the light climbs to the top of the tower with a can of oil in each of his hands.")) {
            Studio again = studio.fresh();
            String text = Studio.with(2, other);
            GenerationResult film = again.film(text);
            assertEquals(1, again.speaker.spoken.get());
            assertEquals(1, again.mixer.mixed.get());
            long pictures = film.timeline().pictures().stream()
                    .filter(c -> c.sceneId().equals("s2"))
                    .count();
            assertEquals(pictures, again.painter.painted.get());
            onlyTheSceneAndTheNextOnesBeginning(film, 3, again.renderer.encoded);
            assertEquals(studio.inPeace(text), Studio.content(film));
        }
    }

    /** The opening is the first chapter, so that scene s2 is the fourth. */
    private static void onlyTheSceneAndTheNextOnesBeginning(
            GenerationResult film, int chapter, List<SegmentRequest> encoded) {
        Chapter scene = film.timeline().chapters().get(chapter);
        Chapter next = film.timeline().chapters().get(chapter + 1);
        long fade = 9; // half of 0.6 s, by which a scene's first picture comes before it
        List<SegmentRequest> own = encoded.stream()
                .filter(s -> s.startFrame() >= scene.startFrame() - fade)
                .filter(s -> s.startFrame() < next.startFrame() - fade)
                .toList();
        List<SegmentRequest> neighbour = encoded.stream()
                .filter(s -> s.startFrame() == next.startFrame() - fade)
                .toList();
        assertTrue(!own.isEmpty());
        assertEquals(1, neighbour.size());
        assertEquals(own.size() + 1, encoded.size());
        assertEquals(
                next.startFrame() - scene.startFrame(),
                own.stream().mapToLong(SegmentRequest::frames).sum());
    }

    @Test
    void aSentenceOfTheSameLengthLeavesTheMusicAsItIs() {
        studio.film(TEXT);
        Studio again = studio.fresh();
        again.film(Studio.with(2, "The keeper of the lamp goes up the stairs once more."));
        assertEquals(0, again.composer.composed.get());
        assertEquals(1, again.mixer.mixed.get());
    }

    @Test
    void anotherSeedMakesOtherPicturesAndOtherSegments() {
        studio.film(TEXT);
        Studio again = studio.fresh();
        again.film(GenerationRequest.script(TEXT).seed(99).build(), b -> b);
        assertEquals(studio.work(), again.work());
    }

    @Test
    void captionsBesideTheFilmMakeOtherSegmentsOfTheSamePictures() {
        studio.film(TEXT);
        Studio again = studio.fresh();
        again.film(GenerationRequest.script(TEXT).captions(CaptionMode.SIDECAR).build(), b -> b);
        assertEquals(0, again.painter.painted.get());
        assertEquals(0, again.mixer.mixed.get());
        assertTrue(again.renderer.encoded.size() >= SENTENCES.size());
    }

    @Test
    void anEngineOfAnotherVersionMakesItsPartAgain() {
        studio.film(TEXT);
        Studio again = studio.fresh();
        again.speaker = new Fakes.Speaker() {
            @Override
            public String version() {
                return "2";
            }
        };
        again.film(TEXT);
        assertEquals(new Studio.Work(SENTENCES.size(), 0, 0, 1, 0, 1), again.work());
    }

    @Test
    void identicalSegmentsAreEncodedOnce() throws IOException {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            scenes.add(Scene.builder("s" + i)
                    .narration(SENTENCES.get(0))
                    .picturePrompt("the sea")
                    .build());
        }
        GenerationRequest request =
                GenerationRequest.storyboard(Studio.board(scenes)).build();
        GenerationResult film = studio.film(request, b -> b);
        // The first comes from black, the second from the first, which is shorter; the last goes to black. All others
        // are the same.
        assertEquals(4, studio.renderer.encoded.size());
        assertEquals(1, studio.speaker.spoken.get());
        assertEquals(1, studio.painter.painted.get());
        assertEquals(film.timeline().frames(), Studio.content(film).lines().count() - 1);
    }

    @Test
    void aSegmentWithNotesIsNotKept() throws IOException {
        String note = "A letter is missing from the font.";
        studio.renderer = noting(note);
        GenerationResult first = studio.film(TEXT);
        Studio again = studio.fresh();
        again.renderer = noting(note);
        GenerationResult second = again.film(TEXT);
        assertEquals(1, again.renderer.encoded.size());
        assertEquals(0, again.renderer.encoded.get(0).startFrame());
        assertEquals(Studio.content(first), Studio.content(second));
        for (GenerationResult film : List.of(first, second)) {
            assertTrue(
                    film.manifest().notes().contains(note),
                    film.manifest().notes().toString());
        }
        Studio healed = studio.fresh();
        GenerationResult third = healed.film(TEXT);
        assertEquals(1, healed.renderer.encoded.size());
        assertEquals(Studio.content(first), Studio.content(third));
        assertEquals(List.of(), third.manifest().notes());
        Studio kept = studio.fresh();
        kept.film(TEXT);
        assertEquals(0, kept.renderer.encoded.size());
    }

    /** Complains of the film's first segment. */
    private static Fakes.Renderer noting(String note) {
        return new Fakes.Renderer() {
            @Override
            protected List<String> notes(SegmentRequest request) {
                return request.startFrame() == 0 ? List.of(note) : List.of();
            }
        };
    }

    @Test
    void aFilmOfTwoPresetsSharesItsSpeechAndNothingElse() throws IOException {
        GenerationResult wide = studio.film(TEXT);
        Studio again = studio.fresh();
        GenerationResult tall =
                again.film(GenerationRequest.script(TEXT).preset("tall").build(), b -> b);
        assertEquals(0, again.speaker.spoken.get());
        assertTrue(again.painter.painted.get() > 0);
        assertNotEquals(wide.timeline().width(), tall.timeline().width());
    }
}
