package dev.sota.voice.mary.internal.prosody;

import dev.sota.spi.Boundary;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns words and boundaries into utterances: sentences, cut into phrases, with their melody.
 *
 * <p>A sentence longer than the engine handles well (memory and time grow with its length, and its global variance is
 * trained on sentences) becomes several utterances, cut at phrases. Not thread-safe; one for each text.
 */
public final class UtterancePlanner {

    /** About fifteen seconds of speech. */
    private static final int MOST_PHONES = 220;

    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Segment> sentence = new ArrayList<>();
    private List<Word> run = new ArrayList<>();

    /** Words without punctuation between them, and what follows them. */
    private record Segment(List<Word> words, Boundary after) {}

    /**
     * Adds the words of one token.
     *
     * @param words what is said for it; may be empty
     * @param after what follows it
     */
    public void add(List<Word> words, Boundary after) {
        run.addAll(words);
        if (after != Boundary.NONE) {
            closeRun(after);
        }
        if (after.endsSentence()) {
            closeSentence(after);
        }
    }

    /**
     * Ends the text.
     *
     * @return all utterances; the last without silence after it
     */
    public List<Utterance> finish() {
        closeRun(Boundary.STATEMENT);
        closeSentence(Boundary.STATEMENT);
        if (!utterances.isEmpty()) {
            Utterance last = utterances.remove(utterances.size() - 1);
            utterances.add(new Utterance(last.phrases(), 0));
        }
        return List.copyOf(utterances);
    }

    private void closeRun(Boundary after) {
        if (!run.isEmpty()) {
            List<List<Word>> parts = PhraseBreaker.divide(Liaison.apply(run));
            for (int i = 0; i < parts.size(); i++) {
                sentence.add(new Segment(parts.get(i), i < parts.size() - 1 ? Boundary.NONE : after));
            }
            run = new ArrayList<>();
        }
    }

    private void closeSentence(Boundary end) {
        if (sentence.isEmpty()) {
            return;
        }
        SentenceMood mood = SentenceMood.of(end, sentence.get(0).words().get(0).wordClass());
        List<List<String>> accents =
                Accents.assign(sentence.stream().map(Segment::words).toList(), mood);
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean last = i == sentence.size() - 1;
            phrases.add(phrase(sentence.get(i), accents.get(i), mood, last));
        }
        sentence.clear();
        chunk(phrases, Pauses.between(end) - Pauses.CLOSING);
    }

    private static Phrase phrase(Segment segment, List<String> accents, SentenceMood mood, boolean last) {
        List<AccentedWord> words = new ArrayList<>();
        for (int i = 0; i < accents.size(); i++) {
            words.add(new AccentedWord(segment.words().get(i), accents.get(i)));
        }
        if (last) {
            return new Phrase(words, mood.mark(), 5, mood.endTone(), Pauses.CLOSING);
        }
        boolean divided = segment.after() == Boundary.NONE;
        int pause = Pauses.inside(segment.after());
        return divided ? new Phrase(words, "", 3, "H-", pause) : new Phrase(words, ",", 4, "H-L%", pause);
    }

    private void chunk(List<Phrase> phrases, int silence) {
        List<Phrase> current = new ArrayList<>();
        int phones = 0;
        for (Phrase phrase : phrases) {
            int size = new Utterance(List.of(phrase), 0).phoneCount();
            if (!current.isEmpty() && phones + size > MOST_PHONES) {
                utterances.add(new Utterance(current, 0));
                current = new ArrayList<>();
                phones = 0;
            }
            current.add(phrase);
            phones += size;
        }
        utterances.add(new Utterance(current, silence));
    }
}
