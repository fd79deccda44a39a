/** What is said: markup taken off, sentences found, lengths guessed. */
@NullMarked
package dev.sota.core.internal.plan.text;

import org.jspecify.annotations.NullMarked;
