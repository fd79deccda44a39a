package dev.sota.core.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RunThreadsTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(8);

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void atMostSoManyRunAtOnceAndAllAreRun() {
        RunThreads threads = new RunThreads(pool, "run", 3);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        for (int i = 0; i < 200; i++) {
            threads.execute(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                three.countDown();
                await(three);
                now.decrementAndGet();
                done.incrementAndGet();
            });
        }
        threads.awaitIdle();
        assertEquals(200, done.get());
        assertEquals(3, most.get());
    }

    @Test
    void waitingEndsWhenTheLastTaskEnds() {
        RunThreads threads = new RunThreads(pool, "run", 2);
        CountDownLatch gate = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        threads.execute(() -> {
            await(gate);
            threads.execute(() -> done.set(true));
        });
        pool.execute(gate::countDown);
        threads.awaitIdle();
        assertTrue(done.get(), "tasks that tasks add are waited for too");
        threads.awaitIdle();
    }

    @Test
    void tasksThatFailDoNotKeepAnybodyWaitingNorTheOthersFromRunning() {
        RunThreads threads = new RunThreads(pool, "run", 1);
        AtomicInteger done = new AtomicInteger();
        threads.execute(() -> {
            throw new IllegalStateException("a task fails");
        });
        threads.execute(() -> {
            throw new AssertionError("another one too");
        });
        threads.execute(done::incrementAndGet);
        threads.awaitIdle();
        assertEquals(1, done.get());
    }

    @Test
    void anInterruptIsKeptUntilAllIsIdle() {
        RunThreads threads = new RunThreads(pool, "run", 1);
        CountDownLatch gate = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        threads.execute(() -> {
            await(gate);
            done.set(true);
        });
        Thread.currentThread().interrupt();
        pool.execute(gate::countDown);
        threads.awaitIdle();
        assertTrue(Thread.interrupted());
        assertTrue(done.get());
    }

    @Test
    void anExecutorThatRefusesIsHeardOfAndNotWaitedFor() {
        RunThreads threads = new RunThreads(pool, "run", 2);
        pool.shutdown();
        assertThrows(RejectedExecutionException.class, () -> threads.execute(() -> {}));
        threads.awaitIdle();
    }
}
