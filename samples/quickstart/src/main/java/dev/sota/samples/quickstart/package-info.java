/** The smallest application: a script in, a film out. */
@NullMarked
package dev.sota.samples.quickstart;

import org.jspecify.annotations.NullMarked;
