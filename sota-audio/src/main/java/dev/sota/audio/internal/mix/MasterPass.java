package dev.sota.audio.internal.mix;

import dev.sota.audio.internal.dynamics.TruePeakLimiter;
import dev.sota.audio.internal.loudness.Decibels;
import java.io.IOException;

/** One run over the mix: gain, limiter, output. Used once. Not thread-safe. */
final class MasterPass {

    /** Takes what is mastered. */
    @FunctionalInterface
    interface Output {
        /** Takes samples of all channels, from index 0 on. */
        void write(float[] interleaved, int count) throws IOException;
    }

    private final MixFile file;
    private final long samples;
    private final double gain;
    private final TruePeakLimiter limiter;
    private final float[] in;
    private final float[] out;

    MasterPass(MixFile file, int rate, long samples, double gainDb, double ceilingDbtp) {
        this.file = file;
        this.samples = samples;
        this.gain = Decibels.toGain(gainDb);
        this.limiter = new TruePeakLimiter(rate, file.channels(), ceilingDbtp);
        this.in = new float[MixFile.BLOCK * file.channels()];
        this.out = new float[(MixFile.BLOCK + TruePeakLimiter.CHUNK) * file.channels()];
    }

    /** Runs; the progress goes from one part of its section to another. */
    void run(Output output, MixProgress progress, double from, double to) throws IOException {
        file.rewind();
        long done = 0;
        for (int n = file.read(in); n > 0; n = file.read(in)) {
            amplify(in, n * file.channels(), gain);
            give(limiter.process(in, n, out), output);
            done += n;
            progress.at(from + (to - from) * done / samples);
        }
        for (int n = limiter.finish(out); n > 0; n = limiter.finish(out)) {
            give(n, output);
        }
    }

    private static void amplify(float[] samples, int count, double gain) {
        for (int i = 0; i < count; i++) {
            samples[i] = (float) (samples[i] * gain);
        }
    }

    private void give(int count, Output output) throws IOException {
        clip(out, count * file.channels());
        output.write(out, count);
    }

    private static void clip(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            samples[i] = Math.max(-1, Math.min(1, samples[i]));
        }
    }
}
