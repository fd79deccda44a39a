package dev.sota.api.timeline;

import dev.sota.api.Corner;
import java.util.Objects;

/**
 * A logo in a corner of the frame.
 *
 * @param startFrame the first frame
 * @param frames how many frames
 * @param recipe its picture, whose one layer is drawn with its transparency
 * @param corner where it stands
 * @param size its height as a share of the frame's shorter side; it is at most three times as wide
 * @param opacity how much it covers, up to 1
 */
public record LogoClip(long startFrame, long frames, Recipe recipe, Corner corner, double size, double opacity) {

    /** Checks the values. */
    public LogoClip {
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(corner, "corner");
        if (startFrame < 0 || frames < 1) {
            throw new IllegalArgumentException("a logo has at least one frame");
        }
        if (!(size > 0 && size <= 0.5) || !(opacity > 0 && opacity <= 1)) {
            throw new IllegalArgumentException("a logo's size and opacity are shares");
        }
    }
}
