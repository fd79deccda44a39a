/** Repeatable noise and dice. */
@NullMarked
package dev.sota.inference.sketch.internal.noise;

import org.jspecify.annotations.NullMarked;
