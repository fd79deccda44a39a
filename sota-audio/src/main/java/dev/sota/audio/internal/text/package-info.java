/** Written text cut into tokens and cleaned, whatever its language. */
@NullMarked
package dev.sota.audio.internal.text;

import org.jspecify.annotations.NullMarked;
