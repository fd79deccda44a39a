package dev.sota.audio.internal.mix;

import dev.sota.api.LoudnessReport;
import dev.sota.audio.internal.dynamics.TruePeakLimiter;
import dev.sota.audio.internal.loudness.Decibels;
import dev.sota.audio.internal.loudness.ProgrammeMeter;
import dev.sota.spi.AudioSink;
import java.io.IOException;

/** One run over the mix: gain, limiter, meter, output. Used once. Not thread-safe. */
final class MasterPass {

    /** Where a run's output goes. */
    @FunctionalInterface
    interface Output {
        void write(float[] interleaved, int count) throws IOException;
    }

    /** For trial runs. */
    static final Output NOWHERE = (interleaved, count) -> {};

    private final MixFile file;
    private final long samples;
    private final double gain;
    private final TruePeakLimiter limiter;
    private final ProgrammeMeter meter;
    private final float[] in;
    private final float[] out;

    MasterPass(MixFile file, int rate, long samples, double gainDb, double ceilingDbtp) {
        this.file = file;
        this.samples = samples;
        this.gain = Decibels.toGain(gainDb);
        this.limiter = new TruePeakLimiter(rate, file.channels(), ceilingDbtp);
        this.meter = new ProgrammeMeter(rate, file.channels());
        this.in = new float[MixFile.BLOCK * file.channels()];
        this.out = new float[(MixFile.BLOCK + 64) * file.channels()];
    }

    LoudnessReport run(AudioSink sink, MixProgress progress, double from, double to) throws IOException {
        return run((interleaved, count) -> sink.write(interleaved, 0, count), progress, from, to);
    }

    /** Runs; the progress goes from one part of its section to another. */
    LoudnessReport run(Output output, MixProgress progress, double from, double to) throws IOException {
        file.rewind();
        long done = 0;
        for (int n = file.read(in); n > 0; n = file.read(in)) {
            for (int i = 0; i < n * file.channels(); i++) {
                in[i] = (float) (in[i] * gain);
            }
            give(limiter.process(in, n, out), output);
            done += n;
            progress.at(from + (to - from) * done / samples);
        }
        for (int n = limiter.finish(out); n > 0; n = limiter.finish(out)) {
            give(n, output);
        }
        return meter.report();
    }

    private void give(int count, Output output) throws IOException {
        for (int i = 0; i < count * file.channels(); i++) {
            out[i] = Math.max(-1, Math.min(1, out[i]));
        }
        meter.add(out, 0, count);
        output.write(out, count);
    }
}
