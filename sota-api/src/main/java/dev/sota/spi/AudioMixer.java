package dev.sota.spi;

import dev.sota.api.LoudnessReport;
import java.io.IOException;

/**
 * Mixes and masters sound, sample-exact: the same request gives the same samples. Safe for use by several threads.
 */
public interface AudioMixer extends AutoCloseable {
    /**
     * Mixes. Writes exactly as many samples as asked for, and holds only a bounded part of them in memory; large
     * intermediate results go to the run's work directory.
     *
     * @param request what to mix
     * @param sink where it goes: 48 kHz, two channels
     * @param context the run
     * @return the loudness of what was written
     * @throws IOException when a source or the sink fails
     */
    LoudnessReport mix(MixRequest request, AudioSink sink, RunContext context) throws IOException;

    @Override
    default void close() {}
}
