package dev.sota.voice.mary.internal.hmm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class SoftLimitTest {

    @Property
    void neverReachesFullScale(@ForAll @DoubleRange(min = -100, max = 100) double sample) {
        assertTrue(Math.abs(SoftLimit.apply(sample)) < 1);
        assertEquals(SoftLimit.apply(sample), -SoftLimit.apply(-sample), 0f, "the same on both sides");
    }

    @Property
    void leavesOrdinarySamplesAlone(@ForAll @DoubleRange(min = -0.8, max = 0.8) double sample) {
        assertEquals((float) sample, SoftLimit.apply(sample), 0f);
    }

    @Property
    void keepsTheOrder(
            @ForAll @DoubleRange(min = 0, max = 3) double a, @ForAll @DoubleRange(min = 0, max = 3) double b) {
        assertTrue(a > b || SoftLimit.apply(a) <= SoftLimit.apply(b));
    }
}
