/** Recipes of places. */
@NullMarked
package dev.sota.inference.sketch.internal.places;

import org.jspecify.annotations.NullMarked;
