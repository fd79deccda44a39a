/** Putting places and subjects together. */
@NullMarked
package dev.sota.inference.sketch.internal.compose;

import org.jspecify.annotations.NullMarked;
