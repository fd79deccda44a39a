package dev.sota.core.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.Stage;
import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopSignalTest {

    private final StopSignal signal = new StopSignal();
    private final List<String> told = new ArrayList<>();

    private static GenerationException why(String message) {
        return GenerationException.builder(Kind.CANCELLED, message)
                .remedy("Start again.")
                .retryable(true)
                .build();
    }

    @Test
    void aRunGoesOnUntilItIsStopped() {
        signal.check();
        assertFalse(signal.stopped());
        assertTrue(signal.stop(why("Enough.")));
        assertTrue(signal.stopped());
        GenerationException e = assertThrows(GenerationException.class, signal::check);
        assertEquals(Kind.CANCELLED, e.kind());
        assertEquals("Enough.", e.getMessage());
        assertEquals("Start again.", e.remedy());
        assertTrue(e.retryable());
        assertNotSame(e, assertThrows(GenerationException.class, signal::check));
    }

    @Test
    void theFirstReasonStays() {
        assertTrue(signal.stop(why("First.")));
        assertFalse(signal.stop(why("Second.")));
        assertEquals(
                "First.", assertThrows(GenerationException.class, signal::check).getMessage());
    }

    @Test
    void whoAskedIsToldOnceAndInOrder() {
        signal.onStop(() -> told.add("a"));
        signal.onStop(() -> told.add("b"));
        Runnable twice = () -> told.add("c");
        signal.onStop(twice);
        signal.onStop(twice);
        signal.stop(why("x"));
        signal.stop(why("y"));
        assertEquals(List.of("a", "b", "c", "c"), told);
    }

    @Test
    void whoAsksAfterTheFactIsToldAtOnce() {
        signal.stop(why("x"));
        signal.onStop(() -> told.add("late"));
        assertEquals(List.of("late"), told);
    }

    @Test
    void whoNoLongerAsksIsNotTold() {
        Runnable twice = () -> told.add("x");
        RunContext.Registration one = signal.onStop(twice);
        signal.onStop(twice);
        one.close();
        one.close();
        signal.stop(why("x"));
        assertEquals(List.of("x"), told);
        one.close();
    }

    @Test
    void anActionThatFailsDoesNotKeepTheOthersFromBeingTold() {
        signal.onStop(() -> {
            throw new IllegalStateException("no");
        });
        signal.onStop(() -> told.add("b"));
        signal.stop(why("x"));
        assertEquals(List.of("b"), told);
    }

    @Test
    void ofManyWhoStopARunOneDoes() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            AtomicInteger stoppers = new AtomicInteger();
            AtomicInteger actions = new AtomicInteger();
            CountDownLatch go = new CountDownLatch(1);
            CountDownLatch done = new CountDownLatch(16);
            for (int i = 0; i < 16; i++) {
                boolean stops = i % 2 == 0;
                threads.execute(() -> {
                    awaitQuietly(go);
                    if (stops) {
                        stoppers.addAndGet(signal.stop(why("x")) ? 1 : 0);
                    } else {
                        signal.onStop(actions::incrementAndGet);
                    }
                    done.countDown();
                });
            }
            go.countDown();
            // Eight threads wait for the gate, the others follow them.
            assertTrue(done.await(60, TimeUnit.SECONDS));
            assertEquals(1, stoppers.get());
            assertEquals(8, actions.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aStagesContextPassesOnAndItsQuietOneKeepsProgressToItself() {
        List<Double> heard = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        ProgressBoard board = new ProgressBoard("run", () -> 0, p -> heard.add(p.fraction()));
        StageContext context = new StageContext("run", Path.of("w"), Stage.RENDER, signal, board, notes::add);
        context.progress(1, 2);
        RunContext quiet = context.quiet();
        quiet.progress(2, 2);
        quiet.note("a remark");
        quiet.onStop(() -> told.add("quiet"));
        assertEquals(1, heard.size());
        assertEquals(List.of("a remark"), notes);
        assertEquals("run", quiet.correlationId());
        assertEquals(Path.of("w"), quiet.workDirectory());
        quiet.checkpoint();
        signal.stop(why("x"));
        assertEquals(List.of("quiet"), told);
        assertThrows(GenerationException.class, quiet::checkpoint);
        assertThrows(GenerationException.class, context::checkpoint);
    }
}
