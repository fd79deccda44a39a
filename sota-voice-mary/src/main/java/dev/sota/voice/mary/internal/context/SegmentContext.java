package dev.sota.voice.mary.internal.context;

import dev.sota.voice.mary.internal.context.Outline.Span;
import dev.sota.voice.mary.internal.language.Phones;

/** Where a sound stands in its syllable and its word. */
final class SegmentContext {

    private final Outline outline;
    private final int onset;
    private final int coda;

    SegmentContext(Outline outline, Symbols symbols) {
        this.outline = outline;
        this.onset = symbols.number("onset");
        this.coda = symbols.number("coda");
    }

    void fill(int i, int[] row) {
        set(row, Feature.PREV_IS_PAUSE, i > 0 && outline.segment(i - 1).isPause() ? 1 : 0);
        boolean last = i + 1 == outline.segmentCount();
        set(row, Feature.NEXT_IS_PAUSE, !last && outline.segment(i + 1).isPause() ? 1 : 0);
        Segment segment = outline.segment(i);
        if (segment.isPause()) {
            return;
        }
        Span syllable = outline.syllable(segment.syllable()).segments();
        Span word = outline.word(syllable.parent());
        int wordFrom = outline.syllable(word.from()).segments().from();
        int wordTo = outline.syllable(word.to() - 1).segments().to();
        set(row, Feature.POS_IN_SYL, i - syllable.from());
        set(row, Feature.SEGS_FROM_SYL_START, i - syllable.from());
        set(row, Feature.SEGS_FROM_SYL_END, syllable.to() - 1 - i);
        set(row, Feature.SYL_NUMSEGS, syllable.size());
        set(row, Feature.SEGS_FROM_WORD_START, i - wordFrom);
        set(row, Feature.SEGS_FROM_WORD_END, wordTo - 1 - i);
        set(row, Feature.WORD_NUMSEGS, wordTo - wordFrom);
        set(row, Feature.WORD_NUMSYLS, word.size());
        row[Feature.ONSETCODA.ordinal()] = vowelFollows(i, syllable.to()) ? onset : coda;
    }

    private boolean vowelFollows(int i, int to) {
        for (int k = i + 1; k < to; k++) {
            if (Phones.isVowel(outline.segment(k).phone())) {
                return true;
            }
        }
        return false;
    }

    static void set(int[] row, Feature feature, int count) {
        row[feature.ordinal()] = Math.min(count, Symbols.MOST);
    }
}
