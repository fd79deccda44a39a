package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The work cache as a person meets it: the packaged program, a film, and the commands that look after what it kept. */
class CacheIT {

    @TempDir
    Path home;

    private CliProcess cli;
    private Path cache;

    @BeforeEach
    void setUp() {
        cli = new CliProcess(home);
        cache = home.resolve("cache");
        cli.write("story.txt", "A gull cries over the sea.");
    }

    private JsonNode json(int exit, String... args) throws InterruptedException {
        assertEquals(exit, cli.run(args), () -> cli.out() + cli.err());
        return new JsonMapper().readTree(cli.out());
    }

    @Test
    void aFilmIsKeptListedCheckedAndRemoved() throws Exception {
        assertEquals(0, cli.run("cache", "ls"), cli.err());
        assertEquals("Nothing in " + cache + System.lineSeparator(), cli.out());
        assertFalse(Files.exists(cache), "looking makes nothing");

        assertEquals(0, cli.run("make", "story.txt", "-o", "film.mp4", "--preset", "360p"), cli.err());
        JsonNode kept = json(0, "cache", "ls", "--json");
        List<String> kinds = kept.get("entries")
                .valueStream()
                .map(entry -> entry.get("kind").stringValue())
                .distinct()
                .toList();
        assertTrue(kinds.containsAll(List.of("picture", "segment")), kinds::toString);
        assertTrue(kept.get("entries")
                .valueStream()
                .noneMatch(entry -> entry.get("inUse").booleanValue()));
        assertEquals(0, cli.run("cache", "verify"), cli.out());

        String key = kept.get("entries").get(0).get("key").stringValue();
        Path file;
        try (Stream<Path> files = Files.walk(cache)) {
            file = files.filter(each -> each.endsWith(key)).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        JsonNode damaged = json(1, "cache", "verify", "--json");
        assertEquals(1, damaged.get("removedCount").intValue());
        assertEquals(key, damaged.get("removed").get(0).get("key").stringValue());

        assertEquals(0, cli.run("cache", "prune", "--all"), cli.err());
        assertTrue(cli.out().toLowerCase(Locale.ROOT).contains("nothing in"), cli.out());
        assertEquals(0, json(0, "cache", "ls", "--json").get("count").intValue());
    }

    @Test
    void aFileInTheCachesPlaceIsAnErrorInTwoLines() throws Exception {
        Files.writeString(cache, "not a folder");
        assertEquals(2, cli.run("cache", "ls"));
        assertTrue(cli.err().startsWith("error: The work cache is not a folder: " + cache), cli.err());
        assertEquals(2, cli.err().lines().count());
        assertEquals("not a folder", Files.readString(cache));
    }
}
