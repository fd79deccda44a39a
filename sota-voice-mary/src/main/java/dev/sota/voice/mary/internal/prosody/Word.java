package dev.sota.voice.mary.internal.prosody;

import dev.sota.voice.mary.internal.language.Pronunciation;
import dev.sota.voice.mary.internal.language.WordClass;

/**
 * A word that will be spoken.
 *
 * @param token the index of the token that it belongs to
 * @param pronunciation how it sounds
 * @param wordClass what it does in the sentence
 */
public record Word(int token, Pronunciation pronunciation, WordClass wordClass) {}
