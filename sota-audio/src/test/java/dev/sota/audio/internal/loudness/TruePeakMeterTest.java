package dev.sota.audio.internal.loudness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.audio.internal.Signals;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TruePeakMeterTest {

    private static final int RATE = 48_000;

    private static double measure(double[] channel, int rate) {
        TruePeakMeter meter = new TruePeakMeter(rate, 2);
        meter.add(Signals.stereo(channel), 0, channel.length);
        return Decibels.ofAmplitude(meter.peak());
    }

    private static void assertWithinTolerance(double expected, double measured) {
        assertTrue(
                measured <= expected + 0.2 && measured >= expected - 0.4,
                () -> "expected " + expected + " but measured " + measured);
    }

    private static double[] faded(double[] signal) {
        double[] result = signal.clone();
        int fade = RATE / 100;
        for (int i = 0; i < fade; i++) {
            double gain = 0.5 - 0.5 * Math.cos(Math.PI * i / fade);
            result[i] *= gain;
            result[result.length - 1 - i] *= gain;
        }
        return result;
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "peak-cases.csv", delimiter = '|')
    void sinesBetweenSamples(String id, int divisor, double amplitude, double phase, double expected) {
        double[] sine = Signals.sine(RATE, (double) RATE / divisor, amplitude, Math.toRadians(phase), RATE);
        assertWithinTolerance(expected, measure(faded(sine), RATE));
    }

    /** Cases 20 to 23: one louder period within a sine, made at four times the rate and decimated at each offset. */
    @ParameterizedTest(name = "offset {0}")
    @ValueSource(ints = {0, 1, 2, 3})
    void cases20To23FindAPeakAtEveryOffset(int offset) {
        int count = 4 * RATE;
        double[] dense = new double[count];
        int loud = count / 2 / 24 * 24;
        for (int i = 0; i < count; i++) {
            int after = i - loud;
            if (after >= 0 && after < 16) {
                dense[i] = Math.sin(2 * Math.PI * after / 16);
            } else {
                int step = after < 0 ? after : after - 16;
                dense[i] = 0.5 * Math.sin(2 * Math.PI * step / 24);
            }
        }
        assertWithinTolerance(0, measure(faded(decimate(dense, offset)), RATE));
    }

    private static double[] decimate(double[] dense, int offset) {
        int half = 127;
        double[] taps = new double[2 * half + 1];
        double sum = 0;
        for (int k = 0; k < taps.length; k++) {
            double x = 2 * 0.45 / 4 * Math.PI * (k - half);
            double u = 2 * Math.PI * k / (taps.length - 1);
            taps[k] = (0.42 - 0.5 * Math.cos(u) + 0.08 * Math.cos(2 * u)) * (k == half ? 1 : Math.sin(x) / x);
            sum += taps[k];
        }
        double[] result = new double[dense.length / 4];
        for (int n = 0; n < result.length; n++) {
            for (int k = 0; k < taps.length; k++) {
                int at = 4 * n + offset + half - k;
                result[n] += at >= 0 && at < dense.length ? taps[k] / sum * dense[at] : 0;
            }
        }
        return result;
    }

    @Property(tries = 60)
    void readsSinesOfAnyPhaseWithinTolerance(
            @ForAll @DoubleRange(min = 0.01, max = 0.3) double frequency,
            @ForAll @DoubleRange(min = 0, max = 6.28) double phase) {
        double[] sine = Signals.sine(RATE, frequency * RATE, 0.5, phase, 4800);
        assertWithinTolerance(-6.02, measure(faded(sine), RATE));
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 96_000, 192_000})
    void readsOtherRates(int rate) {
        double[] sine = Signals.sine(rate, 10_000, 0.5, 1, rate);
        assertWithinTolerance(-6.02, measure(faded(sine), rate));
    }

    @Property(tries = 40)
    void readsTheSameHoweverTheStreamIsSplit(@ForAll @LongRange(min = 0, max = 1000) long seed, @ForAll int splitSeed) {
        float[] signal = Signals.interleave(Signals.noise(seed, 1, 1700), Signals.noise(seed + 1, 0.9, 1700));
        TruePeakMeter whole = new TruePeakMeter(RATE, 2);
        whole.add(signal, 0, 1700);
        TruePeakMeter split = new TruePeakMeter(RATE, 2);
        java.util.Random random = new java.util.Random(splitSeed);
        for (int done = 0; done < 1700; ) {
            int n = Math.min(1700 - done, 1 + random.nextInt(200));
            split.add(signal, done * 2, n);
            done += n;
        }
        assertEquals(whole.peak(), split.peak());
    }

    @Test
    void looksBehindTheLastSample() {
        double[] signal = new double[100];
        Arrays.fill(signal, 98, 100, 0.5);
        assertTrue(measure(signal, RATE) > Decibels.ofAmplitude(0.6), "the peak between the last two samples");
    }

    @Test
    void silenceHasNoPeak() {
        assertEquals(Double.NEGATIVE_INFINITY, measure(new double[500], RATE));
    }
}
