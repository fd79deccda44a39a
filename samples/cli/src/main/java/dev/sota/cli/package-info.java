/** A command line that makes films: an application built on the public API alone. */
@NullMarked
package dev.sota.cli;

import org.jspecify.annotations.NullMarked;
