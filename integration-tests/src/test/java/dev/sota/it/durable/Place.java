package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheMaintenance;
import dev.sota.api.DocumentCodec;
import dev.sota.api.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a child works: folders for the film, for temporary files, and for the cache; and what must be true of them. */
record Place(Path output, Path work, Path cache) {

    private static final List<String> PARTS = List.of("film.mp4", "film.srt", "film.vtt", "film.png", "film.json");

    static Place in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Place(
                Files.createDirectory(folder.resolve("output")),
                Files.createDirectory(folder.resolve("work")),
                folder.resolve("cache"));
    }

    /** The same, with a new folder for another film. */
    Place withOutput(Path folder) throws IOException {
        return new Place(Files.createDirectories(folder), work, cache);
    }

    Path film() {
        return output.resolve("film.mp4");
    }

    /** A child that makes the film here. */
    Child start(String... more) throws IOException {
        return start(List.of(), more);
    }

    Child start(List<String> before, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(arguments());
        arguments.add("cache=" + cache);
        arguments.addAll(List.of(more));
        return Child.start(before, jvm(), arguments);
    }

    /** A child that makes it from nothing and keeps nothing. */
    Child startWithoutCache(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(arguments());
        arguments.addAll(List.of(more));
        return Child.start(List.of(), jvm(), arguments);
    }

    private List<String> arguments() {
        return List.of("output=" + film(), "work=" + work);
    }

    private List<String> jvm() {
        // Short lives do not repay the second compiler; films are the same bytes with and without it.
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + work));
        if (Files.isDirectory(natives())) {
            options.add("-Dorg.bytedeco.javacpp.cachedir=" + natives());
        }
        return options;
    }

    /** Where native libraries are unpacked, if this folder is there; else they are unpacked once for all of a user. */
    Path natives() {
        return work.resolveSibling("natives");
    }

    /** Makes the film here in peace. */
    Place made(String... more) throws IOException, InterruptedException {
        try (Child child = start(more)) {
            assertEquals(0, child.exit(), () -> String.join("\n", child.output()));
            assertEquals(List.of(), child.warnings());
        }
        return this;
    }

    Place madeWithoutCache(String... more) throws IOException, InterruptedException {
        try (Child child = startWithoutCache(more)) {
            assertEquals(0, child.exit(), () -> String.join("\n", child.output()));
        }
        return this;
    }

    /** Everything in the folder that has a film's final name is whole, and is what the other place has. */
    void assertNothingHalf(Place whole) throws IOException {
        for (String name : names(output)) {
            if (!name.startsWith(".")) {
                assertTrue(PARTS.contains(name), name + " stands beside the film");
                if (name.endsWith(".json")) {
                    DocumentCodec.json().decode(Files.readString(output.resolve(name)), Manifest.class);
                } else {
                    assertEquals(-1, Files.mismatch(output.resolve(name), whole.output.resolve(name)), name);
                }
            }
        }
    }

    /** The whole film is there, the same as in the other place, and nothing else. */
    void assertSameFilm(Place whole) throws IOException {
        assertEquals(PARTS.stream().sorted().toList(), names(output));
        assertNothingHalf(whole);
    }

    boolean filmIsThere() {
        return Files.exists(film());
    }

    void removeFilm() throws IOException {
        for (String part : PARTS) {
            Files.deleteIfExists(output.resolve(part));
        }
    }

    /** No entry of the cache is broken. */
    void assertCacheVerifies() {
        assertEquals(List.of(), CacheMaintenance.open(cache).verify().removed());
    }

    /** When each entry was made. */
    SortedMap<String, Instant> entries() {
        SortedMap<String, Instant> entries = new TreeMap<>();
        CacheMaintenance.open(cache).entries().forEach(entry -> entries.put(entry.key(), entry.created()));
        return entries;
    }

    /** How many entries there are of each kind. */
    SortedMap<String, Integer> kinds() {
        SortedMap<String, Integer> kinds = new TreeMap<>();
        for (CacheEntry entry : CacheMaintenance.open(cache).entries()) {
            kinds.merge(entry.kind(), 1, Integer::sum);
        }
        return kinds;
    }

    /** No run, living or dead, has left a temporary file in any of the folders. */
    void assertNothingLeft() throws IOException {
        assertEquals(List.of(), hidden(output), "drafts");
        assertNoTemporaryFiles();
        assertEquals(List.of(), hidden(cache), "drafts in the cache");
        assertEquals(List.of(), names(cache.resolve("v1").resolve("sessions")), "sessions of the cache");
    }

    /** Nothing but the fonts that Java itself unpacks there, and removes only when a process ends in peace. */
    void assertNoTemporaryFiles() throws IOException {
        assertEquals(
                List.of(),
                names(work).stream().filter(name -> !name.startsWith("+~JF")).toList(),
                "temporary files");
    }

    static List<String> hidden(Path folder) throws IOException {
        return names(folder).stream().filter(name -> name.startsWith(".")).toList();
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
