package dev.sota.video.ffmpeg.internal.text;

import dev.sota.video.ffmpeg.internal.frame.Drawing;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * The part of a frame that a caption covers, with its letters and what is behind them as opacities.
 *
 * @param x left edge in the frame
 * @param y top edge in the frame
 * @param width in pixels
 * @param height in pixels
 * @param ground opacity of what is behind the letters
 * @param groundOpacity of all of it
 * @param shadow opacity of a soft shadow; empty for none
 * @param letters opacity of the letters
 */
record CaptionCanvas(
        int x, int y, int width, int height, float[] ground, float groundOpacity, float[] shadow, float[] letters) {

    private static final float SHADOW = 0.55f;

    static CaptionCanvas of(PlacedText text, CaptionGround ground, TextSetting setting) {
        boolean bar = ground == CaptionGround.BAR;
        return of(text.letters(), ground.shape(text, setting.width()), ground, text.size(), bar ? setting.width() : 0);
    }

    /** A canvas around what is drawn; of a whole frame's width when one is given. */
    static CaptionCanvas of(Shape letters, Shape behind, CaptionGround ground, double em, int frameWidth) {
        boolean outlined = ground == CaptionGround.OUTLINE;
        int radius = outlined ? Math.max(1, (int) Math.round(0.06 * em)) : 0;
        Rectangle2D bounds = behind.getBounds2D();
        int reach = outlined ? 4 * radius + 2 : 2;
        int x = frameWidth > 0 ? 0 : Math.max(0, cell(bounds.getMinX() - reach));
        int y = Math.max(0, even(bounds.getMinY() - reach));
        int w = frameWidth > 0 ? even(frameWidth + 1) : cell(bounds.getMaxX() + reach - x) + Overlay.CELL;
        int h = even(bounds.getMaxY() + reach + 1 - y) + 2;
        AffineTransform move = AffineTransform.getTranslateInstance(-x, -y);
        float[] mask = Mask.of(move.createTransformedShape(behind), w, h);
        float[] shadow = outlined ? Mask.blur(mask, w, h, radius) : new float[0];
        return new CaptionCanvas(
                x, y, w, h, mask, ground.opacity(), shadow, Mask.of(move.createTransformedShape(letters), w, h));
    }

    /** The caption in one colour. */
    CaptionInk ink(int colour) {
        return new CaptionInk(x, y, drawing(colour));
    }

    /** The caption with its words at rest and lit. */
    CaptionInk ink(int rest, int lit) {
        return new CaptionInk(x, y, drawing(rest), drawing(lit));
    }

    private Drawing drawing(int colour) {
        Drawing drawing = new Drawing(width, height);
        if (shadow.length > 0) {
            drawing.over(shadow, CaptionPainter.DARK, SHADOW);
        }
        drawing.over(ground, CaptionPainter.DARK, groundOpacity);
        drawing.over(letters, colour, 1f);
        return drawing;
    }

    private static int even(double value) {
        return 2 * (int) Math.floor(value / 2);
    }

    private static int cell(double value) {
        return Overlay.CELL * (int) Math.floor(value / Overlay.CELL);
    }
}
