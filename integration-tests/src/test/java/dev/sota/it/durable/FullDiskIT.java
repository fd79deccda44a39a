package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Files of this size hold, in turn: nothing; speech; segments and pictures; everything but music and mix. */
    private static final List<Integer> LIMITS_KB = Form.LONG
            ? List.of(1, 8, 40, 100, 150, 250, 400, 600, 1000, 1500, 2500, 4000, 6000, 8000)
            : List.of(8, 150, 1500);

    @TempDir
    Path folder = Path.of("");

    private Place peace = new Place(folder, folder, folder);

    @BeforeAll
    void makeInPeace() throws Exception {
        peace = Place.in(folder.resolve("peace")).made();
    }

    @Test
    void filesMayOnlyBecomeSoLarge() throws Exception {
        int failed = 0;
        for (int limit : LIMITS_KB) {
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
        long size = Files.size(peace.film());
        // Everything is kept already: only the film is written.
        for (long limit : new long[] {size / 4096, size / 1024}) {
            assertTrue(!endsWell(place, limited(limit), "all kept, " + limit + " kB a file"), "the film is larger");
            assertEquals(List.of(), Place.names(place.output()));
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
                assertTrue(said.matches("(?s).*(larger than this process may write|disk is full).*"), said);
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
        try (Disk disk = Disk.of(place.work(), 40)) {
            endsWell(place, List.of(), disk + " for temporary files");
            assertEquals(List.of(), Place.names(place.work()));
        }
        place.removeFilm();
        place.made().assertSameFilm(peace);
        place.assertNothingLeft();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theDiskOfTheFilmIsFull() throws Exception {
        Place place = Place.in(folder.resolve("small-output"));
        long size = Files.size(peace.film()) / 1024;
        for (long room : new long[] {size / 4, size, size + 20}) {
            try (Disk disk = Disk.of(place.output(), room)) {
                assertTrue(!endsWell(place, List.of(), disk + " for the film"), "the film is larger");
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
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
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
