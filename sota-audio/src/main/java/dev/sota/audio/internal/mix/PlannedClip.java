package dev.sota.audio.internal.mix;

import dev.sota.spi.MixClip;

/**
 * A clip with what was decided about it.
 *
 * @param clip the clip
 * @param samples how many of its samples are mixed, at the mix's rate
 * @param gain factor
 * @param fadeIn whether it would click at its beginning
 * @param fadeOut whether it would click at its end
 */
record PlannedClip(MixClip clip, long samples, double gain, boolean fadeIn, boolean fadeOut) {

    long start() {
        return clip.startSample();
    }
}
