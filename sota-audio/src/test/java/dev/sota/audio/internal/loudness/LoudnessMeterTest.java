package dev.sota.audio.internal.loudness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sota.api.LoudnessReport;
import dev.sota.audio.internal.Signals;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LoudnessMeterTest {

    private static final int RATE = 44_100;

    @Property(tries = 30)
    void readsTheSameHoweverTheStreamIsSplit(@ForAll int seed, @ForAll @IntRange(min = 1, max = 9000) int largest) {
        float[] signal = Signals.stereo(Signals.speech(RATE, 4, seed));
        int frames = signal.length / 2;
        LoudnessMeter whole = LoudnessMeter.of(RATE, 2);
        whole.add(signal, 0, frames);
        LoudnessMeter split = LoudnessMeter.of(RATE, 2);
        Random random = new Random(seed);
        for (int done = 0; done < frames; ) {
            int n = Math.min(frames - done, 1 + random.nextInt(largest));
            split.add(signal, done * 2, n);
            done += n;
        }
        assertEquals(whole.reading(), split.reading());
    }

    @Property(tries = 30)
    void followsTheLevelDecibelForDecibel(@ForAll @IntRange(min = -30, max = 20) int gainDb) {
        double[] speech = Signals.speech(RATE, 5, 3);
        double before = measure(speech).integratedLufs();
        double gain = Decibels.toGain(gainDb);
        double[] louder = new double[speech.length];
        for (int i = 0; i < speech.length; i++) {
            louder[i] = speech[i] * gain;
        }
        assertEquals(before + gainDb, measure(louder).integratedLufs(), 0.001);
    }

    private static LoudnessReading measure(double[] mono) {
        LoudnessMeter meter = LoudnessMeter.of(RATE, 1);
        meter.add(Signals.mono(mono), 0, mono.length);
        return meter.reading();
    }

    @Test
    void silenceReadsNegativeInfinity() {
        LoudnessReading reading = measure(new double[5 * RATE]);
        assertEquals(
                new LoudnessReading(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 0),
                reading);
    }

    @Test
    void lessThanABlockReadsNegativeInfinity() {
        double[] tone = Signals.sine(RATE, 1000, 0.5, 0, RATE * 2 / 5 - 1);
        assertEquals(Double.NEGATIVE_INFINITY, measure(tone).integratedLufs());
        double[] block = Signals.sine(RATE, 1000, 0.5, 0, RATE * 2 / 5);
        assertEquals(-9.03, measure(block).integratedLufs(), 0.1);
    }

    @Test
    void whatIsBelowTheAbsoluteGateDoesNotCount() {
        double[] loud = Signals.sine(RATE, 1000, 0.1, 0, 10 * RATE);
        double[] hiss = Signals.sine(RATE, 1000, Decibels.toGain(-75), 0, 60 * RATE);
        assertEquals(
                measure(loud).integratedLufs(),
                measure(Signals.join(loud, hiss)).integratedLufs(),
                0.1);
    }

    @Test
    void aProgrammeHasLoudnessPeakAndRange() {
        ProgrammeMeter meter = new ProgrammeMeter(RATE, 2);
        for (double level : List.of(-20.0, -30.0)) {
            float[] part = Signals.stereo(Signals.sine(RATE, 1000, Decibels.toGain(level), 0, 20 * RATE));
            meter.add(part, 0, part.length / 2);
        }
        LoudnessReport report = meter.report();
        // A sine's loudness in both channels is its peak level; the mean of the energies of -20 and -30 is -22.6.
        assertEquals(-22.6, report.integratedLufs(), 0.1);
        assertEquals(-20, report.truePeakDbtp(), 0.1);
        assertEquals(10, report.rangeLu(), 0.5);
    }

    @Test
    void refusesRatesThatTheWeightingDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> LoudnessMeter.of(4000, 2));
        assertThrows(IllegalArgumentException.class, () -> new LoudnessMeter(RATE));
    }
}
