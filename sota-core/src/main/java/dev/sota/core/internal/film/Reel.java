package dev.sota.core.internal.film;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A film's segments in their order, which can be asked for before they are known. Thread-safe. */
final class Reel {

    private final List<CompletableFuture<Optional<Path>>> segments = new ArrayList<>();
    private int known;
    private boolean ended;

    /** The next segment. */
    synchronized void add(CompletableFuture<Path> file) {
        CompletableFuture<Optional<Path>> place = place(known++);
        file.whenComplete((path, error) -> {
            if (error == null) {
                place.complete(Optional.of(path));
            } else {
                place.completeExceptionally(error);
            }
        });
    }

    /** There are no more. */
    synchronized void end() {
        ended = true;
        for (int i = known; i < segments.size(); i++) {
            segments.get(i).complete(Optional.empty());
        }
    }

    /** A segment; nothing when the film has fewer. */
    synchronized CompletableFuture<Optional<Path>> segment(int index) {
        return ended && index >= known ? CompletableFuture.completedFuture(Optional.empty()) : place(index);
    }

    private CompletableFuture<Optional<Path>> place(int index) {
        while (segments.size() <= index) {
            segments.add(new CompletableFuture<>());
        }
        return segments.get(index);
    }
}
