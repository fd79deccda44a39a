/** Storyboard and narration to timeline. */
@NullMarked
package dev.sota.core.internal.timeline;

import org.jspecify.annotations.NullMarked;
