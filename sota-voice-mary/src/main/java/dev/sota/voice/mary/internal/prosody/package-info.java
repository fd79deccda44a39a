/** Where phrases end, which words are accented, and how long a speaker pauses. */
@NullMarked
package dev.sota.voice.mary.internal.prosody;

import org.jspecify.annotations.NullMarked;
