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
import org.junit.jupiter.params.provider.ValueSource;

/** Skies with clouds, and birds, that move while the camera does not. */
class DriftingTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int FRAMES = 120;

    private static final CameraPath HOLD =
            new CameraPath(new Viewpoint(0.5, 0.5, 1), new Viewpoint(0.5, 0.5, 1.02), Easing.BREATHE, 0);

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

    /** A light sky with one dark cloud, land below, one bird between them and land. */
    private static SegmentRequest film(String sky, CameraPath path) {
        Keyframe keyframe = Keyframe.of(List.of(
                new Layer(sky, 0, argb((x, y) -> 0xFFD0D0D0 - 0x010101 * (int) (150 * disc(x - 100, y - 38, 22)))),
                new Layer("far", 0.3, argb((x, y) -> y > 110 ? 0xFF308030 : 0)),
                new Layer("birds", 0.4, argb((x, y) -> (int) (255 * disc(x - 200, y - 84, 11)) << 24 | 0x101010)),
                new Layer("near", 0.8, argb((x, y) -> y > 150 ? 0xFF604020 : 0))));
        return SegmentRequest.builder(WIDTH, HEIGHT, 24, recipe -> keyframe)
                .range(0, FRAMES)
                .pictures(List.of(new PictureClip("a", 0, FRAMES, 0, 0, Films.recipe("a"), path)))
                .build();
    }

    /** What the eye sees sharply; colour has half the samples. */
    private static double luma(int argb) {
        return 0.2126 * (argb >> 16 & 255) + 0.7152 * (argb >> 8 & 255) + 0.0722 * (argb & 255);
    }

    /** The mean column of what differs from the sky in some rows; its edges count as far as they differ. */
    private static double column(Picture frame, int top, int bottom) {
        double sky = luma(frame.argb(4, bottom));
        double sum = 0;
        double weight = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double light = luma(frame.argb(x, y)) - sky;
                sum += light * (x + 0.5);
                weight += light;
            }
        }
        return sum / weight;
    }

    private static double cloud(Picture frame) {
        return column(frame, 10, 66);
    }

    private static double bird(Picture frame) {
        return column(frame, 68, 100);
    }

    @Test
    void aCloudAndABirdGoTheirWaysAndTheLandStays() throws Exception {
        SegmentRequest film = film("clouds", HOLD);
        try (VideoRenderer renderer = Films.renderer()) {
            double cloud = Double.NEGATIVE_INFINITY;
            double bird = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < FRAMES; i += 17) {
                Picture frame = renderer.frame(film, i, new TestRun());
                double cloudNow = cloud(frame);
                double birdNow = bird(frame);
                assertTrue(cloudNow > cloud, "the cloud in frame " + i + " is at " + cloudNow + " after " + cloud);
                assertTrue(birdNow > bird + 1, "the bird in frame " + i + " is at " + birdNow + " after " + bird);
                assertEquals(0x60, frame.argb(30, 170) >> 16 & 255, 6);
                assertEquals(0x30, frame.argb(30, 130) >> 16 & 255, 6);
                cloud = cloudNow;
                bird = birdNow;
            }
        }
    }

    @Test
    void nothingTrembles() throws Exception {
        SegmentRequest film = film("clouds", new CameraPath(HOLD.from(), HOLD.from()));
        double[] bird = new double[FRAMES];
        double[] cloud = new double[FRAMES];
        try (VideoRenderer renderer = Films.renderer()) {
            for (int i = 0; i < FRAMES; i++) {
                Picture frame = renderer.frame(film, i, new TestRun());
                bird[i] = bird(frame);
                cloud[i] = cloud(frame);
            }
        }
        for (int i = 2; i < FRAMES; i++) {
            for (double[] way : new double[][] {bird, cloud}) {
                assertTrue(way[i] >= way[i - 1] - 0.005, "it goes back in frame " + i);
                double jerk = Math.abs(way[i] - 2 * way[i - 1] + way[i - 2]);
                assertTrue(jerk <= 0.02, jerk + " in frame " + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 41, 119})
    void aFrameDoesNotDependOnThoseBeforeIt(int number) throws Exception {
        SegmentRequest film = film("clouds", new CameraPath(HOLD.from(), HOLD.from()));
        Picture alone;
        try (VideoRenderer renderer = Films.renderer()) {
            alone = renderer.frame(film, number, new TestRun());
        }
        try (VideoRenderer renderer = Films.renderer()) {
            renderer.frame(film, 60, new TestRun());
            assertEquals(
                    alone.pixels(), renderer.frame(film, number, new TestRun()).pixels());
        }
    }

    @Test
    void aSkyWithoutCloudsStays() throws Exception {
        SegmentRequest film = film("sky", new CameraPath(HOLD.from(), HOLD.from()));
        try (VideoRenderer renderer = Films.renderer()) {
            double first = cloud(renderer.frame(film, 0, new TestRun()));
            double last = cloud(renderer.frame(film, FRAMES - 1, new TestRun()));
            assertEquals(first, last, 1e-9);
        }
    }
}
