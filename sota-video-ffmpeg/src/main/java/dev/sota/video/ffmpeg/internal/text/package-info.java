/** Titles and captions: fonts, layout and drawing. */
@NullMarked
package dev.sota.video.ffmpeg.internal.text;

import org.jspecify.annotations.NullMarked;
