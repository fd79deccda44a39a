/** Takes the place of Commons Lang for the engine's classes, which are relocated to call it. */
@NullMarked
package dev.sota.voice.mary.internal.commons;

import org.jspecify.annotations.NullMarked;
