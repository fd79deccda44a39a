/** Filters that both instruments and mixing desks use. */
@NullMarked
package dev.sota.audio.internal.filter;

import org.jspecify.annotations.NullMarked;
