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
    private boolean sentenceStart = true;

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

    static Reading read(SpokenText text, Lexicon lexicon, Runnable checkpoint) {
        WordReader reader = new WordReader(lexicon);
        for (int i = 0; i < text.tokens().size(); i++) {
            checkpoint.run();
            SpokenToken token = text.tokens().get(i);
            reader.read(i, token, text.written(token));
        }
        return new Reading(reader.planner.finish(), List.copyOf(reader.unspoken));
    }

    private void read(int index, SpokenToken token, String written) {
        List<Word> words = new ArrayList<>();
        boolean spelled = isSpelled(token.words(), written);
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
        sentenceStart = token.after().endsSentence();
        if (sentenceStart) {
            previous = WordClass.CONTENT;
        }
    }

    /** Letters, read by their names: initials such as u, s, a, and a capital A that no sentence begins with. */
    private boolean isSpelled(List<String> words, String written) {
        if (words.size() == 1) {
            return written.equals("A") && !sentenceStart;
        }
        return words.stream().allMatch(w -> w.length() == 1);
    }
}
