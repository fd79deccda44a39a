/** From words to pixels. */
@NullMarked
package dev.sota.inference.sketch.internal;

import org.jspecify.annotations.NullMarked;
