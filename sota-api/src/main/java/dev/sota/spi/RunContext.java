package dev.sota.spi;

import java.nio.file.Path;

/**
 * What an engine sees of the run it works for, beside its request. Safe for use by several threads.
 *
 * <p>An engine calls {@link #checkpoint()} between frames, sentences, layers or steps: at least ten times a second.
 */
public interface RunContext {
    /**
     * The run.
     *
     * @return the id that every log line carries
     */
    String correlationId();

    /**
     * A folder of the run's own for temporary files. The run deletes it when it ends, in whatever way.
     *
     * @return an existing folder
     */
    Path workDirectory();

    /**
     * Goes on, or stops the work when the run was cancelled or its time has passed.
     *
     * @throws dev.sota.api.GenerationException of kind CANCELLED or TIMEOUT; the engine frees what it holds and lets it
     *     pass
     */
    void checkpoint();

    /**
     * Reports how far this call has come.
     *
     * @param done units that are done
     * @param total units in all
     */
    void progress(long done, long total);

    /**
     * Says something that the film's maker should know, for the manifest.
     *
     * @param sentence a plain sentence without user data
     */
    void note(String sentence);

    /**
     * Whether somebody would look at a preview now. An engine asks before it makes one: most runs have nobody who looks,
     * and nobody looks at more than a few a second.
     *
     * @return true when {@link #preview} is worth calling; false unless a context says otherwise
     */
    default boolean previewing() {
        return false;
    }

    /**
     * Shows how a picture stands that is being made, small and rough: for eyes alone. Engines may show none, and whoever
     * runs them may look at none, which is what happens unless a context says otherwise ({@link #previewing}). It belongs
     * to the step that the next {@link #progress} reports.
     *
     * @param picture the picture so far, of any size
     */
    default void preview(Picture picture) {}

    /**
     * Asks to be told when the run is cancelled or its time passes, so that a native call in flight can be ended.
     *
     * @param action called at most once, from any thread; at once when it has happened already
     * @return closes to be told no more
     */
    Registration onStop(Runnable action);

    /** A registration that can be undone. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
