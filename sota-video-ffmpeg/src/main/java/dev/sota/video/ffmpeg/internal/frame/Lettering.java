package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.TitleClip;
import java.awt.geom.Rectangle2D;
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
    Optional<Plate> title(TitleClip clip);

    /**
     * Draws a lower third.
     *
     * @param clip the lower third
     * @param room what it should leave free
     * @return what to blend; nothing when it cannot be shown here
     */
    Optional<Plate> lowerThird(LowerThirdClip clip, CaptionRoom room);

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

    /** Drawn words that keep to a place. */
    interface Plate extends Drawn {
        /**
         * Where they are.
         *
         * @return pixels of the frame, without what is softly behind them
         */
        Rectangle2D place();
    }
}
