/** Documents as JSON. */
@NullMarked
package dev.sota.core.internal.json;

import org.jspecify.annotations.NullMarked;
