package dev.sota.voice.mary.internal.prosody;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Puts pitch accents on words: on content words, and on one word of a phrase that has none.
 *
 * <p>The last accent of a sentence is its nucleus and takes the sentence's own shape; the others prepare it (Beckman
 * and Pierrehumbert, "Intonational structure in Japanese and English", 1986).
 */
final class Accents {

    private Accents() {}

    /** Accents for the phrases of one sentence: as many lists as phrases, as many accents as words. */
    static List<List<String>> assign(List<List<Word>> phrases, SentenceMood mood) {
        List<List<String>> accents = new ArrayList<>();
        boolean nucleusPlaced = false;
        for (int i = phrases.size() - 1; i >= 0; i--) {
            List<String> row = new ArrayList<>();
            List<Word> words = phrases.get(i);
            BitSet accented = accented(words);
            for (int w = words.size() - 1; w >= 0; w--) {
                if (accented.get(w)) {
                    row.add(0, nucleusPlaced ? mood.prenuclear() : mood.nuclear());
                    nucleusPlaced = true;
                } else {
                    row.add(0, "");
                }
            }
            accents.add(0, row);
        }
        return accents;
    }

    /** Which words of a phrase are accented. */
    private static BitSet accented(List<Word> words) {
        BitSet result = new BitSet();
        int heaviest = 0;
        for (int i = 0; i < words.size(); i++) {
            result.set(i, words.get(i).wordClass().accented());
            if (words.get(i).wordClass().weight()
                    >= words.get(heaviest).wordClass().weight()) {
                heaviest = i;
            }
        }
        if (result.isEmpty()) {
            result.set(heaviest);
        }
        return result;
    }
}
