/**
 * Takes the place of classes that the engine's classes call elsewhere: relocated to this package when the jar is shaded,
 * they find here the few methods that they use, under the same names.
 */
@NullMarked
package dev.sota.voice.mary.internal.standin;

import org.jspecify.annotations.NullMarked;
