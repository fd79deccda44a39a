package dev.sota.core.internal.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EncoderEffort;
import dev.sota.api.Quality;
import dev.sota.spi.ImageEffort;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TariffTest {

    private static final Quality FULL = Quality.LADDER.get(0);
    private static final Painter PAINTER = Books.painter("", "");
    private static final Workload LOAD = new Workload(1000, 10, 6, 60, 900);

    @Property(tries = 300)
    void aFilmTakesNoLessThanItsWorkOnAllCoresAndNoLessThanItsSerialPart(
            @ForAll @Size(8) List<@DoubleRange(min = 0, max = 100) Double> seconds,
            @ForAll @IntRange(min = 1, max = 64) int cores) {
        Map<Work, Double> costs = new EnumMap<>(Work.class);
        double all = 0;
        for (Work work : Work.values()) {
            costs.put(work, seconds.get(work.ordinal()));
            all += seconds.get(work.ordinal());
        }
        double ideal = Books.tariff(Books.rules(), cores).ideal(costs);
        assertTrue(ideal >= all / cores - 1e-9, "no faster than all cores together");
        assertTrue(ideal <= all + 1e-9, "no slower than one core");
        double sound = of(costs, Work.NARRATE) + of(costs, Work.COMPOSE) + of(costs, Work.MIX);
        double chain = of(costs, Work.FIXED) + Math.max(of(costs, Work.LOAD), sound);
        assertTrue(ideal >= chain - 1e-9, "one after the other");
        assertTrue(ideal >= Books.tariff(Books.rules(), cores + 1).ideal(costs) - 1e-9, "another core does no harm");
        assertEquals(all, Books.tariff(Books.rules(), 1).ideal(costs), 1e-9);
        assertEquals(chain, Books.tariff(Books.rules(), 1 << 30).ideal(costs), 1e-3);
    }

    @Property(tries = 50)
    void cautionIsAtLeastOneAndGrowsWithTheSpread(@ForAll @DoubleRange(min = 0, max = 2) double spread) {
        double caution = Books.tariff(Books.book(1, 1, spread), 2).caution();
        assertTrue(caution >= 1);
        assertTrue(Books.tariff(Books.book(1, 1, spread + 0.1), 2).caution() > caution - 1e-12);
        assertEquals(Math.exp(1.2816 * Math.max(0.05, spread)), caution, 1e-9);
    }

    /** A picture of four steps costs something else than one of twenty; what other engines are told does not count. */
    @Test
    void paintingIsKnownByItsOptions() {
        Quality few = Quality.builder("few")
                .pictureOptions(Map.of("paint.steps", "4", "other.steps", "1"))
                .build();
        Quality others = Quality.builder("others")
                .pictureOptions(Map.of("other.steps", "1"))
                .build();
        CostBook book = Books.rules();
        Tariff tariff = Books.tariff(book, 2);
        Books.teach(book, tariff.key(Work.PAINT, FULL), 5);
        assertEquals(tariff.key(Work.PAINT, FULL), tariff.key(Work.PAINT, others));
        assertEquals(6 * 5, of(tariff.costs(LOAD, few), Work.PAINT), 1e-9, "not yet known: as usual");
        Books.teach(book, tariff.key(Work.PAINT, few), 1);
        assertEquals(6 * 1, of(tariff.costs(LOAD, few), Work.PAINT), 1e-9);
        assertEquals(6 * 5, of(tariff.costs(LOAD, FULL), Work.PAINT), 1e-9);
        assertEquals(
                Map.of("steps", "9"),
                new Painter("paint", "painter", new TreeMap<>(Map.of("steps", "9"))).options(few),
                "the request goes before");
    }

    private static Tariff reckoning(CostBook book, double gflop) {
        return reckoning(book, gflop, 0);
    }

    private static Tariff reckoning(CostBook book, double gflop, long loading) {
        Painter painter = new Painter(
                "model",
                "model 1",
                new TreeMap<>(),
                (quality, later) -> Optional.of(
                        new ImageEffort(gflop * quality.pictureScale() * (later ? 0.5 : 1), 1, later ? 9 : loading)));
        return new Tariff(book, false, 2, "voice", painter, "composer", "mixer", "renderer");
    }

    /** A model that has never painted here is not taken for the illustrator, and a film's size counts for nothing. */
    @Test
    void paintingThatIsReckonedGoesByPicturesAndTheirArithmetic() {
        Quality one = Quality.builder("one").pictureScale(1).build();
        Quality half = Quality.builder("half").pictureScale(0.5).build();
        Workload film = new Workload(1000, 10, 6, 60, 900, 4);
        Workload larger = new Workload(1000, 10, 60, 60, 9000, 4);
        CostBook book = Books.rules();
        Tariff tariff = reckoning(book, 4000);
        double units = (6 + 4 * 0.5) * 4000;
        assertEquals(units * book.here(0.02), of(tariff.costs(film, one), Work.PAINT), 1e-9);
        assertEquals(units / 2 * book.here(0.02), of(tariff.costs(film, half), Work.PAINT), 1e-9);
        assertEquals(units * book.here(0.02), of(tariff.costs(larger, one), Work.PAINT), 1e-9);
        assertTrue(of(tariff.costs(film, one), Work.PAINT)
                > 20 * of(Books.tariff(Books.rules(), 2).costs(film, one), Work.PAINT));
        assertEquals(tariff.key(Work.PAINT, one), tariff.key(Work.PAINT, half), "options are in the arithmetic");
        assertNotEquals(tariff.key(Work.PAINT, one), new CostKey(Work.PAINT, "model 1"));
        Books.teach(book, tariff.key(Work.PAINT, half), 0.01);
        assertEquals(units * 0.01, of(tariff.costs(film, one), Work.PAINT), 1e-9, "learned on any rung");
        assertEquals(0.02 / 3, Books.book(3, 1, 0).here(0.02), 1e-12, "a quicker machine");
    }

    /** A model of five thousand million bytes is made ready once, whatever the film's length, and its pictures wait for it. */
    @Test
    void makingAModelReadyIsForetoldByItsBytes() {
        CostBook book = Books.book(2, 1, 0);
        Tariff with = reckoning(book, 4000, 5_000_000_000L);
        Tariff without = reckoning(book, 4000);
        Workload longer = new Workload(1000, 100, 6, 600, 900, 4);
        assertEquals(5 * 6 / 2.0, of(with.costs(LOAD, FULL), Work.LOAD), 1e-9);
        assertEquals(5 * 6 / 2.0, of(with.costs(longer, FULL), Work.LOAD), 1e-9);
        assertEquals(0, of(with.costs(Workload.NONE, FULL), Work.LOAD), 1e-9, "no picture, no model");
        assertEquals(0, of(without.costs(LOAD, FULL), Work.LOAD), 1e-9, "it is ready");
        assertEquals(15, with.likely(LOAD, FULL) - without.likely(LOAD, FULL), 1e-9, "on one core");
        Books.teach(book, with.key(Work.LOAD, FULL), 0.5);
        assertEquals(2.5, of(with.costs(LOAD, FULL), Work.LOAD), 1e-9);
        assertNotEquals(with.key(Work.LOAD, FULL), Books.tariff(book, 2).key(Work.LOAD, FULL), "another model");
    }

    @Test
    void noVoiceAndNoMusicCostNothing() {
        CostBook book = Books.rules();
        Map<Work, Double> all = Books.tariff(book, 2).costs(LOAD, FULL);
        Map<Work, Double> quiet = new Tariff(book, false, 2, "", PAINTER, "", "mixer", "renderer").costs(LOAD, FULL);
        // The painter has no model to make ready.
        all.forEach((work, seconds) -> assertEquals(work != Work.LOAD, seconds > 0, work.toString()));
        for (Work work : Work.values()) {
            boolean absent = work == Work.NARRATE || work == Work.COMPOSE;
            assertEquals(absent ? 0 : all.getOrDefault(work, -1.0), quiet.getOrDefault(work, -1.0), work.toString());
        }
    }

    @Test
    void costsAreUnitsTimesWhatTheBookSays() {
        CostBook book = Books.rules();
        Tariff tariff = Books.tariff(book, 2);
        Books.teach(book, tariff.key(Work.ENCODE, FULL), 0.03);
        Books.teach(book, tariff.key(Work.NARRATE, FULL), 0.002);
        Books.teach(book, tariff.key(Work.JOIN, FULL), 0.001);
        Map<Work, Double> costs = tariff.costs(LOAD, FULL);
        assertEquals(900 * 0.03, of(costs, Work.ENCODE), 1e-9);
        assertEquals(1000 * 0.002, of(costs, Work.NARRATE), 1e-9);
        assertEquals(60 * 0.001, of(costs, Work.JOIN), 1e-9);
        assertEquals(6 * book.cost(tariff.key(Work.PAINT, FULL), false), of(costs, Work.PAINT), 1e-9);
        assertEquals(
                tariff.ideal(costs) * 1.5,
                new Tariff(Books.book(1, 1.5, 0), false, 2, "", PAINTER, "", "", "").likely(Workload.NONE, FULL)
                        / new Tariff(Books.rules(), false, 2, "", PAINTER, "", "", "").likely(Workload.NONE, FULL)
                        * tariff.likely(LOAD, FULL),
                1e-9);
    }

    @Test
    void encodersEffortsAndCamerasHaveCostsOfTheirOwn() {
        Tariff tariff = Books.tariff(Books.rules(), 2);
        CostKey full = tariff.key(Work.ENCODE, FULL);
        CostKey fast = tariff.key(
                Work.ENCODE, Quality.builder("x").effort(EncoderEffort.FAST).build());
        CostKey still =
                tariff.key(Work.ENCODE, Quality.builder("x").motion(false).build());
        assertNotEquals(full, fast);
        assertNotEquals(full, still);
        assertEquals(full, tariff.key(Work.ENCODE, Quality.builder("y").build()));
        for (Work work : Work.values()) {
            if (work != Work.ENCODE) {
                assertEquals(tariff.key(work, FULL), tariff.key(work, Quality.LADDER.get(3)), work.toString());
            }
        }
    }

    @Property(tries = 100)
    void aRungThatWasNeverUsedIsNotThoughtToTakeLongerThanTheUsualOne(
            @ForAll @IntRange(min = 1, max = 200) int millis) {
        CostBook book = Books.rules();
        Tariff tariff = Books.tariff(book, 2);
        Books.teach(book, tariff.key(Work.ENCODE, FULL), millis / 1000.0);
        double before = tariff.likely(LOAD, FULL);
        for (Quality quality : Quality.LADDER) {
            double likely = tariff.likely(LOAD, quality);
            assertTrue(likely <= before + 1e-9, quality + " takes " + likely + " s, the one before " + before);
            before = likely;
        }
    }

    @Test
    void aRungThatWasUsedIsKnownByItsOwnCost() {
        CostBook book = Books.rules();
        Tariff tariff = Books.tariff(book, 2);
        Books.teach(book, tariff.key(Work.ENCODE, FULL), 0.05);
        Books.teach(book, tariff.key(Work.ENCODE, Quality.LADDER.get(1)), 0.02);
        assertEquals(900 * 0.02, of(tariff.costs(LOAD, Quality.LADDER.get(1)), Work.ENCODE), 1e-9);
    }

    private static double of(Map<Work, Double> costs, Work work) {
        return Objects.requireNonNull(costs.get(work));
    }
}
