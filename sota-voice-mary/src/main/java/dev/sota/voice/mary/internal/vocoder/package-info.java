/** From tracks of parameters to sound: mixed excitation through a filter that follows the spectrum. */
@NullMarked
package dev.sota.voice.mary.internal.vocoder;

import org.jspecify.annotations.NullMarked;
