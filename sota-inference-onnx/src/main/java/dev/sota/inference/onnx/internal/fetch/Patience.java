package dev.sota.inference.onnx.internal.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Tries again what failed on the way, after longer and longer pauses, as long as something comes. Not thread-safe. */
final class Patience {

    /** A server that sends a few bytes each time must not keep us for ever. */
    private static final long PROGRESS = 1 << 16;

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Network network;
    private final URI uri;
    private int failures;
    private long furthest;

    Patience(Network network, URI uri) {
        this.network = network;
        this.uri = uri;
    }

    /** So much is there. When it is clearly more than ever before, the count of failures in a row begins anew. */
    void progressed(long position) {
        if (position >= furthest + PROGRESS) {
            furthest = position;
            failures = 0;
        }
    }

    /** Waits before the next attempt, or gives up. */
    void failed(IOException why) {
        failed(Optional.empty(), () -> FetchFaults.unreachable(uri, why));
    }

    /** Waits as the server asks, or gives up. */
    void failed(Answer answer) {
        failed(
                answer.headers()
                        .firstValue("retry-after")
                        .filter(text -> text.matches("[0-9]{1,4}"))
                        .map(text -> Duration.ofSeconds(Long.parseLong(text))),
                () -> FetchFaults.refused(uri, answer.status()));
    }

    private void failed(
            Optional<Duration> asked, java.util.function.Supplier<dev.sota.api.GenerationException> giveUp) {
        if (Thread.currentThread().isInterrupted()) {
            throw FetchFaults.interrupted();
        }
        failures++;
        if (failures >= network.attempts()) {
            throw giveUp.get();
        }
        Duration own = network.pause().multipliedBy(1L << Math.min(failures - 1, 10));
        Duration pause = asked.filter(time -> time.compareTo(own) > 0).orElse(own);
        try {
            Thread.sleep(Math.min(pause.toMillis(), LONGEST.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchFaults.interrupted();
        }
    }

    /** Whether a status may be another the next time. */
    static boolean passing(int status) {
        return status == 408 || status == 425 || status == 429 || status >= 500;
    }
}
