package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.TransitionKind;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.Transition;
import dev.sota.spi.Picture;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transitions in whole frames of a film. */
class TransitionTest {

    private static final int FADE = 12;

    private static SegmentRequest film(TransitionKind kind) {
        PictureClip old = Films.clip("old", 0, 40, 0, 0, Films.STILL);
        PictureClip next =
                new PictureClip("scene", 40 - FADE, 40, Transition.of(kind, FADE), 0, Films.recipe("new"), Films.STILL);
        Timeline timeline = Films.timeline(160, 90, List.of(old, next)).build();
        return Films.request(timeline, Films.waves(160, 90)).whole();
    }

    private static double difference(Picture a, Picture b) {
        double sum = 0;
        for (int y = 0; y < a.height(); y++) {
            for (int x = 0; x < a.width(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a.argb(x, y) >> shift & 255) - (b.argb(x, y) >> shift & 255));
                }
            }
        }
        return sum / a.width() / a.height() / 3;
    }

    @ParameterizedTest
    @EnumSource(value = TransitionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CUT")
    void thePictureBeforeIsTheOldOneAndThePictureAfterTheNewOne(TransitionKind kind) throws Exception {
        SegmentRequest film = film(kind);
        try (VideoRenderer renderer = Films.renderer()) {
            Picture old = renderer.frame(film, 0, new TestRun());
            Picture next = renderer.frame(film, 67, new TestRun());
            assertTrue(difference(old, next) > 20);
            assertEquals(0, difference(old, renderer.frame(film, 40 - FADE - 1, new TestRun())));
            assertEquals(0, difference(next, renderer.frame(film, 40, new TestRun())));
            Picture middle = renderer.frame(film, 40 - FADE / 2, new TestRun());
            assertTrue(difference(old, middle) > 4, "something has changed in the middle");
            assertTrue(difference(next, middle) > 4, "something is still to change in the middle");
        }
    }

    /** A renderer draws any frame without those before it, and so do segments. */
    @ParameterizedTest
    @EnumSource(TransitionKind.class)
    void aFrameDoesNotDependOnThoseBeforeIt(TransitionKind kind) throws Exception {
        SegmentRequest film = film(kind);
        try (VideoRenderer renderer = Films.renderer()) {
            Picture alone = renderer.frame(film, 35, new TestRun());
            for (int i = 30; i < 34; i++) {
                renderer.frame(film, i, new TestRun());
            }
            assertEquals(0, difference(alone, renderer.frame(film, 35, new TestRun())));
        }
    }
}
