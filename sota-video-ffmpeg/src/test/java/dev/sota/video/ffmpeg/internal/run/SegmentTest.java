package dev.sota.video.ffmpeg.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.PictureClip;
import dev.sota.video.ffmpeg.Films;
import dev.sota.video.ffmpeg.internal.frame.Film;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static Film film(List<Integer> lengths) {
        List<PictureClip> clips = new ArrayList<>();
        long at = 0;
        for (int length : lengths) {
            clips.add(Films.clip("x", at, length, 0, 0, Films.STILL));
            at += length;
        }
        return new Film(64, 64, at, clips, List.of(), List.of());
    }

    @Property(tries = 300)
    void segmentsCoverTheFilmOnce(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 900) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 60) int frameRate) {
        Film film = film(lengths);
        List<Segment> segments = Segment.of(film, frameRate);
        long at = 0;
        for (Segment segment : segments) {
            assertEquals(at, segment.start());
            assertTrue(segment.end() > segment.start());
            assertTrue(segment.end() - segment.start() <= 7L * frameRate);
            at = segment.end();
        }
        assertEquals(film.frames(), at);
        for (Segment segment : segments) {
            assertTrue(segments.size() == 1 || segment.end() - segment.start() >= 2L * frameRate);
        }
    }

    @Test
    void segmentsBeginWithClipsWhereTheyCan() {
        assertEquals(
                List.of(new Segment(0, 120), new Segment(120, 240), new Segment(240, 390)),
                Segment.of(film(List.of(120, 120, 150)), 30));
    }
}
