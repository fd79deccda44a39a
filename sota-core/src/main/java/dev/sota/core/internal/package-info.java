/** The pipeline behind the public API. */
@NullMarked
package dev.sota.core.internal;

import org.jspecify.annotations.NullMarked;
