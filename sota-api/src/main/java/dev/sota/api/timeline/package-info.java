/** The timeline: the immutable plan of a film, in whole frames and whole samples. */
@NullMarked
package dev.sota.api.timeline;

import org.jspecify.annotations.NullMarked;
