package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time limits of many lengths: the error says how far the film had come, and what was made is there for the next run. */
class TimeoutIT {

    private static final int LIMITS = Form.number("sota.limits", 3, 25);

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatWasMadeInTimeIsKept() throws Exception {
        Place peace = Place.in(folder.resolve("peace"));
        Place place = Place.in(folder.resolve("limited"));
        try (GenerationPipeline pipeline = pipeline(peace)) {
            pipeline.generate(request(peace).build());
        }
        int kept = 0;
        try (GenerationPipeline pipeline = pipeline(place)) {
            Duration limit = Duration.ofMillis(100);
            int left = LIMITS;
            // Each run goes on where the one before was stopped, so that one of them is ready in time.
            while (!place.filmIsThere()) {
                kept = limited(pipeline, place, limit);
                left--;
                limit = left > 0 ? limit : limit.multipliedBy(2);
                assertEquals(List.of(), Place.names(place.work()));
            }
            assertTrue(left < LIMITS, "at least one limit was too short");
        }
        assertTrue(kept > 0, "nothing was kept");
        place.assertSameFilm(peace);
        place.assertNothingLeft();
        assertEquals(peace.entries().keySet(), place.entries().keySet());
    }

    private static GenerationPipeline pipeline(Place place) {
        return GenerationPipeline.builder()
                .register(new TinyCatalog())
                .preset(TinyCatalog.PRESET)
                .workDirectory(place.work())
                .cache(place.cache())
                .build();
    }

    private static GenerationRequest.Builder request(Place place) {
        return GenerationRequest.script(Stories.SHORT).title("The Lamp").output(place.film());
    }

    /** Makes the film if that is possible in time; how many entries an earlier run had kept. */
    private static int limited(GenerationPipeline pipeline, Place place, Duration limit) throws IOException {
        Map<String, Instant> before = place.entries();
        GenerationRequest request = request(place).timeout(limit).build();
        long began = System.nanoTime();
        try {
            pipeline.generate(request);
        } catch (GenerationException end) {
            double late = (System.nanoTime() - began - limit.toNanos()) / 1e6;
            Form.say("limit %d ms, %.1f ms late: %s", limit.toMillis(), late, end.getMessage());
            assertEquals(GenerationException.Kind.TIMEOUT, end.kind());
            assertTrue(
                    String.valueOf(end.getMessage())
                            .matches("The film was not finished within [0-9]+ (ms|seconds); it had reached"
                                    + " [0-9]{1,2} % \\([a-z ]+\\)\\."),
                    end.getMessage());
            assertFalse(end.remedy().isEmpty());
            assertEquals(List.of(), Place.names(place.output()));
        }
        Map<String, Instant> still = new TreeMap<>(place.entries());
        still.keySet().retainAll(before.keySet());
        assertEquals(before, still, "what was kept was not made again");
        return before.size();
    }
}
