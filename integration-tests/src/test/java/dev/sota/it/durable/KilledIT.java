package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at any instant, from the start of the JVM to the renaming of the finished film: what was made is kept,
 * what was half made is never seen, and the film is the one made in peace. Every third kill waits until the film is
 * about to get its name, because that instant is short.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledIT {

    private static final int KILLS = Form.number("sota.kills", 5, 120);
    private static final int DELIVERY = 3;

    private final Random random = new Random(Form.seed());

    @TempDir
    Path folder = Path.of("");

    /** How long a run takes that is not killed: the last of those seen. */
    private long whole;

    private long kills;
    /** From the beginning of the delivery to the renaming, about: found by trying. */
    private double deliveryNanos = 30e6;

    private long atDelivery;
    private long restartsWithLess;

    @Test
    void aFilmIsTheSameHoweverOftenItsMakerIsKilled() throws Exception {
        Place peace = Place.in(folder.resolve("peace")).madeWithoutCache();
        long began = System.nanoTime();
        Place kept = Place.in(folder.resolve("kept")).made();
        whole = System.nanoTime() - began;
        kept.assertSameFilm(peace);
        kept.assertNothingLeft();
        for (int film = 1; kills < KILLS; film++) {
            Place place = Place.in(folder.resolve("film-" + film));
            // So that unpacking the native libraries is something to be killed at, too.
            Files.createDirectory(place.natives());
            boolean more = true;
            while (more && kills < KILLS) {
                more = killed(place, peace);
            }
            finish(place);
            place.assertSameFilm(peace);
            place.assertCacheVerifies();
            place.assertNothingLeft();
            assertEquals(kept.entries().keySet(), place.entries().keySet(), "the same was made, and nothing else");
        }
        Form.say(
                "%d kills, %d of them at the delivery; %d runs began with something made before",
                kills, atDelivery, restartsWithLess);
        assertTrue(restartsWithLess > 0, "kills came too early for anything to be kept");
    }

    /** Starts a run and kills it; false when it had made the film. */
    private boolean killed(Place place, Place peace) throws IOException, InterruptedException {
        SortedMap<String, Instant> before = place.entries();
        long began = System.nanoTime();
        boolean delivery = kills % DELIVERY == DELIVERY - 1;
        try (Child child = place.start()) {
            boolean ended = delivery ? endsBeforeDelivery(child, place) : child.endsWithin(instant(before.isEmpty()));
            long instant = System.nanoTime() - began;
            int exit = child.kill();
            assertEquals(ended ? 0 : exit, exit, () -> String.join("\n", child.output()));
            assertTrue(exit == Child.KILLED || exit == 0, () -> String.join("\n", child.output()));
            assertEquals(List.of(), child.warnings());
            kills += exit == 0 ? 0 : 1;
            atDelivery += exit != 0 && delivery ? 1 : 0;
            if (exit == 0 && before.isEmpty()) {
                whole = instant;
            }
            if (delivery) {
                deliveryNanos *= exit == 0 ? 0.7 : 1.3;
            }
            restartsWithLess += before.isEmpty() ? 0 : 1;
            Form.say(
                    "kill %d: exit %d after %.3f s%s; kept %s; output %s",
                    kills,
                    exit,
                    instant / 1e9,
                    delivery ? " at the delivery" : "",
                    place.kinds(),
                    Place.names(place.output()));
        }
        place.assertCacheVerifies();
        place.assertNothingHalf(peace);
        assertKept(before, place.entries());
        return !place.filmIsThere();
    }

    /** A random instant of a run: one that finds something made before is shorter. */
    private long instant(boolean first) {
        return (long) (random.nextDouble() * whole * (first ? 1 : 0.6));
    }

    /** Nothing that was made is lost or made again. */
    private static void assertKept(SortedMap<String, Instant> before, SortedMap<String, Instant> after) {
        Map<String, Instant> still = new TreeMap<>(after);
        still.keySet().retainAll(before.keySet());
        assertEquals(before, still);
    }

    /** Waits until the first draft beside the film's is there, and a moment more. */
    private boolean endsBeforeDelivery(Child child, Place place) throws IOException, InterruptedException {
        int dead = drafts(place);
        while (child.alive()) {
            if (drafts(place) > dead) {
                LockSupport.parkNanos((long) (random.nextDouble() * deliveryNanos));
                return false;
            }
            dead = Math.min(dead, drafts(place));
            Thread.onSpinWait();
        }
        return true;
    }

    private static int drafts(Place place) throws IOException {
        return (int) Place.hidden(place.output()).stream()
                .filter(name -> name.startsWith(".film.png"))
                .count();
    }

    private void finish(Place place) throws IOException, InterruptedException {
        if (!place.filmIsThere()) {
            SortedMap<String, Instant> before = place.entries();
            place.made();
            assertKept(before, place.entries());
        } else {
            // The killed run made the film, but not an end; any other run on these folders tidies up.
            Place another = new Place(place.output().resolveSibling("another"), place.work(), place.cache());
            Files.createDirectory(another.output());
            another.made();
            sweep(place);
        }
    }

    private static void sweep(Place place) throws IOException, InterruptedException {
        try (Child child = place.start()) {
            assertNotEquals(0, child.exit());
            assertTrue(
                    child.output().stream().anyMatch(line -> line.contains("exists already")),
                    () -> String.join("\n", child.output()));
        }
    }
}
