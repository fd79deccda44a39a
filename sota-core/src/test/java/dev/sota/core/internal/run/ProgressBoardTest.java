package dev.sota.core.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Progress;
import dev.sota.api.Progress.Confidence;
import dev.sota.api.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProgressBoardTest {

    private final AtomicLong clock = new AtomicLong(-7_000_000_000L);
    private final List<Progress> heard = new ArrayList<>();
    private final ProgressBoard board = new ProgressBoard("run-1", clock::get, heard::add);

    private Progress last() {
        return heard.get(heard.size() - 1);
    }

    record Step(Stage stage, long done, long total, double cost, long nanos) {}

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<List<Step>> steps() {
        return net.jqwik.api.Combinators.combine(
                        net.jqwik.api.Arbitraries.of(Stage.values()),
                        net.jqwik.api.Arbitraries.longs().between(-5, 2000),
                        net.jqwik.api.Arbitraries.longs().between(-1, 1000),
                        net.jqwik.api.Arbitraries.doubles().between(-1, 500),
                        net.jqwik.api.Arbitraries.longs().between(0, 5_000_000_000L))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void progressNeverGoesBackAndStaysBelowOneUntilTheEnd(@ForAll("steps") List<Step> steps) {
        AtomicLong time = new AtomicLong();
        List<Progress> all = new ArrayList<>();
        ProgressBoard any = new ProgressBoard("x", time::get, all::add);
        for (Step step : steps) {
            time.addAndGet(step.nanos());
            any.expect(step.stage(), step.cost());
            any.report(step.stage(), step.done(), step.total());
        }
        any.finish();
        double highest = 0;
        Duration elapsed = Duration.ZERO;
        for (Progress p : all) {
            assertTrue(p.fraction() >= highest, "never back");
            assertTrue(p.elapsed().compareTo(elapsed) >= 0);
            assertTrue(p.remaining().isEmpty() || !p.remaining().get().isNegative());
            assertEquals(p.remaining().isEmpty(), p.confidence() == Confidence.NONE);
            highest = p.fraction();
            elapsed = p.elapsed();
        }
        for (Progress p : all.subList(0, all.size() - 1)) {
            assertTrue(p.fraction() < 1);
        }
        assertEquals(steps.size() + 1, all.size());
        assertEquals(1, all.get(all.size() - 1).fraction());
    }

    @Property(tries = 100)
    void sharesAddUpByTheirCosts(
            @ForAll @Size(8) List<@DoubleRange(min = 0.1, max = 100) Double> costs,
            @ForAll @LongRange(min = 0, max = 10) long tenths) {
        List<Progress> all = new ArrayList<>();
        ProgressBoard any = new ProgressBoard("x", () -> 0, all::add);
        double sum = 0;
        for (Stage stage : Stage.values()) {
            any.expect(stage, costs.get(stage.ordinal()));
            sum += costs.get(stage.ordinal());
        }
        any.report(Stage.RENDER, tenths, 10);
        double expected = costs.get(Stage.RENDER.ordinal()) * tenths / 10 / sum;
        assertEquals(Math.min(0.999, expected), all.get(0).fraction(), 1e-9);
    }

    @Test
    void aRunBeginsAtZero() {
        Progress start = board.start();
        assertEquals(0, start.fraction());
        assertEquals("run-1", start.correlationId());
        assertEquals(Stage.PLAN, start.stage());
        assertEquals(Optional.empty(), start.remaining());
        assertEquals(List.of(), heard);
    }

    @Test
    void aRunEndsAtOneWithNothingLeft() {
        clock.addAndGet(3_000_000_000L);
        board.finish();
        assertEquals(1, last().fraction());
        assertEquals(Stage.DELIVER, last().stage());
        assertEquals(Optional.of(Duration.ZERO), last().remaining());
        assertEquals(Duration.ofSeconds(3), last().elapsed());
        assertEquals(Confidence.HIGH, last().confidence());
    }

    @Test
    void unitsAreKeptWithinTheirBounds() {
        board.report(Stage.RENDER, 50, 20);
        assertEquals(20, last().done());
        assertEquals(20, last().total());
        board.report(Stage.RENDER, -3, 0);
        assertEquals(0, last().done());
        assertEquals(1, last().total());
    }

    @Test
    void aStageThatReportsLessThanBeforeDoesNotTakeAnythingBack() {
        board.expect(Stage.RENDER, 100);
        board.report(Stage.RENDER, 60, 100);
        double then = last().fraction();
        board.report(Stage.RENDER, 10, 100);
        assertEquals(then, last().fraction());
        board.expect(Stage.COMPOSE, 1000);
        board.report(Stage.PLAN, 0, 1);
        assertEquals(then, last().fraction());
    }

    @Test
    void theRestIsGuessedFromThePaceSoFar() {
        for (Stage stage : Stage.values()) {
            board.expect(stage, 0.01);
        }
        board.expect(Stage.RENDER, 100);
        board.report(Stage.RENDER, 0, 100);
        assertEquals(Confidence.NONE, last().confidence());
        // Twice as slow as expected.
        clock.addAndGet(100_000_000_000L);
        board.report(Stage.RENDER, 50, 100);
        assertEquals(100, last().remaining().orElseThrow().toMillis() / 1000.0, 1);
        assertEquals(Confidence.MEDIUM, last().confidence());
        clock.addAndGet(80_000_000_000L);
        board.report(Stage.RENDER, 90, 100);
        assertEquals(20, last().remaining().orElseThrow().toMillis() / 1000.0, 1);
        assertEquals(Confidence.HIGH, last().confidence());
    }

    @Test
    void stagesThatAreAllOverStillWaitForTheFilmsName() {
        for (Stage stage : Stage.values()) {
            board.complete(stage);
        }
        assertEquals(0.999, last().fraction());
        assertEquals(Stage.values().length, heard.size());
    }
}
