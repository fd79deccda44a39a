package dev.sota.core.internal.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReelTest {

    private final Reel reel = new Reel();

    private static CompletableFuture<Path> done(String name) {
        return CompletableFuture.completedFuture(Path.of(name));
    }

    @Test
    void aSegmentCanBeAskedForBeforeItIsKnown() {
        CompletableFuture<Optional<Path>> second = reel.segment(1);
        CompletableFuture<Path> file = new CompletableFuture<>();
        reel.add(done("a"));
        reel.add(file);
        assertFalse(second.isDone());
        file.complete(Path.of("b"));
        assertEquals(Optional.of(Path.of("b")), second.join());
        assertEquals(Optional.of(Path.of("a")), reel.segment(0).join());
    }

    @Test
    void afterTheLastThereAreNoMoreHoweverEarlyOneAsked() {
        CompletableFuture<Optional<Path>> early = reel.segment(2);
        reel.add(done("a"));
        CompletableFuture<Path> late = new CompletableFuture<>();
        reel.add(late);
        assertFalse(early.isDone());
        reel.end();
        assertEquals(Optional.empty(), early.join());
        assertEquals(Optional.empty(), reel.segment(9).join());
        assertFalse(reel.segment(1).isDone(), "the last is known, and not there yet");
        late.complete(Path.of("b"));
        assertEquals(Optional.of(Path.of("b")), reel.segment(1).join());
    }

    @Test
    void whatFailedFailsWhereItStandsAndNowhereElse() {
        CompletableFuture<Path> file = new CompletableFuture<>();
        reel.add(done("a"));
        reel.add(file);
        reel.end();
        IllegalStateException broken = new IllegalStateException("no ink");
        file.completeExceptionally(broken);
        CompletableFuture<Optional<Path>> second = reel.segment(1);
        assertSame(broken, assertThrows(CompletionException.class, second::join).getCause());
        assertTrue(reel.segment(0).join().isPresent());
        assertTrue(reel.segment(2).join().isEmpty());
    }

    @Test
    void aFilmWithoutSegmentsEndsAtOnce() {
        CompletableFuture<Optional<Path>> first = reel.segment(0);
        reel.end();
        assertEquals(Optional.empty(), first.join());
    }

    @Property(tries = 100)
    void segmentsComeInTheirOrderWhateverTheOrderInWhichTheyAreMade(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        Reel film = new Reel();
        int count = random.nextInt(30);
        List<CompletableFuture<Path>> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(new CompletableFuture<>());
        }
        CompletableFuture<List<String>> read = CompletableFuture.supplyAsync(() -> {
            List<String> names = new ArrayList<>();
            for (int i = 0; ; i++) {
                Optional<Path> file = film.segment(i).join();
                if (file.isEmpty()) {
                    return names;
                }
                names.add(file.get().toString());
            }
        });
        List<Integer> order = new ArrayList<>(
                java.util.stream.IntStream.range(0, count).boxed().toList());
        java.util.Collections.shuffle(order, random);
        int known = 0;
        for (int i : order) {
            while (known < count && random.nextBoolean()) {
                film.add(made.get(known++));
            }
            made.get(i).complete(Path.of("segment-" + i));
        }
        while (known < count) {
            film.add(made.get(known++));
        }
        film.end();
        assertEquals(
                java.util.stream.IntStream.range(0, count)
                        .mapToObj(i -> "segment-" + i)
                        .toList(),
                read.get(60, TimeUnit.SECONDS));
    }
}
