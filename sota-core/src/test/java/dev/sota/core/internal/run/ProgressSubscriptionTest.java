package dev.sota.core.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rules of Reactive Streams (version 1.0.4) by their numbers. */
class ProgressSubscriptionTest {

    private final Desk desk = new Desk();
    private final ProgressHub hub = new ProgressHub(Desk.at(0), desk);

    /** Writes down every signal. */
    private static final class Log implements Flow.Subscriber<Progress> {
        final List<String> signals = new ArrayList<>();
        final List<Flow.Subscription> subscriptions = new ArrayList<>();
        private final Consumer<Flow.Subscription> atFirst;

        Log(Consumer<Flow.Subscription> atFirst) {
            this.atFirst = atFirst;
        }

        Flow.Subscription subscription() {
            return subscriptions.get(0);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriptions.add(subscription);
            signals.add("subscribed");
            atFirst.accept(subscription);
        }

        @Override
        public void onNext(Progress progress) {
            signals.add(Math.round(progress.fraction() * 100) + "%");
        }

        @Override
        public void onError(Throwable why) {
            signals.add("error " + why.getMessage());
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }

    private Log subscribe(Consumer<Flow.Subscription> atFirst) {
        Log log = new Log(atFirst);
        hub.publisher().subscribe(log);
        desk.work();
        return log;
    }

    private void publish(double fraction) {
        hub.publish(Desk.at(fraction));
        desk.work();
    }

    @Test
    void everythingIsSentToWhoAsksForEverything() {
        Log log = subscribe(s -> s.request(Long.MAX_VALUE));
        publish(0.5);
        publish(1);
        hub.end(null);
        desk.work();
        assertEquals(List.of("subscribed", "0%", "50%", "100%", "complete"), log.signals);
    }

    @Test
    void noMoreIsSentThanWasAskedForRule101() {
        Log log = subscribe(s -> {});
        publish(0.1);
        publish(0.2);
        assertEquals(List.of("subscribed"), log.signals);
        log.subscription().request(1);
        desk.work();
        assertEquals(List.of("subscribed", "0%"), log.signals);
        log.subscription().request(1);
        desk.work();
        assertEquals(List.of("subscribed", "0%", "20%"), log.signals);
        publish(0.3);
        assertEquals(3, log.signals.size());
    }

    @Test
    void theEndWaitsForTheLastSnapshotToBeAskedFor() {
        Log log = subscribe(s -> {});
        log.subscription().request(1);
        publish(1);
        hub.end(null);
        desk.work();
        assertEquals(List.of("subscribed", "0%"), log.signals);
        log.subscription().request(5);
        desk.work();
        assertEquals(List.of("subscribed", "0%", "100%", "complete"), log.signals);
    }

    @Test
    void aRunThatFailsEndsTheStreamWithItsError() {
        Log log = subscribe(s -> s.request(100));
        hub.end(GenerationException.backend("The lamp is out.").build());
        desk.work();
        assertEquals(List.of("subscribed", "0%", "error The lamp is out."), log.signals);
    }

    @Test
    void askingForNothingIsAnErrorRule309() {
        for (long nothing : new long[] {0, -1, Long.MIN_VALUE}) {
            Log log = subscribe(s -> {});
            log.subscription().request(nothing);
            desk.work();
            assertEquals(List.of("subscribed", "error a subscriber asks for at least one snapshot"), log.signals);
        }
    }

    @Test
    void theErrorOfAskingForNothingIsNotLostWhenTheRunGoesOnRule309() {
        Log log = subscribe(s -> {});
        log.subscription().request(0);
        hub.publish(Desk.at(0.5));
        hub.end(null);
        desk.work();
        assertEquals(List.of("subscribed", "error a subscriber asks for at least one snapshot"), log.signals);
    }

    @Test
    void whoCancelsHearsNoMoreRules305To308() {
        Log log = subscribe(s -> s.request(100));
        log.subscription().cancel();
        log.subscription().cancel();
        log.subscription().request(1);
        log.subscription().request(0);
        publish(0.5);
        hub.end(null);
        desk.work();
        assertEquals(List.of("subscribed", "0%"), log.signals);
    }

    @Test
    void cancellingInsideASignalStopsAtOnce() {
        Log log = subscribe(Flow.Subscription::cancel);
        publish(0.5);
        assertEquals(List.of("subscribed"), log.signals);
    }

    @Test
    void askingForMoreThanThereCanBeIsAskingForEverythingRule317() {
        Log log = subscribe(s -> {
            s.request(Long.MAX_VALUE);
            s.request(Long.MAX_VALUE);
        });
        publish(0.5);
        assertEquals(List.of("subscribed", "0%", "50%"), log.signals);
    }

    @Test
    void whoComesLateHearsTheLastAndTheEnd() {
        publish(1);
        hub.end(null);
        Log log = subscribe(s -> s.request(1));
        assertEquals(List.of("subscribed", "100%", "complete"), log.signals);
    }

    @Test
    void whoComesAfterAFailureHearsIt() {
        publish(0.4);
        hub.end(GenerationException.request("No.").build());
        assertEquals(List.of("subscribed", "40%", "error No."), subscribe(s -> s.request(1)).signals);
    }

    @Test
    void asManyMaySubscribeAsLikeEachWithItsOwnPace() {
        Log fast = subscribe(s -> s.request(100));
        Log slow = subscribe(s -> {});
        publish(0.5);
        publish(0.6);
        slow.subscription().request(100);
        desk.work();
        assertEquals(List.of("subscribed", "0%", "50%", "60%"), fast.signals);
        assertEquals(List.of("subscribed", "0%", "60%"), slow.signals);
    }

    @Test
    void aSubscriberThatThrowsIsDroppedAndNobodyElse() {
        List<String> calls = new ArrayList<>();
        for (RuntimeException failure :
                new RuntimeException[] {new IllegalStateException(), new IllegalArgumentException()}) {
            hub.publisher().subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription s) {
                    s.request(10);
                }

                @Override
                public void onNext(Progress p) {
                    calls.add("next");
                    throw failure;
                }

                @Override
                public void onError(Throwable why) {
                    calls.add("error");
                }

                @Override
                public void onComplete() {
                    calls.add("complete");
                }
            });
        }
        Log other = subscribe(s -> s.request(100));
        publish(0.5);
        hub.end(null);
        desk.work();
        assertEquals(List.of("next", "next"), calls);
        assertTrue(other.signals.contains("complete"));
    }

    @Test
    @SuppressWarnings("NullAway") // rule 1.9 is about null
    void nobodyCannotSubscribeRule109() {
        assertThrows(NullPointerException.class, () -> hub.publisher().subscribe(null));
    }
}
