package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.Corner;
import dev.sota.api.timeline.LogoClip;
import dev.sota.spi.Picture;
import java.awt.geom.Rectangle2D;

/**
 * A logo as it stands in the frame: scaled and placed once, then blended where it covers. Immutable.
 *
 * @param clip when it is seen
 * @param place what it covers, in pixels
 * @param overlay its pixels
 */
public record LogoPatch(LogoClip clip, Rectangle2D place, Overlay overlay) {

    /** Space to the frame's edges, as a share of its shorter side: within the area that is safe for action. */
    private static final double MARGIN = 0.065;
    /** Where the captions' usual place begins; a logo below stands above it. */
    private static final double CAPTIONS = 0.76;

    private static final int WIDEST = 3;

    static LogoPatch of(LogoClip clip, Picture picture, int width, int height) {
        int shorter = Math.min(width, height);
        double tall = clip.size() * shorter;
        double scale = Math.min(tall / picture.height(), WIDEST * tall / picture.width());
        int w = Math.max(1, (int) Math.round(picture.width() * scale));
        int h = Math.max(1, (int) Math.round(picture.height() * scale));
        int margin = (int) Math.round(MARGIN * shorter);
        boolean left = clip.corner() == Corner.TOP_LEFT || clip.corner() == Corner.BOTTOM_LEFT;
        boolean top = clip.corner() == Corner.TOP_LEFT || clip.corner() == Corner.TOP_RIGHT;
        int x = left ? margin : width - margin - w;
        int y = top ? margin : (int) (height * CAPTIONS) - h;
        // Overlays begin on whole cells; what is to their left and above is transparent.
        int cellX = x / Overlay.CELL * Overlay.CELL;
        int cellY = y / 2 * 2;
        Drawing drawing = new Drawing((x - cellX + w + 1) / 2 * 2, (y - cellY + h + 1) / 2 * 2);
        new Shrinking(picture, w, h).draw(drawing, x - cellX, y - cellY, (float) clip.opacity());
        return new LogoPatch(clip, new Rectangle2D.Double(x, y, w, h), Overlay.of(cellX, cellY, drawing));
    }

    /** Draws it, with so much of its opacity as others leave it. */
    void draw(I420 frame, long number, int opacity) {
        if (clip.startFrame() <= number && number < clip.startFrame() + clip.frames()) {
            overlay.blend(frame, opacity);
        }
    }

    /** Whether it would touch something else that is in the frame, or nearly. */
    boolean meets(Rectangle2D other) {
        double near = place.getHeight() * 0.25;
        return other.intersects(
                place.getX() - near, place.getY() - near, place.getWidth() + 2 * near, place.getHeight() + 2 * near);
    }
}
