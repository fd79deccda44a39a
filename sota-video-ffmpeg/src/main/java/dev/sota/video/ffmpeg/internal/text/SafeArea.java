package dev.sota.video.ffmpeg.internal.text;

import java.awt.geom.Rectangle2D;

/**
 * Where words may stand in a frame. Of width and height, the middle 90 % are safe for titles and the middle 93 % for
 * action (SMPTE ST 2046-1:2009; EBU R 95 has the same areas).
 *
 * @param width of the frame
 * @param height of the frame
 */
record SafeArea(int width, int height) {

    static final double TITLE = 0.9;
    private static final double CAPTION_HEIGHT = 0.4;

    Rectangle2D title() {
        return new Rectangle2D.Double(width * (1 - TITLE) / 2, height * (1 - TITLE) / 2, width * TITLE, height * TITLE);
    }

    /** Whether phones cover its edges with what they show themselves. */
    private boolean upright() {
        return height > width;
    }

    /** The lower part of it; upright films are watched with buttons over their lower edge. */
    Rectangle2D captions() {
        Rectangle2D title = title();
        double bottom = height * (1 - (upright() ? 0.14 : 0.06));
        double tall = height * CAPTION_HEIGHT;
        return new Rectangle2D.Double(title.getX(), bottom - tall, title.getWidth(), tall);
    }

    /** The upper part of it, for captions that have no room below. */
    Rectangle2D captionsAbove() {
        Rectangle2D title = title();
        double top = height * (upright() ? 0.1 : 0.06);
        return new Rectangle2D.Double(title.getX(), top, title.getWidth(), height * CAPTION_HEIGHT);
    }
}
