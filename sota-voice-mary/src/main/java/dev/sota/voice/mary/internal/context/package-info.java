/** What the decision trees ask about a sound: its neighbours, and its place in syllable, word, phrase and sentence. */
@NullMarked
package dev.sota.voice.mary.internal.context;

import org.jspecify.annotations.NullMarked;
