/** Change of the sample rate. */
@NullMarked
package dev.sota.audio.internal.resample;

import org.jspecify.annotations.NullMarked;
