package dev.sota.audio.internal.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.audio.internal.loudness.Decibels;
import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DuckingCurveTest {

    private static final int RATE = 48_000;

    private static DuckingCurve curve(double seconds, double... voice) {
        BitSet hops = new BitSet();
        for (int i = 0; i < voice.length; i += 2) {
            hops.set((int) Math.round(voice[i] * 100), (int) Math.round(voice[i + 1] * 100));
        }
        return new DuckingCurve(hops, (int) (seconds * 100) + 1, -12, RATE);
    }

    private static double db(DuckingCurve curve, double second) {
        return Decibels.ofAmplitude(curve.at((long) (second * RATE)));
    }

    @Test
    void fallsBeforeTheVoiceAndComesBackSlowly() {
        DuckingCurve curve = curve(10, 3, 5);
        assertEquals(0, db(curve, 2.74), 1e-6);
        assertTrue(db(curve, 2.85) < -2);
        assertEquals(-12, db(curve, 2.97), 1e-3, "down before the first word");
        assertEquals(-12, db(curve, 5.34), 1e-3, "held");
        assertEquals(-6, db(curve, 5.35 + 0.45), 0.5, "half way back");
        assertEquals(0, db(curve, 6.3), 1e-3);
    }

    @Test
    void doesNotPumpBetweenWordsAndSentences() {
        DuckingCurve curve = curve(10, 2, 3, 3.3, 4, 4.8, 6);
        for (double second = 2; second < 6.3; second += 0.01) {
            assertEquals(-12, db(curve, second), 1e-3);
        }
    }

    @Test
    void comesUpInALongGap() {
        DuckingCurve curve = curve(12, 2, 3, 6, 7);
        assertEquals(0, db(curve, 5), 1e-3);
        assertEquals(-12, db(curve, 6), 1e-3);
    }

    @Test
    void aVoiceAtTheVeryBeginningAndEnd() {
        DuckingCurve curve = curve(3, 0, 3);
        assertEquals(-12, db(curve, 0.5), 1e-3);
        assertEquals(-12, db(curve, 3), 1e-3);
        assertEquals(-12, db(curve, 100), 1e-3, "the last value holds");
    }

    @Test
    void nobodySpeaks() {
        DuckingCurve curve = curve(3);
        double[] ones = {1, 1, 1};
        curve.apply(RATE, 3, ones, new double[3]);
        assertEquals(3, ones[0] + ones[1] + ones[2]);
    }

    @Property(tries = 100)
    void neverStepsAndIsDownWhenSomeoneSpeaks(@ForAll int seed, @ForAll @IntRange(min = 1, max = 200) int longest) {
        java.util.Random random = new java.util.Random(seed);
        BitSet voice = new BitSet();
        for (int h = random.nextInt(200); h < 2000; h += 1 + random.nextInt(2 * longest)) {
            voice.set(h, h += 1 + random.nextInt(longest));
        }
        DuckingCurve curve = new DuckingCurve(voice, 2001, -20, RATE);
        double last = curve.at(0);
        for (int h = 0; h < 2000; h++) {
            double gain = curve.at(h * 480L);
            assertTrue(gain >= 0.0999 && gain <= 1);
            assertTrue(Math.abs(Decibels.ofAmplitude(gain / last)) < 2, "a step at " + h);
            if (voice.get(h) && h > 25) {
                assertEquals(0.1, gain, 1e-4);
            }
            last = gain;
        }
    }
}
