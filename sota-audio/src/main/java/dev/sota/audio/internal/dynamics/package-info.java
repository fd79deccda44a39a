/** Filters, compression, ducking, room and limiting. */
@NullMarked
package dev.sota.audio.internal.dynamics;

import org.jspecify.annotations.NullMarked;
