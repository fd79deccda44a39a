package dev.sota.core.internal.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.core.internal.cost.CostBook.Cost;
import dev.sota.core.internal.cost.CostBook.Courses;
import dev.sota.core.internal.cost.CostBook.Page;
import dev.sota.core.internal.cost.CostMeter.Total;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostBookTest {

    private static final CostKey PAINT = new CostKey(Work.PAINT, "ink");
    private static final CostKey MIX = new CostKey(Work.MIX, "desk");

    private static CostBook learned(double... seconds) {
        CostBook book = Books.rules();
        for (double s : seconds) {
            book.learn(Map.of(PAINT, new Total(10, 10 * s)), true);
        }
        return book;
    }

    @Property(tries = 100)
    void aNewBookHoldsRulesForAMachineOfItsSpeed(
            @ForAll Work work, @ForAll @DoubleRange(min = 0.1, max = 10) double speed) {
        CostBook book = Books.book(speed, 1.1, 0.3);
        CostKey key = new CostKey(work, "anyone");
        assertEquals(work.rule() / speed, book.cost(key, true), 1e-12);
        assertTrue(book.cost(key, false) < book.cost(key, true), "a later film finds compiled code");
        assertFalse(book.experienced());
    }

    @Test
    void aMeasuredBookBeginsWithoutExperience() {
        CostBook book = CostBook.measured();
        assertFalse(book.experienced());
        assertEquals(Map.of(), book.page().costs());
        assertTrue(book.overlap() >= 1 && book.spread() > 0.1, "it does not pretend to know");
        assertEquals(book.page(), CostBook.of(book.page()).orElseThrow().page());
    }

    @Test
    void theFirstRunReplacesTheRuleAndTheNextMakeAMean() {
        assertEquals(3, learned(3).cost(PAINT, true), 1e-9);
        assertEquals(new Cost(4.5, 2), learned(3, 6).page().costs().get(PAINT.name(true)));
        assertEquals(4, learned(3, 6, 3).cost(PAINT, true), 1e-9);
        assertEquals(Work.PAINT.rule(), learned(3).cost(new CostKey(Work.PAINT, "oil"), true), 1e-9);
    }

    @Property(tries = 200)
    void whatIsLearnedLiesBetweenWhatWasSeenAndForgets(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0.01, max = 100) Double> seen) {
        CostBook book = learned(seen.stream().mapToDouble(d -> d).toArray());
        double least = Collections.min(seen);
        double most = Collections.max(seen);
        double known = book.cost(PAINT, true);
        assertTrue(known >= least - 1e-9 && known <= most + 1e-9, known + " of " + least + " to " + most);
        for (int i = 0; i < 30; i++) {
            book.learn(Map.of(PAINT, new Total(10, 10 * 7.0)), true);
        }
        assertEquals(7, book.cost(PAINT, true), 0.01 * Math.abs(known - 7) + 1e-9);
    }

    @Test
    void firstAndLaterFilmsAreKeptApartAndStandInForEachOther() {
        CostBook book = learned(3);
        assertEquals(3 * 0.7, book.cost(PAINT, false), 1e-9, "as long as only the first film is known");
        book.learn(Map.of(PAINT, new Total(10, 10)), false);
        assertEquals(3, book.cost(PAINT, true), 1e-9);
        assertEquals(1, book.cost(PAINT, false), 1e-9);
        book.learn(Map.of(MIX, new Total(10, 7)), false);
        assertEquals(1, book.cost(MIX, true), 1e-9);
    }

    @Test
    void whatIsTooShortToMeasureIsNotLearned() {
        CostBook book = Books.rules();
        book.learn(Map.of(PAINT, new Total(10, 0.01), MIX, new Total(0, 5)), true);
        assertEquals(Map.of(), book.page().costs());
    }

    @Property(tries = 100)
    void theSpreadFollowsTheErrorsOfEstimatesAndHasALeast(
            @ForAll @DoubleRange(min = -1, max = 1) double error, @ForAll @IntRange(min = 40, max = 60) int runs) {
        CostBook book = Books.book(1, 1, 0.3);
        for (int i = 0; i < runs; i++) {
            book.learnRun(10, 10, 10 * Math.exp(i % 2 == 0 ? error : -error));
        }
        assertEquals(Math.max(0.05, Math.abs(error)), book.spread(), 0.01);
        assertTrue(book.experienced());
        assertEquals(runs, book.page().runs());
    }

    @Test
    void theOverlapFollowsRuns() {
        CostBook book = Books.book(1, 1, 0.3);
        book.learnRun(10, 14, 14);
        assertEquals(1 + 0.4 / 3, book.overlap(), 1e-9);
        for (int i = 0; i < 30; i++) {
            book.learnRun(10, 12, 15);
        }
        assertEquals(1.5, book.overlap(), 5e-3);
    }

    @ParameterizedTest
    @CsvSource({"0.1,10,10", "10,0.1,10", "10,10,0.1", "NaN,10,10", "10,NaN,10", "10,10,NaN", "-1,-1,-1"})
    void runsThatSayNothingAreNotLearnedFrom(double estimated, double expected, double actual) {
        CostBook book = Books.rules();
        Page before = book.page();
        book.learnRun(estimated, expected, actual);
        assertEquals(before, book.page());
    }

    @Property(tries = 200)
    void whateverRunsABookLearnsFromItCanBeReadAgain(
            @ForAll @Size(max = 20) List<@DoubleRange(min = 0, max = 1e5) Double> seconds) {
        CostBook book = Books.rules();
        for (int i = 0; i + 2 < seconds.size(); i++) {
            book.learn(Map.of(PAINT, new Total(Math.max(1, seconds.get(i)), seconds.get(i + 1))), i % 2 == 0);
            book.learnRun(seconds.get(i), seconds.get(i + 1), seconds.get(i + 2));
        }
        Optional<CostBook> read = CostBook.of(book.page());
        assertTrue(read.isPresent(), book.page().toString());
        assertEquals(book.page(), read.get().page());
    }

    @ParameterizedTest
    @CsvSource({
        "0,1.1,0.3,1,1,1",
        "NaN,1.1,0.3,1,1,1",
        "1e9,1.1,0.3,1,1,1",
        "1,0,0.3,1,1,1",
        "1,21,0.3,1,1,1",
        "1,NaN,0.3,1,1,1",
        "1,1.1,-1,1,1,1",
        "1,1.1,6,1,1,1",
        "1,1.1,NaN,1,1,1",
        "1,1.1,0.3,-1,1,1",
        "1,1.1,0.3,1,-1,1",
        "1,1.1,0.3,1,NaN,1",
        "1,1.1,0.3,1,Infinity,1",
        "1,1.1,0.3,1,1,0"
    })
    void pagesThatMakeNoSenseAreRefused(
            double speed, double overlap, double spread, long runs, double seconds, long times) {
        SortedMap<String, Cost> costs = new TreeMap<>(Map.of("paint|ink|first", new Cost(seconds, times)));
        assertEquals(Optional.empty(), CostBook.of(new Page(speed, overlap, spread, runs, costs, Courses.EVEN)));
        assertTrue(CostBook.of(new Page(1, 1.1, 0.3, 1, new TreeMap<>(Map.of("x", new Cost(1, 1))), Courses.EVEN))
                .isPresent());
    }

    @Test
    void aPageIsACopy() {
        CostBook book = learned(3);
        Page page = book.page();
        page.costs().clear();
        assertEquals(3, book.cost(PAINT, true), 1e-9);
    }

    @Test
    void runsOfAProcessSpendTheirTimeInTwoWays() {
        CostBook book = learned(3);
        assertEquals(Course.EVEN, book.course(true));
        book.learnCourse(slowAtFirst(6), true);
        assertEquals(0.6, book.course(true).time(0.5), 1e-9, "the first that is seen is believed");
        assertEquals(Course.EVEN, book.course(false));
        book.learnRun(10, 10, 10);
        book.learnRun(10, 10, 10);
        book.learnCourse(slowAtFirst(9), true);
        assertEquals(0.7, book.course(true).time(0.5), 1e-9, "later ones make a mean");
        book.learnCourse(slowAtFirst(7), false);
        assertEquals(0.7, book.course(false).time(0.5), 1e-9);
    }

    private static Course slowAtFirst(double half) {
        Course.Log log = new Course.Log();
        log.add(0.5, half);
        log.add(1, 10);
        return log.course(10);
    }
}
