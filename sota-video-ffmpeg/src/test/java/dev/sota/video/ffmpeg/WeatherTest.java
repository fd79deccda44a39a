package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.PictureClip;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** What falls over a picture. */
class WeatherTest {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 136;

    private static Picture argb(IntBinaryOperator pixels) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = pixels.applyAsInt(i % WIDTH, i / WIDTH);
        }
        return Picture.of(WIDTH, HEIGHT, argb);
    }

    private static SegmentRequest film(String name, IntBinaryOperator pixels) {
        Keyframe keyframe =
                Keyframe.of(List.of(new Layer("sky", 0, argb((x, y) -> 0xFF303030)), new Layer(name, 1, argb(pixels))));
        PictureClip clip = new PictureClip("a", 0, 100, 0, 0, Films.recipe("a"), Films.STILL);
        return SegmentRequest.builder(WIDTH, HEIGHT, 24, recipe -> keyframe)
                .range(0, 100)
                .pictures(List.of(clip))
                .build();
    }

    private static int grey(Picture frame, int x, int y) {
        return frame.argb(x, Math.floorMod(y, HEIGHT)) & 255;
    }

    private static final IntBinaryOperator FLAKES =
            (x, y) -> x % 40 >= 20 && x % 40 < 24 && y % 34 >= 10 && y % 34 < 14 ? 0xFFFFFFFF : 0;

    @Test
    void snowFallsEvenlyAndComesBackAtTheTop() throws Exception {
        SegmentRequest film = film("weather", FLAKES);
        try (VideoRenderer renderer = Films.renderer()) {
            for (int i = 0; i < 100; i++) {
                Picture frame = renderer.frame(film, i, new TestRun());
                assertTrue(grey(frame, 21, 11 + 2 * i) > 240, "a flake in frame " + i);
                assertTrue(grey(frame, 21, 25 + 2 * i) < 60, "none below it in frame " + i);
                assertTrue(grey(frame, 5, 11 + 2 * i) < 60, "none beside it in frame " + i);
            }
        }
    }

    @Test
    void rainFallsAlongItsSlant() throws Exception {
        SegmentRequest film = film("weather", (x, y) -> y % 45 < 24 && (x - y % 45 / 4) % 60 == 20 ? 0xC0FFFFFF : 0);
        try (VideoRenderer renderer = Films.renderer()) {
            // 136 rows: six of them a frame.
            for (int i = 0; i < 12; i++) {
                Picture frame = renderer.frame(film, i, new TestRun());
                int y = 12 + 6 * i;
                int x = 23 + 6 * i / 4;
                int most = 0;
                for (int k = -2; k <= 2; k++) {
                    most = Math.max(most, grey(frame, x + k, y));
                }
                assertTrue(most > 150, "a streak in frame " + i);
            }
        }
    }

    @Test
    void mistAndOtherLayersStay() throws Exception {
        for (SegmentRequest film : List.of(film("weather", (x, y) -> 0x80FFFFFF), film("subject", FLAKES))) {
            try (VideoRenderer renderer = Films.renderer()) {
                Picture first = renderer.frame(film, 0, new TestRun());
                Picture later = renderer.frame(film, 50, new TestRun());
                for (int y = 0; y < HEIGHT; y++) {
                    for (int x = 0; x < WIDTH; x++) {
                        assertEquals(first.argb(x, y), later.argb(x, y));
                    }
                }
            }
        }
    }
}
