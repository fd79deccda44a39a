/** Storyboard to speech, with the time of every written word. */
@NullMarked
package dev.sota.core.internal.narrate;

import org.jspecify.annotations.NullMarked;
