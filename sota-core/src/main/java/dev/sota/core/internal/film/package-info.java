/** The stages of a film, from request to result. */
@NullMarked
package dev.sota.core.internal.film;

import org.jspecify.annotations.NullMarked;
