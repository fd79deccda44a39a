/** Loudness and true peak, by ITU-R BS.1770-5 and EBU Tech 3341 and 3342. */
@NullMarked
package dev.sota.audio.internal.loudness;

import org.jspecify.annotations.NullMarked;
