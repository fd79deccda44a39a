package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.LowerThirdStyle;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.video.ffmpeg.internal.frame.CaptionRoom;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Sets lower thirds: at the left edge of what is safe for titles, above where captions stand; where they would cover the
 * head of the picture's subject there, at the right edge or in an upper corner.
 */
final class LowerThirdPainter {

    private static final double NAME = 0.058;
    private static final double ROLE = 0.0375;
    private static final double LEADING = 1.2;
    /** Smaller than this, words go on a second line. */
    private static final double SMALLEST = 0.72;

    private final Font face;
    private final Font small;
    private final Typesetter typesetter;
    private final TextSetting setting;
    private final double unit;

    LowerThirdPainter(Font face, Font small, Typesetter typesetter, TextSetting setting) {
        this.face = face;
        this.small = small;
        this.typesetter = typesetter;
        this.setting = setting;
        this.unit = Math.min(setting.height(), 1.3 * setting.width());
    }

    LowerThirdArt paint(LowerThirdClip clip, String name, String role, CaptionRoom leave) {
        LowerThirdStyle style = clip.style();
        SafeArea safe = new SafeArea(setting.width(), setting.height());
        Rectangle2D room = safe.title();
        double bottom = safe.captions().getMaxY() - CaptionPainter.usualHeight(unit) - 0.028 * unit;
        TextBlock upper = fit(name, face, NAME);
        TextBlock lower = fit(role, small, ROLE);
        LowerThirdLayout usual = LowerThirdLayout.of(style, unit, Math.round(room.getX()), bottom, upper, lower);
        double right = Math.round(room.getMaxX() - usual.place().getWidth());
        double high = safe.captionsAbove().getY() + usual.place().getHeight();
        // Titles stand in the upper corners, if any are there.
        List<double[]> corners = leave.titled()
                ? List.of(new double[] {right, bottom})
                : List.of(new double[] {right, bottom}, new double[] {Math.round(room.getX()), high}, new double[] {
                    right, high
                });
        LowerThirdLayout layout = isFree(usual, leave)
                ? usual
                : corners.stream()
                        .map(at -> LowerThirdLayout.of(style, unit, at[0], at[1], upper, lower))
                        .filter(other -> isFree(other, leave))
                        .findFirst()
                        .orElse(usual);
        return new LowerThirdArt(clip, layout, LowerThirdColours.of(style, setting.accent()), setting.accent());
    }

    private static boolean isFree(LowerThirdLayout layout, CaptionRoom leave) {
        return leave.seen().stream().noneMatch(layout.place()::intersects);
    }

    private TextBlock fit(String text, Font font, double share) {
        boolean upright = setting.height() > setting.width();
        double most = setting.width() * (upright ? 0.7 : 0.55);
        TextBlock block = new TextBlock(List.of(), 0, 0);
        for (double scale = 1; scale > 0.3; scale *= 0.95) {
            Typesetter.Style style = new Typesetter.Style(font, (float) Math.max(6, unit * share * scale), 0, LEADING);
            block = typesetter.set(List.of(text), style, most, Typesetter.Alignment.LEFT);
            if (block.lines().size() <= (scale > SMALLEST ? 1 : 2) && !typesetter.breaksWords(block, List.of(text))) {
                break;
            }
        }
        return block;
    }
}
