package dev.sota.spi;

import java.util.List;

/**
 * Paints a picture from words: the same request gives the same pixels, whatever was painted before. Safe for use by
 * several threads.
 */
public interface ImageGenerator extends AutoCloseable {
    /**
     * The styles that a request can name.
     *
     * @return style ids, the default first
     */
    List<String> styles();

    /**
     * Whether this engine can start from a picture ({@link ImageRequest#start()}). One that cannot refuses such a request.
     *
     * @return true when it can; false unless an engine says otherwise
     */
    default boolean startsFromPictures() {
        return false;
    }

    /**
     * Paints. The answer is never blank: words with nothing to draw get an abstract composition.
     *
     * @param request what to paint
     * @param context the run
     * @return a keyframe of exactly the size asked for
     * @throws dev.sota.api.GenerationException of kind REQUEST for a style or option that the engine does not have, and
     *     for a picture to start from when it cannot
     */
    Keyframe paint(ImageRequest request, RunContext context);

    @Override
    void close();
}
