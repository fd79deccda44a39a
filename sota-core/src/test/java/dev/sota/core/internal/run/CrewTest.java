package dev.sota.core.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.RunProfile;
import dev.sota.api.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class CrewTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(8);
    private final StopSignal signal = new StopSignal();
    private final RunTrace trace = new RunTrace(8);

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    private Crew crew(int size) {
        return new Crew(pool, "run", size, signal, trace);
    }

    private static Duty duty(long priority) {
        return new Duty(Stage.RENDER, "p" + priority, priority);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static CompletableFuture<Void> all(List<? extends CompletableFuture<?>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private void stop() {
        signal.stop(GenerationException.builder(Kind.CANCELLED, "Enough.").build());
    }

    @Test
    void whatSomebodyWaitedForIsInTheTrace() {
        Crew crew = crew(3);
        for (int i = 1; i <= 2000; i++) {
            crew.submit(duty(i), () -> "done").join();
            assertEquals(i, trace.profile("run").spans().size());
        }
    }

    @Test
    void atMostSoManyRunAtOnceAndAllAreRun() {
        Crew crew = crew(3);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        List<CompletableFuture<Integer>> handedIn = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            handedIn.add(crew.submit(duty(i), () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                three.countDown();
                await(three);
                now.decrementAndGet();
                return done.incrementAndGet();
            }));
        }
        crew.join(all(handedIn));
        crew.dismiss();
        assertEquals(200, done.get());
        assertEquals(3, most.get());
    }

    @Test
    void theRunsOwnThreadIsOneOfThemAndHelpersTheOthers() {
        Crew crew = crew(3);
        CountDownLatch three = new CountDownLatch(3);
        List<CompletableFuture<Thread>> handedIn = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            handedIn.add(crew.submit(duty(i), () -> {
                three.countDown();
                await(three);
                return Thread.currentThread();
            }));
        }
        crew.join(all(handedIn));
        crew.dismiss();
        List<Thread> threads = handedIn.stream().map(CompletableFuture::join).toList();
        assertEquals(3, threads.stream().distinct().count());
        assertTrue(threads.contains(Thread.currentThread()));
        List<Integer> lanes = trace.profile("run").spans().stream()
                .map(RunProfile.Span::lane)
                .sorted()
                .toList();
        assertEquals(List.of(0, 1, 2), lanes);
    }

    @Test
    void workIsDoneByPriorityAndThenInItsOrder() {
        Crew crew = new Crew(work -> {}, "run", 4, signal, trace);
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 300).boxed().toList());
        Collections.shuffle(numbers, new java.util.Random(5));
        List<Integer> done = new ArrayList<>();
        List<CompletableFuture<Boolean>> handedIn = new ArrayList<>();
        for (int n : numbers) {
            handedIn.add(crew.submit(duty(n / 3), () -> done.add(n)));
        }
        crew.join(all(handedIn));
        List<Integer> expected = new ArrayList<>(numbers);
        expected.sort(java.util.Comparator.comparingInt(n -> n / 3));
        assertEquals(expected, done);
    }

    @Test
    void waitingEndsWhenWhatIsWantedIsThereThoughThereIsMoreToDo() {
        Crew crew = new Crew(work -> {}, "run", 2, signal, trace);
        AtomicBoolean later = new AtomicBoolean();
        CompletableFuture<String> first = crew.submit(duty(1), () -> "first");
        CompletableFuture<Boolean> second = crew.submit(duty(2), () -> later.getAndSet(true));
        assertEquals("first", crew.join(first));
        assertFalse(later.get());
        assertFalse(crew.join(second));
        assertTrue(later.get());
    }

    @Test
    void whatFollowsFromWorkIsDoneBeforeWaitingEnds() {
        Crew crew = crew(2);
        CountDownLatch gate = new CountDownLatch(1);
        CompletableFuture<Integer> chain = crew.submit(duty(1), () -> {
                    await(gate);
                    return 1;
                })
                .thenCompose(one -> crew.submit(duty(2), () -> one + 1))
                .thenCompose(two -> crew.submit(duty(3), () -> two * 10));
        pool.execute(gate::countDown);
        assertEquals(20, crew.join(chain));
    }

    @Test
    void theFirstFailureEndsTheRunAndNamesItsStage() {
        Crew crew = new Crew(work -> {}, "run", 2, signal, trace);
        crew.submit(new Duty(Stage.ILLUSTRATE, "", 1), () -> {
            throw GenerationException.backend("No paint.").build();
        });
        crew.submit(new Duty(Stage.MIX, "", 2), () -> {
            throw GenerationException.backend("No sound.").build();
        });
        CompletableFuture<String> wanted = crew.submit(duty(3), () -> "never");
        GenerationException e = assertThrows(GenerationException.class, () -> crew.join(wanted));
        assertEquals("No paint.", e.getMessage());
        assertEquals(Stage.ILLUSTRATE, e.stage().orElseThrow());
        GenerationException again = assertThrows(GenerationException.class, () -> crew.join(wanted));
        assertEquals("No paint.", again.getMessage());
    }

    @Test
    void aFailureWakesWhoWaitsForSomethingElse() {
        Crew crew = crew(2);
        CountDownLatch gate = new CountDownLatch(1);
        IllegalStateException broken = new IllegalStateException("a duty fails");
        CountDownLatch begun = new CountDownLatch(1);
        crew.submit(duty(1), () -> {
            begun.countDown();
            await(gate);
            throw broken;
        });
        await(begun);
        pool.execute(gate::countDown);
        assertSame(broken, assertThrows(IllegalStateException.class, () -> crew.join(new CompletableFuture<>())));
        crew.dismiss();
    }

    @Test
    void anErrorEndsTheRunToo() {
        Crew crew = crew(2);
        AssertionError broken = new AssertionError("a duty fails badly");
        crew.submit(duty(1), () -> {
            throw broken;
        });
        assertSame(broken, assertThrows(AssertionError.class, () -> crew.join(new CompletableFuture<>())));
        crew.dismiss();
    }

    @Test
    void aFailureOfWhatFollowsEndsTheRun() {
        Crew crew = crew(2);
        IllegalStateException broken = new IllegalStateException("what follows fails");
        crew.submit(duty(1), () -> 1)
                .thenAccept(one -> crew.guard(() -> {
                    throw broken;
                }));
        assertSame(broken, assertThrows(IllegalStateException.class, () -> crew.join(new CompletableFuture<>())));
        crew.dismiss();
    }

    @Test
    void aStopWakesTheWaitingThreadThoughHelpersAreBusy() throws Exception {
        Crew crew = crew(2);
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Integer> wanted = crew.submit(duty(1), () -> {
            begun.countDown();
            await(gate);
            return 1;
        });
        await(begun);
        CompletableFuture<GenerationException> end = new CompletableFuture<>();
        Thread waiting =
                new Thread(() -> end.complete(assertThrows(GenerationException.class, () -> crew.join(wanted))));
        waiting.start();
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        stop();
        assertEquals(Kind.CANCELLED, end.get(60, TimeUnit.SECONDS).kind());
        assertFalse(wanted.isDone(), "the helper is still at it");
        gate.countDown();
        crew.dismiss();
    }

    @Test
    void afterAStopNothingIsBegun() {
        Crew crew = new Crew(work -> {}, "run", 2, signal, trace);
        AtomicInteger done = new AtomicInteger();
        stop();
        CompletableFuture<Integer> wanted = crew.submit(duty(1), done::incrementAndGet);
        assertEquals(
                Kind.CANCELLED,
                assertThrows(GenerationException.class, () -> crew.join(wanted)).kind());
        assertEquals(0, done.get());
    }

    @Test
    void aFailureThatOnlyFollowsFromAStopIsNotWhatTheRunEndsWith() {
        Crew crew = crew(2);
        crew.submit(duty(1), () -> {
            stop();
            throw new IllegalStateException("closed under my feet");
        });
        GenerationException e = assertThrows(GenerationException.class, () -> crew.join(new CompletableFuture<>()));
        assertEquals(Kind.CANCELLED, e.kind());
        crew.dismiss();
    }

    @Test
    void dismissingWaitsForWhatRunsAndDropsTheRest() {
        Crew crew = crew(2);
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        AtomicBoolean dropped = new AtomicBoolean(true);
        crew.submit(duty(1), () -> {
            begun.countDown();
            await(gate);
            return ended.getAndSet(true);
        });
        await(begun);
        crew.submit(duty(2), () -> dropped.getAndSet(false));
        // The gate opens once somebody waits in dismiss(), which has dropped the rest by then.
        Thread dismissing = Thread.currentThread();
        pool.execute(() -> {
            while (dismissing.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            gate.countDown();
        });
        crew.dismiss();
        assertTrue(ended.get());
        assertTrue(dropped.get());
    }

    @Test
    void anInterruptIsKeptUntilAllHaveLeft() {
        Crew crew = crew(2);
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        crew.submit(duty(1), () -> {
            begun.countDown();
            await(gate);
            return done.getAndSet(true);
        });
        await(begun);
        Thread.currentThread().interrupt();
        pool.execute(gate::countDown);
        crew.dismiss();
        assertTrue(Thread.interrupted());
        assertTrue(done.get());
    }

    @Test
    void anInterruptEndsWaitingAndIsKept() {
        Crew crew = new Crew(work -> {}, "run", 2, signal, trace);
        Thread.currentThread().interrupt();
        GenerationException e = assertThrows(GenerationException.class, () -> crew.join(new CompletableFuture<>()));
        assertTrue(Thread.interrupted());
        assertEquals(Kind.CANCELLED, e.kind());
        crew.dismiss();
    }

    @Test
    void whatIsHandedInAfterwardsIsDropped() {
        Crew crew = crew(2);
        crew.dismiss();
        AtomicInteger done = new AtomicInteger();
        CompletableFuture<Integer> late = crew.submit(duty(1), done::incrementAndGet);
        crew.dismiss();
        assertFalse(late.isDone());
        assertEquals(0, done.get());
    }

    @Test
    void itsTraceSaysWhoDidWhatAndNobodyDoesTwoThingsAtOnce() {
        Crew crew = crew(4);
        List<CompletableFuture<Integer>> handedIn = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            int n = i;
            handedIn.add(crew.submit(duty(i), () -> n));
        }
        crew.join(all(handedIn));
        crew.dismiss();
        List<RunProfile.Span> spans = trace.profile("run").spans();
        assertEquals(2000, spans.size());
        double[] free = new double[4];
        for (RunProfile.Span span : spans) {
            assertTrue(span.startMillis() >= free[span.lane()], "two things at once in lane " + span.lane());
            free[span.lane()] = span.endMillis();
        }
    }
}
