package dev.sota.core.internal.film;

import dev.sota.api.GenerationException;
import dev.sota.api.Stage;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Measures stages and names them in errors. Thread-safe. */
final class StageClock {

    private final SortedMap<String, Long> millis = new TreeMap<>();

    <T> T time(Stage stage, Supplier<T> work) {
        long began = System.nanoTime();
        try {
            return work.get();
        } catch (GenerationException e) {
            throw e.at(stage);
        } finally {
            add(stage, (System.nanoTime() - began) / 1_000_000);
        }
    }

    synchronized void add(Stage stage, long spent) {
        millis.merge(stage.name().toLowerCase(Locale.ROOT), spent, Long::sum);
    }

    synchronized SortedMap<String, Long> millis() {
        return new TreeMap<>(millis);
    }
}
