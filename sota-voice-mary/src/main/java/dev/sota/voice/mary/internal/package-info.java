/** From spoken text to sound. */
@NullMarked
package dev.sota.voice.mary.internal;

import org.jspecify.annotations.NullMarked;
