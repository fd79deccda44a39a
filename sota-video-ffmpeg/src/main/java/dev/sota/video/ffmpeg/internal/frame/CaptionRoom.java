package dev.sota.video.ffmpeg.internal.frame;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * What a caption or a lower third should leave free of the frame, in pixels. The same for all of its frames, so that it stands still, and
 * for all captions over one picture.
 *
 * @param seen the heads of subjects, wherever the camera brings them, and lower thirds
 * @param titled whether a title is in the frame, too
 * @param logo a logo beside or below which a caption stands
 */
public record CaptionRoom(List<Rectangle2D> seen, boolean titled, Optional<Rectangle2D> logo) {

    /** A frame in which captions may stand anywhere. */
    public static final CaptionRoom FREE = new CaptionRoom(List.of(), false, Optional.empty());

    /** Copies the list. */
    public CaptionRoom {
        seen = List.copyOf(seen);
    }
}
