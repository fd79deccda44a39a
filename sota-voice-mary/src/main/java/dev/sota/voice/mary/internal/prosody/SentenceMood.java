package dev.sota.voice.mary.internal.prosody;

import dev.sota.spi.Boundary;
import dev.sota.voice.mary.internal.language.WordClass;

/**
 * The melody of a sentence in ToBI terms (Silverman et al., "ToBI: a standard for labeling English prosody", 1992): the
 * shape of the accents before the nucleus, of the nucleus itself, and the tone at the end.
 *
 * <p>The assignment of tones to sentence types is the one that the voice's own rules use, as its models were trained
 * with it.
 */
public enum SentenceMood {
    /** A statement falls. */
    STATEMENT("L+H*", "!H*", "L-L%"),
    /** An exclamation stays high and falls at the end. */
    EXCLAMATION("H*", "H*", "L-L%"),
    /** Who, what, when: falls like a statement. */
    WH_QUESTION("H*", "H*", "L-L%"),
    /** Yes or no: rises. */
    YES_NO_QUESTION("H*", "L*", "H-H%");

    private final String prenuclear;
    private final String nuclear;
    private final String endTone;

    SentenceMood(String prenuclear, String nuclear, String endTone) {
        this.prenuclear = prenuclear;
        this.nuclear = nuclear;
        this.endTone = endTone;
    }

    /** The accent of every accented word but the last. */
    public String prenuclear() {
        return prenuclear;
    }

    /** The accent of the last accented word. */
    public String nuclear() {
        return nuclear;
    }

    /** The tone at the end of the sentence. */
    public String endTone() {
        return endTone;
    }

    /** The punctuation mark that goes with it, which the voice's models were trained on. */
    public String mark() {
        return switch (this) {
            case STATEMENT -> ".";
            case EXCLAMATION -> "!";
            case WH_QUESTION, YES_NO_QUESTION -> "?";
        };
    }

    /**
     * The melody for a sentence.
     *
     * @param end how it ends
     * @param first what its first word does
     * @return its melody
     */
    public static SentenceMood of(Boundary end, WordClass first) {
        return switch (end) {
            case QUESTION -> first == WordClass.QUESTION ? WH_QUESTION : YES_NO_QUESTION;
            case EXCLAMATION -> EXCLAMATION;
            case NONE, PHRASE, STATEMENT, PARAGRAPH -> STATEMENT;
        };
    }
}
