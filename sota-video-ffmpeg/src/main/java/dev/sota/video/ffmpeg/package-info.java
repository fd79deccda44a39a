/** Timeline to MP4 through FFmpeg: the provider of the renderer. */
@NullMarked
package dev.sota.video.ffmpeg;

import org.jspecify.annotations.NullMarked;
