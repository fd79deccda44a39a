package dev.sota.core.internal.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Quality;
import dev.sota.core.internal.cost.CostMeter.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CostMeterTest {

    private static final CostKey KEY = new CostKey(Work.MIX, "desk");
    private final CostMeter meter = new CostMeter();

    @Test
    void addsUpByKey() {
        meter.add(KEY, 2, 0.5);
        meter.add(new CostKey(Work.MIX, "other"), 1, 1);
        meter.add(KEY, 3, 0.25);
        assertEquals(Map.of(KEY, new Total(5, 0.75), new CostKey(Work.MIX, "other"), new Total(1, 1)), meter.totals());
    }

    @Test
    void countsWorkThatSucceedsOnly() throws Exception {
        assertEquals("done", meter.time(KEY, 4, () -> "done"));
        IOException thrown = assertThrows(
                IOException.class,
                () -> meter.time(KEY, 100, () -> {
                    throw new IOException("no");
                }));
        assertEquals("no", thrown.getMessage());
        Total total = Objects.requireNonNull(meter.totals().get(KEY));
        assertEquals(4, total.units());
        assertTrue(total.seconds() > 0);
    }

    @Test
    void aFilmsWorkIsNamedByItsTariff() {
        Tariff tariff = Books.tariff(Books.rules(), 2);
        Costing costing = new Costing(tariff, meter);
        Quality still = Quality.LADDER.get(3);
        costing.time(Work.NARRATE, 7, () -> 1);
        costing.time(Work.ENCODE, still, 5, () -> 1);
        assertEquals(
                List.of(tariff.key(Work.NARRATE, still), tariff.key(Work.ENCODE, still)),
                List.copyOf(meter.totals().keySet()));
    }

    @Test
    void losesNothingBetweenThreads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<?>> ends = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            ends.add(pool.submit(() -> {
                for (int i = 0; i < 10_000; i++) {
                    meter.add(KEY, 1, 0.5);
                }
            }));
        }
        for (Future<?> end : ends) {
            end.get(30, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertEquals(Map.of(KEY, new Total(40_000, 20_000)), meter.totals());
    }

    @Test
    void totalsAreACopy() {
        meter.totals().put(KEY, new Total(1, 1));
        assertEquals(Map.of(), meter.totals());
    }

    @Test
    void theSpeedOfAMachineIsWithinReason() {
        double speed = Speedometer.speed();
        assertTrue(speed >= 0.1 && speed <= 10, "speed " + speed);
    }
}
