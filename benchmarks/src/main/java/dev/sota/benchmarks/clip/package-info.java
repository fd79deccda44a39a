/** Whole films measured, beside what the encoder alone takes for their frames. */
@NullMarked
package dev.sota.benchmarks.clip;

import org.jspecify.annotations.NullMarked;
