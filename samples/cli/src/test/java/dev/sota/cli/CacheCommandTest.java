package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CacheCommandTest {

    @TempDir
    Path folder;

    private CommandHarness cli;

    @BeforeEach
    void setUp() {
        cli = new CommandHarness(folder);
        cli.cache.add("a", "picture", 3_110_520, Duration.ofSeconds(5), true);
        cli.cache.add("b", "picture", 3_110_520, Duration.ofMinutes(7), false);
        cli.cache.add("c", "mix", 34_560_120, Duration.ofHours(47), false);
        cli.cache.add("d", "segment", 900, Duration.ofDays(12), false);
    }

    private List<String> lines() {
        return cli.out().lines().toList();
    }

    @Test
    void lsShowsATableWithTotals() {
        assertEquals(0, cli.run("cache", "ls"));
        assertEquals(
                List.of(
                        "KEY           KIND     SIZE    USED",
                        "aaaaaaaaaaaa  picture  3.1 MB  just now     in use",
                        "bbbbbbbbbbbb  picture  3.1 MB  7 min ago",
                        "cccccccccccc  mix      35 MB   47 h ago",
                        "dddddddddddd  segment  900 B   12 days ago",
                        "",
                        "mix      1 file   35 MB",
                        "picture  2 files  6.2 MB",
                        "segment  1 file   900 B",
                        "",
                        "4 files, 41 MB, in " + cli.cache.folder()),
                lines());
        assertEquals(Optional.empty(), cli.cacheFolder);
    }

    @Test
    void lsOfAnEmptyCacheSaysWhereItWouldBe() {
        cli.cache.entries.clear();
        assertEquals(0, cli.run("cache", "ls", "--folder", "mine"));
        assertEquals(List.of("Nothing in " + cli.cache.folder()), lines());
        assertEquals(Optional.of(folder.resolve("mine")), cli.cacheFolder);
        assertEquals(0, cli.run("cache", "ls", "--json"));
        assertEquals(0, cli.json().get("count").intValue());
    }

    @Test
    void lsAnswersProgramsInFull() {
        assertEquals(0, cli.run("cache", "ls", "--json"));
        JsonNode answer = cli.json();
        assertEquals(cli.cache.folder().toString(), answer.get("folder").stringValue());
        assertEquals(4, answer.get("count").intValue());
        assertEquals(40_782_060, answer.get("bytes").longValue());
        JsonNode first = answer.get("entries").get(0);
        assertEquals("a".repeat(64), first.get("key").stringValue());
        assertEquals("picture", first.get("kind").stringValue());
        assertTrue(first.get("inUse").booleanValue());
        CacheEntry entry = cli.cache.entries.get(0);
        assertEquals(entry.created(), Instant.parse(first.get("created").stringValue()));
        assertEquals(entry.lastUsed(), Instant.parse(first.get("lastUsed").stringValue()));
    }

    @Test
    void pruneSaysWhatWasRemovedAndWhatIsLeft() {
        cli.cache.goes.addAll(cli.cache.entries.subList(2, 4));
        assertEquals(0, cli.run("cache", "prune"));
        assertEquals(List.of("Removed 2 files, 35 MB.", "2 files, 6.2 MB, in " + cli.cache.folder()), lines());
        assertEquals(CacheLimits.standard(), cli.cache.limits);
        assertEquals(0, cli.run("cache", "prune", "--json"));
        assertEquals(2, cli.json().get("count").intValue());
        assertEquals(2, cli.json().get("removedCount").intValue());
        assertEquals(34_561_020, cli.json().get("removedBytes").longValue());
        assertEquals("mix", cli.json().get("removed").get(0).get("kind").stringValue());
    }

    @Test
    void pruneAllLeavesOnlyWhatIsInUse() {
        cli.cache.goes.addAll(cli.cache.entries.subList(1, 4));
        assertEquals(0, cli.run("cache", "prune", "--all"));
        assertEquals(
                List.of("Removed 3 files, 38 MB. 1 in use stayed.", "1 file, 3.1 MB, in " + cli.cache.folder()),
                lines());
        assertEquals(new CacheLimits(0, Duration.ZERO), cli.cache.limits);
    }

    @ParameterizedTest
    @CsvSource({
        "500MB, 500000000",
        "1.5 gb, 1500000000",
        "2GiB, 2147483648",
        "64k, 64000",
        "7, 7",
        "0, 0",
        "1000B, 1000",
        "3T, 3000000000000"
    })
    void pruneTakesASize(String text, long bytes) {
        assertEquals(0, cli.run("cache", "prune", "--max-size", text), cli::err);
        assertEquals(CacheLimits.standard().withMaxBytes(bytes), cli.cache.limits);
    }

    @ParameterizedTest
    @CsvSource({"7d, P7D", "12h, PT12H", "1d12h, P1DT12H", "30m, PT30M", "90S, PT90S", "0d, PT0S"})
    void pruneTakesAnAge(String text, Duration age) {
        assertEquals(0, cli.run("cache", "prune", "--max-age", text), cli::err);
        assertEquals(CacheLimits.standard().withMaxAge(age), cli.cache.limits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--max-size -1",
                "--max-size much",
                "--max-size 5iB",
                "--max-size 999999999999T",
                "--max-size 1.MB",
                "--max-age 7",
                "--max-age -7d",
                "--max-age d",
                "--max-age 9999999d",
                "--all --max-age 7d",
                "--all --max-size 1GB"
            })
    void whatMakesNoSenseRemovesNothing(String options) {
        assertEquals(2, cli.run(("cache prune " + options).split(" ")), cli::out);
        assertTrue(cli.err().startsWith("error: "), cli.err());
        assertEquals(null, cli.cache.limits);
    }

    @Test
    void verifyIsContentOrNamesWhatWasDamaged() {
        assertEquals(0, cli.run("cache", "verify"));
        assertEquals(List.of("All is well.", "4 files, 41 MB, in " + cli.cache.folder()), lines());
        cli.cache.goes.add(cli.cache.entries.get(1));
        assertEquals(1, cli.run("cache", "verify"), "a script can tell");
        assertEquals("damaged and removed: " + "b".repeat(64) + " (picture)", lines().get(0));
        assertEquals(1, cli.run("cache", "verify", "--json"));
        assertEquals("b".repeat(64), cli.json().get("removed").get(0).get("key").stringValue());
    }

    @Test
    void theDefaultsInTheHelpAreTheOnesThatApply() {
        assertEquals(0, cli.run("cache", "prune", "--help"));
        assertTrue(
                cli.out().contains("Default: " + Sizes.of(CacheLimits.standard().maxBytes()) + "."), cli.out());
        assertTrue(
                cli.out().contains("Default: " + CacheLimits.standard().maxAge().toDays() + "d."), cli.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cache --help", "cache ls -h", "cache prune --help", "cache verify --help"})
    void helpFitsTheTerminalAndSucceeds(String args) {
        assertEquals(0, cli.run(args.split(" ")));
        assertTrue(cli.out().startsWith("Usage: sota cache"), cli.out());
        cli.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertEquals("", cli.err());
    }

    @Test
    void badUsageIsExplained() {
        assertEquals(2, cli.run("cache"));
        assertTrue(cli.err().contains("ls, prune or verify"), cli.err());
        assertTrue(cli.err().contains("See sota cache --help."), cli.err());
        assertEquals(2, cli.run("cache", "list"));
        assertTrue(cli.err().contains("no command list"), cli.err());
        assertEquals(2, cli.run("cache", "ls", "extra"));
        assertFalse(cli.err().isEmpty());
    }
}
