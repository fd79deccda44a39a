/** English words: what they do in a sentence and how they sound. */
@NullMarked
package dev.sota.voice.mary.internal.language;

import org.jspecify.annotations.NullMarked;
