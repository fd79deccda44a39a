package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.HexColour;
import dev.sota.api.timeline.HairlineClip;

/** Draws the line that grows with the film, on a dim track that lets it be seen over anything. */
final class Hairline {

    private static final int TRACK = 0x05070B;
    private static final float TRACK_OPACITY = 0.4f;
    /** Frames of this height have a line of two pixels. */
    private static final double THIN = 360;

    private final HairlineClip clip;
    private final int colour;

    Hairline(HairlineClip clip) {
        this.clip = clip;
        this.colour = HexColour.rgb(clip.colour());
    }

    void draw(I420 frame, long number) {
        long age = number - clip.startFrame();
        if (age < 0 || age >= clip.frames()) {
            return;
        }
        int thick = thickness(frame.width(), frame.height());
        double length = frame.width() * (age + 1.0) / clip.frames();
        Drawing line = new Drawing(frame.width(), thick);
        for (int x = 0; x < frame.width(); x++) {
            // The last pixel of the line is covered in part: it grows evenly, not by whole pixels.
            float covered = (float) Math.max(0, Math.min(1, length - x));
            for (int y = 0; y < thick; y++) {
                line.over(x, y, TRACK, TRACK_OPACITY);
                line.over(x, y, colour, covered);
            }
        }
        Overlay.of(0, frame.height() - thick, line).blend(frame, Fades.FULL);
    }

    /** Even, since chroma has half of the rows. */
    static int thickness(int width, int height) {
        return 2 * (int) Math.max(1, Math.round(Math.min(width, height) / THIN));
    }
}
