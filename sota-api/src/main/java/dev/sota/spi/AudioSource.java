package dev.sota.spi;

import java.io.Closeable;
import java.io.IOException;

/** Sound to be read once, from beginning to end. Not thread-safe. */
public interface AudioSource extends Closeable {
    /**
     * The sample rate.
     *
     * @return samples per second
     */
    int sampleRate();

    /**
     * The channels.
     *
     * @return 1 or 2
     */
    int channels();

    /**
     * The length of the whole sound.
     *
     * @return samples of one channel
     */
    long length();

    /**
     * Reads on.
     *
     * @param into receives interleaved samples, full scale at 1
     * @param offset index in {@code into} of the first value to set
     * @param count how many samples of one channel to read at most
     * @return how many were read: {@code count} unless the sound ends, 0 at its end
     * @throws IOException when it cannot be read
     */
    int read(float[] into, int offset, int count) throws IOException;
}
