package dev.sota.spi;

import java.util.List;
import java.util.OptionalDouble;

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
     * Where it can, later pictures of a scene start from the one before them, so that the scene stays one place.
     *
     * @return true when it can; false unless an engine says otherwise
     */
    default boolean startsFromPictures() {
        return false;
    }

    /**
     * Refuses what {@link #paint} would refuse for its style or its options, without painting: a film should not be
     * begun that cannot be painted. Takes no noticeable time.
     *
     * @param request what is to be painted
     * @throws dev.sota.api.GenerationException of kind REQUEST, naming the option and the values that it can have
     */
    default void check(ImageRequest request) {}

    /**
     * How much arithmetic a picture is, for engines that can reckon it: from it follows how long films take that this
     * engine has never painted for here. Takes no noticeable time.
     *
     * @param request what is to be painted
     * @return thousand millions of floating-point operations, above 0; nothing, which is usual, when the engine's work
     *     goes by the number of pixels
     * @throws dev.sota.api.GenerationException as {@link #check}
     */
    default OptionalDouble effort(ImageRequest request) {
        return OptionalDouble.empty();
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
