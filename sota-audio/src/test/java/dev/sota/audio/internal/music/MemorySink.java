package dev.sota.audio.internal.music;

import dev.sota.spi.AudioSink;
import java.util.Arrays;

/** Keeps what is played. */
final class MemorySink implements AudioSink {
    private final int rate;
    private final int channels;
    private float[] samples = new float[4096];
    private int size;
    int largestWrite;

    MemorySink(int rate, int channels) {
        this.rate = rate;
        this.channels = channels;
    }

    @Override
    public int sampleRate() {
        return rate;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public void write(float[] interleaved, int offset, int count) {
        int values = count * channels;
        if (size + values > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(2 * samples.length, size + values));
        }
        System.arraycopy(interleaved, offset, samples, size, values);
        size += values;
        largestWrite = Math.max(largestWrite, count);
    }

    float[] samples() {
        return Arrays.copyOf(samples, size);
    }

    /** The loudest sample. */
    double peak() {
        double peak = 0;
        for (int i = 0; i < size; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak;
    }
}
