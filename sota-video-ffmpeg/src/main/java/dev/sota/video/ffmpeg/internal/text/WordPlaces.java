package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.timeline.CaptionWord;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a caption's words stand in its lines.
 *
 * @param words in order
 * @param lines as they are drawn
 * @param text the lines at their place
 * @param showable what of a word is drawn
 * @param hold so many frames at most a word stays lit until the next is
 */
record WordPlaces(
        List<CaptionWord> words, List<String> lines, PlacedText text, UnaryOperator<String> showable, long hold) {

    /** Overlays of each word, lit. */
    List<CaptionArt.Word> lit(CaptionInk ink) {
        List<CaptionArt.Word> lit = new ArrayList<>();
        int line = 0;
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = showable.apply(words.get(i).text());
            int found = -1;
            int in = line;
            for (int from = at; in < lines.size() && !word.isEmpty(); in++, from = 0) {
                found = lines.get(in).indexOf(word, from);
                if (found >= 0) {
                    break;
                }
            }
            if (found >= 0) {
                line = in;
                at = found + word.length();
                Optional<Rectangle2D> place = text.block().place(line, found, at);
                CaptionWord times = held(i);
                place.ifPresent(p -> lit.add(ink.word(times, p, text.x() - ink.x(), text.y() - ink.y())));
            }
        }
        return lit;
    }

    private CaptionWord held(int index) {
        CaptionWord word = words.get(index);
        if (index + 1 == words.size()) {
            return word;
        }
        long next = words.get(index + 1).startFrame();
        return next > word.endFrame() && next <= word.endFrame() + hold
                ? new CaptionWord(word.text(), word.startFrame(), next)
                : word;
    }
}
