package dev.sota.audio.internal.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    @Test
    void risesHoldsAndFalls() {
        Envelope envelope = new Envelope(100, 1, 1, 1000, 200);
        assertEquals(0, envelope.at(0));
        assertEquals(0.5, envelope.at(50), 1e-9);
        assertEquals(1, envelope.at(100), 1e-9);
        assertEquals(1, envelope.at(999), 1e-9);
        assertEquals(0.5, envelope.at(1100), 1e-9);
        assertEquals(0, envelope.at(1200), 1e-9);
        assertEquals(1200, envelope.end());
    }

    @Test
    void decaysToWhatItSustains() {
        Envelope envelope = new Envelope(10, 100, 0.4, 5000, 200);
        assertEquals(1, envelope.at(10), 1e-9);
        assertEquals(0.4 + 0.6 / Math.E, envelope.at(110), 1e-9);
        assertEquals(0.4, envelope.at(3000), 1e-6);
    }

    @Property
    void neverJumps(
            @ForAll @IntRange(min = 50, max = 5000) int attack,
            @ForAll @DoubleRange(min = 0, max = 1) double sustain,
            @ForAll @IntRange(min = 1, max = 9000) int held,
            @ForAll @IntRange(min = 50, max = 5000) int release) {
        Envelope envelope = new Envelope(attack, 300, sustain, held, release);
        double before = envelope.at(0);
        for (int age = 1; age <= envelope.end(); age++) {
            double now = envelope.at(age);
            assertTrue(now >= 0 && now <= 1);
            assertTrue(Math.abs(now - before) < 0.05, "from " + before + " to " + now);
            before = now;
        }
        assertEquals(0, envelope.at(envelope.end()), 1e-9);
    }
}
