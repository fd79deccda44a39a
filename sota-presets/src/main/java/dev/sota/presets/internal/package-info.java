/** Reads preset files: JSON data with a schema beside it. */
@NullMarked
package dev.sota.presets.internal;

import org.jspecify.annotations.NullMarked;
