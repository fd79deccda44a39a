package dev.sota.benchmarks.remaining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static Course course(double... figures) {
        List<Sighting> sightings = new java.util.ArrayList<>();
        for (int i = 0; i < figures.length; i += 3) {
            sightings.add(new Sighting(figures[i], figures[i + 1], figures[i + 2]));
        }
        return new Course(sightings);
    }

    @Test
    void theTruthIsKnownAtTheEnd() {
        Course course = course(0, 0, Double.NaN, 1, 0.1, 10.8, 5, 0.5, 4, 10, 1, 0);
        assertEquals(10, course.total());
        assertEquals(0.2, course.error(0.1), 1e-9);
        assertEquals(-0.2, course.error(0.5), 1e-9);
        assertEquals(-0.2, course.error(0.75), 1e-9);
    }

    @Test
    void whatWasNotSaidIsNoEstimate() {
        assertTrue(Double.isNaN(course(0, 0, Double.NaN, 10, 1, 0).error(0.1)));
    }

    @Test
    void goingBackIsSeen() {
        assertTrue(course(0, 0, 10, 1, 0.3, 9, 2, 0.2, 8, 10, 1, 0).wentBack());
        assertFalse(course(0, 0, 10, 1, 0.3, 9, 2, 0.3, 8, 10, 1, 0).wentBack());
    }

    @Test
    void anUnfinishedRunIsNone() {
        assertThrows(IllegalArgumentException.class, () -> course(0, 0, 1, 5, 0.9, 1));
        assertThrows(IllegalArgumentException.class, () -> course());
    }

    @Test
    void sightingsGoThroughText() {
        Sighting sighting = new Sighting(1.5, 0.25, 4.5);
        assertEquals(Optional.of(sighting), Sighting.of(sighting.line()));
        Sighting silent = new Sighting(0, 0, Double.NaN);
        assertEquals(Optional.of(silent), Sighting.of(silent.line()));
        assertEquals(Optional.empty(), Sighting.of("Picked up a library"));
        assertEquals(Optional.empty(), Sighting.of("a b c d"));
    }
}
