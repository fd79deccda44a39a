/** Finding engines, choosing among them and calling them safely. */
@NullMarked
package dev.sota.core.internal.plugin;

import org.jspecify.annotations.NullMarked;
