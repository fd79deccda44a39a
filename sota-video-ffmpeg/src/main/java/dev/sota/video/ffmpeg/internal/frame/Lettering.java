package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.TitleClip;
import java.util.Optional;

/** Draws words once, to be blended into many frames. */
public interface Lettering {
    /**
     * Draws a caption.
     *
     * @param cue the caption
     * @param room what it should leave free
     * @return what to blend; nothing when it cannot be shown here
     */
    Optional<Drawn> caption(CaptionCue cue, CaptionRoom room);

    /**
     * Draws a title.
     *
     * @param clip the title
     * @return what to blend; nothing when it cannot be shown here
     */
    Optional<Drawn> title(TitleClip clip);

    /** Drawn words. */
    interface Drawn {
        /**
         * Blends them as they are at a time.
         *
         * @param frame the frame
         * @param number its number in the film
         * @param opacity 0 to 256
         */
        void blend(I420 frame, long number, int opacity);
    }
}
