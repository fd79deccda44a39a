package dev.sota.inference.sketch.internal.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NoiseTest {
    @Property(tries = 500)
    void valuesStayInTheirRange(
            @ForAll int index, @ForAll int seed, @ForAll @DoubleRange(min = -1e4, max = 1e4) double x) {
        assertIn01(Noise.at(index, seed));
        assertIn01(Noise.at(index, seed, 5));
        assertIn01(Noise.smooth(x, seed));
        assertIn01(Noise.smooth(x, -x, seed));
        assertIn01(Noise.fractal(x, seed, 4));
        assertIn01(Noise.fractal(x, x, seed, 3));
    }

    private static void assertIn01(double v) {
        assertTrue(v >= 0 && v < 1.0000001, () -> v + " is out of range");
    }

    @Test
    void valuesAreSpreadEvenly() {
        int[] bins = new int[10];
        for (int i = 0; i < 10_000; i++) {
            bins[(int) (Noise.at(i, 3) * 10)]++;
        }
        for (int bin : bins) {
            assertTrue(bin > 850 && bin < 1150, "a tenth of the values, but " + bin);
        }
    }

    @Property(tries = 200)
    void smoothNoiseHasNoJumps(@ForAll @DoubleRange(min = -100, max = 100) double x, @ForAll int seed) {
        assertEquals(Noise.smooth(x, seed), Noise.smooth(x + 1e-6, seed), 1e-4);
    }

    @Property(tries = 200)
    void picksStayInTheirRange(@ForAll long seed, @ForAll int name, @ForAll @IntRange(min = 1, max = 9) int count) {
        int pick = Dice.of(seed).pick(name, count);
        assertTrue(pick >= 0 && pick < count);
    }

    @Test
    void namedThrowsDoNotDependOnOrder() {
        Dice dice = Dice.of(42);
        double first = dice.roll(7);
        dice.roll(8);
        assertEquals(first, dice.roll(7));
        assertEquals(first, Dice.of(42).roll(7));
    }
}
