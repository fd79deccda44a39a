package dev.sota.voice.mary.internal;

import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import dev.sota.voice.mary.internal.language.ClosedClassTagger;
import dev.sota.voice.mary.internal.language.Lexicon;
import dev.sota.voice.mary.internal.language.Pronunciation;
import dev.sota.voice.mary.internal.language.WordClass;
import dev.sota.voice.mary.internal.prosody.Utterance;
import dev.sota.voice.mary.internal.prosody.UtterancePlanner;
import dev.sota.voice.mary.internal.prosody.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up the words of a text and plans its utterances. Not thread-safe; one for each text. */
final class WordReader {

    private final Lexicon lexicon;
    private final ClosedClassTagger tagger = new ClosedClassTagger();
    private final UtterancePlanner planner = new UtterancePlanner();
    private final List<Integer> unspoken = new ArrayList<>();
    private WordClass previous = WordClass.CONTENT;

    private WordReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What will be said.
     *
     * @param utterances sentence by sentence
     * @param unspoken indices of tokens that have words, none of which can be spoken
     */
    record Reading(List<Utterance> utterances, List<Integer> unspoken) {}

    static Reading read(SpokenText text, Lexicon lexicon) {
        WordReader reader = new WordReader(lexicon);
        for (int i = 0; i < text.tokens().size(); i++) {
            reader.read(i, text.tokens().get(i));
        }
        return new Reading(reader.planner.finish(), List.copyOf(reader.unspoken));
    }

    private void read(int index, SpokenToken token) {
        List<Word> words = new ArrayList<>();
        boolean spelled = isSpelled(token.words());
        for (String word : token.words()) {
            WordClass wordClass = spelled ? WordClass.CONTENT : tagger.tag(word);
            Optional<Pronunciation> sound = spelled ? lexicon.letterName(word) : lexicon.pronounce(word, previous);
            sound.ifPresent(p -> words.add(new Word(index, p, wordClass)));
            if (sound.isPresent()) {
                previous = wordClass;
            }
        }
        if (words.isEmpty() && !token.words().isEmpty()) {
            unspoken.add(index);
        }
        planner.add(words, token.after());
        if (token.after().endsSentence()) {
            previous = WordClass.CONTENT;
        }
    }

    /** Initials such as u, s, a: the letters' names, of which "a" is not the article. */
    private static boolean isSpelled(List<String> words) {
        return words.size() > 1 && words.stream().allMatch(w -> w.length() == 1);
    }
}
