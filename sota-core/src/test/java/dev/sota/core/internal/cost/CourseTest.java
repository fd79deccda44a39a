package dev.sota.core.internal.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void anEvenCourseTakesAsMuchTimeAsWork() {
        for (double work : new double[] {0, 0.1, 0.33, 0.999, 1}) {
            assertEquals(work, Course.EVEN.time(work), 1e-12);
        }
        assertEquals(0, Course.EVEN.time(-1));
        assertEquals(1, Course.EVEN.time(2));
    }

    @Test
    void aRunThatBeginsSlowlyIsRemembered() {
        Course.Log log = new Course.Log();
        // A tenth of the work in half of the time.
        for (int i = 1; i <= 100; i++) {
            double work = i / 100.0;
            log.add(work, work <= 0.1 ? work * 50 : 5 + (work - 0.1) * 50 / 9);
        }
        Course course = log.course(10);
        assertEquals(0.25, course.time(0.05), 0.05);
        // The bend lies between two steps.
        assertEquals(0.5, course.time(0.1), 0.03);
        assertEquals(0.75, course.time(0.55), 0.01);
        assertEquals(1, course.time(1));
    }

    @Test
    void whatWasNotReachedTakesTheRest() {
        Course.Log log = new Course.Log();
        log.add(0.5, 4);
        Course course = log.course(8);
        assertEquals(0.5, course.time(0.5), 1e-9);
        assertEquals(1, course.time(0.75), 1e-9);
        assertSame(Course.EVEN, log.course(0));
    }

    @Property
    void itNeverGoesBackAndComesBackFromDisk(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = -0.2, max = 0.3) Double> steps,
            @ForAll @DoubleRange(min = 0, max = 1) double weight) {
        Course.Log log = new Course.Log();
        double work = 0;
        double seconds = 0;
        for (double step : steps) {
            work = Math.min(1, work + step);
            seconds += 0.7;
            log.add(work, seconds);
        }
        Course course = log.course(seconds).toward(Course.EVEN, weight);
        double before = 0;
        for (double at = 0; at <= 1; at += 0.01) {
            assertTrue(course.time(at) >= before - 1e-12);
            before = course.time(at);
        }
        assertEquals(0, course.time(0));
        assertEquals(1, course.time(1));
        assertEquals(course.times(), Course.of(course.times()).times());
    }

    @Test
    void whatMakesNoSenseIsEven() {
        List<Double> times = new ArrayList<>(Course.EVEN.times());
        assertSame(Course.EVEN, Course.of(List.of()));
        times.set(3, 0.9);
        assertSame(Course.EVEN, Course.of(times));
        times.set(3, Double.NaN);
        assertSame(Course.EVEN, Course.of(times));
        times.set(3, 3 / 32.0);
        times.set(32, 2.0);
        assertSame(Course.EVEN, Course.of(times));
    }
}
