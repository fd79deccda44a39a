package dev.sota.voice.mary.internal.context;

import static dev.sota.voice.mary.internal.context.SegmentContext.set;

import dev.sota.voice.mary.internal.context.Outline.PhraseSpan;
import dev.sota.voice.mary.internal.context.Outline.Span;

/** Where a word stands between punctuation marks, in its phrase and in the sentence. */
final class PhraseContext {

    private final Outline outline;
    private final Symbols symbols;

    PhraseContext(Outline outline, Symbols symbols) {
        this.outline = outline;
        this.symbols = symbols;
    }

    void fill(int i, int[] row) {
        Segment segment = outline.segment(i);
        int index = segment.phrase();
        PhraseSpan phrase = outline.phrase(index);
        Span words = phrase.words();
        // How many words came before, and the first of those to come.
        int before = words.to();
        int next = words.to();
        if (!segment.isPause()) {
            before = outline.syllable(segment.syllable()).segments().parent();
            next = before + 1;
            marks(index, before, row);
            set(row, Feature.BREAKINDEX, breakIndex(i, before));
        }
        // A mark counts as a word of its phrase.
        set(row, Feature.PHRASE_NUMWORDS, words.size() + (marked(index) ? 1 : 0));
        set(row, Feature.WORDS_FROM_PHRASE_START, before - words.from());
        set(row, Feature.WORDS_FROM_PHRASE_END, words.to() - next);
        set(row, Feature.WORDS_FROM_SENTENCE_START, before);
        set(row, Feature.WORDS_FROM_SENTENCE_END, outline.wordCount() - next);
        set(row, Feature.SENTENCE_NUMWORDS, outline.wordCount());
        set(row, Feature.SENTENCE_NUMPHRASES, outline.phraseCount());
        set(row, Feature.PHRASES_FROM_SENTENCE_START, index);
        set(row, Feature.PHRASES_FROM_SENTENCE_END, outline.phraseCount() - 1 - index);
        row[Feature.PHRASE_ENDTONE.ordinal()] = tone(index);
        row[Feature.PREV_PHRASE_ENDTONE.ordinal()] = index == 0 ? 0 : tone(index - 1);
    }

    private void marks(int index, int word, int[] row) {
        int back = index - 1;
        while (back >= 0 && !marked(back)) {
            back--;
        }
        int ahead = index;
        while (ahead < outline.phraseCount() && !marked(ahead)) {
            ahead++;
        }
        // The mark itself is counted.
        int since = back < 0 ? word : word - outline.phrase(back).words().to() + 1;
        boolean more = ahead < outline.phraseCount();
        int until = more ? outline.phrase(ahead).words().to() - word : outline.wordCount() - 1 - word;
        set(row, Feature.WORDS_FROM_PREV_PUNCTUATION, since);
        set(row, Feature.WORDS_TO_NEXT_PUNCTUATION, until);
        row[Feature.PREV_PUNCTUATION.ordinal()] = back < 0 ? 0 : mark(back);
        row[Feature.NEXT_PUNCTUATION.ordinal()] = more ? mark(ahead) : 0;
    }

    /** 0 inside a word, 1 between words, else the strength of the phrase's boundary. */
    private int breakIndex(int i, int word) {
        Span syllables = outline.word(word);
        if (i + 1 < outline.syllable(syllables.to() - 1).segments().to()) {
            return 0;
        }
        PhraseSpan phrase = outline.phrase(syllables.parent());
        return word + 1 < phrase.words().to() ? 1 : phrase.phrase().breakIndex();
    }

    private boolean marked(int phrase) {
        return !outline.phrase(phrase).phrase().mark().isEmpty();
    }

    private int mark(int phrase) {
        return symbols.number(outline.phrase(phrase).phrase().mark());
    }

    private int tone(int phrase) {
        return symbols.number(outline.phrase(phrase).phrase().endTone());
    }
}
