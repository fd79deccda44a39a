/** What a plug-in author implements: engines, and the cheap providers by which they are found. */
@NullMarked
package dev.sota.spi;

import org.jspecify.annotations.NullMarked;
