package dev.sota.video.ffmpeg.internal.text;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import java.awt.geom.Rectangle2D;

/**
 * A drawn title, or a caption of one colour. Immutable.
 *
 * @param overlay words, shadow and scrim
 * @param place where its words are
 */
record TitleArt(Overlay overlay, Rectangle2D place) implements Lettering.Plate {

    @Override
    public void blend(I420 frame, long number, int opacity) {
        overlay.blend(frame, opacity);
    }
}
