package dev.sota.voice.mary.internal.prosody;

/**
 * A word with its pitch accent.
 *
 * @param word the word
 * @param accent a ToBI accent, or empty for none
 */
public record AccentedWord(Word word, String accent) {}
