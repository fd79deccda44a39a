package dev.sota.voice.mary.internal.language;

/** How strongly a syllable is stressed, with the mark that the lexicon writes before it. */
public enum Stress {
    /** Unstressed. */
    NONE(""),
    /** The strongest syllable of a word. */
    PRIMARY("'"),
    /** A weaker stress of a long word. */
    SECONDARY(",");

    private final String mark;

    Stress(String mark) {
        this.mark = mark;
    }

    /** The mark before a syllable in a transcription; empty for none. */
    public String mark() {
        return mark;
    }
}
