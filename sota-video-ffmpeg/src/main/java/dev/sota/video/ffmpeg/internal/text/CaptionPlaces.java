package dev.sota.video.ffmpeg.internal.text;

import dev.sota.video.ffmpeg.internal.frame.CaptionRoom;
import java.awt.geom.Rectangle2D;

/** Chooses between the two places of a caption. */
final class CaptionPlaces {

    private CaptionPlaces() {}

    /**
     * Whether a caption stands above.
     *
     * @param below what it covers below, where it is expected
     * @param above what it covers above
     * @param leave what it should leave free
     * @return false when there is room below, and when there is none above
     */
    static boolean isAbove(Rectangle2D below, Rectangle2D above, CaptionRoom leave) {
        return !isFree(below, leave) && !leave.titled() && isFree(above, leave);
    }

    private static boolean isFree(Rectangle2D place, CaptionRoom leave) {
        return leave.seen().stream().noneMatch(place::intersects);
    }
}
