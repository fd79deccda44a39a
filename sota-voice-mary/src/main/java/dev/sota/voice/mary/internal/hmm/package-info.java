/** The statistical voice: from phones in context to sound. */
@NullMarked
package dev.sota.voice.mary.internal.hmm;

import org.jspecify.annotations.NullMarked;
