package dev.sota.video.ffmpeg.internal.text;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import dev.sota.video.ffmpeg.internal.frame.Overlay;

/**
 * A drawn title. Immutable.
 *
 * @param overlay words, shadow and scrim
 */
record TitleArt(Overlay overlay) implements Lettering.Drawn {

    @Override
    public void blend(I420 frame, long number, int opacity) {
        overlay.blend(frame, opacity);
    }
}
