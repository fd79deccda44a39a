package dev.sota.core.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CameraMove;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.Storyboard;
import dev.sota.api.TransitionKind;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.core.internal.narrate.SceneNarration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionPlannerTest {

    private static final Preset PRESET = Films.PRESET.toBuilder()
            .softTransitions(List.of(TransitionKind.CROSS_FADE, TransitionKind.SMOOTH_LEFT, TransitionKind.BLUR))
            .strongTransitions(List.of(TransitionKind.FADE_BLACK, TransitionKind.PAGE))
            .build();

    private static Scene scene(int number, boolean section, boolean paragraph) {
        Scene.Builder scene = Scene.builder("s" + number)
                .narration("Words of scene " + number + ".")
                .startsParagraph(paragraph);
        return (section ? scene.chapter("Chapter " + number) : scene).build();
    }

    private static Storyboard board(List<Scene> scenes) {
        return Storyboard.builder().title("A film").scenes(scenes).build();
    }

    @Test
    void sectionsBeginStronglyAndInTurnAndThoughtsGoOnSoftly() {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            scenes.add(scene(i, i % 3 == 0, false));
        }
        scenes.add(Scene.builder("end").kind(SceneKind.ENDING).build());
        TransitionPlanner planner = new TransitionPlanner(PRESET, board(scenes));
        List<TransitionKind> strong = new ArrayList<>();
        for (int i = 1; i < 13; i++) {
            TransitionKind kind = planner.into(scenes.get(i));
            assertEquals(kind, planner.after(scenes.get(i - 1)));
            if (i % 3 == 0) {
                strong.add(kind);
            } else {
                assertEquals(TransitionKind.CROSS_FADE, kind);
            }
        }
        assertEquals(
                List.of(TransitionKind.FADE_BLACK, TransitionKind.PAGE, TransitionKind.FADE_BLACK, TransitionKind.PAGE),
                strong);
    }

    @Property(tries = 100)
    void paragraphsBeginSoftlyWhateverCameBefore(
            @ForAll @IntRange(min = 1, max = 60) int number, @ForAll @IntRange(min = 0, max = 5) int before) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            scenes.add(scene(100 + i, false, true));
        }
        Scene paragraph = scene(number, false, true);
        scenes.add(paragraph);
        TransitionKind kind = new TransitionPlanner(PRESET, board(scenes)).into(paragraph);
        assertTrue(PRESET.softTransitions().contains(kind));
        assertEquals(kind, new TransitionPlanner(PRESET, board(List.of(paragraph))).into(paragraph));
    }

    @ParameterizedTest
    @EnumSource(TransitionKind.class)
    void noTransitionChangesTheLengthOfTheFilm(TransitionKind kind) {
        List<SceneNarration> scenes = List.of(
                Films.read("a", "The lamp turns above the water. ".repeat(9)),
                Films.read("b", "A ship comes in from the sea."),
                Films.read("c", "The keeper writes it down. ".repeat(5)));
        Preset preset = Films.PRESET.toBuilder()
                .softTransitions(List.of(kind))
                .strongTransitions(List.of(kind))
                .build();
        Timeline film = Films.timeline(preset, scenes);
        Timeline usual = Films.timeline(Films.PRESET, scenes);
        assertEquals(usual.frames(), film.frames());
        assertEquals(usual.speech(), film.speech());
        assertEquals(usual.captions(), film.captions());
        for (PictureClip clip : film.pictures().subList(1, film.pictures().size())) {
            assertEquals(kind, clip.transition().kind());
        }
        for (int i = 1; i < film.pictures().size(); i++) {
            PictureClip old = film.pictures().get(i - 1);
            PictureClip clip = film.pictures().get(i);
            assertEquals(
                    old.startFrame() + old.frames(),
                    clip.startFrame() + clip.transition().frames());
        }
    }

    @Test
    void noMoveIsSeenTwiceInARow() {
        for (CameraMove first : CameraMove.values()) {
            for (CameraMove second : CameraMove.values()) {
                if (first == CameraMove.STILL || second == CameraMove.STILL) {
                    continue;
                }
                Scene one = Scene.builder("one").camera(first).build();
                Scene two = Scene.builder("two").camera(second).build();
                Moves moves = new Moves(board(List.of(one, two)));
                for (int count = 2; count < 7; count++) {
                    for (int i = 1; i < count; i++) {
                        assertTrue(moves.of(one, i, count) != moves.of(one, i - 1, count));
                    }
                    assertTrue(moves.of(one, count - 1, count) != second, first + ", " + count + ", " + second);
                }
            }
        }
    }
}
