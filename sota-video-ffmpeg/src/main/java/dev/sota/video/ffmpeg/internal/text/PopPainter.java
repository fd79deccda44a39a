package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.video.ffmpeg.internal.frame.CaptionRoom;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Draws captions one large word at a time: each springs up when it is spoken, and stays until the next does.
 */
final class PopPainter {

    /** Of the frame's height, or of its width where that is less. */
    private static final double SIZE = 0.135;
    /** The sizes of a word in the first frames after it came; then it is of its own size. */
    static final double[] SPRING = {0.82, 1.05};

    private final Font font;
    private final Typesetter typesetter;
    private final SafeArea safe;

    PopPainter(Font font, Typesetter typesetter, SafeArea safe) {
        this.font = font;
        this.typesetter = typesetter;
        this.safe = safe;
    }

    PopArt paint(CaptionCue cue, UnaryOperator<String> showable, CaptionRoom leave) {
        List<PopArt.Word> words = new ArrayList<>();
        long from = cue.startFrame();
        for (CaptionWord word : cue.words()) {
            String text = showable.apply(word.text());
            if (!text.isBlank()) {
                long start = words.isEmpty() ? from : Math.max(from, word.startFrame());
                words.add(new PopArt.Word(start, text));
                from = start;
            }
        }
        Rectangle2D room = room(leave);
        return new PopArt(words, (word, scale) -> draw(word, scale, room));
    }

    private CaptionInk draw(String word, double scale, Rectangle2D room) {
        double size = SIZE * Math.min(safe.height(), safe.width());
        PlacedText text = at(word, size, room);
        double largest = SPRING[1];
        for (int i = 0; i < 40 && !fits(text, room, largest); i++) {
            Rectangle2D ground = text.ground();
            size *= Math.min(0.97, room.getWidth() / (largest * ground.getWidth()));
            text = at(word, size, room);
        }
        Rectangle2D ground = text.ground();
        AffineTransform grow = AffineTransform.getTranslateInstance(ground.getCenterX(), ground.getCenterY());
        grow.scale(scale, scale);
        grow.translate(-ground.getCenterX(), -ground.getCenterY());
        Shape letters = grow.createTransformedShape(text.letters());
        return CaptionCanvas.of(letters, CaptionGround.outline(letters, size * 1.25), CaptionGround.OUTLINE, size, 0)
                .ink(CaptionPainter.TEXT);
    }

    private static boolean fits(PlacedText text, Rectangle2D room, double scale) {
        Rectangle2D ground = text.ground();
        return ground.getWidth() * scale <= room.getWidth() && ground.getHeight() * scale <= room.getHeight();
    }

    private PlacedText at(String word, double size, Rectangle2D room) {
        Typesetter.Style style = new Typesetter.Style(font, (float) size, -0.01, 1.2);
        TextBlock block = typesetter.set(List.of(word), style, 1e6, Typesetter.Alignment.CENTRE);
        PlacedText text = PlacedText.standing(block, size, CaptionGround.OUTLINE.padding(size), room);
        // In the middle of the room, so that words of all shapes stand on one line.
        double baseline = room.getCenterY() + 0.36 * size;
        return new PlacedText(
                block, size, text.x(), baseline - block.lines().get(0).baseline(), text.padding());
    }

    private Rectangle2D room(CaptionRoom leave) {
        Rectangle2D below = room(upright() ? 0.75 : 0.79);
        Rectangle2D above = room(upright() ? 0.22 : 0.21);
        return CaptionPlaces.isAbove(line(below), line(above), leave) ? above : below;
    }

    /** Low, and in upright films above the part that phones cover with buttons; or high. */
    private Rectangle2D room(double middle) {
        Rectangle2D title = safe.title();
        double tall = 0.3 * safe.height();
        return new Rectangle2D.Double(title.getX(), middle * safe.height() - tall / 2, title.getWidth(), tall);
    }

    /** What a long word covers of a room. */
    private Rectangle2D line(Rectangle2D room) {
        double tall = 1.2 * SIZE * Math.min(safe.height(), safe.width());
        return new Rectangle2D.Double(room.getX(), room.getCenterY() - tall / 2, room.getWidth(), tall);
    }

    private boolean upright() {
        return safe.height() > safe.width();
    }
}
