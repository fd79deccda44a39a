/** Helpers of the tests. */
@NullMarked
package dev.sota.audio.internal;

import org.jspecify.annotations.NullMarked;
