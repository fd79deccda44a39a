package dev.sota.audio.internal.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WaveTableTest {
    private static final double[] HARMONICS = WaveSpec.falling(12, 1.2, 0.7);

    @Test
    void holdsOnlyTheHarmonicsThatAreAllowed() {
        float[] samples = new WaveTable(HARMONICS, 4).samples;
        for (int n = 1; n <= 8; n++) {
            double amplitude = SpectrumProbe.amplitude(samples, 0, WaveTable.SIZE, n, WaveTable.SIZE);
            double neighbours = n <= 5 ? 0.05 : 1e-6;
            assertTrue(
                    n <= 4 ? amplitude > 0.05 : n == 5 || amplitude < neighbours, "harmonic " + n + ": " + amplitude);
        }
    }

    @Test
    void hasThePowerOfASineAndNoOffset() {
        float[] samples = new WaveTable(HARMONICS, 12).samples;
        assertEquals(Math.sqrt(0.5), SpectrumProbe.rms(samples, 0, WaveTable.SIZE), 1e-5);
        double sum = 0;
        for (int i = 0; i < WaveTable.SIZE; i++) {
            sum += samples[i];
        }
        assertEquals(0, sum / WaveTable.SIZE, 1e-6);
        assertEquals(samples[0], samples[WaveTable.SIZE]);
    }

    @Test
    void readsBetweenSamples() {
        float[] sine = new WaveTable(new double[] {1}, 1).samples;
        for (double turn = 0; turn < 1; turn += 0.001) {
            int phase = (int) (long) (turn * 4294967296.0);
            assertEquals(Math.sin(2 * Math.PI * turn), WaveTable.read(sine, phase), 1e-5);
        }
    }

    @Test
    void tablesAreSharedAndLimitedByTheRate() {
        WaveTables tables = new WaveTables(8000);
        assertSame(tables.table(Instrument.STRINGS, HARMONICS, 440), tables.table(Instrument.STRINGS, HARMONICS, 441));
        float[] silent = tables.table(Instrument.STRINGS, HARMONICS, 5000);
        assertEquals(0, SpectrumProbe.rms(silent, 0, WaveTable.SIZE), "nothing fits below 3600 Hz");
    }
}
