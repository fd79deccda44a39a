package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheMaintenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * No room for a cache's entry, a temporary file, the film: either the film is finished all the same, or there is an error
 * that says so, nothing half-made, and a cache from which the next run goes on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledOnOs(OS.WINDOWS)
class FullDiskIT {

    /** Java unpacks each font to a file of this size before anything can be drawn. */
    private static final long FONT_KB = 640;

    @TempDir
    static Path folder = Path.of("");

    private Place peace = new Place(folder, folder, folder);

    @BeforeAll
    void makeInPeace() throws Exception {
        peace = Place.in(folder.resolve("peace")).made();
    }

    /** A kilobyte less than the largest of each kind needs, so that each in turn is what does not fit; and very little. */
    private SortedSet<Long> limits() {
        SortedSet<Long> limits = new TreeSet<>(Set.of(8L));
        SortedMap<String, Long> largest = new TreeMap<>();
        CacheMaintenance.open(peace.cache())
                .entries()
                .forEach(entry -> largest.merge(entry.kind(), entry.bytes(), Math::max));
        Form.say("largest of each kind: %s", largest);
        for (String kind : Form.LONG ? largest.keySet() : Set.of("picture", "mix")) {
            limits.add(Objects.requireNonNull(largest.get(kind)) / 1024 - 1);
        }
        if (Form.LONG) {
            limits.addAll(List.of(FONT_KB, 2 * FONT_KB, 100_000L));
        }
        return limits;
    }

    @Test
    void filesMayOnlyBecomeSoLarge() throws Exception {
        int failed = 0;
        for (long limit : limits()) {
            Place place = Place.in(folder.resolve("limit-" + limit));
            failed += endsWell(place, limited(limit), limit + " kB a file") ? 0 : 1;
            place.removeFilm();
            place.made().assertSameFilm(peace);
            place.assertNothingLeft();
            assertEquals(peace.entries().keySet(), place.entries().keySet());
        }
        assertTrue(failed > 0, "no limit was small enough");
    }

    @Test
    void theFilmItselfIsTooLarge() throws Exception {
        Place place = peace.withOutput(folder.resolve("large"));
        long size = Files.size(peace.film()) / 1024;
        assertTrue(size > FONT_KB, "a film of " + size + " kB");
        // Everything is kept already: only the film is written.
        for (long limit : new long[] {FONT_KB, size}) {
            assertFalse(endsWell(place, limited(limit), "all kept, " + limit + " kB a file"), "the film is larger");
        }
        place.made().assertSameFilm(peace);
    }

    private static List<String> limited(long kilobytes) {
        // bash counts in kilobytes, other shells in half ones.
        return List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash");
    }

    /** Runs, and checks all that must hold however it ends; true when it made the film. */
    private boolean endsWell(Place place, List<String> before, String what) throws IOException, InterruptedException {
        try (Child child = place.start(before)) {
            int exit = child.exit();
            String said = String.join("\n", child.output());
            Form.say("%s: exit %d, kept %s; %s", what, exit, place.kinds(), said);
            if (exit == 0) {
                place.assertSameFilm(peace);
            } else {
                assertEquals(FilmChild.FAILED, exit, said);
                assertTrue(said.contains("error RESOURCES: "), said);
                assertTrue(
                        said.matches(
                                "(?s).*(larger than this process may write|disk is full|A font could not be unpacked).*"),
                        said);
                assertEquals(List.of(), Place.names(place.output()), "nothing is left");
            }
            place.assertCacheVerifies();
            return exit == 0;
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theDiskOfTheCacheIsFull() throws Exception {
        Place place = Place.in(folder.resolve("small-cache"));
        Files.createDirectory(place.cache());
        try (Disk disk = Disk.of(place.cache(), Form.LONG ? 400 : 2000)) {
            assertTrue(endsWell(place, List.of(), disk + " for the cache"), "there was room for the film");
            place.removeFilm();
            assertTrue(endsWell(place, List.of(), disk + " for the cache, again"), "and there still is");
        }
        place.removeFilm();
        place.made().assertSameFilm(peace);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theDiskOfTheWorkFolderIsFull() throws Exception {
        Place place = Place.in(folder.resolve("small-work"));
        for (long room : Form.LONG ? new long[] {4, 40, 3 * FONT_KB, 3 * FONT_KB + 50, 8000} : new long[] {40}) {
            try (Disk disk = Disk.of(place.work(), room)) {
                endsWell(place, List.of(), disk + " for temporary files");
                assertEquals(List.of(), Place.names(place.work()));
            }
            place.removeFilm();
        }
        place.made().assertSameFilm(peace);
        place.assertNothingLeft();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theDiskOfTheFilmIsFull() throws Exception {
        Place place = Place.in(folder.resolve("small-output"));
        long size = Files.size(peace.film()) / 1024;
        for (long room : Form.LONG ? new long[] {4, size / 4, size / 2, size, size + 20} : new long[] {size + 20}) {
            try (Disk disk = Disk.of(place.output(), room)) {
                assertFalse(endsWell(place, List.of(), disk + " for the film"), "the film is larger");
            }
        }
        place.made().assertSameFilm(peace);
        place.assertNothingLeft();
    }

    /** A small file system of its own, where this process may mount one. */
    private record Disk(Path place, long kilobytes) implements AutoCloseable {

        static Disk of(Path place, long kilobytes) throws IOException, InterruptedException {
            String said = run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", place.toString());
            Assumptions.assumeTrue(said.isEmpty(), "no small disk can be mounted: " + said);
            return new Disk(place, kilobytes);
        }

        private static String run(String... command) throws IOException, InterruptedException {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0 ? "" : "failed: " + output;
        }

        @Override
        public void close() throws IOException, InterruptedException {
            assertEquals("", run("umount", place.toString()));
        }

        @Override
        public String toString() {
            return "a disk of " + kilobytes + " kB";
        }
    }
}
