/** The work cache: what a stage made, kept under the hash of everything that made it. */
@NullMarked
package dev.sota.core.internal.cache;

import org.jspecify.annotations.NullMarked;
