package dev.sota.audio.internal.synth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReverbTest {
    private static float[][] answer(double seconds, double brightness, int rate, int length, int block) {
        Reverb reverb = new Reverb(seconds, brightness, rate);
        float[][] out = new float[2][length];
        float[] sendLeft = new float[block];
        float[] sendRight = new float[block];
        float[] left = new float[block];
        float[] right = new float[block];
        for (int at = 0; at < length; at += block) {
            int count = Math.min(block, length - at);
            java.util.Arrays.fill(left, 0);
            java.util.Arrays.fill(right, 0);
            sendLeft[0] = at == 0 ? 1 : 0;
            sendRight[0] = at == 0 ? 1 : 0;
            reverb.add(sendLeft, sendRight, left, right, count);
            System.arraycopy(left, 0, out[0], at, count);
            System.arraycopy(right, 0, out[1], at, count);
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(ints = {8000, 48_000, 192_000})
    void fallsBySixtyDecibelsInItsTime(int rate) {
        double seconds = 2;
        float[] left = answer(seconds, 0.99, rate, (int) (2.2 * rate), 500)[0];
        double early = SpectrumProbe.rms(left, rate / 4, rate / 2);
        double late = SpectrumProbe.rms(left, rate * 5 / 4, rate * 3 / 2);
        assertEquals(-30, SpectrumProbe.decibels(late / early), 4, "one second is half the time");
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 48_000, 96_000})
    void highTonesFallFaster(int rate) {
        float[] left = answer(2.4, 0.4, rate, 2 * rate, 512)[0];
        double low = fall(left, 300, rate);
        double high = fall(left, 5000, rate);
        assertTrue(high < low - 15, "300 Hz falls by " + low + " dB, 5 kHz by " + high);
    }

    private static double fall(float[] samples, double hertz, int rate) {
        // A band, not one frequency: single modes beat.
        double early = 0;
        double late = 0;
        for (int k = -8; k <= 8; k++) {
            double f = hertz * (1 + k * 0.013);
            early += SpectrumProbe.amplitude(samples, rate / 10, rate / 4, f, rate);
            late += SpectrumProbe.amplitude(samples, rate * 9 / 10, rate / 4, f, rate);
        }
        return SpectrumProbe.decibels(late / early);
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000})
    void theTwoSidesDiffer(int rate) {
        float[][] out = answer(2, 0.5, rate, rate, 256);
        double dot = 0;
        for (int i = 0; i < rate; i++) {
            dot += out[0][i] * (double) out[1][i];
        }
        double correlation = dot / (rate * SpectrumProbe.rms(out[0], 0, rate) * SpectrumProbe.rms(out[1], 0, rate));
        assertTrue(Math.abs(correlation) < 0.3, "correlation " + correlation);
    }

    @Property(tries = 20)
    void doesNotDependOnTheBlocks(@ForAll @IntRange(min = 1, max = 900) int block) {
        assertArrayEquals(answer(1.5, 0.5, 16_000, 4000, 4000)[0], answer(1.5, 0.5, 16_000, 4000, block)[0]);
    }
}
