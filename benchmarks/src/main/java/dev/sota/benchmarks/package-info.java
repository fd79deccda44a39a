/** What the engines and whole films take. */
@NullMarked
package dev.sota.benchmarks;

import org.jspecify.annotations.NullMarked;
