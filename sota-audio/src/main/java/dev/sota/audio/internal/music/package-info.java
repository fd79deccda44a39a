/** The built-in composer: theory, form, arrangement, and the performance of a score. */
@NullMarked
package dev.sota.audio.internal.music;

import org.jspecify.annotations.NullMarked;
