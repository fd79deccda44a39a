package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.core.internal.files.FilmFiles.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmFilesTest {

    private static final String RUN = "0123456789abcdef0123456789abcdef0123";

    @TempDir
    Path folder = Path.of("");

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static void writeDrafts(FilmFiles files, String text) throws IOException {
        for (Part part : Part.values()) {
            Files.writeString(files.draft(part), text + part);
        }
    }

    private static GenerationException refused(Path video, boolean overwrite) {
        GenerationException e = assertThrows(GenerationException.class, () -> FilmFiles.named(video, overwrite, RUN));
        assertFalse(e.remedy().isEmpty());
        return e;
    }

    @Test
    void allPartsStandBesideTheFilmUnderItsName() throws IOException {
        try (FilmFiles files = FilmFiles.named(folder.resolve("My.Film.mp4"), false, RUN)) {
            assertEquals(folder.resolve("My.Film.mp4"), files.place(Part.VIDEO));
            assertEquals(folder.resolve("My.Film.srt"), files.place(Part.SRT));
            assertEquals(folder.resolve("My.Film.vtt"), files.place(Part.VTT));
            assertEquals(folder.resolve("My.Film.png"), files.place(Part.POSTER));
            assertEquals(folder.resolve("My.Film.json"), files.place(Part.MANIFEST));
            assertEquals(2, there().size(), there()::toString);
            assertEquals(".My.Film.mp4." + RUN + ".part", there().get(0));
            assertTrue(there().get(1).matches("\\.sota-film-[0-9a-f-]+\\.lock"), "whose it is");
        }
    }

    @Test
    void nothingHasItsNameUntilAllAreReady() throws IOException {
        try (FilmFiles files = FilmFiles.named(folder.resolve("a.mp4"), false, RUN)) {
            writeDrafts(files, "x");
            assertTrue(there().stream().allMatch(f -> f.matches("\\..*\\.(part|lock)")), there()::toString);
            files.publish();
        }
        assertEquals(List.of("a.json", "a.mp4", "a.png", "a.srt", "a.vtt"), there());
        assertEquals("xVIDEO", Files.readString(folder.resolve("a.mp4")));
        assertEquals("xMANIFEST", Files.readString(folder.resolve("a.json")));
    }

    @Test
    void closingRemovesWhatWasNotPublished() throws IOException {
        try (FilmFiles files = FilmFiles.named(folder.resolve("a.mp4"), false, RUN)) {
            writeDrafts(files, "x");
        }
        assertEquals(List.of(), there());
    }

    @Test
    void theFilmIsNamedLastSoThatAFailureLeavesNothingNew() throws IOException {
        Files.writeString(folder.resolve("a.png"), "an older poster");
        try (FilmFiles files = FilmFiles.named(folder.resolve("a.mp4"), true, RUN)) {
            writeDrafts(files, "x");
            Files.delete(files.draft(Part.VIDEO));
            GenerationException e = assertThrows(GenerationException.class, files::publish);
            assertTrue(e.getMessage().startsWith("The film was made but could not be given its name."));
        }
        assertEquals(List.of("a.png"), there());
    }

    @Test
    void whatExistsIsRefusedUnlessItMayBeReplaced() throws IOException {
        Files.writeString(folder.resolve("a.vtt"), "captions of somebody else");
        GenerationException e = refused(folder.resolve("a.mp4"), false);
        assertEquals(Kind.REQUEST, e.kind());
        assertTrue(e.getMessage().contains("a.vtt' exists already"), e.getMessage());
        assertEquals(List.of("a.vtt"), there());
        try (FilmFiles files = FilmFiles.named(folder.resolve("a.mp4"), true, RUN)) {
            writeDrafts(files, "x");
            files.publish();
        }
        assertEquals("xVTT", Files.readString(folder.resolve("a.vtt")));
    }

    @Test
    void outputsThatCannotBeFilmsAreRefused() {
        assertTrue(refused(folder, false).getMessage().contains("is a folder"));
        assertTrue(refused(Path.of("/"), false).getMessage().contains("is a folder"));
        assertTrue(refused(folder.resolve("a.avi"), false).getMessage().contains("does not end in .mp4"));
        GenerationException e = refused(folder.resolve("no/such/a.mp4"), true);
        assertEquals(Kind.REQUEST, e.kind());
        assertTrue(e.getMessage().contains("does not exist"), e.getMessage());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsFoundOutBeforeTheFilmIsMade() {
        // Nobody, not even root, makes files there.
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        GenerationException e = refused(Path.of("/proc/self/a.mp4"), false);
        assertEquals(Kind.RESOURCES, e.kind());
        assertTrue(e.getMessage().startsWith("The film cannot be written to the folder"), e.getMessage());
    }

    @Test
    void aFilmIsNamedAfterItsTitleWithANumberWhereThatIsTaken() throws IOException {
        Files.createFile(folder.resolve("the-sea.mp4"));
        Files.createFile(folder.resolve("the-sea-2.srt"));
        try (FilmFiles files = FilmFiles.free(folder, "The Sea!", RUN)) {
            assertEquals(folder.resolve("the-sea-3.mp4"), files.place(Part.VIDEO));
        }
    }

    @Test
    void runsAtTheSameTimeGetNamesOfTheirOwn() throws IOException {
        try (FilmFiles one = FilmFiles.free(folder, "The Sea", "run-1");
                FilmFiles two = FilmFiles.free(folder, "The Sea", "run-2");
                FilmFiles three = FilmFiles.free(folder, "The Sea", "run-0")) {
            assertEquals("the-sea.mp4", one.place(Part.VIDEO).getFileName().toString());
            assertEquals("the-sea-2.mp4", two.place(Part.VIDEO).getFileName().toString());
            assertEquals("the-sea-3.mp4", three.place(Part.VIDEO).getFileName().toString());
            for (FilmFiles files : List.of(two, one, three)) {
                writeDrafts(files, files.place(Part.VIDEO).getFileName().toString());
                files.publish();
            }
        }
        assertEquals(15, there().size());
        assertEquals("the-sea-2.mp4VIDEO", Files.readString(folder.resolve("the-sea-2.mp4")));
    }

    @ParameterizedTest
    @CsvSource({
        "The Sea!,the-sea",
        "--a--b--,a-b",
        "Ärger & Öl,ärger-öl",
        "灯塔 看守人,灯塔-看守人",
        "'???',film",
        "'',film",
        "../../etc/passwd,etc-passwd",
        "CON,con",
        "x.mp4,x-mp4"
    })
    void namesAreMadeOfLettersAndDigits(String title, String stem) {
        assertEquals(stem, FilmFiles.stem(title));
    }

    @Property
    void everyTitleMakesANameThatAFileSystemTakes(@ForAll String title) {
        String stem = FilmFiles.stem(title);
        assertFalse(stem.isEmpty());
        assertTrue(stem.codePointCount(0, stem.length()) <= 60);
        assertTrue(stem.codePoints().allMatch(c -> c == '-' || Character.isLetter(c) || numeric(c)), stem);
    }

    private static boolean numeric(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    @Test
    void aTitleOfLongLettersStillFitsWithItsDraftsName() throws IOException {
        String title = "𝐓𝐡𝐞𝐋𝐢𝐠𝐡𝐭𝐡𝐨𝐮𝐬𝐞𝐊𝐞𝐞𝐩𝐞𝐫".repeat(8);
        assertTrue(FilmFiles.stem(title).getBytes(StandardCharsets.UTF_8).length <= 180);
        try (FilmFiles files = FilmFiles.free(folder, title, RUN)) {
            writeDrafts(files, "x");
            files.publish();
        }
        assertEquals(5, there().size());
    }

    @Test
    void aWorkDirectoryGoesWithAllThatIsInIt() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "x");
        Path made;
        try (WorkDirectory work = WorkDirectory.in(folder)) {
            made = work.folder();
            Path deep = Files.createDirectories(made.resolve("a/b/c"));
            Files.writeString(deep.resolve("file"), "x");
            Files.createSymbolicLink(made.resolve("link"), kept);
            Files.createSymbolicLink(made.resolve("folder-link"), folder);
        }
        assertFalse(Files.exists(made));
        assertEquals("x", Files.readString(kept), "links are removed, not what they lead to");
    }

    @Test
    void aWorkDirectoryThatIsGoneAlreadyClosesQuietly() throws IOException {
        WorkDirectory work = WorkDirectory.in(folder);
        Files.delete(work.folder());
        work.close();
        assertEquals(List.of(), there());
    }

    @Test
    void aWorkDirectoryNeedsAFolderToStandIn() {
        GenerationException e =
                assertThrows(GenerationException.class, () -> WorkDirectory.in(folder.resolve("missing")));
        assertEquals(Kind.RESOURCES, e.kind());
        assertTrue(e.getMessage().contains("There is no such file or folder"), e.getMessage());
    }
}
