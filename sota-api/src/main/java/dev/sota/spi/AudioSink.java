package dev.sota.spi;

import java.io.IOException;

/** Takes sound, from beginning to end. Not thread-safe; whoever made it closes it. */
public interface AudioSink {
    /**
     * The sample rate that is expected.
     *
     * @return samples per second
     */
    int sampleRate();

    /**
     * The channels that are expected.
     *
     * @return 1 or 2
     */
    int channels();

    /**
     * Takes samples.
     *
     * @param interleaved samples, full scale at 1
     * @param offset index of the first value
     * @param count how many samples of one channel
     * @throws IOException when they cannot be kept
     */
    void write(float[] interleaved, int offset, int count) throws IOException;
}
