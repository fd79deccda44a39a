package dev.sota.spi;

import java.util.Objects;

/**
 * A sound in a mix. Its rate and channels can be any: the mixer converts.
 *
 * @param bus where it goes
 * @param startSample where its first sample stands, in samples of the mix
 * @param asset the sound
 */
public record MixClip(Bus bus, long startSample, AudioAsset asset) {

    /** Checks the values. */
    public MixClip {
        Objects.requireNonNull(bus, "bus");
        Objects.requireNonNull(asset, "asset");
        if (startSample < 0) {
            throw new IllegalArgumentException("a clip begins at 0 or later");
        }
    }
}
