package dev.sota.spi;

import java.util.Objects;

/**
 * Sound in memory: {@code float} samples, full scale at 1, channels interleaved. Immutable once made.
 *
 * <p>Lengths and positions are in samples of one channel everywhere in this package.
 */
public final class AudioClip implements AudioAsset {

    private final int sampleRate;
    private final int channels;
    private final float[] samples;

    private AudioClip(int sampleRate, int channels, float[] samples) {
        this.sampleRate = sampleRate;
        this.channels = channels;
        this.samples = samples;
    }

    /**
     * A clip of given samples.
     *
     * @param sampleRate samples per second, 1000 to 384000
     * @param channels 1 or 2
     * @param samples interleaved; not copied, the caller gives them away
     * @return the clip
     * @throws IllegalArgumentException when the values do not fit
     */
    public static AudioClip of(int sampleRate, int channels, float[] samples) {
        Objects.requireNonNull(samples, "samples");
        if (sampleRate < 1000
                || sampleRate > 384_000
                || channels < 1
                || channels > 2
                || samples.length % channels != 0) {
            throw new IllegalArgumentException(
                    "not a clip: " + sampleRate + " Hz, " + channels + " channels, " + samples.length + " samples");
        }
        return new AudioClip(sampleRate, channels, samples);
    }

    /**
     * The sample rate.
     *
     * @return samples per second
     */
    public int sampleRate() {
        return sampleRate;
    }

    /**
     * The channels.
     *
     * @return 1 or 2
     */
    public int channels() {
        return channels;
    }

    /**
     * The length.
     *
     * @return samples of one channel
     */
    public long length() {
        return samples.length / channels;
    }

    @Override
    public AudioSource open() {
        return new ClipSource();
    }

    private final class ClipSource implements AudioSource {
        private int position;

        @Override
        public int sampleRate() {
            return sampleRate;
        }

        @Override
        public int channels() {
            return channels;
        }

        @Override
        public long length() {
            return AudioClip.this.length();
        }

        @Override
        public int read(float[] into, int offset, int count) {
            int n = (int) Math.min(count, length() - position);
            System.arraycopy(samples, position * channels, into, offset, n * channels);
            position += n;
            return n;
        }

        @Override
        public void close() {}
    }
}
