package dev.sota.spi;

/** What follows a spoken token, from nothing to the end of a paragraph: it decides pause and melody. */
public enum Boundary {
    /** The next word follows at once. */
    NONE,
    /** A comma, dash, semicolon or colon. */
    PHRASE,
    /** The end of a statement. */
    STATEMENT,
    /** The end of a question. */
    QUESTION,
    /** The end of an exclamation. */
    EXCLAMATION,
    /** The end of a paragraph. */
    PARAGRAPH;

    /**
     * Whether a sentence ends here.
     *
     * @return true for everything from {@link #STATEMENT} on
     */
    public boolean endsSentence() {
        return compareTo(STATEMENT) >= 0;
    }
}
