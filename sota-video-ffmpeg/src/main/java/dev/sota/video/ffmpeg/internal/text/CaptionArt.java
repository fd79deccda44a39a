package dev.sota.video.ffmpeg.internal.text;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import java.util.List;

/**
 * A drawn caption: twice, with words at rest and with words as they are spoken, of which each frame takes one word's box
 * from the second. Immutable.
 *
 * @param rest the caption
 * @param spoken the same with all words lit
 * @param words where each word is and when it is heard
 */
record CaptionArt(Overlay rest, Overlay spoken, List<Word> words) implements Lettering.Drawn {

    /**
     * A word's box in the caption, on even pixels, and its time.
     *
     * @param startFrame the first frame in which it is heard
     * @param endFrame the frame after the last
     * @param left edge
     * @param top edge
     * @param right edge, exclusive
     * @param bottom edge, exclusive
     */
    record Word(long startFrame, long endFrame, int left, int top, int right, int bottom) {}

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
        spoken.blend(frame, opacity, word.left, word.top, word.right, word.bottom);
        rest.blend(frame, opacity, word.right, word.top, width, word.bottom);
        rest.blend(frame, opacity, 0, word.bottom, width, height);
    }
}
