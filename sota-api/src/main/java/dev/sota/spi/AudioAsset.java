package dev.sota.spi;

import java.io.IOException;

/** A sound that can be read from its beginning any number of times. Safe for use by several threads. */
@FunctionalInterface
public interface AudioAsset {
    /**
     * Opens the sound at its beginning.
     *
     * @return a source; the caller closes it
     * @throws IOException when it cannot be read
     */
    AudioSource open() throws IOException;
}
