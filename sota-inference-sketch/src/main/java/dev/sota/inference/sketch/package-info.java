/** The built-in illustrator, for registering it by hand. */
@NullMarked
package dev.sota.inference.sketch;

import org.jspecify.annotations.NullMarked;
