package dev.sota.video.ffmpeg.internal.text;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Lettering;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A caption of which one word is seen at a time. Words are drawn when they come; used by one thread. */
final class PopArt implements Lettering.Drawn {

    private final List<Word> words;
    private final Painter painter;
    /** The word that is seen, in the sizes that were needed. */
    private final Map<Double, Overlay> drawn = new HashMap<>();

    private int current = -1;

    /** A word, and the frame in which it comes. */
    record Word(long startFrame, String text) {}

    /** Draws words. */
    interface Painter {
        CaptionInk draw(String word, double scale);
    }

    PopArt(List<Word> words, Painter painter) {
        this.words = List.copyOf(words);
        this.painter = painter;
    }

    @Override
    public void blend(I420 frame, long number, int opacity) {
        int at = at(number);
        if (at < 0) {
            return;
        }
        if (at != current) {
            drawn.clear();
            current = at;
        }
        long age = number - words.get(at).startFrame;
        double scale = age < PopPainter.SPRING.length ? PopPainter.SPRING[(int) age] : 1;
        drawn.computeIfAbsent(scale, s -> painter.draw(words.get(at).text, s).rest())
                .blend(frame, opacity);
    }

    /** The last word that has come. */
    private int at(long number) {
        int at = -1;
        for (int i = 0; i < words.size() && words.get(i).startFrame <= number; i++) {
            at = i;
        }
        return at;
    }
}
