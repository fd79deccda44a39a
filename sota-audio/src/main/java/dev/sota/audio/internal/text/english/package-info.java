/** How written English is said: rules in Java, lists of words beside them as tables. */
@NullMarked
package dev.sota.audio.internal.text.english;

import org.jspecify.annotations.NullMarked;
