package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.core.internal.files.FilmFiles.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dead runs have left is removed, and nothing else: not what a living one has, nor what nobody can tell. */
class LeftoversTest {

    private static final String DEAD = "1-1-0123abcd";
    private static final String RUN = "dead-run";

    @TempDir
    Path folder = Path.of("");

    /** Does what a run does, in another process, until it is killed. */
    static final class Run {
        private Run() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            WorkDirectory work = WorkDirectory.in(folder);
            Files.write(work.folder().resolve("segment-0"), new byte[1000]);
            FilmFiles files = FilmFiles.named(folder.resolve("film.mp4"), false, "another-run");
            Files.write(files.draft(Part.SRT), new byte[10]);
            System.out.println("ready");
            while (System.in.read() >= 0) {
                // Waits to be killed.
            }
        }
    }

    private Process startRun() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.equals("ready")) {
            line = lines.readLine();
        }
        assertEquals("ready", line);
        return process;
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private void makeAnother() {
        WorkDirectory.in(folder).close();
        FilmFiles.named(folder.resolve("other.mp4"), false, "a-third-run").close();
    }

    @Test
    void whatALivingRunHasStaysUntilItIsDead() throws Exception {
        Process process = startRun();
        try {
            List<String> living = there();
            assertEquals(5, living.size(), living::toString);
            makeAnother();
            assertEquals(living, there());
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        makeAnother();
        assertEquals(List.of(), there());
    }

    @Test
    void aFolderWithoutALockIsLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve("sota-run-" + DEAD));
        Files.createDirectory(folder.resolve("sota-run-1234567890"));
        Files.createFile(folder.resolve(".film.mp4.some-run.part"));
        List<String> before = there();
        makeAnother();
        assertEquals(before, there());
    }

    @Test
    void onlyTheLocksOwnFolderIsDeleted() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.createFile(precious.resolve("file"));
        Files.createFile(folder.resolve("sota-run-" + DEAD + ".lock"));
        Files.createSymbolicLink(folder.resolve("sota-run-" + DEAD), precious);
        Files.createFile(folder.resolve("sota-run-.." + ".lock"));
        Files.createFile(folder.resolve("sota-run-notes.lock"));
        List<String> before = there();
        makeAnother();
        assertEquals(before, there(), "a link is not a folder of ours, and other names are not ours");
        Files.delete(folder.resolve("sota-run-" + DEAD));
        makeAnother();
        assertEquals(List.of("precious", "sota-run-...lock", "sota-run-notes.lock"), there());
        assertTrue(Files.exists(precious.resolve("file")));
    }

    @Test
    void whatIsLockedIsLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve("sota-run-" + DEAD));
        Path lock = Files.createFile(folder.resolve("sota-run-" + DEAD + ".lock"));
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            assertTrue(channel.tryLock().isValid());
            makeAnother();
            assertEquals(List.of("sota-run-" + DEAD, "sota-run-" + DEAD + ".lock"), there());
        }
        makeAnother();
        assertEquals(List.of(), there());
    }

    /** Leaves what a run leaves that is killed while it names its files. */
    private void killedAfterNaming(int parts) throws IOException {
        List<String> names = List.of("film.srt", "film.vtt", "film.png", "film.json", "film.mp4");
        List<String> journal = new ArrayList<>(List.of("run " + RUN));
        for (int i = 0; i < names.size(); i++) {
            Path file = folder.resolve(i < parts ? names.get(i) : "." + names.get(i) + "." + RUN + ".part");
            Files.writeString(file, names.get(i));
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + i));
            journal.add("new " + names.get(i).length() + " " + (1_700_000_000_000L + i) + " " + names.get(i));
        }
        Files.writeString(folder.resolve(".sota-film-" + DEAD + ".lock"), String.join("\n", journal) + "\n");
    }

    @Test
    void aFilmThatWasHalfNamedIsTakenBack() throws IOException {
        for (int parts = 0; parts < Part.values().length; parts++) {
            killedAfterNaming(parts);
            try (FilmFiles files = FilmFiles.named(folder.resolve("film.mp4"), false, "next")) {
                assertEquals(2, there().size(), there()::toString);
            }
            assertEquals(List.of(), there());
            killedAfterNaming(parts);
            try (FilmFiles files = FilmFiles.free(folder, "Film", "next")) {
                assertEquals(folder.resolve("film.mp4"), files.place(Part.VIDEO));
            }
            assertEquals(List.of(), there());
        }
    }

    @Test
    void aFilmThatHasAllItsNamesStays() throws IOException {
        killedAfterNaming(Part.values().length);
        GenerationException e = assertThrows(
                GenerationException.class, () -> FilmFiles.named(folder.resolve("film.mp4"), false, "next"));
        assertTrue(e.getMessage().contains("exists already"), e.getMessage());
        assertEquals(List.of("film.json", "film.mp4", "film.png", "film.srt", "film.vtt"), there());
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() throws IOException {
        killedAfterNaming(3);
        Files.writeString(folder.resolve("film.vtt"), "somebody's own captions");
        Files.setLastModifiedTime(folder.resolve("film.png"), FileTime.fromMillis(1_800_000_000_000L));
        makeAnother();
        assertEquals(List.of("film.png", "film.vtt"), there());
    }

    @Test
    void aJournalThatSaysSomethingElseRemovesNothingElse() throws IOException {
        Files.writeString(folder.resolve("precious.mp4"), "precious");
        Files.setLastModifiedTime(folder.resolve("precious.mp4"), FileTime.fromMillis(5));
        Path below = Files.createDirectory(folder.resolve("below"));
        Files.writeString(below.resolve("file"), "x");
        Files.setLastModifiedTime(below.resolve("file"), FileTime.fromMillis(5));
        String[] journals = {
            "",
            "run " + RUN,
            "run ../" + RUN + "\nnew 8 5 precious.mp4\n",
            "new 8 5 precious.mp4\nrun x\n",
            "run " + RUN + "\nnew 8 5 precious.mp4\n",
            "run " + RUN + "\nnew 1 5 below/file\nnew 1 5 ..\n",
            "\0\0\0"
        };
        List<String> before = there();
        for (String journal : journals) {
            Files.writeString(folder.resolve(".sota-film-" + DEAD + ".lock"), journal);
            makeAnother();
            assertEquals(before, there(), journal);
            assertTrue(Files.exists(below.resolve("file")));
        }
    }

    @Test
    void aLineThatWasNotFinishedDoesNotCount() throws IOException {
        killedAfterNaming(1);
        Path lock = folder.resolve(".sota-film-" + DEAD + ".lock");
        Files.writeString(lock, Files.readString(lock).lines().toList().get(0) + "\nnew 8 1700000000000 film.srt");
        makeAnother();
        assertEquals(List.of("film.srt"), there());
    }

    @Test
    void aLockGoesWithItsOwner() throws IOException {
        OwnerLock lock = OwnerLock.take(folder, "x-");
        lock.say("something");
        assertEquals(List.of(lock.name() + ".lock"), there());
        OwnerLock second = OwnerLock.take(folder, "x-");
        second.sweep((name, lines) -> assertFalse(true, "that one lives, in this process"));
        second.close();
        lock.close();
        lock.close();
        assertEquals(List.of(), there());
    }

    @Test
    void whatCannotBeTidiedWaits() throws IOException {
        Files.createFile(folder.resolve("x-" + DEAD + ".lock"));
        try (OwnerLock lock = OwnerLock.take(folder, "x-")) {
            lock.sweep((name, lines) -> {
                throw new IOException("not now");
            });
            assertEquals(2, there().size());
            List<String> names = new ArrayList<>();
            lock.sweep((name, lines) -> names.add(name));
            assertEquals(List.of("x-" + DEAD), names);
            assertEquals(1, there().size());
        }
    }
}
