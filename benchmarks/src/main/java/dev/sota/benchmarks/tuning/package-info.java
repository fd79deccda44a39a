/** What each setting of a film's quality costs, and what it is worth. */
@NullMarked
package dev.sota.benchmarks.tuning;

import org.jspecify.annotations.NullMarked;
