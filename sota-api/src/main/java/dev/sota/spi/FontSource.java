package dev.sota.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Brings fonts for scripts that a renderer's own fonts do not have. Found by {@link java.util.ServiceLoader}; asked for
 * nothing until a text needs it. Immutable.
 */
public interface FontSource {
    /**
     * The source's name among all sources; they are tried in the order of their names.
     *
     * @return lower-case letters, digits and hyphens
     */
    String id();

    /**
     * The fonts there are.
     *
     * @return their names, the one to try first at the beginning
     */
    List<String> fonts();

    /**
     * Opens a font.
     *
     * @param name one of {@link #fonts()}
     * @return a TrueType or OpenType file; the caller closes it
     * @throws IOException when it cannot be read
     */
    InputStream open(String name) throws IOException;
}
