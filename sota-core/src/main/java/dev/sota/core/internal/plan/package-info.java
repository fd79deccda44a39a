/** The built-in storyboard planner: from a text to scenes. */
@NullMarked
package dev.sota.core.internal.plan;

import org.jspecify.annotations.NullMarked;
