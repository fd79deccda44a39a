package dev.sota.voice.mary.internal.hmm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ElasticityTest {

    @Property
    void vowelsGiveMostAndStopsLeast(@ForAll @DoubleRange(min = 1.01, max = 3) double slower) {
        double stop = Elasticity.scale("t", slower);
        double nasal = Elasticity.scale("n", slower);
        double vowel = Elasticity.scale("EI", slower);
        assertTrue(1 < stop && stop < nasal && nasal < vowel);
        assertEquals(1, Elasticity.scale("EI", 1 / slower) * vowel, 1e-12, "faster undoes slower");
    }
}
