/** FFmpeg's libraries: encoders and the MP4 file. */
@NullMarked
package dev.sota.video.ffmpeg.internal.libav;

import org.jspecify.annotations.NullMarked;
