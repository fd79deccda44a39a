package dev.sota.spi;

import dev.sota.api.DocumentCodec;

/** Supplies the document codecs; found by {@link java.util.ServiceLoader}. */
public interface DocumentCodecProvider {
    /**
     * The JSON codec.
     *
     * @return a codec that can be shared
     */
    DocumentCodec json();
}
