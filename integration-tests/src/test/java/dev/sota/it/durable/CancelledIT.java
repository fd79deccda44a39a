package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheMaintenance;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Films cancelled at any moment, with every real engine: each ends as cancelled, and leaves no temporary file, no thread
 * and no native memory. How soon each ended is printed, with what was going on; no test can promise a time.
 */
class CancelledIT {

    private static final int CANCELS = Form.number("sota.cancels", 8, 60);

    private final Random random = new Random(Form.seed());

    @TempDir
    Path folder = Path.of("");

    /** One that was cancelled, after how long, how soon it ended, and where its threads were. */
    private record Ending(double after, double millis, String at) {}

    @Test
    void aCancelledFilmLeavesNothing() throws Exception {
        Place place = Place.in(folder);
        List<Ending> endings = new ArrayList<>();
        long tracked;
        double opening;
        try (GenerationPipeline pipeline = pipeline(place)) {
            // The first two films show how long one takes, and how much longer with engines that are not open yet.
            double first = seconds(pipeline, place, 0);
            double whole = seconds(pipeline, place, 1);
            opening = Math.max(0.3, first - whole);
            tracked = Pointer.totalBytes();
            for (int i = 0; i < CANCELS; i++) {
                double after = whole * (i + random.nextDouble()) / CANCELS;
                cancelled(pipeline, place, 2 + i, after).ifPresent(endings::add);
            }
        }
        for (int i = 0; i < CANCELS / 2; i++) {
            try (GenerationPipeline pipeline = pipeline(place)) {
                cancelled(pipeline, place, -i, opening * random.nextDouble()).ifPresent(endings::add);
            }
        }
        assertEquals(tracked, Pointer.totalBytes(), "native memory was not freed");
        assertTrue(endings.size() >= CANCELS / 2, "most were cancelled in time");
        place.assertNothingLeft();
        assertEquals(List.of(), CacheMaintenance.open(place.cache()).verify().removed());
        Threads.assertAllEnded("sota-");
        report(endings);
    }

    private static GenerationPipeline pipeline(Place place) {
        return GenerationPipeline.builder()
                .register(new TinyCatalog())
                .preset(System.getProperty("sota.preset", TinyCatalog.PRESET))
                .workDirectory(place.work())
                .cache(place.cache())
                .build();
    }

    private static double seconds(GenerationPipeline pipeline, Place place, long seed) throws IOException {
        long began = System.nanoTime();
        pipeline.generate(request(place, seed));
        double seconds = (System.nanoTime() - began) / 1e9;
        place.removeFilm();
        return seconds;
    }

    private static GenerationRequest request(Place place, long seed) {
        return GenerationRequest.script(Stories.SHORT)
                .title("The Lamp")
                .output(place.film())
                .seed(seed)
                .build();
    }

    /** Cancels a film after so many seconds; nothing when it was made before that. */
    private static Optional<Ending> cancelled(GenerationPipeline pipeline, Place place, long seed, double after)
            throws IOException, InterruptedException {
        GenerationTask task = pipeline.submit(request(place, seed));
        long began = System.nanoTime();
        boolean made = task.await(Duration.ofNanos((long) (after * 1e9))).isPresent();
        List<String> at = new ArrayList<>(List.of(task.progress().stage().label() + ": " + Threads.at("sota-run-")));
        long now = System.nanoTime();
        boolean stopped = task.cancel();
        try (Watch watch = Watch.over("sota-run-", at)) {
            task.await();
            made = true;
        } catch (GenerationException end) {
            assertEquals(GenerationException.Kind.CANCELLED, end.kind());
            assertTrue(stopped);
        }
        double millis = (System.nanoTime() - now) / 1e6;
        assertEquals(made, place.filmIsThere(), "all or nothing");
        place.removeFilm();
        assertEquals(List.of(), Place.names(place.output()));
        assertEquals(List.of(), Place.names(place.work()));
        return made
                ? Optional.empty()
                : Optional.of(new Ending((now - began) / 1e9, millis, String.join("\n      then ", at)));
    }

    private static void report(List<Ending> endings) throws IOException {
        endings.sort(Comparator.comparingDouble(Ending::millis));
        for (Ending ending : endings) {
            Form.say("cancelled after %.2f s, ended after %.1f ms in %s", ending.after, ending.millis, ending.at);
        }
        Form.say(
                "cancel: %d films, p50 %.1f ms, p90 %.1f ms, most %.1f ms; %s",
                endings.size(),
                at(endings, 0.5),
                at(endings, 0.9),
                at(endings, 1),
                Files.exists(Path.of("/proc/self")) ? Memory.own() : "");
    }

    private static double at(List<Ending> sorted, double part) {
        return sorted.get((int) Math.max(0, Math.ceil(part * sorted.size()) - 1))
                .millis();
    }
}
