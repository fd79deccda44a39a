package dev.sota.audio.internal.mix;

import dev.sota.audio.internal.dynamics.DuckingCurve;
import dev.sota.audio.internal.loudness.LoudnessMeter;
import dev.sota.audio.internal.resample.PlanarInput;
import dev.sota.audio.internal.resample.Resampler;
import dev.sota.spi.AudioAsset;
import java.io.IOException;
import java.util.Arrays;

/** Listens to a clip: how loud, how long, where there is sound. Reads at most what the mix has room for. */
final class ClipProfiler {

    private static final int BLOCK = 2048;
    private static final int HOPS = DuckingCurve.HOPS_PER_SECOND;
    /** What is too short for a gated measurement is measured without weighting, over the hops above this. */
    private static final double SILENCE_LUFS = -70;

    private final int channels;
    private final int rate;
    private final PlanarInput input;
    private final LoudnessMeter meter;
    private final double[][] block;
    private final float[] interleaved;
    private float[] levels = new float[HOPS];
    private long frames;
    private double hopEnergy;
    private long hop;
    private long hopEnd;
    private double first;
    private double last;

    private ClipProfiler(SourceInput source) {
        this.channels = source.channels();
        // A rate too low for the weighting is measured at the lowest that is not.
        this.rate = Math.max(source.sampleRate(), LoudnessMeter.LOWEST_RATE);
        this.input = source.at(rate);
        // One channel is heard from two loudspeakers.
        this.meter = channels == 1 ? new LoudnessMeter(rate, 2) : LoudnessMeter.of(rate, 2);
        this.block = new double[channels][BLOCK];
        this.interleaved = new float[BLOCK * channels];
        this.hopEnd = rate / HOPS;
    }

    /** Listens to a clip of which {@code room} samples have a place in a mix of {@code mixRate}. */
    static ClipProfile profile(AudioAsset asset, int mixRate, long room, MixProgress progress, double part)
            throws IOException {
        try (SourceInput source = SourceInput.open(asset)) {
            ClipProfiler profiler = new ClipProfiler(source);
            long most = Resampler.length(room, mixRate, profiler.rate);
            profiler.listen(most, progress, part);
            return profiler.result(mixRate, room);
        }
    }

    /** The mean square of an unweighted sound of a loudness. */
    static double meanSquare(double lufs) {
        return Math.pow(10, (lufs + 0.691) / 10);
    }

    private void listen(long most, MixProgress progress, double part) throws IOException {
        while (frames < most) {
            int n = input.read(block, 0, (int) Math.min(BLOCK, most - frames));
            if (n == 0) {
                return;
            }
            for (int c = 0; c < channels; c++) {
                for (int i = 0; i < n; i++) {
                    interleaved[i * channels + c] = (float) block[c][i];
                }
            }
            meter.add(interleaved, 0, n);
            measure(n);
            progress.at(part);
        }
    }

    private void measure(int n) {
        for (int i = 0; i < n; i++) {
            double left = block[0][i];
            double right = block[channels - 1][i];
            hopEnergy += left * left + right * right;
            last = Math.max(Math.abs(left), Math.abs(right));
            if (frames == 0) {
                first = last;
            }
            frames++;
            if (frames == hopEnd) {
                endHop();
            }
        }
    }

    private void endHop() {
        long begin = hop * rate / HOPS;
        if (frames > begin) {
            if (hop == levels.length) {
                levels = Arrays.copyOf(levels, levels.length * 2);
            }
            levels[(int) hop++] = (float) (hopEnergy / (frames - begin));
        }
        hopEnergy = 0;
        hopEnd = (hop + 1) * rate / HOPS;
    }

    private ClipProfile result(int mixRate, long room) {
        endHop();
        float[] heard = Arrays.copyOf(levels, (int) hop);
        double loudness = meter.reading().integratedLufs();
        if (loudness == Double.NEGATIVE_INFINITY) {
            loudness = unweighted(heard);
        }
        long samples = Math.min(room, Resampler.length(frames, rate, mixRate));
        return new ClipProfile(samples, (double) frames / rate, loudness, first, last, heard);
    }

    private static double unweighted(float[] levels) {
        double gate = meanSquare(SILENCE_LUFS);
        double sum = 0;
        int count = 0;
        for (float level : levels) {
            if (level > gate) {
                sum += level;
                count++;
            }
        }
        return count == 0 ? Double.NEGATIVE_INFINITY : 10 * Math.log10(sum / count) - 0.691;
    }
}
