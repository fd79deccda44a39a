package dev.sota.voice.mary.internal.hmm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RumbleFilterTest {

    @Test
    void removesAnOffset() {
        RumbleFilter filter = new RumbleFilter(48_000);
        double last = 1;
        for (int i = 0; i < 48_000; i++) {
            last = filter.apply(1);
        }
        assertEquals(0, last, 1e-9);
    }

    /** The gain of a first-order high-pass: f over the root of f squared and the corner squared. */
    @ParameterizedTest
    @CsvSource({"10,0.2425", "40,0.7071", "120,0.9487", "1000,0.9992"})
    void keepsTheVoice(double hertz, double expected) {
        RumbleFilter filter = new RumbleFilter(48_000);
        double sum = 0;
        for (int i = 0; i < 96_000; i++) {
            double out = filter.apply(Math.sin(2 * Math.PI * hertz * i / 48_000));
            sum += i < 48_000 ? 0 : out * out;
        }
        assertEquals(expected, Math.sqrt(sum / 48_000 * 2), 0.001);
        assertTrue(expected <= 1);
    }
}
