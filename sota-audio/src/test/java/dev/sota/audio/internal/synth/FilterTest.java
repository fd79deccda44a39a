package dev.sota.audio.internal.synth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.audio.internal.filter.Biquad;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FilterTest {
    private static final int RATE = 48_000;

    private static double gain(Biquad filter, double hertz) {
        float[] out = new float[RATE];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) filter.next(Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return SpectrumProbe.decibels(SpectrumProbe.rms(out, RATE / 2, RATE) * Math.sqrt(2));
    }

    /** However the sound comes in: sample by sample or in pieces, as float or double. */
    @Property(tries = 50)
    void piecesGiveWhatSamplesGive(@ForAll @IntRange(min = 1, max = 400) int piece, @ForAll long seed) {
        Biquad one = Biquad.peak(2300, 0.7, -3, RATE);
        Biquad floats = Biquad.peak(2300, 0.7, -3, RATE);
        Biquad doubles = Biquad.peak(2300, 0.7, -3, RATE);
        Random random = new Random(seed);
        for (int at = 0; at < 1000; at += piece) {
            float[] x = new float[piece];
            double[] y = new double[piece];
            double[] expected = new double[piece];
            for (int i = 0; i < piece; i++) {
                x[i] = random.nextFloat() - 0.5f;
                y[i] = x[i];
                expected[i] = one.next(x[i]);
            }
            floats.process(x, piece);
            doubles.process(y, piece);
            assertArrayEquals(expected, y);
            for (int i = 0; i < piece; i++) {
                assertEquals((float) expected[i], x[i]);
            }
        }
    }

    @Test
    void theHighPassStopsWhatIsBelow() {
        assertEquals(-3, gain(Biquad.highPass(100, Math.sqrt(0.5), RATE), 100), 0.1);
        assertEquals(0, gain(Biquad.highPass(100, Math.sqrt(0.5), RATE), 2000), 0.1);
        assertEquals(-40, gain(Biquad.highPass(100, Math.sqrt(0.5), RATE), 10), 1);
    }

    @Test
    void theBandPassLetsItsMiddleThrough() {
        assertEquals(0, gain(Biquad.bandPass(1000, 2, RATE), 1000), 0.1);
        assertTrue(gain(Biquad.bandPass(1000, 2, RATE), 100) < -20);
    }

    @Test
    void thePeakMovesItsMiddleOnly() {
        assertEquals(-3, gain(Biquad.peak(2300, 0.7, -3, RATE), 2300), 0.1);
        assertEquals(0, gain(Biquad.peak(2300, 0.7, -3, RATE), 60), 0.1);
    }

    @Test
    void theShelfMovesWhatIsAbove() {
        assertEquals(4, gain(Biquad.highShelf(1680, 4, RATE), 12_000), 0.2);
        assertEquals(2, gain(Biquad.highShelf(1680, 4, RATE), 1680), 0.2);
        assertEquals(0, gain(Biquad.highShelf(1680, 4, RATE), 60), 0.1);
    }

    @Property
    void theCeilingIsNeverPassedAndKeepsTheOrder(
            @ForAll @DoubleRange(min = -50, max = 50) double a, @ForAll @DoubleRange(min = -50, max = 50) double b) {
        assertTrue(Math.abs(Ceiling.bend(a)) <= 0.7079, "-3 dBFS");
        assertEquals(Ceiling.bend(a), -Ceiling.bend(-a));
        if (a < b) {
            assertTrue(Ceiling.bend(a) <= Ceiling.bend(b));
        }
    }

    @Property
    void theCeilingLeavesOrdinarySamplesAlone(@ForAll @DoubleRange(min = -0.45, max = 0.45) double x) {
        assertEquals((float) x, Ceiling.bend(x));
    }
}
