package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.video.ffmpeg.internal.frame.CaptionRoom;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Draws captions low in the picture, or high where they would cover its subject's head, inside the title-safe area: the middle 90 % of width and height (SMPTE ST
 * 2046-1:2009; EBU R 95). Lines are drawn as they are given, smaller where they would not fit. Whatever is behind, the
 * contrast is 4.5 to 1 or more (WCAG 2.2, 1.4.3): by a box that is dark enough over white, or by an outline.
 */
final class CaptionPainter {

    static final int TEXT = 0xFFFFFF;
    static final int DARK = 0x0B0D12;

    private static final double SIZE = 0.05;
    private static final double LEADING = 1.32;
    /** What captions take up as a rule: so many lines, and so much of the frame's width. */
    private static final int USUAL_LINES = 2;

    private static final double USUAL_WIDTH = 0.8;
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

    Lettering.Drawn paint(CaptionCue cue, List<String> lines, UnaryOperator<String> showable, CaptionRoom room) {
        return switch (setting.captions()) {
            case POP ->
                cue.words().isEmpty()
                        ? plain(lines, CaptionGround.OUTLINE, room)
                        : new PopPainter(font, typesetter, safe).paint(cue, showable, room);
            case KARAOKE -> karaoke(cue, lines, showable, room);
            case BAR -> plain(lines, CaptionGround.BAR, room);
            case BOXED -> plain(lines, CaptionGround.BOXES, room);
            case OUTLINE, NONE -> plain(lines, CaptionGround.OUTLINE, room);
        };
    }

    private Lettering.Drawn plain(List<String> lines, CaptionGround ground, CaptionRoom room) {
        PlacedText text = place(lines, ground, room);
        return new TitleArt(CaptionCanvas.of(text, ground, setting).ink(TEXT).rest(), text.ground());
    }

    private Lettering.Drawn karaoke(
            CaptionCue cue, List<String> lines, UnaryOperator<String> showable, CaptionRoom room) {
        PlacedText text = place(lines, CaptionGround.BOX, room);
        int lightest = Ink.over(DARK, CaptionGround.BOX.opacity(), Ink.WHITE);
        int spoken = Ink.lighter(setting.accent(), lightest);
        CaptionInk ink = CaptionCanvas.of(text, CaptionGround.BOX, setting).ink(TEXT, spoken);
        long hold = Math.round(HOLD_SECONDS * setting.frameRate());
        return new CaptionArt(ink.rest(), new WordPlaces(cue.words(), lines, text, showable, hold).lit(ink));
    }

    /** Sets lines as large as they fit, and stands them at the lower edge of the safe area, or hangs them at the upper. */
    PlacedText place(List<String> lines, CaptionGround ground, CaptionRoom leave) {
        double size = size();
        boolean above = isAbove(Math.max(USUAL_LINES, lines.size()), ground, leave);
        Rectangle2D room = above ? above(leave, ground) : safe.captions();
        PlacedText text = at(lines, size, room, ground, above);
        for (int i = 0; i < 40 && !text.fits(room); i++) {
            double shrink = Math.min(
                    room.getWidth() / text.ground().getWidth(),
                    room.getHeight() / text.ground().getHeight());
            size *= Math.min(0.97, shrink);
            text = at(lines, size, room, ground, above);
        }
        return text;
    }

    /**
     * Whether a caption stands above, since below it would cover what must be seen. That is asked of two lines even for
     * one, so that all captions over a picture stand at the same edge.
     */
    private boolean isAbove(int lines, CaptionGround ground, CaptionRoom leave) {
        double width = width(ground);
        double height = lines * LEADING * size() + 2 * ground.padding(size()).y();
        double left = (setting.width() - width) / 2;
        return CaptionPlaces.isAbove(
                new Rectangle2D.Double(left, safe.captions().getMaxY() - height, width, height),
                new Rectangle2D.Double(left, above(leave, ground).getMinY(), width, height),
                leave);
    }

    /** Below the logo, where one is in the way. */
    private Rectangle2D above(CaptionRoom leave, CaptionGround ground) {
        Rectangle2D room = safe.captionsAbove();
        double width = width(ground);
        double left = (setting.width() - width) / 2;
        double tall = usualHeight(size() / SIZE);
        return leave.logo()
                .filter(logo -> logo.intersects(left, room.getY(), width, tall))
                .<Rectangle2D>map(logo -> new Rectangle2D.Double(
                        room.getX(), logo.getMaxY() + 0.3 * size(), room.getWidth(), room.getHeight()))
                .orElse(room);
    }

    private double width(CaptionGround ground) {
        return setting.width() * (ground == CaptionGround.BAR ? 1 : USUAL_WIDTH);
    }

    /** How much of the height captions take up as a rule. */
    static double usualHeight(double unit) {
        double size = SIZE * unit;
        return USUAL_LINES * LEADING * size
                + 2 * CaptionGround.BOX.padding(size).y();
    }

    private PlacedText at(List<String> lines, double size, Rectangle2D room, CaptionGround ground, boolean above) {
        Typesetter.Style style = new Typesetter.Style(font, (float) size, 0, LEADING);
        TextBlock block = typesetter.set(lines, style, 1e6, Typesetter.Alignment.CENTRE);
        return above
                ? PlacedText.hanging(block, size, ground.padding(size), room)
                : PlacedText.standing(block, size, ground.padding(size), room);
    }

    /** A twentieth of the height; less where the picture is narrow, so that a line still holds some words. */
    private double size() {
        return Math.max(8, SIZE * Math.min(setting.height(), 1.3 * setting.width()));
    }
}
