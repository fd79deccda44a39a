package dev.sota.api.timeline;

import java.util.List;

/**
 * A caption on screen.
 *
 * <p>The lines joined with spaces are the words joined with spaces in languages that write spaces; each word knows when it
 * is heard.
 *
 * @param startFrame the first frame
 * @param frames how many frames
 * @param lines the lines as shown, one to four
 * @param words the words with their times; empty when the times are not known
 */
public record CaptionCue(long startFrame, long frames, List<String> lines, List<CaptionWord> words) {

    /** Checks the values. */
    public CaptionCue {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
        if (startFrame < 0 || frames < 1 || lines.isEmpty()) {
            throw new IllegalArgumentException("a caption has at least one frame and one line");
        }
    }
}
