/** Results of measurements: their file, which has the shape of JMH's, and what is made of it. */
@NullMarked
package dev.sota.benchmarks.result;

import org.jspecify.annotations.NullMarked;
