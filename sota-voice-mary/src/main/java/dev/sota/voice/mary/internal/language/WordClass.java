package dev.sota.voice.mary.internal.language;

/**
 * What a word does in its sentence, as far as intonation needs to know it.
 *
 * <p>The {@link #weight()} says how readily a phrase whose words are all function words puts its accent here: the word
 * with the highest weight gets it.
 */
public enum WordClass {
    /** Nouns, full verbs, adjectives, and whatever is not in a closed class. */
    CONTENT(true, 5),
    /** Number words. */
    NUMBER(true, 4),
    /** Adverbs of degree, negation and the like. */
    ADVERB(false, 3),
    /** Question words: what, who, when. */
    QUESTION(false, 3),
    /** Personal pronouns. */
    PRONOUN(false, 2),
    /** Modal verbs. */
    MODAL(false, 2),
    /** Forms of be, have and do. */
    AUXILIARY(false, 2),
    /** The, a, this, every. */
    DETERMINER(false, 1),
    /** My, your, their. */
    POSSESSIVE(false, 1),
    /** And, or, but. */
    CONJUNCTION(false, 1),
    /** If, because, while, that. */
    SUBORDINATOR(false, 1),
    /** In, at, with. */
    PREPOSITION(false, 1),
    /** Of, which binds closer to the word before it than other prepositions do. */
    GENITIVE(false, 1),
    /** The infinitive's to. */
    TO(false, 1);

    private final boolean accented;
    private final int weight;

    WordClass(boolean accented, int weight) {
        this.accented = accented;
        this.weight = weight;
    }

    /** Whether such a word usually carries a pitch accent. */
    public boolean accented() {
        return accented;
    }

    /** How readily it takes the accent of a phrase that has none. */
    public int weight() {
        return weight;
    }

    /** Whether a reader may pause a little before it, in a phrase that is too long for one breath. */
    public boolean opensPhrase() {
        return this == CONJUNCTION || this == SUBORDINATOR || this == PREPOSITION || this == QUESTION;
    }
}
