/** Takes the place of Log4j for the engine's classes, which are relocated to call it. */
@NullMarked
package dev.sota.voice.mary.internal.log4j;

import org.jspecify.annotations.NullMarked;
