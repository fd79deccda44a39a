package dev.sota.audio.internal.synth;

/** One note that is sounding. Not thread-safe. */
public interface Voice {
    /**
     * Adds the note's next samples to a stereo bus. What it adds does not depend on how a stretch of time is cut into
     * calls.
     *
     * @param left the bus's left channel
     * @param right the bus's right channel
     * @param from index of the first sample to add to
     * @param to index after the last one
     * @return whether the note still sounds after that
     */
    boolean render(float[] left, float[] right, int from, int to);
}
