/** Small films written around a few words. */
@NullMarked
package dev.sota.core.internal.plan.story;

import org.jspecify.annotations.NullMarked;
