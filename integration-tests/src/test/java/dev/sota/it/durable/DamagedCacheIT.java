package dev.sota.it.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheMaintenance;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of the cache that were flipped, cut or wiped are made again, and the film is the same. */
class DamagedCacheIT {

    private static final int ROUNDS = Form.number("sota.damages", 2, 12);

    private final Random random = new Random(Form.seed());

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsDamagedIsMadeAgain() throws Exception {
        Place peace = Place.in(folder.resolve("peace")).madeWithoutCache();
        Place place = Place.in(folder.resolve("damaged")).made();
        for (int round = 1; round <= ROUNDS; round++) {
            List<CacheEntry> entries =
                    new ArrayList<>(CacheMaintenance.open(place.cache()).entries());
            Collections.shuffle(entries, random);
            // In the last round nothing is spared.
            int count = round == ROUNDS ? entries.size() : 1 + random.nextInt(entries.size());
            Set<String> damaged = new TreeSet<>();
            for (CacheEntry entry : entries.subList(0, count)) {
                damage(place, entry);
                damaged.add(entry.key());
            }
            place.removeFilm();
            Set<String> noticed = remade(place, peace);
            assertTrue(damaged.containsAll(noticed), "only what is damaged");
            Form.say("round %d: %d of %d damaged, %d noticed", round, count, entries.size(), noticed.size());
            // What the film did not need, such as the picture of a segment that is there, was not read.
            Set<String> left = CacheMaintenance.open(place.cache()).verify().removed().stream()
                    .map(CacheEntry::key)
                    .collect(Collectors.toCollection(TreeSet::new));
            damaged.removeAll(noticed);
            assertEquals(damaged, left);
            assertTrue(round < ROUNDS || left.isEmpty(), "everything was read: " + left);
        }
        place.assertNothingLeft();
    }

    /** Makes the film again; the entries of which a warning spoke. */
    private static Set<String> remade(Place place, Place peace) throws IOException, InterruptedException {
        try (Child child = place.start()) {
            assertEquals(0, child.exit(), () -> String.join("\n", child.output()));
            place.assertSameFilm(peace);
            Set<String> noticed = new TreeSet<>();
            for (String warning : child.warnings()) {
                assertTrue(
                        warning.matches("WARN Entry [0-9a-f]{64} \\([a-z]+\\) of the work cache is damaged; it is made"
                                + " again\\."),
                        warning);
                noticed.add(warning.split(" ")[2]);
            }
            return noticed;
        }
    }

    private void damage(Place place, CacheEntry entry) throws IOException {
        Path file =
                place.cache().resolve("v1").resolve(entry.key().substring(0, 2)).resolve(entry.key());
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long at = (long) (random.nextDouble() * bytes.length());
            switch (random.nextInt(3)) {
                case 0 -> bytes.setLength(at);
                case 1 -> flip(bytes, at);
                default -> wipe(bytes, at);
            }
        }
    }

    private void flip(RandomAccessFile bytes, long at) throws IOException {
        bytes.seek(at);
        int value = bytes.read();
        bytes.seek(at);
        bytes.write(value ^ 1 << random.nextInt(8));
    }

    /** A block of zeros, as a file system leaves it after a power cut; it may reach beyond the end. */
    private static void wipe(RandomAccessFile bytes, long at) throws IOException {
        bytes.seek(at);
        int first = bytes.read();
        bytes.seek(at);
        byte[] block = new byte[4096];
        // What was zero already would not be damaged.
        block[0] = (byte) (first == 0 ? 1 : 0);
        bytes.write(block);
    }
}
