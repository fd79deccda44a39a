/**
 * The built-in English voice.
 *
 * <p>A {@link dev.sota.spi.SpeechSynthesizerProvider} is found by {@link java.util.ServiceLoader}; applications use it
 * through a pipeline and need no class of this package.
 */
@NullMarked
package dev.sota.voice.mary;

import org.jspecify.annotations.NullMarked;
