/** The built-in mixer. */
@NullMarked
package dev.sota.audio.internal.mix;

import org.jspecify.annotations.NullMarked;
