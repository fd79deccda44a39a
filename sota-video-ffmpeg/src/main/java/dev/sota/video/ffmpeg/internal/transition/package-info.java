/** Transitions: how one drawn frame gives way to another. */
@NullMarked
package dev.sota.video.ffmpeg.internal.transition;

import org.jspecify.annotations.NullMarked;
