package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.HairlineClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.Picture;
import dev.sota.spi.VideoRenderer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The line that grows with the film. */
@SuppressWarnings("NullAway.Init")
class HairlineTest {

    private static final int FRAMES = 120;

    private static VideoRenderer renderer;

    @BeforeAll
    static void open() {
        renderer = Films.renderer();
    }

    @AfterAll
    static void close() {
        renderer.close();
    }

    private static Timeline.Builder film(int width, int height) {
        return Films.timeline(width, height, List.of(Films.clip("808080", 0, FRAMES, 0, 0, Films.STILL)));
    }

    private static Picture frame(Timeline timeline, long number, long start, long frames) {
        return renderer.frame(
                Films.request(timeline, Films.colours(64, 64)).segment(start, frames), number, new TestRun());
    }

    /** How long the line is, from the light of its lowest row; the track counts nothing. */
    private static double length(Picture picture) {
        double length = 0;
        int y = picture.height() - 1;
        int track = 77;
        for (int x = 0; x < picture.width(); x++) {
            length += Math.max(0, (picture.argb(x, y) >> 8 & 255) - track) / (235.0 - track);
        }
        return length;
    }

    @Test
    void itGrowsEvenlyToTheWholeWidth() {
        for (int width : new int[] {640, 270}) {
            Timeline film = film(width, 360)
                    .hairline(new HairlineClip(0, FRAMES, "#ebebeb"))
                    .build();
            double step = (double) width / FRAMES;
            for (int i = 0; i < FRAMES; i += 7) {
                assertEquals((i + 1) * step, length(frame(film, i, 0, FRAMES)), 0.02 * width + 1, "frame " + i);
            }
            assertEquals(width, length(frame(film, FRAMES - 1, 0, FRAMES)), 0.03 * width);
        }
    }

    @Test
    void itNeverGoesBack() {
        Timeline film =
                film(640, 360).hairline(new HairlineClip(0, FRAMES, "#ebebeb")).build();
        double before = 0;
        for (int i = 20; i < 50; i++) {
            double now = length(frame(film, i, 0, FRAMES));
            assertTrue(now > before, "frame " + i);
            before = now;
        }
    }

    @Test
    void itIsThinAndNothingElseChanges() {
        Picture with = frame(
                film(640, 360).hairline(new HairlineClip(0, FRAMES, "#ff0000")).build(), 90, 0, FRAMES);
        Picture without = frame(film(640, 360).build(), 90, 0, FRAMES);
        for (int y = 0; y < 356; y++) {
            for (int x = 0; x < 640; x += 13) {
                assertEquals(without.argb(x, y), with.argb(x, y));
            }
        }
        int red = with.argb(100, 359);
        assertTrue((red >> 16 & 255) > 240 && (red & 255) < 15, Integer.toHexString(red));
    }

    @Test
    void segmentsShowTheSame() {
        Timeline film =
                film(320, 180).hairline(new HairlineClip(0, FRAMES, "#ff8800")).build();
        for (long number : new long[] {0, 61, 119}) {
            assertEquals(
                    frame(film, number, 0, FRAMES).pixels(),
                    frame(film, number, number, 1).pixels());
        }
    }
}
