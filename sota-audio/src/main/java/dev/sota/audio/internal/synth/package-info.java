/** A small synthesiser: oscillators, instruments, envelopes, filters and effects. */
@NullMarked
package dev.sota.audio.internal.synth;

import org.jspecify.annotations.NullMarked;
