package dev.sota.api.timeline;

import dev.sota.api.HexColour;

/**
 * A thin line at the frame's lower edge that grows from left to right and has its whole length in the last frame.
 *
 * @param startFrame the first frame
 * @param frames how many frames it grows
 * @param colour in the form {@code #rrggbb}
 */
public record HairlineClip(long startFrame, long frames, String colour) {

    /** Checks the values. */
    public HairlineClip {
        colour = HexColour.checked(colour);
        if (startFrame < 0 || frames < 1) {
            throw new IllegalArgumentException("a hairline has at least one frame");
        }
    }
}
