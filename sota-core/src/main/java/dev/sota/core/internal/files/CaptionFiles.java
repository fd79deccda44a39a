package dev.sota.core.internal.files;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.Timeline;
import java.util.Locale;

/** Captions as SubRip and as WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format"). */
public final class CaptionFiles {

    private CaptionFiles() {}

    /**
     * SubRip.
     *
     * @param timeline the film
     * @return the file's text
     */
    public static String srt(Timeline timeline) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (CaptionCue cue : timeline.captions()) {
            out.append(number++).append('\n');
            out.append(times(cue, timeline.frameRate(), ',')).append('\n');
            cue.lines().forEach(line -> out.append(line).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    /**
     * WebVTT.
     *
     * @param timeline the film
     * @return the file's text
     */
    public static String vtt(Timeline timeline) {
        StringBuilder out = new StringBuilder("WEBVTT\n\n");
        for (CaptionCue cue : timeline.captions()) {
            out.append(times(cue, timeline.frameRate(), '.')).append('\n');
            cue.lines().forEach(line -> out.append(escape(line)).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    private static String times(CaptionCue cue, int frameRate, char mark) {
        return time(cue.startFrame(), frameRate, mark) + " --> "
                + time(cue.startFrame() + cue.frames(), frameRate, mark);
    }

    private static String time(long frame, int frameRate, char mark) {
        long millis = Math.round(frame * 1000.0 / frameRate);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                mark,
                millis % 1000);
    }

    private static String escape(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
