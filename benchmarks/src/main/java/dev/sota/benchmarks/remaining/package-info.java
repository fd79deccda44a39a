/** How well the time remaining is foretold. */
@NullMarked
package dev.sota.benchmarks.remaining;

import org.jspecify.annotations.NullMarked;
