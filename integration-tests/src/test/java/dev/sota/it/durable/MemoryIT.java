package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Memory stays flat, native memory included. The heap is touched whole at the start, so that what grows is not it: the
 * heap has a limit of its own.
 */
@EnabledOnOs(OS.LINUX)
class MemoryIT {

    private static final int FILMS = Form.number("sota.films", 12, 100);
    private static final int FIRST = Math.max(1, FILMS / 5);
    private static final List<String> FIXED_HEAP = List.of("-Xmx256m", "-Xms256m", "-XX:+AlwaysPreTouch");

    /** What the first films load and compile for the last time: more in the short form, whose first films are few. */
    private static final double GROWTH = Form.LONG ? 1.10 : 1.25;

    private static final Path SAMPLES = Path.of(System.getProperty("sota.root", ".."), "samples", "scripts");
    private static final long MOST_KB = 600 * 1000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void filmAfterFilmInOneProcess() throws Exception {
        Place place = Place.in(folder);
        List<Memory> memory = run(FIXED_HEAP, place, "films=" + FILMS);
        assertEquals(FILMS, memory.size());
        long first = memory.get(FIRST - 1).residentKb();
        long last = memory.get(FILMS - 1).residentKb();
        Form.say("resident after film %d: %d kB, after film %d: %d kB", FIRST, first, FILMS, last);
        assertTrue(last <= first * GROWTH, first + " kB after film " + FIRST + ", " + last + " after film " + FILMS);
        assertEquals(List.of(), Place.names(place.work()));
    }

    @Test
    @EnabledIfSystemProperty(named = "sota.long", matches = "true")
    void aLongFilm() throws Exception {
        Place place = Place.in(folder);
        int minutes = Integer.getInteger("sota.minutes", 22);
        Path script = Files.writeString(folder.resolve("script.txt"), Stories.ofLength(minutes, SAMPLES));
        Memory memory = run(List.of("-Xmx256m"), place, "preset=360p", "script=" + script)
                .get(0);
        Form.say("a film of %d minutes: %s, %d bytes", minutes, memory, Files.size(place.film()));
        assertTrue(memory.peakKb() <= MOST_KB, memory + " at most");
    }

    private static List<Memory> run(List<String> jvm, Place place, String... more)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("output=" + place.film(), "work=" + place.work()));
        arguments.addAll(List.of(more));
        try (Child child = Child.start(List.of(), jvm, arguments)) {
            int exit = child.exit();
            child.output().forEach(line -> Form.say("%s", line));
            assertEquals(0, exit);
            return child.output().stream()
                    .filter(line -> line.startsWith("made "))
                    .map(Memory::parse)
                    .toList();
        }
    }
}
