package dev.sota.audio.internal.mix;

import dev.sota.api.LoudnessReport;
import dev.sota.audio.internal.loudness.Decibels;
import dev.sota.audio.internal.loudness.LoudnessMeter;
import dev.sota.audio.internal.loudness.LoudnessReading;
import dev.sota.audio.internal.loudness.TruePeakMeter;
import dev.sota.spi.AudioSink;
import dev.sota.spi.MixRequest;
import dev.sota.spi.RunContext;
import java.io.IOException;

/**
 * Brings a mix to its loudness under its true-peak ceiling. Limiting takes away loudness, so the gain is found by trial
 * runs over the file, each measured as it would sound and kept: most often the first is good, and goes into the sink as
 * it is.
 */
final class Mastering {

    /** Lossy encoders move peaks: AAC at 192 kbit/s by less than this for limited speech and music. */
    static final double CODEC_HEADROOM_DB = 0.3;

    private static final int MOST_TRIALS = 6;
    private static final double CLOSE_LU = 0.05;
    private static final double TOLERANCE_LU = 0.5;
    private static final double MOST_GAIN_DB = 60;
    /** The more is limited the less a gain does: but a step is never stretched more than this. */
    private static final double MOST_STRETCH = 4;

    private final MixFile file;
    /** What the last trial made. */
    private final MixFile kept;

    private final int rate;
    private final MixRequest request;
    private final MixProgress progress;
    private double keptGain = Double.NaN;
    private LoudnessReading keptReading =
            LoudnessMeter.of(LoudnessMeter.LOWEST_RATE, 1).reading();

    /** Masters a mix; the second file is for what trials make. */
    Mastering(MixFile file, MixFile kept, int rate, MixRequest request, MixProgress progress) {
        this.file = file;
        this.kept = kept;
        this.rate = rate;
        this.request = request;
        this.progress = progress;
    }

    /** Masters a mix of a measured loudness into the sink and reports what was written. */
    LoudnessReport master(double mixLufs, AudioSink sink, RunContext context) throws IOException {
        double gainDb = mixLufs == Double.NEGATIVE_INFINITY ? 0 : findGain(mixLufs);
        if (gainDb != keptGain) {
            trial(gainDb, 1, 1);
        }
        progress.endSection();
        LoudnessReport report = deliver(sink);
        progress.endSection();
        if (Math.abs(report.integratedLufs() - request.loudnessLufs()) > TOLERANCE_LU) {
            context.note("The sound does not reach the loudness asked for: there is too little in it, or its peaks are"
                    + " too high.");
        }
        return report;
    }

    /** Gives the sink the trial that was kept. Its loudness is known, its true peak is measured now. */
    private LoudnessReport deliver(AudioSink sink) throws IOException {
        TruePeakMeter truePeak = new TruePeakMeter(rate, kept.channels());
        float[] block = new float[MixFile.BLOCK * kept.channels()];
        kept.rewind();
        long done = 0;
        for (int n = kept.read(block); n > 0; n = kept.read(block)) {
            truePeak.add(block, 0, n);
            sink.write(block, 0, n);
            done += n;
            progress.at((double) done / request.samples());
        }
        return new LoudnessReport(
                keptReading.integratedLufs(), Decibels.ofAmplitude(truePeak.peak()), keptReading.rangeLu());
    }

    private MasterPass pass(double gainDb) {
        return new MasterPass(file, rate, request.samples(), gainDb, request.truePeakDbtp() - CODEC_HEADROOM_DB);
    }

    private double trial(double gainDb, double from, double to) throws IOException {
        LoudnessMeter meter = LoudnessMeter.of(rate, file.channels());
        kept.rewind();
        MasterPass.Output output = (interleaved, count) -> {
            meter.add(interleaved, 0, count);
            kept.write(interleaved, count);
        };
        pass(gainDb).run(output, progress, from, to);
        keptGain = gainDb;
        keptReading = meter.reading();
        return keptReading.integratedLufs();
    }

    /** A secant search for the gain in dB; keeps the best of its trials. */
    private double findGain(double mixLufs) throws IOException {
        double target = request.loudnessLufs();
        double gain = bounded(target - mixLufs);
        double best = gain;
        double bestError = Double.POSITIVE_INFINITY;
        double lastGain = 0;
        double lastLoudness = mixLufs;
        double from = 0;
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            double to = (1 + from) / 2;
            double loudness = trial(gain, from, to);
            from = to;
            double error = target - loudness;
            if (Math.abs(error) < bestError) {
                bestError = Math.abs(error);
                best = gain;
            }
            if (!(Math.abs(error) > CLOSE_LU)) {
                break;
            }
            double stretch = stretch(gain - lastGain, loudness - lastLoudness);
            lastGain = gain;
            lastLoudness = loudness;
            gain = bounded(gain + error * stretch);
            if (gain == lastGain) {
                break;
            }
        }
        return best;
    }

    /** How much more gain than loudness is needed, going by the last step. */
    private static double stretch(double gainStep, double loudnessStep) {
        double rise = Math.abs(gainStep) < 1e-6 ? 1 : loudnessStep / gainStep;
        return Math.max(1, rise > 1 / MOST_STRETCH ? 1 / rise : MOST_STRETCH);
    }

    private static double bounded(double gainDb) {
        return Math.max(-MOST_GAIN_DB, Math.min(MOST_GAIN_DB, gainDb));
    }
}
