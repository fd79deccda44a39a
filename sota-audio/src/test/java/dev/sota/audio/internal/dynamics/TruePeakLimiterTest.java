package dev.sota.audio.internal.dynamics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.audio.internal.Signals;
import dev.sota.audio.internal.loudness.Decibels;
import dev.sota.audio.internal.loudness.TruePeakMeter;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TruePeakLimiterTest {

    private static final int RATE = 48_000;
    private static final double CEILING = -1;

    private static float[] limit(float[] signal, int channels, int largest, int seed) {
        TruePeakLimiter limiter = new TruePeakLimiter(RATE, channels, CEILING);
        float[] result = new float[signal.length];
        float[] out = new float[(largest + TruePeakLimiter.CHUNK) * channels];
        Random random = new Random(seed);
        int frames = signal.length / channels;
        int made = 0;
        for (int done = 0; done < frames; ) {
            int n = Math.min(frames - done, 1 + random.nextInt(largest));
            float[] piece = Arrays.copyOfRange(signal, done * channels, (done + n) * channels);
            int ready = limiter.process(piece, n, out);
            System.arraycopy(out, 0, result, made * channels, ready * channels);
            made += ready;
            done += n;
        }
        for (int n = limiter.finish(out); n > 0; n = limiter.finish(out)) {
            System.arraycopy(out, 0, result, made * channels, n * channels);
            made += n;
        }
        assertEquals(frames, made, "as much comes out as went in");
        return result;
    }

    private static double[] limitMono(double[] signal) {
        return Signals.channel(limit(Signals.mono(signal), 1, 1000, 1), 0, 1);
    }

    private static void assertBelowCeiling(double[] limited) {
        TruePeakMeter meter = new TruePeakMeter(RATE, 1);
        meter.add(Signals.mono(limited), 0, limited.length);
        double metered = Decibels.ofAmplitude(meter.peak());
        assertTrue(metered <= CEILING, () -> "the meter reads " + metered);
        double fine = Decibels.ofAmplitude(Signals.finePeak(limited));
        assertTrue(fine <= CEILING + 0.1, () -> "a finer check reads " + fine);
    }

    static Stream<Arguments> nastySignals() {
        int n = 6000;
        double[] clicks = new double[n];
        for (int i = 100; i < n; i += 701) {
            clicks[i] = 4;
            clicks[i + 1] = i % 2 == 0 ? -4 : 4;
        }
        double[] square = new double[n];
        double[] alternating = new double[n];
        double[] bursts = Signals.sine(RATE, 12_000, 3, Math.PI / 4, n);
        for (int i = 0; i < n; i++) {
            square[i] = i / 37 % 2 == 0 ? 2 : -2;
            alternating[i] = (i % 2 == 0 ? 1.5 : -1.5) * (i / 11 % 2 == 0 ? 1 : -1);
            bursts[i] *= i / 300 % 3 == 0 ? 1 : 0.1;
        }
        return Stream.of(
                Arguments.of("a quarter of the rate between samples", Signals.sine(RATE, 12_000, 1, Math.PI / 4, n)),
                Arguments.of("a quarter of the rate, far too loud", Signals.sine(RATE, 12_000, 8, Math.PI / 4, n)),
                Arguments.of("clicks", clicks),
                Arguments.of("square wave", square),
                Arguments.of("alternating samples with breaks", alternating),
                Arguments.of("bursts", bursts),
                Arguments.of("noise", Signals.noise(9, 3, n)),
                Arguments.of("low sine", Signals.sine(RATE, 50, 4, 0, n)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nastySignals")
    void holdsItsCeiling(String name, double[] signal) {
        assertBelowCeiling(limitMono(signal));
    }

    @Property(tries = 40)
    void holdsItsCeilingForSinesOfAnyKind(
            @ForAll @DoubleRange(min = 20, max = 21_000) double hz,
            @ForAll @DoubleRange(min = 0, max = 6.28) double phase,
            @ForAll @DoubleRange(min = -6, max = 20) double level) {
        assertBelowCeiling(limitMono(Signals.sine(RATE, hz, Decibels.toGain(level), phase, 3000)));
    }

    @Property(tries = 40)
    void holdsItsCeilingForNoiseOfChangingLevel(@ForAll int seed) {
        double[] noise = Signals.noise(seed, 1, 4000);
        Random random = new Random(seed);
        double gain = 1;
        for (int i = 0; i < noise.length; i++) {
            if (random.nextInt(200) == 0) {
                gain = 4 * random.nextDouble();
            }
            noise[i] *= gain;
        }
        assertBelowCeiling(limitMono(noise));
    }

    @Property(tries = 40)
    void doesNotDependOnHowTheStreamIsSplit(@ForAll int seed, @ForAll @IntRange(min = 1, max = 3000) int largest) {
        float[] signal = Signals.interleave(Signals.noise(seed, 2, 3000), Signals.noise(seed + 1, 1, 3000));
        assertArrayEquals(limit(signal, 2, 100, 1), limit(signal, 2, largest, seed));
    }

    @Test
    void whatIsBelowTheCeilingComesOutUntouchedAndInPlace() {
        float[] quiet = Signals.interleave(Signals.noise(1, 0.3, 5000), Signals.noise(2, 0.3, 5000));
        assertArrayEquals(quiet, limit(quiet, 2, 512, 4));
    }

    @Test
    void goesBackToUnityExactly() {
        double[] signal = Signals.noise(1, 0.2, 3 * RATE);
        signal[1000] = 5;
        double[] limited = limitMono(signal);
        for (int i = 2 * RATE; i < 3 * RATE; i++) {
            assertEquals((float) signal[i], limited[i]);
        }
    }

    @Test
    void channelsAreLoweredTogether() {
        double[] loud = Signals.sine(RATE, 997, 3, 0, 20_000);
        double[] quiet = Signals.sine(RATE, 997, 0.3, 0, 20_000);
        float[] limited = limit(Signals.interleave(loud, quiet), 2, 1000, 2);
        for (int i = 0; i < 20_000; i++) {
            assertEquals(limited[2 * i] / 10, limited[2 * i + 1], 1e-6);
        }
    }

    @Test
    void theGainMovesSmoothly() {
        double[] signal = Signals.sine(RATE, 300, 0.5, 0, 20_000);
        signal[10_000] += 3;
        double[] limited = limitMono(signal);
        double last = 1;
        for (int i = 9000; i < 12_000; i++) {
            if (Math.abs(signal[i]) > 0.1) {
                double gain = limited[i] / signal[i];
                assertTrue(Math.abs(gain - last) < 0.2, "a step at " + i);
                last = gain;
            }
        }
        assertTrue(limited[9990] / signal[9990] < 0.5, "the gain is down before the peak comes");
    }

    @Test
    void delaysByAboutFiveMilliseconds() {
        assertEquals(0.005, new TruePeakLimiter(RATE, 2, CEILING).delay() / (double) RATE, 0.001);
    }
}
