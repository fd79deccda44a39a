package dev.sota.tck;

import dev.sota.spi.AudioSink;
import java.util.Arrays;

/** Keeps sound in memory. Not thread-safe. */
public final class MemorySink implements AudioSink {

    private final int sampleRate;
    private final int channels;
    private float[] samples = new float[1 << 16];
    private int size;

    /**
     * An empty sink.
     *
     * @param sampleRate the rate to expect
     * @param channels 1 or 2
     */
    public MemorySink(int sampleRate, int channels) {
        this.sampleRate = sampleRate;
        this.channels = channels;
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public void write(float[] interleaved, int offset, int count) {
        int n = count * channels;
        if (size + n > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(samples.length * 2, size + n));
        }
        System.arraycopy(interleaved, offset, samples, size, n);
        size += n;
    }

    /**
     * What was written.
     *
     * @return a copy, channels interleaved
     */
    public float[] samples() {
        return Arrays.copyOf(samples, size);
    }

    /**
     * How much was written.
     *
     * @return samples of one channel
     */
    public long length() {
        return size / channels;
    }
}
