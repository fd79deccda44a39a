package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Draws captions low in the picture, inside the title-safe area: the middle 90 % of width and height (SMPTE ST
 * 2046-1:2009; EBU R 95). Lines are drawn as they are given, smaller where they would not fit. Whatever is behind, the
 * contrast is 4.5 to 1 or more (WCAG 2.2, 1.4.3): by a box that is dark enough over white, or by an outline.
 */
final class CaptionPainter {

    static final int TEXT = 0xFFFFFF;
    static final int SPOKEN = 0xFFD54A;
    static final int DARK = 0x0B0D12;

    private static final double LEADING = 1.32;
    /** Words that follow each other within this time are lit without a dark moment between them. */
    private static final double HOLD_SECONDS = 0.25;

    private final Font font;
    private final Typesetter typesetter;
    private final TextSetting setting;
    private final SafeArea safe;

    CaptionPainter(Font font, Typesetter typesetter, TextSetting setting) {
        this.font = font;
        this.typesetter = typesetter;
        this.setting = setting;
        this.safe = new SafeArea(setting.width(), setting.height());
    }

    Lettering.Drawn paint(CaptionCue cue, List<String> lines, UnaryOperator<String> showable) {
        return switch (setting.captions()) {
            case POP ->
                cue.words().isEmpty()
                        ? plain(lines, CaptionGround.OUTLINE)
                        : new PopPainter(font, typesetter, safe).paint(cue, showable);
            case KARAOKE -> karaoke(cue, lines, showable);
            case BAR -> plain(lines, CaptionGround.BAR);
            case BOXED -> plain(lines, CaptionGround.BOXES);
            case OUTLINE, NONE -> plain(lines, CaptionGround.OUTLINE);
        };
    }

    private Lettering.Drawn plain(List<String> lines, CaptionGround ground) {
        PlacedText text = place(lines, ground);
        return new TitleArt(CaptionCanvas.of(text, ground, setting).ink(TEXT).rest());
    }

    private Lettering.Drawn karaoke(CaptionCue cue, List<String> lines, UnaryOperator<String> showable) {
        PlacedText text = place(lines, CaptionGround.BOX);
        CaptionInk ink = CaptionCanvas.of(text, CaptionGround.BOX, setting).ink(TEXT, SPOKEN);
        long hold = Math.round(HOLD_SECONDS * setting.frameRate());
        return new CaptionArt(ink.rest(), new WordPlaces(cue.words(), lines, text, showable, hold).lit(ink));
    }

    /** Sets lines as large as they fit, and stands them at the lower edge of the safe area. */
    PlacedText place(List<String> lines, CaptionGround ground) {
        double size = size();
        Rectangle2D room = safe.captions();
        PlacedText text = at(lines, size, room, ground);
        for (int i = 0; i < 40 && !text.fits(room); i++) {
            double shrink = Math.min(
                    room.getWidth() / text.ground().getWidth(),
                    room.getHeight() / text.ground().getHeight());
            size *= Math.min(0.97, shrink);
            text = at(lines, size, room, ground);
        }
        return text;
    }

    private PlacedText at(List<String> lines, double size, Rectangle2D room, CaptionGround ground) {
        Typesetter.Style style = new Typesetter.Style(font, (float) size, 0, LEADING);
        TextBlock block = typesetter.set(lines, style, 1e6, Typesetter.Alignment.CENTRE);
        return PlacedText.standing(block, size, ground.padding(size), room);
    }

    /** A twentieth of the height; less where the picture is narrow, so that a line still holds some words. */
    private double size() {
        return Math.max(8, 0.05 * Math.min(setting.height(), 1.3 * setting.width()));
    }
}
