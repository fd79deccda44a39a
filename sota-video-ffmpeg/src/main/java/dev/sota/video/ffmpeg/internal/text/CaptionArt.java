package dev.sota.video.ffmpeg.internal.text;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import java.util.List;

/**
 * A drawn caption: as it is at rest, and for each word the part of it with that word lit. Immutable.
 *
 * @param rest the caption
 * @param words where each word is, when it is heard, and how it looks then
 */
record CaptionArt(Overlay rest, List<Word> words) implements Lettering.Drawn {

    /**
     * A word's cells in the caption, and its time.
     *
     * @param startFrame the first frame in which it is heard
     * @param endFrame the frame after the last
     * @param left edge
     * @param top edge
     * @param right edge, exclusive
     * @param bottom edge, exclusive
     * @param lit these cells with the word lit
     */
    record Word(long startFrame, long endFrame, int left, int top, int right, int bottom, Overlay lit) {}

    CaptionArt {
        words = List.copyOf(words);
    }

    @Override
    public void blend(I420 frame, long number, int opacity) {
        Word word = null;
        for (Word candidate : words) {
            if (candidate.startFrame <= number && number < candidate.endFrame) {
                word = candidate;
            }
        }
        if (word == null) {
            rest.blend(frame, opacity);
            return;
        }
        int width = rest.width();
        int height = rest.height();
        rest.blend(frame, opacity, 0, 0, width, word.top);
        rest.blend(frame, opacity, 0, word.top, word.left, word.bottom);
        word.lit.blend(frame, opacity);
        rest.blend(frame, opacity, word.right, word.top, width, word.bottom);
        rest.blend(frame, opacity, 0, word.bottom, width, height);
    }
}
