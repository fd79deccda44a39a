package dev.sota.voice.mary.internal.prosody;

import dev.sota.voice.mary.internal.language.Phones;
import dev.sota.voice.mary.internal.language.Pronunciation;
import java.util.ArrayList;
import java.util.List;

/** Fits words to their neighbours: "the" rhymes with "see" before a vowel. */
final class Liaison {

    private static final Pronunciation WEAK = Pronunciation.parse("D @");
    private static final Pronunciation BEFORE_VOWEL = Pronunciation.parse("D i");

    private Liaison() {}

    static List<Word> apply(List<Word> run) {
        List<Word> fitted = new ArrayList<>(run);
        for (int i = 0; i + 1 < run.size(); i++) {
            Word word = run.get(i);
            boolean vowel = Phones.isVowel(run.get(i + 1).pronunciation().firstPhone());
            if (vowel && word.pronunciation().equals(WEAK)) {
                fitted.set(i, new Word(word.token(), BEFORE_VOWEL, word.wordClass()));
            }
        }
        return fitted;
    }
}
