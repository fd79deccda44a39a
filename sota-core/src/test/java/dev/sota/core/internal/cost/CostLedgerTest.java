package dev.sota.core.internal.cost;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.core.internal.cost.CostMeter.Total;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CostLedgerTest {

    private static final CostKey KEY = new CostKey(Work.PAINT, "ink \"1\" |\u00e9");

    @TempDir
    Path folder = Path.of("");

    private CostLedger ledger() {
        return new CostLedger(Optional.of(folder));
    }

    private CostLedger written() {
        CostLedger ledger = ledger();
        ledger.book().learn(Map.of(KEY, new Total(10, 40)), true);
        ledger.book().learnRun(10, 9, 12);
        Course.Log log = new Course.Log();
        log.add(0.5, 9);
        ledger.book().learnCourse(log.course(12), true);
        ledger.save();
        return ledger;
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), "nothing lies beside the ledger: " + all);
            return all.get(0);
        }
    }

    @Test
    void whatWasLearnedIsReadAgain() throws IOException {
        CostLedger first = written();
        CostLedger second = ledger();
        assertEquals(first.book().page(), second.book().page());
        assertEquals(4, second.book().cost(KEY, true), 1e-9);
        assertTrue(second.book().experienced());
        second.book().learn(Map.of(KEY, new Total(10, 80)), true);
        second.save();
        assertEquals(second.book().page(), ledger().book().page());
        assertTrue(file().getFileName().toString().matches("costs-[a-z0-9_-]+\\.json"), file().toString());
    }

    @Test
    void aLedgerIsOneBook() {
        CostLedger ledger = ledger();
        assertSame(ledger.book(), ledger.book());
    }

    @Test
    void withoutAFileTheBookIsMeasuredAndWithoutAFolderKeptInMemory() throws IOException {
        assertTrue(!ledger().book().experienced());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count(), "reading writes nothing");
        }
        CostLedger memory = new CostLedger(Optional.empty());
        memory.book().learn(Map.of(KEY, new Total(10, 40)), true);
        memory.save();
        assertEquals(4, memory.book().cost(KEY, true), 1e-9);
    }

    @Test
    void aLedgerThatWasNeverReadIsNotWritten() throws IOException {
        written();
        String before = Files.readString(file());
        ledger().save();
        assertEquals(before, Files.readString(file()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"costs\"",
                "{}",
                "{\"version\":1}",
                "{\"version\":2,\"speed\":1,\"overlap\":1,\"spread\":0.3,\"runs\":1,\"costs\":{}}",
                "{\"version\":\"one\",\"speed\":1,\"overlap\":1,\"spread\":0.3,\"runs\":1,\"costs\":{}}",
                "{\"version\":1,\"speed\":1e999,\"overlap\":1,\"spread\":0.3,\"runs\":1,\"costs\":{}}",
                "{\"version\":1,\"speed\":[1],\"overlap\":{},\"spread\":true,\"runs\":null,\"costs\":[]}",
                "{\"version\":1,\"speed\":1,\"overlap\":1,\"spread\":0.3,\"runs\":1e300,\"costs\":{\"a\":{\"seconds\":-1,\"runs\":1}}}",
                "{\"version\":1,\"speed\":1,\"overlap\":1,\"spread\":0.3,\"runs\":1,\"costs\":{\"a\":7}}",
                "{\"version\":1,\"speed\":1,\"overlap\":1,\"spread\":0.3,\"runs\":1,\"costs\":{\"a\":{\"seconds\":1e999,\"runs\":1}}}",
                "{\"version\":1,\"speed\":1,\"overlap\":1,\"spread\":0.3,\"runs\":1,\"costs\":{\"a\":{\"seconds\":1e-9,\"runs\":",
                "\u00ff\u00fe\u0000",
            })
    void whatMakesNoSenseIsBegunAnewAndReplaced(String text) throws IOException {
        written();
        Path file = file();
        Files.write(file, text.getBytes(ISO_8859_1));
        CostLedger ledger = ledger();
        assertTrue(!ledger.book().experienced());
        assertEquals(Map.of(), ledger.book().page().costs());
        ledger.book().learnRun(10, 9, 12);
        ledger.save();
        assertTrue(ledger().book().experienced());
    }

    @Test
    void deepAndLongAndEndlessFilesAreNotRead() throws IOException {
        written();
        Path file = file();
        for (String text : List.of(
                "[".repeat(900_000),
                "{\"a\":".repeat(100_000),
                "9".repeat(1_000_000),
                "{\"version\":1,\"speed\":" + "1".repeat(5000) + "}",
                "x".repeat(3_000_000),
                "{\"version\":1,\"speed\":1,\"overlap\":1,\"spread\":0.3,\"runs\":7,\"costs\":{}}"
                        + " ".repeat(1 << 20))) {
            Files.writeString(file, text);
            assertTrue(!ledger().book().experienced());
        }
    }

    @Test
    void damageAtAnyByteFailsNothing() throws IOException {
        written();
        Path file = file();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            if (i % 3 == 0) {
                damaged = java.util.Arrays.copyOf(damaged, random.nextInt(whole.length));
            } else {
                damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
            }
            Files.write(file, damaged);
            CostBook book = ledger().book();
            double cost = book.cost(KEY, true);
            assertTrue(cost >= 0 && cost <= 1e6, cost + " seconds");
            assertTrue(CostBook.of(book.page()).isPresent());
        }
    }

    @Test
    void aFolderInItsPlaceIsLeftAlone() throws IOException {
        written();
        Path file = file();
        Files.delete(file);
        Files.createDirectories(file.resolve("mine"));
        CostLedger ledger = ledger();
        ledger.book().learnRun(10, 9, 12);
        ledger.save();
        assertTrue(Files.isDirectory(file.resolve("mine")));
        assertEquals(file, file());
    }

    @Test
    void aFolderThatIsNoneFailsNothing() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "precious");
        for (Path place : List.of(blocked, blocked.resolve("in it"), folder.resolve("nowhere"))) {
            CostLedger ledger = new CostLedger(Optional.of(place));
            ledger.book().learn(Map.of(KEY, new Total(10, 40)), true);
            ledger.save();
            assertEquals(4, ledger.book().cost(KEY, true), 1e-9);
        }
        assertEquals("precious", Files.readString(blocked));
    }

    @Test
    void twoLedgersOfOneFileNeitherFailNorSpoilIt() throws Exception {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        List<java.util.concurrent.Future<?>> ends = new java.util.ArrayList<>();
        for (int t = 0; t < threads; t++) {
            double seconds = 10 * (t + 1);
            ends.add(pool.submit(() -> {
                start.await();
                for (int i = 0; i < 25; i++) {
                    CostLedger own = ledger();
                    own.book().learn(Map.of(KEY, new Total(10, seconds)), true);
                    own.book().learnRun(10, 9, 12);
                    own.save();
                }
                return null;
            }));
        }
        start.countDown();
        for (var end : ends) {
            end.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();
        CostBook book = ledger().book();
        assertTrue(book.experienced());
        double cost = book.cost(KEY, true);
        assertTrue(cost >= 1 && cost <= 4, cost + " is what one of them learned");
        assertNotEquals(Work.PAINT.rule(), cost);
        file();
    }
}
