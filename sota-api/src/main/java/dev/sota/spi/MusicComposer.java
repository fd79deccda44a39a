package dev.sota.spi;

import java.io.IOException;

/**
 * Composes and plays music of an exact length, with a beginning and an end: the same request gives the same samples.
 * Safe for use by several threads.
 */
public interface MusicComposer extends AutoCloseable {
    /**
     * Plays. Writes exactly as many samples as asked for, and holds only a bounded part of them in memory.
     *
     * @param request what to play
     * @param sink where it goes: any rate from 8 to 192 kHz, one or two channels
     * @param context the run
     * @throws IOException when the sink fails
     */
    void compose(MusicRequest request, AudioSink sink, RunContext context) throws IOException;

    @Override
    default void close() {}
}
