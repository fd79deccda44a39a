/** Colour under the light of an hour, a weather and a mood. */
@NullMarked
package dev.sota.inference.sketch.internal.colour;

import org.jspecify.annotations.NullMarked;
