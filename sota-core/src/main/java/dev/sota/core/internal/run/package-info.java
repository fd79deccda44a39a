/** A run under way: stopping it, and telling how far it is. */
@NullMarked
package dev.sota.core.internal.run;

import org.jspecify.annotations.NullMarked;
