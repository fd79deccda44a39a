/** What a text asks to see. */
@NullMarked
package dev.sota.inference.sketch.internal.words;

import org.jspecify.annotations.NullMarked;
