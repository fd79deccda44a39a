/** Segments: drawn, encoded and kept in files. */
@NullMarked
package dev.sota.video.ffmpeg.internal.run;

import org.jspecify.annotations.NullMarked;
