/** Outlines of land, plants, skies and water. */
@NullMarked
package dev.sota.inference.sketch.internal.shape;

import org.jspecify.annotations.NullMarked;
