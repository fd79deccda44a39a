package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Easing;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers that live by their names, in rendered frames under a camera that stands still. */
class LivingTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int FRAMES = 150;
    private static final CameraPath STILL = new CameraPath(new Viewpoint(0.5, 0.5, 1), new Viewpoint(0.5, 0.5, 1));

    private static Picture argb(IntBinaryOperator pixels) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = pixels.applyAsInt(i % WIDTH, i / WIDTH);
        }
        return Picture.of(WIDTH, HEIGHT, argb);
    }

    /** A soft disc, so that its place is known to a fraction of a pixel. */
    private static double disc(double dx, double dy, double radius) {
        return Math.max(0, Math.min(1, (radius - Math.hypot(dx, dy)) / (radius * 0.4)));
    }

    /** A dark disc over a light ground, on a layer that reaches down to the lower edge by a faint stem. */
    private static SegmentRequest film(String name, CameraPath path) {
        return film(name, path, 30);
    }

    private static SegmentRequest film(String name, CameraPath path, int radius) {
        Keyframe keyframe = Keyframe.of(List.of(
                new Layer("sky", 0, argb((x, y) -> 0xFFD0D0D0)),
                new Layer(name, 0.5, argb((x, y) -> {
                    int disc = (int) (255 * disc(x - 160, y - 80, radius));
                    return Math.max(disc, x == 160 && y > 80 ? 8 : 0) << 24 | 0x101010;
                })),
                new Layer("near", 0.9, argb((x, y) -> x < 40 && y > 150 ? 0xFF604020 : 0))));
        return SegmentRequest.builder(WIDTH, HEIGHT, 24, recipe -> keyframe)
                .range(0, FRAMES)
                .pictures(List.of(new PictureClip("a", 0, FRAMES, 0, 0, Films.recipe("a"), path)))
                .build();
    }

    /** What the eye sees sharply; colour has half the samples. */
    private static double luma(int argb) {
        return 0.2126 * (argb >> 16 & 255) + 0.7152 * (argb >> 8 & 255) + 0.0722 * (argb & 255);
    }

    /** The middle of what is dark, and how dark it is in all. */
    private static double[] dark(Picture frame) {
        double[] sum = new double[3];
        double sky = luma(frame.argb(4, 4));
        for (int y = 40; y < 120; y++) {
            for (int x = 100; x < 220; x++) {
                double light = sky - luma(frame.argb(x, y));
                sum[0] += light * (x + 0.5);
                sum[1] += light * (y + 0.5);
                sum[2] += light;
            }
        }
        return new double[] {sum[0] / sum[2], sum[1] / sum[2], sum[2]};
    }

    private static double[][] frames(SegmentRequest film) throws Exception {
        double[][] places = new double[FRAMES][];
        try (VideoRenderer renderer = Films.renderer()) {
            for (int i = 0; i < FRAMES; i++) {
                Picture frame = renderer.frame(film, i, new TestRun());
                assertEquals(0x60, frame.argb(10, 170) >> 16 & 255, 6);
                places[i] = dark(frame);
            }
        }
        return places;
    }

    private static double range(double[][] places, int axis) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double[] place : places) {
            least = Math.min(least, place[axis]);
            most = Math.max(most, place[axis]);
        }
        return most - least;
    }

    /** How far the middle goes at least, in pixels of a small frame. */
    @ParameterizedTest
    @CsvSource({
        "plants, 0.4, 0",
        "waves, 1.2, 0.5",
        "subject afloat, 0, 0.7",
        "subject sailing left, 12, 0.7",
        "subject sailing right, 12, 0.7",
        "subject going right, 12, 0",
        "sky 2, 0, 0"
    })
    void whatMovesMovesEvenly(String name, double across, double down) throws Exception {
        double[][] places = frames(film(name, STILL));
        double[] wanted = {across, down};
        for (int axis = 0; axis < 2; axis++) {
            double range = range(places, axis);
            if (wanted[axis] > 0) {
                assertTrue(range >= wanted[axis], name + " moves only " + range + " along axis " + axis);
            } else {
                assertTrue(range <= 0.06, name + " moves " + range + " along axis " + axis);
            }
            for (int i = 2; i < FRAMES; i++) {
                double jerk = Math.abs(places[i][axis] - 2 * places[i - 1][axis] + places[i - 2][axis]);
                assertTrue(jerk <= 0.02, name + ": " + jerk + " in frame " + i);
            }
        }
    }

    /** Waves are shorter than a large thing is high: a small one shows them. */
    @Test
    void waterRisesAndSinks() throws Exception {
        double[][] places = frames(film("water", STILL, 5));
        assertTrue(range(places, 1) > 0.1, "it moves only " + range(places, 1));
        assertTrue(range(places, 0) < 0.06, "it goes aside by " + range(places, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject sailing left", "subject sailing right"})
    void whatSailsDoesNotGoBack(String name) throws Exception {
        double[][] places = frames(film(name, STILL));
        double way = name.endsWith("left") ? -1 : 1;
        for (int i = 1; i < FRAMES; i++) {
            assertTrue(way * (places[i][0] - places[i - 1][0]) > 0, "it goes back in frame " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stars", "glitter"})
    void lightsComeAndGoAtTheirPlaces(String name) throws Exception {
        double[][] places = frames(film(name, STILL));
        double most = 0;
        for (double[] place : places) {
            most = Math.max(most, place[2]);
        }
        assertTrue(range(places, 2) > 0.2 * most, "they hardly change");
    }

    /** What rises moves upwards and is never gone. */
    @ParameterizedTest
    @ValueSource(strings = {"smoke", "fire"})
    void whatRisesNeverEnds(String name) throws Exception {
        double[][] places = frames(film(name, STILL));
        double most = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < FRAMES; i++) {
            most = Math.max(most, places[i][2]);
            least = Math.min(least, places[i][2]);
            if (i > 0) {
                assertTrue(Math.abs(places[i][2] - places[i - 1][2]) < 0.03 * most, "it flashes in frame " + i);
                assertTrue(Math.abs(places[i][1] - places[i - 1][1]) < 1, "it jumps in frame " + i);
            }
        }
        assertTrue(least > 0.6 * most, least + " of " + most + " are left");
        assertTrue(range(places, 1) > 0.3, "it does not move");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stars", "smoke", "fire", "water", "plants", "waves", "subject sailing left"})
    void aFrameDoesNotDependOnThoseBeforeItNorOnTheThread(String name) throws Exception {
        CameraPath hold = new CameraPath(new Viewpoint(0.5, 0.5, 1), new Viewpoint(0.5, 0.5, 1.02), Easing.BREATHE, 0);
        SegmentRequest film = film(name, hold);
        Picture[] alone = new Picture[1];
        Thread other = new Thread(() -> {
            try (VideoRenderer renderer = Films.renderer()) {
                alone[0] = renderer.frame(film, 71, new TestRun());
            }
        });
        other.start();
        other.join();
        try (VideoRenderer renderer = Films.renderer()) {
            renderer.frame(film, 3, new TestRun());
            renderer.frame(film, 120, new TestRun());
            assertEquals(
                    alone[0].pixels(), renderer.frame(film, 71, new TestRun()).pixels());
        }
    }
}
