package dev.sota.spi;

import java.util.List;
import java.util.Optional;

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
     * Refuses what {@link #paint} would refuse for its style, its options or the memory that there is, without painting: a
     * film should not be begun that cannot be painted. Takes no noticeable time.
     *
     * @param request what is to be painted
     * @throws dev.sota.api.GenerationException of kind REQUEST, naming the option and the values that it can have; of kind
     *     RESOURCES when the picture needs more memory than the engine may take, naming how much is enough
     */
    default void check(ImageRequest request) {}

    /**
     * What a picture takes, for engines that can reckon it. Takes no noticeable time.
     *
     * @param request what is to be painted
     * @return the effort; nothing, which is usual, when the engine's work goes by the number of pixels
     * @throws dev.sota.api.GenerationException as {@link #check}
     */
    default Optional<ImageEffort> effort(ImageRequest request) {
        return Optional.empty();
    }

    /**
     * Makes ready what pictures like this one need, so that {@link ImageEffort#loadingBytes} is 0 afterwards, and reports
     * how far it has come. {@link #paint} does so itself where nobody has asked; who asks knows what is waited for.
     *
     * @param request what is to be painted
     * @param context the run
     * @throws dev.sota.api.GenerationException as {@link #paint}
     */
    default void prepare(ImageRequest request, RunContext context) {}

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
