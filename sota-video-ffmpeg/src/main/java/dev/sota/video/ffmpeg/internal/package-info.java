/** The renderer and how its native libraries are found. */
@NullMarked
package dev.sota.video.ffmpeg.internal;

import org.jspecify.annotations.NullMarked;
