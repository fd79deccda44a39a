package dev.sota.core.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Progress;
import dev.sota.api.Progress.Confidence;
import dev.sota.api.Stage;
import dev.sota.core.internal.cost.Course;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
            any.expect(Map.of(step.stage(), step.cost()), step.cost(), Course.EVEN);
            any.ahead(step.stage(), step.cost() * step.done() / 900);
            any.prepared(step.stage(), step.total() / 1000.0);
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
    void aRunThatGoesAsExpectedIsAsFarAsItsCostsAddUpTo(
            @ForAll @Size(8) List<@DoubleRange(min = 0.1, max = 100) Double> costs,
            @ForAll @DoubleRange(min = 0.5, max = 8) double lanes,
            @ForAll @LongRange(min = 0, max = 10) long tenths) {
        AtomicLong time = new AtomicLong();
        List<Progress> all = new ArrayList<>();
        ProgressBoard any = new ProgressBoard("x", time::get, all::add);
        Map<Stage, Double> expected = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            expected.put(stage, costs.get(stage.ordinal()));
        }
        double sum = costs.stream().mapToDouble(Double::doubleValue).sum();
        any.expect(expected, sum / lanes, Course.EVEN);
        double spent = costs.get(Stage.RENDER.ordinal()) * tenths / 10;
        time.set(Math.round(spent / lanes * 1e9));
        any.report(Stage.RENDER, tenths, 10);
        assertEquals(Math.min(0.999, spent / sum), all.get(0).fraction(), 0.002);
        assertEquals((sum - spent) / lanes, all.get(0).remaining().orElseThrow().toMillis() / 1000.0, 0.002);
        assertEquals(1, any.pace(), 1e-6);
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
        board.expect(Map.of(Stage.RENDER, 100.0), 100, Course.EVEN);
        clock.addAndGet(60_000_000_000L);
        board.report(Stage.RENDER, 60, 100);
        double then = last().fraction();
        assertEquals(0.6, then, 0.001);
        board.report(Stage.RENDER, 10, 100);
        assertEquals(then, last().fraction());
        board.expect(Map.of(Stage.RENDER, 100.0, Stage.COMPOSE, 1000.0), 1100, Course.EVEN);
        board.report(Stage.PLAN, 0, 1);
        assertEquals(then, last().fraction());
    }

    @Test
    void nothingIsSaidOfTheRestBeforeSomethingIsExpected() {
        clock.addAndGet(2_000_000_000L);
        board.report(Stage.PLAN, 1, 1);
        assertEquals(Optional.empty(), last().remaining());
        assertEquals(Confidence.NONE, last().confidence());
        assertEquals(0, last().fraction());
        board.expect(Map.of(Stage.RENDER, 98.0), 98, Course.EVEN);
        board.report(Stage.NARRATE, 0, 1);
        assertEquals(Duration.ofSeconds(98), last().remaining().orElseThrow());
        assertEquals(Confidence.LOW, last().confidence());
        assertEquals(0.02, last().fraction(), 1e-9);
    }

    @Test
    void theRestIsGuessedFromThePaceSoFar() {
        board.expect(Map.of(Stage.RENDER, 100.0), 100, Course.EVEN);
        List<Progress> all = new ArrayList<>();
        // Twice as slow as expected.
        for (int percent = 1; percent <= 99; percent++) {
            clock.addAndGet(2_000_000_000L);
            board.report(Stage.RENDER, percent, 100);
            all.add(last());
        }
        double off = 1;
        for (int percent : new int[] {10, 30, 60, 90}) {
            double truth = 2.0 * (100 - percent);
            double said = all.get(percent - 1).remaining().orElseThrow().toMillis() / 1000.0;
            double now = Math.abs(said - truth) / truth;
            assertTrue(now < off, "at " + percent + " % it is off by " + now + ", earlier by " + off);
            off = now;
        }
        assertTrue(off < 0.05, "at the end it is off by " + off);
        assertEquals(Confidence.LOW, all.get(5).confidence());
        assertEquals(Confidence.MEDIUM, all.get(40).confidence());
        assertEquals(Confidence.HIGH, all.get(90).confidence());
        assertEquals(2, board.pace(), 0.1);
    }

    /** Ten seconds of making a model ready, then thirty of painting with it. */
    @Test
    void whatGoesBeforeAStagesFirstUnitMovesTheRestOfTheTime() {
        board.expect(Map.of(Stage.ILLUSTRATE, 40.0), 40, Course.EVEN);
        board.ahead(Stage.ILLUSTRATE, 10);
        for (int second = 1; second <= 10; second++) {
            clock.addAndGet(1_000_000_000L);
            board.prepared(Stage.ILLUSTRATE, second / 10.0);
            board.report(Stage.ILLUSTRATE, 0, 3);
            assertEquals(40 - second, last().remaining().orElseThrow().toMillis() / 1000.0, 0.01);
            assertEquals(0, last().done());
        }
        for (int picture = 1; picture <= 3; picture++) {
            clock.addAndGet(10_000_000_000L);
            board.report(Stage.ILLUSTRATE, picture, 3);
            assertEquals(30 - 10 * picture, last().remaining().orElseThrow().toMillis() / 1000.0, 0.01);
        }
    }

    @Test
    void whoHasAFirstUnitHasWhatGoesBeforeItAndNothingIsTakenBack() {
        board.expect(Map.of(Stage.ILLUSTRATE, 40.0), 40, Course.EVEN);
        board.ahead(Stage.ILLUSTRATE, 10);
        clock.addAndGet(20_000_000_000L);
        board.report(Stage.ILLUSTRATE, 1, 3);
        double then = last().fraction();
        assertEquals(0.5, then, 0.01);
        board.prepared(Stage.ILLUSTRATE, 0.1);
        board.report(Stage.ILLUSTRATE, 0, 3);
        assertEquals(then, last().fraction());
        // More before it than the stage costs is all of it.
        board.ahead(Stage.ILLUSTRATE, 4000);
        board.prepared(Stage.ILLUSTRATE, 7);
        board.report(Stage.ILLUSTRATE, 1, 3);
        assertEquals(0.999, last().fraction());
    }

    @Test
    void drawnFramesAreCountedOnceAndAgainstWhatIsExpected() {
        board.frames(200);
        board.drawn(50);
        assertEquals(Stage.RENDER, last().stage());
        assertEquals(50, last().done());
        assertEquals(200, last().total());
        board.drawn(40);
        assertEquals(50, board.drawn());
        assertEquals(50, last().done());
        board.frames(0);
        board.drawn(60);
        assertEquals(1, last().total());
    }

    @Test
    void stagesThatAreAllOverStillWaitForTheFilmsName() {
        board.expect(Map.of(Stage.RENDER, 10.0, Stage.NARRATE, 1.0), 10, Course.EVEN);
        clock.addAndGet(9_000_000_000L);
        for (Stage stage : Stage.values()) {
            board.complete(stage);
        }
        assertEquals(0.999, last().fraction());
        assertEquals(Stage.values().length, heard.size());
    }
}
