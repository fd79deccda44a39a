package dev.sota.video.ffmpeg.internal.transition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.TransitionKind;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Plane;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangesTest {

    private static final int OLD = 40;
    private static final int NEW = 210;

    private static I420 noise(int width, int height, long seed) {
        I420 frame = new I420(width, height);
        Random random = new Random(seed);
        for (Plane plane : planes(frame)) {
            for (int y = 0; y < plane.height(); y++) {
                for (int x = 0; x < plane.width(); x++) {
                    Rows.set(plane.samples(), y * plane.stride(), x, 16 + random.nextInt(220));
                }
            }
        }
        return frame;
    }

    private static I420 flat(int width, int height, int luma) {
        I420 frame = new I420(width, height);
        frame.dim(luma, 0);
        return frame;
    }

    private static List<Plane> planes(I420 frame) {
        return List.of(frame.y(), frame.u(), frame.v());
    }

    /** What is seen; rows may be longer than the frame is wide. */
    private static int[] seen(I420 frame) {
        List<Integer> samples = new ArrayList<>();
        for (Plane plane : planes(frame)) {
            for (int y = 0; y < plane.height(); y++) {
                for (int x = 0; x < plane.width(); x++) {
                    samples.add(plane.get(x, y));
                }
            }
        }
        return samples.stream().mapToInt(Integer::intValue).toArray();
    }

    private static I420 drawn(Change change, I420 old, I420 next, double part) {
        I420 frame = new I420(old.width(), old.height());
        I420 other = new I420(old.width(), old.height());
        frame.copy(old);
        other.copy(next);
        change.draw(frame, other, part);
        return frame;
    }

    @Property(tries = 300)
    void everyTransitionBeginsWithTheOldPictureAndEndsWithTheNewOne(
            @ForAll TransitionKind kind,
            @ForAll @IntRange(min = 16, max = 100) int halfWidth,
            @ForAll @IntRange(min = 16, max = 70) int halfHeight,
            @ForAll long seed) {
        int width = 2 * halfWidth;
        int height = 2 * halfHeight;
        I420 old = noise(width, height, seed);
        I420 next = noise(width, height, seed + 1);
        Change change = Changes.of(kind, width, height);
        if (kind != TransitionKind.CUT) {
            assertArrayEquals(seen(old), seen(drawn(change, old, next, 0)), "at the beginning");
        }
        assertArrayEquals(seen(next), seen(drawn(change, old, next, 1)), "at the end");
    }

    @Property(tries = 300)
    void whatWasDrawnBeforeDoesNotMatter(
            @ForAll TransitionKind kind,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @DoubleRange(min = 0, max = 1) double other,
            @ForAll long seed) {
        I420 old = noise(86, 58, seed);
        I420 next = noise(86, 58, seed + 1);
        Change used = Changes.of(kind, 86, 58);
        drawn(used, next, old, other);
        assertArrayEquals(seen(drawn(Changes.of(kind, 86, 58), old, next, part)), seen(drawn(used, old, next, part)));
    }

    /** No sample comes from anywhere but the pictures, black, white, paper and shadow. */
    @Property(tries = 300)
    void betweenTwoFlatPicturesOfOneLightNothingIsSeen(
            @ForAll TransitionKind kind, @ForAll @DoubleRange(min = 0, max = 1) double part) {
        I420 grey = flat(94, 62, 100);
        int[] seen = seen(drawn(Changes.of(kind, 94, 62), grey, grey, part));
        boolean shades = switch (kind) {
            case FADE_BLACK, FADE_WHITE, PAGE, PUSH_LEFT, PUSH_RIGHT, PUSH_UP, PUSH_DOWN -> true;
            default -> false;
        };
        for (int i = 0; i < seen.length; i++) {
            assertTrue(seen[i] >= 16 && seen[i] <= 235, kind + " at " + part + " shows " + seen[i] + " in sample " + i);
            if (!shades) {
                assertEquals(i < 94 * 62 ? 100 : 128, seen[i], 1);
            }
        }
    }

    /** Both move by whole samples of chroma: rounded apart, they would gape or overlap for a moment. */
    @ParameterizedTest
    @EnumSource(value = TransitionKind.class, names = "SLIDE_.*", mode = EnumSource.Mode.MATCH_ALL)
    void picturesThatSlideMeetAtEveryInstant(TransitionKind kind) {
        I420 grey = flat(94, 62, 100);
        Change change = Changes.of(kind, 94, 62);
        for (int i = 0; i <= 94 * 62; i++) {
            assertArrayEquals(seen(grey), seen(drawn(change, grey, grey, i / (94.0 * 62))), "at step " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(value = TransitionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CUT")
    void everyTransitionGoesOnFromFrameToFrame(TransitionKind kind) {
        I420 old = noise(192, 108, 1);
        I420 next = noise(192, 108, 2);
        Change change = Changes.of(kind, 192, 108);
        double before = 0;
        for (int i = 1; i <= 10; i++) {
            double far = distance(old, drawn(change, old, next, i / 10.0));
            double left = distance(next, drawn(change, old, next, i / 10.0));
            double share = far / (far + left);
            assertTrue(share >= before - 0.1, kind + " goes back at " + i + ": " + before + " to " + share);
            before = share;
        }
        assertEquals(1, before, 1e-9);
    }

    private static double distance(I420 a, I420 b) {
        double sum = 0;
        for (int y = 0; y < a.height(); y++) {
            for (int x = 0; x < a.width(); x++) {
                sum += Math.abs(a.y().get(x, y) - b.y().get(x, y));
            }
        }
        return sum;
    }

    /** Where the new picture is seen in the middle of the transition, in ninths of the frame; o stands for the old one. */
    @ParameterizedTest
    @CsvSource({
        "WIPE_LEFT, 0.7, ?nn ?nn ?nn",
        "WIPE_RIGHT, 0.7, nn? nn? nn?",
        "WIPE_UP, 0.7, ??? nnn nnn",
        "WIPE_DOWN, 0.7, nnn nnn ???",
        "WIPE_TL, 0.4, oo? oo? ???",
        "WIPE_BR, 0.4, ??? ?oo ?oo",
        "SLIDE_LEFT, 0.7, ?nn ?nn ?nn",
        "PUSH_RIGHT, 0.7, nn? nn? nn?",
        "COVER_UP, 0.7, ??? nnn nnn",
        "REVEAL_DOWN, 0.7, nnn nnn ooo",
        "CIRCLE_OPEN, 0.4, o?o ?n? o?o",
        "CIRCLE_CLOSE, 0.7, n?n ?o? n?n",
        "RECT_OPEN, 0.5, o?o ?n? o?o",
        "VERT_OPEN, 0.4, ono ono ono",
        "HORZ_CLOSE, 0.6, nnn ooo nnn",
        "RADIAL, 0.5, o?n o?n o?n",
        "DIAG_TL, 0.5, oo? o?n ?nn",
        "DIAG_BR, 0.5, nn? n?o ?oo",
        "HL_SLICE, 0.5, n?o n?o n?o",
        "VD_SLICE, 0.5, ooo ??? nnn",
        "PAGE, 0.6, ??n ??n ??n",
    })
    void theEdgeMovesAsItsNameSays(TransitionKind kind, double part, String expected) {
        I420 frame = drawn(Changes.of(kind, 192, 108), flat(192, 108, OLD), flat(192, 108, NEW), part);
        String[] rows = expected.split(" ", -1);
        for (int j = 0; j < 3; j++) {
            for (int i = 0; i < 3; i++) {
                int luma = frame.y().get(20 + i * 76, 14 + j * 40);
                char wanted = rows[j].charAt(i);
                assertTrue(wanted != 'n' || luma == NEW, kind + " at " + i + ", " + j + " has " + luma);
                assertTrue(wanted != 'o' || luma <= OLD + 2, kind + " at " + i + ", " + j + " has " + luma);
            }
        }
    }

    /** Chroma changes where luma does. */
    @ParameterizedTest
    @EnumSource(
            value = TransitionKind.class,
            names = {"WIPE_LEFT", "CIRCLE_OPEN", "SLIDE_UP", "DISSOLVE", "RADIAL", "HR_SLICE", "COVER_RIGHT"})
    void colourChangesWithLight(TransitionKind kind) {
        I420 old = flat(192, 108, OLD);
        I420 next = flat(192, 108, NEW);
        next.u().dim(50, 0);
        I420 frame = drawn(Changes.of(kind, 192, 108), old, next, 0.45);
        int differ = 0;
        for (int y = 0; y < 54; y++) {
            for (int x = 0; x < 96; x++) {
                double luma = (frame.y().get(2 * x, 2 * y) - OLD) / (double) (NEW - OLD);
                double chroma = (128 - frame.u().get(x, y)) / 78.0;
                differ += Math.abs(luma - chroma) > 0.3 ? 1 : 0;
            }
        }
        assertTrue(differ < 54 * 96 / 50, kind + ": " + differ + " samples differ");
    }

    @Test
    void blurKeepsTheLight() {
        I420 noise = noise(192, 108, 5);
        long before = 0;
        long after = 0;
        I420 blurred = drawn(Changes.of(TransitionKind.BLUR, 192, 108), noise, noise, 0.3);
        for (int y = 0; y < 108; y++) {
            for (int x = 0; x < 192; x++) {
                before += noise.y().get(x, y);
                after += blurred.y().get(x, y);
            }
        }
        assertEquals((double) before / (192 * 108), (double) after / (192 * 108), 1.5);
        assertNotEquals(before, after);
    }

    @Test
    void thereAreAtLeastTwenty() {
        assertTrue(TransitionKind.values().length > 20);
    }
}
