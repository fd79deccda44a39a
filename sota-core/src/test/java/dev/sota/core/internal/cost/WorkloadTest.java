package dev.sota.core.internal.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.Timeline;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final Preset PRESET = Preset.builder("p", 1000, 500)
            .frameRate(25)
            .maxKeyframeSeconds(8)
            .breathSeconds(0.7)
            .titleSeconds(3.5)
            .endingSeconds(4)
            .build();
    private static final Quality FULL = Quality.LADDER.get(0);

    private static Scene scene(SceneKind kind, int characters) {
        return Scene.builder("s").kind(kind).narration("x".repeat(characters)).build();
    }

    @Test
    void aSceneLastsAsLongAsItIsSpokenButHasALeast() {
        assertEquals(
                10.7, Workload.of(scene(SceneKind.STORY, 145), PRESET, FULL, 1).seconds(), 1e-9);
        assertEquals(
                5.7, Workload.of(scene(SceneKind.STORY, 145), PRESET, FULL, 2).seconds(), 1e-9);
        assertEquals(1, Workload.of(scene(SceneKind.STORY, 0), PRESET, FULL, 1).seconds(), 1e-9);
        assertEquals(
                3.5, Workload.of(scene(SceneKind.OPENING, 3), PRESET, FULL, 1).seconds(), 1e-9);
        assertEquals(4, Workload.of(scene(SceneKind.ENDING, 0), PRESET, FULL, 1).seconds(), 1e-9);
        assertEquals(
                10.7,
                Workload.of(scene(SceneKind.OPENING, 145), PRESET, FULL, 1).seconds(),
                1e-9);
    }

    @Test
    void picturesFollowTheStretchAndTheirSizeTheScale() {
        Quality coarse =
                Quality.builder("coarse").keyframeStretch(2).pictureScale(0.5).build();
        Workload full = Workload.scene(0, 33, PRESET, FULL);
        Workload less = Workload.scene(0, 33, PRESET, coarse);
        assertEquals(5, full.pictures());
        assertEquals(5 * 0.5 * 1.44, full.paintMegapixels(), 1e-9);
        assertEquals(3, less.pictures());
        assertEquals(3 * 0.5 * 0.25, less.paintMegapixels(), 1e-9);
        assertEquals(33 * 25 * 0.5, full.frameMegapixels(), 1e-9);
        assertEquals(full.frameMegapixels(), less.frameMegapixels(), 1e-9);
    }

    @Property(tries = 200)
    void noRungOfTheLadderIsMoreWorkThanTheOneBefore(
            @ForAll @DoubleRange(min = 0.1, max = 300) double seconds,
            @ForAll @DoubleRange(min = 2, max = 60) double keyframe) {
        Preset preset = PRESET.toBuilder().maxKeyframeSeconds(keyframe).build();
        Workload before = Workload.scene(5, seconds, preset, FULL);
        assertTrue(before.pictures() >= 1);
        for (Quality quality : Quality.LADDER) {
            Workload load = Workload.scene(5, seconds, preset, quality);
            assertTrue(load.pictures() <= before.pictures());
            assertTrue(load.paintMegapixels() <= before.paintMegapixels());
            assertEquals(before.seconds(), load.seconds());
            before = load;
        }
    }

    @Property(tries = 100)
    void aStoryboardIsTheSumOfItsScenesAndGrowsWithItsText(@ForAll @IntRange(min = 1, max = 400) int characters) {
        Scene one = scene(SceneKind.STORY, characters);
        Storyboard once = Storyboard.builder().title("t").scene(one).build();
        Storyboard longer = Storyboard.builder()
                .title("t")
                .scene(one)
                .scene(Scene.builder("t").narration("A word.").build())
                .build();
        Workload a = Workload.of(once, PRESET, FULL, 1);
        Workload b = Workload.of(longer, PRESET, FULL, 1);
        assertEquals(Workload.of(one, PRESET, FULL, 1), a);
        assertTrue(b.characters() > a.characters() && b.seconds() > a.seconds() && b.pictures() > a.pictures());
        assertTrue(b.frameMegapixels() > a.frameMegapixels() && b.paintMegapixels() > a.paintMegapixels());
        assertEquals(a, a.plus(Workload.NONE));
    }

    @Test
    void onceTheFilmsLengthIsKnownItReplacesTheGuess() {
        Workload guess = Workload.scene(200, 20, PRESET, FULL);
        Timeline film = Timeline.builder(1000, 500, 25, 48_000, 750).build();
        Workload known = guess.lasting(film);
        assertEquals(30, known.seconds(), 1e-9);
        assertEquals(750 * 0.5, known.frameMegapixels(), 1e-9);
        assertEquals(guess.pictures() * 1.5, known.pictures(), 1e-9);
        assertEquals(guess.paintMegapixels() * 1.5, known.paintMegapixels(), 1e-9);
        assertEquals(200, known.characters());
        assertEquals(30, Workload.NONE.lasting(film).seconds(), 1e-9);
    }
}
