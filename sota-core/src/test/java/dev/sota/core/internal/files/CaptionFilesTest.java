package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionFilesTest {

    private static Timeline film(int rate, CaptionCue... cues) {
        return Timeline.builder(64, 64, rate, 48_000, 1_000_000)
                .captions(List.of(cues))
                .build();
    }

    private static CaptionCue cue(long start, long frames, String... lines) {
        return new CaptionCue(start, frames, List.of(lines), List.of());
    }

    private static final Timeline GOLDEN = film(
            30,
            cue(0, 31, "The sea is calm tonight."),
            cue(31, 59, "Ropes & sails,", "<b> --> storms"),
            cue(30 * 3723, 30, "灯塔"));

    @Test
    void subRipIsAsPlayersReadIt() {
        assertEquals("""
                1
                00:00:00,000 --> 00:00:01,033
                The sea is calm tonight.

                2
                00:00:01,033 --> 00:00:03,000
                Ropes & sails,
                <b> --> storms

                3
                01:02:03,000 --> 01:02:04,000
                灯塔

                """, CaptionFiles.srt(GOLDEN));
    }

    @Test
    void webVttIsAsBrowsersReadItWithMarkupEscaped() {
        assertEquals("""
                WEBVTT

                00:00:00.000 --> 00:00:01.033
                The sea is calm tonight.

                00:00:01.033 --> 00:00:03.000
                Ropes &amp; sails,
                &lt;b&gt; --&gt; storms

                01:02:03.000 --> 01:02:04.000
                灯塔

                """, CaptionFiles.vtt(GOLDEN));
    }

    @Test
    void aFilmWithoutCaptionsHasEmptyFiles() {
        assertEquals("", CaptionFiles.srt(film(30)));
        assertEquals("WEBVTT\n\n", CaptionFiles.vtt(film(30)));
    }

    @Test
    void timesAreRoundedToTheNearestMillisecondAtEveryRate() {
        assertTrue(CaptionFiles.srt(film(24, cue(1, 1, "x"))).contains("00:00:00,042 --> 00:00:00,083"));
        assertTrue(CaptionFiles.srt(film(60, cue(1, 1, "x"))).contains("00:00:00,017 --> 00:00:00,033"));
        assertTrue(CaptionFiles.srt(film(25, cue(25 * 359_999L, 25, "x"))).contains("99:59:59,000 --> 100:00:00,000"));
    }

    @Test
    void aCueEndsWhereTheNextBegins() {
        String text = CaptionFiles.vtt(film(30, cue(10, 7, "a"), cue(17, 7, "b")));
        assertTrue(text.contains("00:00:00.333 --> 00:00:00.567") && text.contains("00:00:00.567 --> 00:00:00.800"));
    }
}
