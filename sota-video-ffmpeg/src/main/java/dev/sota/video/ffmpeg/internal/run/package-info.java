/** Drawing ahead on threads of its own while the encoder works. */
@NullMarked
package dev.sota.video.ffmpeg.internal.run;

import org.jspecify.annotations.NullMarked;
