/** Styles, which turn a scene into pixels. */
@NullMarked
package dev.sota.inference.sketch.internal.paint;

import org.jspecify.annotations.NullMarked;
