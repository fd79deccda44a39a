package dev.sota.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.util.ListStatistics;

class SamplesTest {

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertEquals(2.5, new Samples(List.of(4.0, 1.0, 3.0, 2.0)).median());
        assertEquals(2.0, new Samples(List.of(3.0, 1.0, 2.0)).median());
    }

    @Test
    void highPercentilesOfFewAreTheGreatest() {
        Samples few = new Samples(List.of(1.0, 9.0, 2.0));
        assertEquals(9.0, few.percentile(99));
        assertEquals(1.0, few.percentile(0));
        assertEquals(4.0, few.mean());
        assertEquals(List.of(1.0, 9.0, 2.0), few.values());
    }

    @Test
    void ofManyTheyAreNot() {
        Samples hundred = new Samples(
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList());
        assertEquals(95.95, hundred.percentile(95), 1e-9);
        assertEquals(50.5, hundred.median(), 1e-9);
    }

    @Test
    void nothingHasNoPercentile() {
        assertThrows(IllegalArgumentException.class, () -> new Samples(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Samples(List.of(1.0)).percentile(101));
        assertThrows(IllegalArgumentException.class, () -> new Samples(List.of(1.0)).percentile(Double.NaN));
    }

    @Property(tries = 200)
    void percentilesAreThoseOfJmh(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @DoubleRange(min = 0, max = 100) double p) {
        ListStatistics theirs = new ListStatistics();
        values.forEach(theirs::addValue);
        assertEquals(theirs.getPercentile(p), new Samples(values).percentile(p), 1e-9);
    }

    @Property(tries = 200)
    void percentilesRise(@ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 100) Double> values) {
        Samples samples = new Samples(values);
        double before = samples.percentile(0);
        for (int p = 5; p <= 100; p += 5) {
            assertTrue(samples.percentile(p) >= before);
            before = samples.percentile(p);
        }
    }
}
