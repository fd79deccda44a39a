package dev.sota.core.internal.run;

import dev.sota.api.RunProfile;
import dev.sota.api.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Remembers what a run did when, and on which of its threads. Thread-safe. */
public final class RunTrace {

    private static final double NANOS = 1e6;

    private final long began = System.nanoTime();
    private final int lanes;
    private final List<RunProfile.Span> spans = new ArrayList<>();

    /**
     * A trace that begins now.
     *
     * @param lanes how many threads work at once
     */
    public RunTrace(int lanes) {
        this.lanes = lanes;
    }

    /**
     * Adds a piece of work.
     *
     * @param duty the work
     * @param lane the thread, from 0
     * @param from when it began, by {@link System#nanoTime}
     * @param to when it ended
     */
    public synchronized void add(Duty duty, int lane, long from, long to) {
        spans.add(new RunProfile.Span(duty.stage(), duty.label(), lane, (from - began) / NANOS, (to - began) / NANOS));
    }

    /**
     * How long each stage worked, on all threads together.
     *
     * @return milliseconds by the stage's name
     */
    public synchronized SortedMap<String, Long> millis() {
        SortedMap<String, Long> millis = new TreeMap<>();
        for (RunProfile.Span span : spans) {
            millis.merge(
                    span.stage().name().toLowerCase(Locale.ROOT),
                    Math.round(span.endMillis() - span.startMillis()),
                    Long::sum);
        }
        return millis;
    }

    /**
     * All of it.
     *
     * @param correlationId the run
     * @return spans by their beginning
     */
    public synchronized RunProfile profile(String correlationId) {
        List<RunProfile.Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingDouble(RunProfile.Span::startMillis));
        return new RunProfile(correlationId, lanes, (System.nanoTime() - began) / NANOS, sorted);
    }

    /**
     * Times work of the run's own thread.
     *
     * @param <T> what comes of it
     * @param stage what it belongs to
     * @param work the work
     * @return what came of it
     */
    public <T> T time(Stage stage, Supplier<T> work) {
        long from = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(new Duty(stage, "", 0), 0, from, System.nanoTime());
        }
    }
}
