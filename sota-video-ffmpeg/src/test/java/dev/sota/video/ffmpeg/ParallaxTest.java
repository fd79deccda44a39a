package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Easing;
import dev.sota.api.timeline.PictureClip;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers that move apart, against the same picture as one. */
class ParallaxTest {

    private static final int WIDTH = 288;
    private static final int HEIGHT = 162;

    private static Picture argb(IntBinaryOperator pixels) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = pixels.applyAsInt(i % WIDTH, i / WIDTH);
        }
        return Picture.of(WIDTH, HEIGHT, argb);
    }

    private static int soft(int x, int y, int phase) {
        int r = (int) (120 + 60 * Math.sin(x * 0.09 + phase));
        int g = (int) (120 + 60 * Math.sin(y * 0.11 + phase));
        int b = (int) (120 + 60 * Math.sin((x + y) * 0.07));
        return r << 16 | g << 8 | b;
    }

    /** A sky, hills, something with soft edges, more than are moved apart, and ground. */
    private static List<Layer> layers(double apart) {
        return List.of(
                new Layer("sky", 0, argb((x, y) -> 0xFF000000 | soft(x, y, 0))),
                new Layer("far", 0.3 * apart, argb((x, y) -> y > 70 + x / 12 ? 0xFF000000 | soft(x, y, 2) : 0)),
                new Layer("middle", 0.35 * apart, argb((x, y) -> y > 90 && y < 120 ? 0x60FFFFFF : 0)),
                new Layer("subject", 0.7 * apart, argb((x, y) -> {
                    double r = Math.hypot(x - 150, y - 80);
                    return (int) Math.max(0, Math.min(255, 255 - 12 * (r - 20))) << 24 | soft(x, y, 4);
                })),
                new Layer("near", apart, argb((x, y) -> y > 130 ? 0xFF000000 | soft(x, y, 5) : 0)));
    }

    private static SegmentRequest film(List<Layer> layers, CameraPath path) {
        Keyframe keyframe = Keyframe.of(layers);
        PictureClip clip = new PictureClip("a", 0, 61, 0, 0, Films.recipe("a"), path);
        return SegmentRequest.builder(240, 136, 24, recipe -> keyframe)
                .range(0, 61)
                .pictures(List.of(clip))
                .build();
    }

    private static CameraPath path(CameraPath even, double depth) {
        return new CameraPath(even.from(), even.to(), Easing.SMOOTH, depth);
    }

    private static double[] difference(Picture a, Picture b) {
        double sum = 0;
        double most = 0;
        for (int y = 0; y < a.height(); y++) {
            for (int x = 0; x < a.width(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    double d = Math.abs((a.argb(x, y) >> shift & 255) - (b.argb(x, y) >> shift & 255));
                    sum += d;
                    most = Math.max(most, d);
                }
            }
        }
        return new double[] {sum / a.width() / a.height() / 3, most};
    }

    /** In the middle of a track every layer is where the picture as one has it. */
    @ParameterizedTest
    @CsvSource({"0.45, 0.5, 0.55, 0.5", "0.54, 0.5, 0.46, 0.5", "0.5, 0.46, 0.5, 0.54"})
    void halfWayThroughLayersMakeUpThePicture(double x0, double y0, double x1, double y1) throws Exception {
        CameraPath even = Films.move(x0, y0, 1.16, x1, y1, 1.16);
        try (VideoRenderer renderer = Films.renderer()) {
            Picture one = renderer.frame(film(layers(1), path(even, 0)), 30, new TestRun());
            Picture many = renderer.frame(film(layers(1), path(even, 1)), 30, new TestRun());
            double[] difference = difference(one, many);
            assertTrue(difference[0] < 1.2, "mean " + difference[0]);
            assertTrue(difference[1] < 40, "most " + difference[1]);
            Picture first = renderer.frame(film(layers(1), path(even, 1)), 0, new TestRun());
            assertTrue(difference(renderer.frame(film(layers(1), path(even, 0)), 0, new TestRun()), first)[0] > 2);
        }
    }

    /** Nothing but what was painted is seen at the ends of any move: a hole would be black. */
    @ParameterizedTest
    @CsvSource({"0.4, 0.5, 1.25, 0.6, 0.5, 1.25", "0.5, 0.5, 1, 0.5, 0.5, 1.3", "0.05, 0.9, 2, 0.95, 0.1, 1.2"})
    void thereAreNoHoles(double x0, double y0, double z0, double x1, double y1, double z1) throws Exception {
        List<Layer> layers = new ArrayList<>(layers(1));
        CameraPath path = path(Films.move(x0, y0, z0, x1, y1, z1), 1);
        try (VideoRenderer renderer = Films.renderer()) {
            for (int frame : new int[] {0, 20, 60}) {
                Picture picture = renderer.frame(film(layers, path), frame, new TestRun());
                for (int y = 0; y < picture.height(); y++) {
                    for (int x = 0; x < picture.width(); x++) {
                        int light = (picture.argb(x, y) >> 16 & 255)
                                + (picture.argb(x, y) >> 8 & 255)
                                + (picture.argb(x, y) & 255);
                        assertTrue(light > 150, "dark at " + x + ", " + y + " in frame " + frame);
                    }
                }
            }
        }
    }

    /** Layers of one depth at the camera's feet move as the picture does. */
    @ParameterizedTest
    @CsvSource({"0", "60"})
    void nearLayersMoveAsThePictureDoes(int frame) throws Exception {
        List<Layer> near =
                layers(1).stream().map(l -> new Layer(l.name(), 1, l.picture())).toList();
        CameraPath even = Films.move(0.45, 0.5, 1.16, 0.55, 0.5, 1.16);
        try (VideoRenderer renderer = Films.renderer()) {
            Picture one = renderer.frame(film(near, path(even, 0)), frame, new TestRun());
            Picture many = renderer.frame(film(near, path(even, 1)), frame, new TestRun());
            assertEquals(0, difference(one, many)[0], 1.2);
        }
    }
}
