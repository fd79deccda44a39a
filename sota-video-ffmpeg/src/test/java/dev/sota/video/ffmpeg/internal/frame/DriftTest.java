package dev.sota.video.ffmpeg.internal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DriftTest {

    @Property
    void aSkyFillsAnyViewInAnyFrame(
            @ForAll @IntRange(min = 1, max = 100_000) int frames,
            @ForAll @DoubleRange(max = 1) double when,
            @ForAll @DoubleRange(min = 0.2, max = 1) double size,
            @ForAll @DoubleRange(max = 1) double x,
            @ForAll @DoubleRange(max = 1) double y) {
        View view = new View(x * (1 - size), y * (1 - size), size, size);
        View seen = Life.of("clouds").drift().seen(view, Math.round(when * (frames - 1)), frames);
        assertTrue(seen.x() > -1e-9 && seen.x() + seen.width() < 1 + 1e-9, seen.toString());
        assertTrue(seen.y() > -1e-9 && seen.y() + seen.height() < 1 + 1e-9, seen.toString());
    }

    @Property
    void driftIsEvenAndGoesOnlySoFar(@ForAll @IntRange(min = 3, max = 20_000) int frames) {
        View view = new View(0.1, 0.1, 0.8, 0.8);
        for (String name : new String[] {"clouds", "birds 2", "subject going right", "subject sailing right"}) {
            Drift drift = Life.of(name).drift();
            View first = drift.seen(view, 0, frames);
            View second = drift.seen(view, 1, frames);
            View last = drift.seen(view, frames - 1, frames);
            double step = first.x() - second.x();
            assertTrue(step > 0, "it goes to the right");
            assertEquals(step * (frames - 1), first.x() - last.x(), 1e-6);
            assertTrue((first.x() - last.x()) / 2 <= drift.farthest() + 1e-9);
            assertEquals(first.width(), last.width(), 0);
        }
    }

    @Test
    void inTheMiddleOfItsClipALayerIsWhereItWasPainted() {
        View view = new View(0.1, 0.2, 0.6, 0.6);
        View seen = Life.of("birds").drift().seen(view, 50, 101);
        assertEquals(view.x(), seen.x(), 1e-12);
        assertEquals(view.y(), seen.y(), 1e-12);
    }

    @Test
    void otherLayersStay() {
        View view = new View(0.1, 0.2, 0.6, 0.6);
        for (String name : new String[] {"sky", "far", "subject", "picture", ""}) {
            assertFalse(Life.of(name).moves());
            assertSame(view, Life.of(name).drift().seen(view, 7, 90));
        }
    }
}
