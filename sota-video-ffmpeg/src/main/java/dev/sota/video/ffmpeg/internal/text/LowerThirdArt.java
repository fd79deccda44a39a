package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.video.ffmpeg.internal.frame.Drawing;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A lower third that comes and goes: its slab rises, its grounds are wiped out of it, then its words slide in; and back.
 * Drawn anew in the frames in which it moves, once for those in which it stands. Used by one thread.
 */
final class LowerThirdArt implements Lettering.Plate {

    private static final int SHADOW = 0x05070B;
    private static final float SHADOW_OPACITY = 0.34f;

    private final LowerThirdClip clip;
    private final LowerThirdLayout layout;
    private final LowerThirdColours colours;
    private final int accent;
    private final int x;
    private final int y;
    private final int width;
    private final int height;
    private final int radius;
    private @Nullable Overlay standing;

    LowerThirdArt(LowerThirdClip clip, LowerThirdLayout layout, LowerThirdColours colours, int accent) {
        this.clip = clip;
        this.layout = layout;
        this.colours = colours;
        this.accent = accent;
        this.radius = Math.max(1, (int) Math.round(0.009 * layout.unit()));
        Rectangle2D place = layout.place();
        int reach = 4 * radius;
        this.x = Math.max(0, (int) Math.floor(place.getMinX() - reach) / Overlay.CELL * Overlay.CELL);
        this.y = Math.max(0, (int) Math.floor(place.getMinY() - reach) / 2 * 2);
        this.width = (int) Math.ceil(place.getMaxX() + reach - x) / 2 * 2 + 2;
        this.height = (int) Math.ceil(place.getMaxY() + reach - y) / 2 * 2 + 2;
    }

    @Override
    public Rectangle2D place() {
        return layout.place();
    }

    @Override
    public void blend(I420 frame, long number, int opacity) {
        long age = number - clip.startFrame();
        long edge = Math.min(age, clip.frames() - 1 - age);
        if (edge < clip.moveFrames()) {
            draw((edge + 1.0) / (clip.moveFrames() + 1)).blend(frame, opacity);
            return;
        }
        if (standing == null) {
            standing = draw(1);
        }
        standing.blend(frame, opacity);
    }

    private Overlay draw(double part) {
        float[] slab = mask(rising(layout.slab(), step(part, 0, 0.45)));
        // Without a slab that rises, the name's ground comes at once.
        float[] upper = mask(wiped(layout.name(), step(part, layout.slab().isEmpty() ? 0 : 0.15, 0.8)));
        boolean one = layout.role().equals(layout.name());
        float[] lower = one || layout.role().isEmpty()
                ? new float[upper.length]
                : mask(wiped(layout.role(), step(part, 0.35, 0.95)));
        Drawing drawing = new Drawing(width, height);
        drawing.over(shadow(slab, upper, lower), SHADOW, SHADOW_OPACITY);
        drawing.over(upper, colours.nameGround(), colours.nameOpacity());
        drawing.over(lower, colours.roleGround(), colours.roleOpacity());
        drawing.over(slab, accent, 1);
        words(drawing, layout.nameText(), layout.nameAt(), step(part, 0.35, 0.95), upper, colours.name());
        words(drawing, layout.roleText(), layout.roleAt(), step(part, 0.5, 1), one ? upper : lower, colours.role());
        return Overlay.of(x, y, drawing);
    }

    /** Of a part of the time, slower towards its end (a cubic, as most user interfaces have it). */
    private static double step(double part, double from, double to) {
        double left = 1 - Math.max(0, Math.min(1, (part - from) / (to - from)));
        return 1 - left * left * left;
    }

    private static Rectangle2D rising(Rectangle2D slab, double part) {
        double tall = slab.getHeight() * part;
        return new Rectangle2D.Double(slab.getX(), slab.getMaxY() - tall, slab.getWidth(), tall);
    }

    private static Rectangle2D wiped(Rectangle2D ground, double part) {
        return new Rectangle2D.Double(ground.getX(), ground.getY(), ground.getWidth() * part, ground.getHeight());
    }

    private float[] mask(Shape shape) {
        return Mask.of(AffineTransform.getTranslateInstance(-x, -y).createTransformedShape(shape), width, height);
    }

    private float[] shadow(float[] slab, float[] upper, float[] lower) {
        float[] all = new float[slab.length];
        int down = radius * width;
        for (int i = down; i < all.length; i++) {
            all[i] = Math.min(1, slab[i - down] + upper[i - down] + lower[i - down]);
        }
        float[] soft = Mask.blur(all, width, height, radius);
        // Not under what lets the picture through: it would be darker than it is meant to be.
        for (int i = 0; i < soft.length; i++) {
            soft[i] *= 1 - Math.min(1, slab[i] + upper[i] + lower[i]);
        }
        return soft;
    }

    private void words(Drawing drawing, TextBlock text, double top, double part, float[] ground, int colour) {
        if (text.lines().isEmpty() || part <= 0) {
            return;
        }
        double left = layout.textLeft() - (1 - part) * 0.05 * layout.unit();
        float[] letters = mask(AffineTransform.getTranslateInstance(left, top).createTransformedShape(text.outline()));
        for (int i = 0; i < letters.length; i++) {
            letters[i] *= ground[i];
        }
        drawing.over(letters, colour, (float) part);
    }
}
