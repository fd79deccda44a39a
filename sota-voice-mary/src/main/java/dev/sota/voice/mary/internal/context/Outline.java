package dev.sota.voice.mary.internal.context;

import dev.sota.voice.mary.internal.language.Pronunciation;
import dev.sota.voice.mary.internal.language.Stress;
import dev.sota.voice.mary.internal.prosody.AccentedWord;
import dev.sota.voice.mary.internal.prosody.Phrase;
import dev.sota.voice.mary.internal.prosody.Utterance;
import java.util.ArrayList;
import java.util.List;

/**
 * An utterance laid flat: the list of its sounds and pauses, of its syllables, words and phrases, each knowing by index
 * what it lies in and what lies in it. Immutable once built.
 */
public final class Outline {

    private final List<Segment> segments = new ArrayList<>();
    private final List<SyllableSpan> syllables = new ArrayList<>();
    private final List<Span> words = new ArrayList<>();
    private final List<PhraseSpan> phrases = new ArrayList<>();

    private Outline() {}

    /**
     * Indices of parts.
     *
     * @param from the first
     * @param to the one after the last
     * @param parent what they lie in
     */
    record Span(int from, int to, int parent) {
        int size() {
            return to - from;
        }
    }

    /**
     * A syllable.
     *
     * @param segments its sounds, in a word
     * @param stress how strong it is
     * @param accent the shape of its accent; empty for none
     */
    record SyllableSpan(Span segments, Stress stress, String accent) {
        boolean accented() {
            return !accent.isEmpty();
        }

        /** Whether it has the word's main stress. */
        boolean strong() {
            return stress == Stress.PRIMARY;
        }
    }

    /**
     * A phrase.
     *
     * @param words its words
     * @param syllables its syllables
     * @param phrase what was planned
     */
    record PhraseSpan(Span words, Span syllables, Phrase phrase) {}

    /** Lays an utterance flat. */
    public static Outline of(Utterance utterance) {
        Outline outline = new Outline();
        utterance.phrases().forEach(outline::add);
        return outline;
    }

    private void add(Phrase phrase) {
        int index = phrases.size();
        int firstWord = words.size();
        int firstSyllable = syllables.size();
        for (AccentedWord word : phrase.words()) {
            add(word, index);
        }
        phrases.add(new PhraseSpan(
                new Span(firstWord, words.size(), 0), new Span(firstSyllable, syllables.size(), 0), phrase));
        segments.add(Segment.pause(index, phrase.pauseMillis()));
    }

    private void add(AccentedWord word, int phrase) {
        int firstSyllable = syllables.size();
        Pronunciation pronunciation = word.word().pronunciation();
        for (var syllable : pronunciation.syllables()) {
            int from = segments.size();
            for (String phone : syllable.phones()) {
                segments.add(Segment.phone(
                        phone, syllables.size(), phrase, word.word().token()));
            }
            // The accent of a word falls on its stressed syllable.
            String accent = syllable.stress() == Stress.PRIMARY ? word.accent() : "";
            syllables.add(new SyllableSpan(new Span(from, segments.size(), words.size()), syllable.stress(), accent));
        }
        words.add(new Span(firstSyllable, syllables.size(), phrase));
    }

    /** Sounds and pauses in the order in which they are heard. */
    public List<Segment> segments() {
        return List.copyOf(segments);
    }

    Segment segment(int i) {
        return segments.get(i);
    }

    int segmentCount() {
        return segments.size();
    }

    SyllableSpan syllable(int i) {
        return syllables.get(i);
    }

    int syllableCount() {
        return syllables.size();
    }

    Span word(int i) {
        return words.get(i);
    }

    int wordCount() {
        return words.size();
    }

    /** The phrase that a syllable lies in. */
    int phraseOf(int syllable) {
        return words.get(syllables.get(syllable).segments().parent()).parent();
    }

    PhraseSpan phrase(int i) {
        return phrases.get(i);
    }

    int phraseCount() {
        return phrases.size();
    }
}
