package dev.sota.spi;

import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Storyboard;

/** Turns a request into a storyboard, deterministically. Safe for use by several threads. */
public interface StoryboardPlanner extends AutoCloseable {
    /**
     * Plans a film.
     *
     * @param request a script or prompt
     * @param preset how the film will be made
     * @param context the run
     * @return the storyboard
     * @throws dev.sota.api.GenerationException of kind REQUEST when there is nothing to tell
     */
    Storyboard plan(GenerationRequest request, Preset preset, RunContext context);

    @Override
    default void close() {}
}
