package dev.sota.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws a timeline's frames and encodes them with its sound. Safe for use by several threads. */
public interface VideoRenderer extends AutoCloseable {
    /**
     * The video encoders that are there.
     *
     * @return their names, the one that {@code auto} takes first; empty when there is none
     */
    List<String> encoders();

    /**
     * Renders a film to an MP4 file. Asks for keyframes in the order of the timeline, each just before it is needed.
     *
     * @param request what to render
     * @param file where to write; it is created or replaced, and may be half-written when this method throws
     * @param context the run
     * @return what was made
     * @throws IOException when the file cannot be written or the sound cannot be read
     * @throws dev.sota.api.GenerationException of kind BACKEND when the encoder is missing or fails, of kind RESOURCES
     *     when the disk is full
     */
    RenderReport render(RenderRequest request, Path file, RunContext context) throws IOException;

    /**
     * Draws one frame, exactly as {@link #render} would before encoding.
     *
     * @param request the film
     * @param frame which frame, from 0
     * @param context the run
     * @return the frame, opaque, of the timeline's size
     */
    Picture frame(RenderRequest request, long frame, RunContext context);

    @Override
    void close();
}
