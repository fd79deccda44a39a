/** Things, animals and people. */
@NullMarked
package dev.sota.inference.sketch.internal.subjects;

import org.jspecify.annotations.NullMarked;
