package dev.sota.core.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Progress;
import dev.sota.api.Stage;
import dev.sota.core.internal.cost.Course;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Runs in time that only the test lets pass: what is said of the time remaining, against the truth. */
class PaceTest {

    private static final int STEPS = 400;

    /** A run of stages one after the other, whose work goes so much slower at each share of the run. */
    private static final class Run {
        final AtomicLong clock = new AtomicLong(99);
        final List<Progress> said = new ArrayList<>();
        final ProgressBoard board = new ProgressBoard("run", clock::get, said::add);
        final Map<Stage, Double> costs = new EnumMap<>(Stage.class);
        final double all;
        final double lanes;
        final DoubleUnaryOperator slower;
        Course course = Course.EVEN;

        Run(List<Double> costs, double lanes, DoubleUnaryOperator slower) {
            double sum = 0;
            for (Stage stage : Stage.values()) {
                this.costs.put(stage, costs.get(stage.ordinal()));
                sum += costs.get(stage.ordinal());
            }
            this.all = sum;
            this.lanes = lanes;
            this.slower = slower;
        }

        static Run of(DoubleUnaryOperator slower) {
            return new Run(List.of(2.0, 10.0, 0.0, 20.0, 5.0, 5.0, 150.0, 2.0), 2, slower);
        }

        Run expect(double times) {
            Map<Stage, Double> expected = new EnumMap<>(Stage.class);
            costs.forEach((stage, cost) -> expected.put(stage, cost * times));
            board.expect(expected, all * times / lanes, course);
            return this;
        }

        Run go(Runnable atAFifth) {
            double spent = 0;
            boolean told = false;
            for (Stage stage : Stage.values()) {
                double cost = costs.getOrDefault(stage, 0.0);
                int steps = (int) Math.max(1, Math.round(STEPS * cost / all));
                for (int step = 1; step <= steps; step++) {
                    double more = cost / steps;
                    clock.addAndGet(Math.round(more / lanes * slower.applyAsDouble(spent / all) * 1e9));
                    spent += more;
                    if (!told && spent >= 0.2 * all) {
                        told = true;
                        atAFifth.run();
                    }
                    board.report(stage, step, steps);
                }
            }
            board.finish();
            return this;
        }

        Run go() {
            return go(() -> {});
        }

        double seconds(Progress p) {
            return p.elapsed().toNanos() / 1e9;
        }

        double total() {
            return seconds(said.get(said.size() - 1));
        }

        /** By how much the time remaining was off, as a share of the truth, at a share of the run's time. */
        double error(double share) {
            Progress at = said.stream()
                    .filter(p -> seconds(p) >= share * total())
                    .findFirst()
                    .orElseThrow();
            double truth = total() - seconds(at);
            return (at.remaining().orElseThrow().toMillis() / 1000.0 - truth) / truth;
        }

        void neverGoesBack() {
            double highest = board.start().fraction();
            assertEquals(0, highest);
            for (Progress p : said.subList(0, said.size() - 1)) {
                assertTrue(p.fraction() >= highest && p.fraction() < 1, p.toString());
                highest = p.fraction();
            }
            assertEquals(1, said.get(said.size() - 1).fraction());
        }
    }

    @Property(tries = 60)
    void whenTheModelIsExactSoIsTheTimeRemaining(
            @ForAll @Size(8) List<@DoubleRange(min = 0, max = 100) Double> costs,
            @ForAll @DoubleRange(min = 0.5, max = 8) double lanes) {
        List<Double> some = new ArrayList<>(costs);
        some.set(Stage.RENDER.ordinal(), costs.get(0) + 10);
        Run run = new Run(some, lanes, share -> 1).expect(1).go();
        for (Progress p : run.said) {
            double truth = run.total() - run.seconds(p);
            assertEquals(truth, p.remaining().orElseThrow().toMillis() / 1000.0, 0.002 + 1e-4 * run.total());
        }
        run.neverGoesBack();
        assertEquals(1, run.board.pace(), 1e-3);
    }

    @Property(tries = 100)
    void onAnotherMachineTheErrorShrinks(@ForAll @DoubleRange(min = 0.3, max = 12) double slower) {
        Run run = Run.of(share -> slower).expect(1).go();
        double before = Math.abs(run.error(0.02)) + 1e-3;
        for (double share : new double[] {0.2, 0.5, 0.8, 0.95}) {
            double now = Math.abs(run.error(share));
            assertTrue(now <= before + 5e-3, "off by " + now + " at " + share + ", before by " + before);
            before = now;
        }
        assertTrue(Math.abs(run.error(0.75)) < 0.1, "off by " + run.error(0.75) + " at three quarters");
        assertEquals(slower, run.board.pace(), 0.05 * slower);
        run.neverGoesBack();
    }

    @Property(tries = 100)
    void loadThatBeginsHalfWayIsNoticed(
            @ForAll @DoubleRange(min = 1, max = 6) double slower,
            @ForAll @DoubleRange(min = 0.4, max = 0.6) double at) {
        Run run = Run.of(share -> share < at ? 1 : slower).expect(1).go();
        assertTrue(Math.abs(run.error(0.75)) < 0.3, "off by " + run.error(0.75) + " at three quarters");
        assertTrue(Math.abs(run.error(0.9)) < 0.15, "off by " + run.error(0.9) + " at nine tenths");
        run.neverGoesBack();
    }

    @Property(tries = 60)
    void stepsThatJitterEvenOut(@ForAll @IntRange(min = 1, max = 1000) int seed) {
        Random random = new Random(seed);
        Run run = Run.of(share -> Math.exp(0.3 * random.nextGaussian() - 0.045))
                .expect(1)
                .go();
        for (double share : new double[] {0.1, 0.3, 0.5, 0.75}) {
            assertTrue(Math.abs(run.error(share)) < 0.15, "off by " + run.error(share) + " at " + share);
        }
        run.neverGoesBack();
    }

    @Property(tries = 100)
    void anExpectationThatIsCorrectedOnTheWayIsBelieved(@ForAll @DoubleRange(min = 0.3, max = 3) double wrong) {
        Run run = Run.of(share -> 1).expect(wrong);
        run.go(() -> run.expect(1));
        assertTrue(Math.abs(run.error(0.3)) < Math.max(0.02, Math.abs(wrong - 1)), "off by " + run.error(0.3));
        assertTrue(Math.abs(run.error(0.75)) < 0.1, "off by " + run.error(0.75) + " at three quarters");
        run.neverGoesBack();
    }

    @Property(tries = 60)
    void whatIsLeftCanBeExpectedToCostSomethingElse(@ForAll @DoubleRange(min = 0.2, max = 3) double quicker) {
        // Rendering, which is all that is left after a fifth, takes another share of its time: so it is said.
        Run run = new Run(List.of(40.0, 0.0, 0.0, 0.0, 0.0, 0.0, 160.0, 0.0), 2, share -> share < 0.199 ? 1 : quicker)
                .expect(1);
        run.go(() -> run.board.expectRest(Stage.RENDER, 160 * quicker));
        assertEquals(1, run.board.pace(), 0.02);
        assertTrue(Math.abs(run.error(0.7)) < 0.02, "off by " + run.error(0.7) + " at seven tenths");
        run.neverGoesBack();
    }

    @Test
    void whatIsOverHasNoRest() {
        Run run = Run.of(share -> 1).expect(1).go();
        double pace = run.board.pace();
        run.board.expectRest(Stage.RENDER, 1e9);
        run.board.report(Stage.DELIVER, 1, 1);
        assertEquals(
                0, run.said.get(run.said.size() - 1).remaining().orElseThrow().toMillis());
        assertEquals(pace, run.board.pace());
    }

    @Test
    void oneStepThatTookForeverDoesNotDecideTheRest() {
        Run run = Run.of(share -> share > 0.5 && share < 0.505 ? 1000 : 1)
                .expect(1)
                .go();
        assertTrue(run.board.pace() < 1.15, "pace " + run.board.pace());
    }

    @Property(tries = 60)
    void runsThatBeginSlowlyAsTheLastDidAreForetold(@ForAll @DoubleRange(min = 1, max = 5) double slower) {
        Run last = Run.of(share -> share < 0.2 ? slower : 1).expect(1).go();
        Run run = Run.of(share -> share < 0.2 ? slower : 1);
        run.course = last.board.course(last.total());
        run.expect(last.total() * run.lanes / run.all).go();
        for (double share : new double[] {0.05, 0.1, 0.3, 0.6, 0.9}) {
            assertTrue(Math.abs(run.error(share)) < 0.06, "off by " + run.error(share) + " at " + share);
        }
        run.neverGoesBack();
    }
}
