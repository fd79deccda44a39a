package dev.sota.benchmarks;

import dev.sota.audio.internal.dynamics.TruePeakLimiter;
import dev.sota.audio.internal.loudness.LoudnessMeter;
import dev.sota.audio.internal.loudness.LoudnessReading;
import dev.sota.audio.internal.loudness.TruePeakMeter;
import dev.sota.audio.internal.resample.PlanarInput;
import dev.sota.audio.internal.resample.Resampler;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten seconds of stereo through each of the mixer's kernels. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SoundKernelBenchmark {

    private static final int RATE = 48_000;
    private static final int FRAMES = 10 * RATE;
    private static final int BLOCK = 4096;
    private static final double CEILING = -1.3;

    /** The sound's peak over the limiter's ceiling, in decibels. */
    @Param({"-12", "6"})
    public int over;

    private float[] sound = {};
    private final float[] out = new float[(FRAMES + TruePeakLimiter.CHUNK) * 2];
    private final double[][] resampled = new double[2][BLOCK];

    /** Makes a sound with peaks here and there, as speech over music has. */
    @Setup
    public void compose() {
        double peak = Math.pow(10, (CEILING + over) / 20);
        sound = new float[FRAMES * 2];
        for (int i = 0; i < FRAMES; i++) {
            double swell = Math.pow(Math.abs(Math.sin(i * 0.00021)), 6);
            double x = 0.35 * Math.sin(i * 0.031) + 0.65 * swell * Math.sin(i * 0.0117 + 0.4 * Math.sin(i * 0.05));
            sound[2 * i] = (float) (peak * x);
            sound[2 * i + 1] = (float) (peak * 0.9 * x);
        }
    }

    /** Integrated loudness, by BS.1770. */
    @Benchmark
    public LoudnessReading loudness() {
        LoudnessMeter meter = LoudnessMeter.of(RATE, 2);
        for (int at = 0; at < FRAMES; at += BLOCK) {
            meter.add(sound, at * 2, Math.min(BLOCK, FRAMES - at));
        }
        return meter.reading();
    }

    /** The highest value between samples. */
    @Benchmark
    public double truePeak() {
        TruePeakMeter meter = new TruePeakMeter(RATE, 2);
        meter.add(sound, 0, FRAMES);
        return meter.peak();
    }

    /** The look-ahead limiter. */
    @Benchmark
    public int limiter() {
        return new TruePeakLimiter(RATE, 2, CEILING).process(sound, FRAMES, out);
    }

    /** From a compact disc's rate to a film's. */
    @Benchmark
    public long resampler() throws IOException {
        Resampler resampler = new Resampler(new Sound(), 2, 44_100, RATE);
        long made = 0;
        for (int n = resampler.read(resampled, 0, BLOCK); n > 0; n = resampler.read(resampled, 0, BLOCK)) {
            made += n;
        }
        return made;
    }

    /** The sound, channel by channel. */
    private final class Sound implements PlanarInput {
        private int position;

        @Override
        public int read(double[][] into, int offset, int count) {
            int n = Math.min(count, FRAMES - position);
            for (int i = 0; i < n; i++) {
                into[0][offset + i] = sound[2 * (position + i)];
                into[1][offset + i] = sound[2 * (position + i) + 1];
            }
            position += n;
            return n;
        }
    }
}
