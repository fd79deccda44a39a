/** The built-in presets. */
@NullMarked
package dev.sota.presets;

import org.jspecify.annotations.NullMarked;
