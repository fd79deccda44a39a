package dev.sota.voice.mary.internal.prosody;

import dev.sota.voice.mary.internal.language.ClosedClassTagger;
import dev.sota.voice.mary.internal.language.Pronunciation;
import dev.sota.voice.mary.internal.language.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Words for tests: real classes, made-up sounds. */
final class Words {

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (String w : text.split(" ", -1)) {
            words.add(word(words.size(), w));
        }
        return words;
    }

    static Word word(int token, String text) {
        String sound = text.equals("the") ? "D @" : text.matches("[aeiou].*") ? "' A t" : "' b A t";
        return new Word(token, Pronunciation.parse(sound), new ClosedClassTagger().tag(text));
    }

    static Word of(WordClass wordClass, int token) {
        return new Word(token, Pronunciation.parse("' b A t"), wordClass);
    }
}
