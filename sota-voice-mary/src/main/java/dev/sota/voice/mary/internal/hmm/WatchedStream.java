package dev.sota.voice.mary.internal.hmm;

import marytts.htsengine.HMMData;
import marytts.htsengine.HTSPStream;

/**
 * A stream of parameters that says when a frame is read, so that the vocoder, which runs for a whole utterance, can be
 * stopped between frames.
 */
final class WatchedStream extends HTSPStream {

    private final Runnable onFrame;

    WatchedStream(int vectorSize, int frames, HMMData.FeatureType type, int iterations, Runnable onFrame)
            throws Exception {
        super(vectorSize, frames, type, iterations);
        this.onFrame = onFrame;
    }

    @Override
    public double getPar(int frame, int coefficient) {
        if (coefficient == 0) {
            onFrame.run();
        }
        return super.getPar(frame, coefficient);
    }
}
