package dev.sota.voice.mary.internal.context;

import static dev.sota.voice.mary.internal.context.SegmentContext.set;

import dev.sota.voice.mary.internal.context.Outline.Span;
import dev.sota.voice.mary.internal.context.Outline.SyllableSpan;
import dev.sota.voice.mary.internal.language.Stress;
import java.util.function.Predicate;

/** Stress, accents and tones in and around a syllable. A pause has none of its own, but has neighbours. */
final class SyllableContext {

    private final Outline outline;
    private final Symbols symbols;

    SyllableContext(Outline outline, Symbols symbols) {
        this.outline = outline;
        this.symbols = symbols;
    }

    void fill(Segment segment, int[] row) {
        Span phrase = outline.phrase(segment.phrase()).syllables();
        int own = segment.syllable();
        int next = segment.isPause() ? phrase.to() : own + 1;
        int previous = segment.isPause() ? phrase.to() - 1 : own - 1;
        if (!segment.isPause()) {
            ofItself(own, row);
        }
        set(row, Feature.PREV_STRESSED, stress(previous));
        set(row, Feature.NEXT_STRESSED, stress(next));
        set(row, Feature.PREV_SYL_BREAK, breakAfter(previous));
        row[Feature.NEXT_TOBI_ACCENT.ordinal()] = accent(next);
        row[Feature.NEXTNEXT_TOBI_ACCENT.ordinal()] = accent(next + 1);
        row[Feature.NEXT_TOBI_ENDTONE.ordinal()] = endTone(next);
        row[Feature.NEXTNEXT_TOBI_ENDTONE.ordinal()] = endTone(next + 1);
        inPhrase(phrase, previous, next, row);
    }

    private void ofItself(int own, int[] row) {
        SyllableSpan syllable = outline.syllable(own);
        Span word = outline.word(syllable.segments().parent());
        set(row, Feature.STRESSED, stress(own));
        set(row, Feature.ACCENTED, syllable.accented() ? 1 : 0);
        set(row, Feature.SYL_BREAK, breakAfter(own));
        set(row, Feature.SYLS_FROM_WORD_START, own - word.from());
        set(row, Feature.SYLS_FROM_WORD_END, word.to() - 1 - own);
        row[Feature.TOBI_ACCENT.ordinal()] = accent(own);
        row[Feature.TOBI_ENDTONE.ordinal()] = endTone(own);
        row[Feature.POSITION_TYPE.ordinal()] = symbols.number(positionType(own, word));
        row[Feature.SELECTION_PROSODY.ordinal()] = symbols.number(prominence(own, syllable));
    }

    /** Counts and accents before and after a place in a phrase. */
    private void inPhrase(Span phrase, int previous, int next, int[] row) {
        Predicate<SyllableSpan> strong = SyllableSpan::strong;
        Predicate<SyllableSpan> accented = SyllableSpan::accented;
        set(row, Feature.PHRASE_NUMSYLS, phrase.size());
        set(row, Feature.SYLS_FROM_PHRASE_START, previous + 1 - phrase.from());
        set(row, Feature.SYLS_FROM_PHRASE_END, phrase.to() - next);
        set(row, Feature.STRESSED_SYLS_FROM_PHRASE_START, count(strong, phrase.from(), previous + 1));
        set(row, Feature.STRESSED_SYLS_FROM_PHRASE_END, count(strong, next, phrase.to()));
        set(row, Feature.ACCENTED_SYLS_FROM_PHRASE_START, count(accented, phrase.from(), previous + 1));
        set(row, Feature.ACCENTED_SYLS_FROM_PHRASE_END, count(accented, next, phrase.to()));
        int strongBefore = last(strong, phrase.from(), previous);
        int strongAfter = first(strong, next, phrase.to());
        int accentBefore = last(accented, phrase.from(), previous);
        int accentAfter = first(accented, next, phrase.to());
        // Where there is none, the syllables up to the phrase's edge are counted.
        set(row, Feature.SYLS_FROM_PREV_STRESSED, previous + 1 - Math.max(strongBefore, phrase.from()));
        set(row, Feature.SYLS_TO_NEXT_STRESSED, Math.min(strongAfter + 1, phrase.to()) - next);
        set(row, Feature.SYLS_FROM_PREV_ACCENT, previous + 1 - Math.max(accentBefore, phrase.from()));
        set(row, Feature.SYLS_TO_NEXT_ACCENT, Math.min(accentAfter + 1, phrase.to()) - next);
        row[Feature.PREV_ACCENT.ordinal()] = accentBefore < phrase.from() ? 0 : accent(accentBefore);
        row[Feature.NEXT_ACCENT.ordinal()] = accentAfter < phrase.to() ? accent(accentAfter) : 0;
    }

    private int count(Predicate<SyllableSpan> which, int from, int to) {
        int count = 0;
        for (int s = from; s < to; s++) {
            count += which.test(outline.syllable(s)) ? 1 : 0;
        }
        return count;
    }

    /** The first such syllable; {@code to} for none. */
    private int first(Predicate<SyllableSpan> which, int from, int to) {
        int s = from;
        while (s < to && !which.test(outline.syllable(s))) {
            s++;
        }
        return s;
    }

    /** The last such syllable up to and with {@code at}; {@code from - 1} for none. */
    private int last(Predicate<SyllableSpan> which, int from, int at) {
        int s = at;
        while (s >= from && !which.test(outline.syllable(s))) {
            s--;
        }
        return s;
    }

    private boolean exists(int syllable) {
        return syllable >= 0 && syllable < outline.syllableCount();
    }

    private int stress(int syllable) {
        return exists(syllable) && outline.syllable(syllable).stress() != Stress.NONE ? 1 : 0;
    }

    private int accent(int syllable) {
        return exists(syllable) && outline.syllable(syllable).accented()
                ? symbols.number(outline.syllable(syllable).accent())
                : 0;
    }

    /** The tone of the phrase that a syllable closes. */
    private int endTone(int syllable) {
        return exists(syllable) && closesPhrase(syllable)
                ? symbols.number(
                        outline.phrase(outline.phraseOf(syllable)).phrase().endTone())
                : 0;
    }

    private boolean closesPhrase(int syllable) {
        return syllable + 1
                == outline.phrase(outline.phraseOf(syllable)).syllables().to();
    }

    /** 0 inside a word, 1 between words, 3 and 4 at the end of a phrase. */
    private int breakAfter(int syllable) {
        if (!exists(syllable)) {
            return 0;
        }
        Span word = outline.word(outline.syllable(syllable).segments().parent());
        if (syllable + 1 < word.to()) {
            return 0;
        }
        if (!closesPhrase(syllable)) {
            return 1;
        }
        int index = outline.phrase(word.parent()).phrase().breakIndex();
        return index >= 4 ? 4 : index == 3 ? 3 : 1;
    }

    private static String positionType(int own, Span word) {
        if (word.size() == 1) {
            return "single";
        }
        return own == word.from() ? "initial" : own + 1 == word.to() ? "final" : "mid";
    }

    private String prominence(int own, SyllableSpan syllable) {
        if (syllable.accented()) {
            boolean nuclear = count(SyllableSpan::accented, own + 1, outline.syllableCount()) == 0;
            return nuclear ? "nuclear" : "pre-nuclear";
        }
        if (closesPhrase(own)) {
            // A fall or a plateau at low pitch; everything else ends high.
            return switch (outline.phrase(outline.phraseOf(own)).phrase().endTone()) {
                case "L-", "L-%", "L-L%" -> "finalLow";
                default -> "finalHigh";
            };
        }
        return syllable.strong() ? "stressed" : "0";
    }
}
