package dev.sota.core.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A crew gets on whatever the executor does: it may have no thread, refuse some work or all, or do it on the spot. */
@Timeout(120)
class CrewExecutorsTest {

    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    private static Crew crew(Executor executor, int size) {
        return new Crew(executor, "run", size, new StopSignal(), new RunTrace(size));
    }

    private static Duty duty(long priority) {
        return new Duty(Stage.RENDER, "", priority);
    }

    /** Work that depends on other work, in which everything is done once. */
    private static void manyDuties(Crew crew, long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(150);
        AtomicIntegerArray done = new AtomicIntegerArray(count);
        List<CompletableFuture<Integer>> works = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int n = i;
            Duty duty = duty(random.nextInt(20));
            List<CompletableFuture<Integer>> before = new ArrayList<>();
            for (int k = random.nextInt(4); k > 0 && i > 0; k--) {
                before.add(works.get(random.nextInt(i)));
            }
            boolean nested = random.nextInt(5) == 0;
            works.add(CompletableFuture.allOf(before.toArray(CompletableFuture[]::new))
                    .thenCompose(ready -> crew.submit(duty, () -> done.incrementAndGet(n)))
                    .thenCompose(once -> nested ? crew.submit(duty, () -> once) : completed(once)));
            if (random.nextInt(30) == 0) {
                crew.join(works.get(random.nextInt(works.size())));
            }
        }
        for (CompletableFuture<Integer> work : works) {
            assertEquals(1, crew.join(work));
        }
        crew.dismiss();
        for (int i = 0; i < count; i++) {
            assertEquals(1, done.get(i), "how often work " + i + " was done");
        }
    }

    private static CompletableFuture<Integer> completed(int value) {
        return CompletableFuture.completedFuture(value);
    }

    @Test
    void workThatDependsOnOtherWorkIsAllDoneOnce() {
        for (int seed = 0; seed < 300; seed++) {
            manyDuties(crew(pool, 1 + seed % 6), seed);
        }
    }

    @Test
    void anExecutorThatRefusesEverythingIsDoneWithout() {
        for (int seed = 0; seed < 50; seed++) {
            AtomicInteger asked = new AtomicInteger();
            manyDuties(
                    crew(
                            work -> {
                                asked.incrementAndGet();
                                throw new RejectedExecutionException("full");
                            },
                            3),
                    seed);
            assertTrue(asked.get() > 0);
        }
    }

    @Test
    void anExecutorThatRefusesNowAndThenHelpsWhenItCan() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            manyDuties(
                    crew(
                            work -> {
                                synchronized (random) {
                                    if (random.nextBoolean()) {
                                        throw new RejectedExecutionException("full");
                                    }
                                }
                                pool.execute(work);
                            },
                            4),
                    seed);
        }
    }

    @Test
    void anExecutorThatRunsNothingIsDoneWithout() {
        for (int seed = 0; seed < 50; seed++) {
            manyDuties(crew(work -> {}, 3), seed);
        }
    }

    @Test
    void anExecutorThatWorksOnTheSpotIsAHelperToo() {
        for (int seed = 0; seed < 50; seed++) {
            manyDuties(crew(Runnable::run, 3), seed);
        }
    }

    @Test
    void theOnlyThreadOfAnExecutorCanBeTheRunsOwn() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            for (int seed = 0; seed < 50; seed++) {
                int s = seed;
                one.submit(() -> manyDuties(crew(one, 4), s)).get(60, TimeUnit.SECONDS);
            }
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void runsThatFillAnExecutorBetweenThemAllEnd() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<Void>> runs = new ArrayList<>();
            for (int seed = 0; seed < 40; seed++) {
                int s = seed;
                runs.add(CompletableFuture.runAsync(() -> manyDuties(crew(two, 4), s), two));
            }
            CompletableFuture.allOf(runs.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void aPoolWithoutAQueueIsAskedForNoMoreThanTheCrewsSize() {
        ThreadPoolExecutor three = new ThreadPoolExecutor(3, 3, 1, TimeUnit.MINUTES, new SynchronousQueue<>());
        try {
            for (int seed = 0; seed < 100; seed++) {
                manyDuties(crew(three, 4), seed);
            }
            assertTrue(three.getLargestPoolSize() <= 3);
        } finally {
            three.shutdownNow();
        }
    }

    @Test
    void helpersThatComeAndGoAreNeverMoreThanThereIsRoomFor() {
        // One duty at a time: a helper leaves while the next is asked for, again and again.
        Crew crew = crew(pool, 2);
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < 20_000; i++) {
            CompletableFuture<Integer> work = crew.submit(duty(0), done::incrementAndGet);
            while (!work.isDone() && i % 2 == 0) {
                Thread.onSpinWait();
            }
        }
        crew.join(crew.submit(duty(1), () -> 0));
        crew.dismiss();
        assertEquals(20_000, done.get());
    }

    @Test
    void aHelperThatComesWhenAllIsOverLeavesAgain() {
        Desk desk = new Desk();
        Crew crew = crew(desk, 3);
        AtomicInteger done = new AtomicInteger();
        crew.join(crew.submit(duty(1), done::incrementAndGet));
        crew.submit(duty(2), done::incrementAndGet);
        crew.dismiss();
        desk.work();
        assertEquals(1, done.get());
        crew.dismiss();
    }
}
