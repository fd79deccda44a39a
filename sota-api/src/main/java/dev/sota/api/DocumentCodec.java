package dev.sota.api;

import dev.sota.spi.DocumentCodecProvider;
import java.util.ServiceLoader;

/**
 * Writes documents as text and reads them back. Implementations are immutable and safe for use by several threads.
 *
 * <p>Documents come from outside: a codec bounds their size and depth, refuses members it does not know, and answers
 * anything malformed with a {@link GenerationException} of kind {@link GenerationException.Kind#REQUEST} that says
 * where the fault is.
 */
public interface DocumentCodec {

    /**
     * The JSON codec of the SDK.
     *
     * @return the codec of the first provider found by {@link ServiceLoader}
     * @throws GenerationException of kind {@link GenerationException.Kind#BACKEND} when {@code dev.sota:sota-core} is
     *     not there
     */
    static DocumentCodec json() {
        return ServiceLoader.load(DocumentCodecProvider.class, DocumentCodec.class.getClassLoader())
                .findFirst()
                .map(DocumentCodecProvider::json)
                .orElseThrow(() -> GenerationException.backend("No JSON codec was found.")
                        .remedy("Add dev.sota:sota-core to the class path or module path.")
                        .build());
    }

    /**
     * Writes a document.
     *
     * @param document the value
     * @return its text, the same for equal values, ending in a line feed
     */
    String encode(Document document);

    /**
     * Reads a document.
     *
     * @param <T> what it is
     * @param text what {@link #encode} wrote, or a person
     * @param type what it is
     * @return the value
     * @throws GenerationException of kind {@link GenerationException.Kind#REQUEST} when the text is not such a
     *     document; the message names the line and the member
     */
    <T extends Document> T decode(String text, Class<T> type);
}
