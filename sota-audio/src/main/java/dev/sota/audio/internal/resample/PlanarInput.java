package dev.sota.audio.internal.resample;

import java.io.IOException;

/** Sound to be read on, one array for each channel. */
@FunctionalInterface
public interface PlanarInput {
    /**
     * Reads on.
     *
     * @param into receives samples, one array for each channel
     * @param offset index of the first value to set
     * @param count how many to read at most, at least 1
     * @return how many were read: fewer than {@code count} only where more may follow, 0 only at the end
     * @throws IOException when it cannot be read
     */
    int read(double[][] into, int offset, int count) throws IOException;
}
