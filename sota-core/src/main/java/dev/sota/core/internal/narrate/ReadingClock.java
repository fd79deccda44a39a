package dev.sota.core.internal.narrate;

import dev.sota.core.internal.narrate.SceneNarration.WordTime;
import dev.sota.spi.Boundary;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import java.util.ArrayList;
import java.util.List;

/**
 * Times words by how long people take to read them, for films without a voice.
 *
 * <p>Adults read subtitles comfortably at 12 to 17 characters a second (Karamitroglou, "A proposed set of subtitling
 * standards in Europe", 1998); we take 14, and 5 for scripts in which a character is a syllable or a word.
 */
public final class ReadingClock {

    private static final double LETTERS_PER_SECOND = 14;
    private static final double IDEOGRAPHS_PER_SECOND = 5;
    private static final double SHORTEST_WORD_SECONDS = 0.18;

    private final int sampleRate;
    private final double rate;

    /**
     * A clock.
     *
     * @param sampleRate samples per second
     * @param rate a factor on the speed
     */
    public ReadingClock(int sampleRate, double rate) {
        this.sampleRate = sampleRate;
        this.rate = rate;
    }

    /**
     * Times a text.
     *
     * @param text the text
     * @return a time for every token, the first at 0
     */
    public List<WordTime> times(SpokenText text) {
        List<WordTime> times = new ArrayList<>();
        long at = 0;
        for (SpokenToken token : text.tokens()) {
            long end = at + samples(seconds(text.written(token)));
            times.add(new WordTime(at, end));
            at = end + samples(pause(token.after()));
        }
        return times;
    }

    private long samples(double seconds) {
        return Math.round(seconds / rate * sampleRate);
    }

    private static double seconds(String written) {
        double sum = 1 / LETTERS_PER_SECOND;
        for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
            boolean ideograph = Character.isIdeographic(written.codePointAt(i));
            sum += 1 / (ideograph ? IDEOGRAPHS_PER_SECOND : LETTERS_PER_SECOND);
        }
        return Math.max(SHORTEST_WORD_SECONDS, sum);
    }

    private static double pause(Boundary after) {
        return switch (after) {
            case NONE -> 0;
            case PHRASE -> 0.15;
            case STATEMENT, QUESTION, EXCLAMATION -> 0.35;
            case PARAGRAPH -> 0.6;
        };
    }
}
