/** Assets: recipes made real, kept in the work cache or in the run's own folder. */
@NullMarked
package dev.sota.core.internal.assets;

import org.jspecify.annotations.NullMarked;
