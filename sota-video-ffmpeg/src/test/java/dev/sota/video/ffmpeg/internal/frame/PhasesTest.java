package dev.sota.video.ffmpeg.internal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class PhasesTest {

    @Property(tries = 200)
    void weightsAddUpToOneAndBalanceAtTheirPlace(@ForAll @DoubleRange(min = 0.05, max = 1.6) double step) {
        long[] weights = new Phases().of(step);
        for (int phase = 0; phase < Phases.COUNT; phase++) {
            int at = 4 * phase;
            assertEquals(Phases.COUNT, weights[at] + weights[at + 1] + weights[at + 2] + weights[at + 3]);
            assertEquals(phase, -weights[at] + weights[at + 2] + 2 * weights[at + 3]);
        }
    }

    /** A tap that comes or goes has no weight then, so nothing jumps as the camera drifts. */
    @Property(tries = 200)
    void weightsChangeLittleFromPhaseToPhase(@ForAll @DoubleRange(min = 0.05, max = 1.6) double step) {
        long[] weights = new Phases().of(step);
        for (int phase = 0; phase + 1 < Phases.COUNT; phase++) {
            for (int tap = 0; tap < 4; tap++) {
                assertEquals(weights[4 * phase + tap], weights[4 * phase + 4 + tap], 5, "phase " + phase);
            }
        }
        // From the last phase to the first of the next sample: every tap moves on by one, the first one goes.
        int last = 4 * (Phases.COUNT - 1);
        assertEquals(0, weights[last], 3);
        for (int tap = 1; tap < 4; tap++) {
            assertEquals(weights[last + tap], weights[tap - 1], 5, "tap " + tap);
        }
        assertEquals(0, weights[3], 3);
    }

    @Property(tries = 200)
    void weightsAreThoseOfTheKernel(@ForAll @DoubleRange(min = 0.05, max = 1) double step) {
        long[] weights = new Phases().of(step);
        for (int phase = 0; phase < Phases.COUNT; phase++) {
            double at = (double) phase / Phases.COUNT;
            for (int tap = 0; tap < 4; tap++) {
                assertEquals(Kernel.weight(tap - 1 - at) * Phases.COUNT, weights[4 * phase + tap], 2.01);
            }
        }
    }
}
