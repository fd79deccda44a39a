package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input, met by the packaged program: a sentence, a remedy, an exit code, and nothing left half-made. */
class BadInputIT {

    @TempDir
    Path home;

    private CliProcess cli;

    @BeforeEach
    void setUp() {
        cli = new CliProcess(home);
        cli.write("story.txt", "A gull cries over the sea.");
    }

    private void refuses(int exit, String message, String remedy, String... args) throws InterruptedException {
        String before = cli.left();
        assertEquals(exit, cli.run(args), cli.err());
        String error = cli.err()
                .lines()
                .filter(line -> line.startsWith("error: "))
                .findFirst()
                .orElse("");
        String arrow = cli.err()
                .lines()
                .filter(line -> line.startsWith("  -> "))
                .findFirst()
                .orElse("");
        assertTrue(error.contains(message), cli.err());
        assertTrue(arrow.contains(remedy), cli.err());
        assertFalse(cli.err().contains("Exception"), cli.err());
        assertFalse(cli.err().contains("\tat "), cli.err());
        assertEquals("", cli.out());
        assertEquals(before, cli.left(), "nothing is left half-made");
        assertEquals("", cli.leftTemporary());
    }

    @Test
    void filesThatAreNoScript() throws Exception {
        refuses(2, "There is no file missing.txt", "--prompt", "make", "missing.txt");
        cli.write("empty.txt", " \n ");
        refuses(2, "empty.txt is empty", "at least one word", "make", "empty.txt");
        Files.write(cli.folder.resolve("binary.txt"), new byte[] {1, 2, 0, 3});
        refuses(2, "binary.txt is a binary file", "UTF-8", "make", "binary.txt");
        Files.write(cli.folder.resolve("latin.txt"), "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        refuses(2, "byte 4, in line 1", "iconv", "make", "latin.txt");
        try (RandomAccessFile file =
                new RandomAccessFile(cli.folder.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        refuses(2, "larger than 2 MB", "shorter", "make", "huge.txt");
        cli.write("request.json", "{\"script\": \"x\",\n \"colour\": 1}");
        refuses(2, "colour", "", "make", "request.json");
        cli.write("broken.json", "{\n\n oops");
        refuses(2, "line 3", "Correct it", "make", "broken.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --preset imax               | 'imax'          | 540p, 360p
            --voice anna                | 'anna'          | mary:cmu-slt
            --engine image-generator=x  | 'x'             | sketch
            --style cubist              | 'cubist'        | flat
            --encoder theora            | 'theora'        | openh264
            --language zh               | Chinese         | none
            -o no/such/folder/film.mp4  | folder          | older
            """)
    void whatDoesNotExistIsNamedAndWhatDoesIsListed(String options, String message, String remedy) throws Exception {
        String[] words = ("make story.txt " + options).split(" ");
        refuses(2, message, remedy, words);
    }

    @Test
    void outputThatExistsIsRefused() throws Exception {
        cli.write("film.mp4", "precious");
        refuses(2, "film.mp4", "--force", "make", "story.txt", "-o", "film.mp4");
        assertEquals("precious", Files.readString(cli.folder.resolve("film.mp4")));
        Files.delete(cli.folder.resolve("film.mp4"));
        cli.write("film.srt", "precious");
        refuses(2, "film.srt", "--force", "make", "story.txt", "-o", "film.mp4");
    }

    @Test
    void folderThatCannotBeWrittenIsRefusedBeforeAnythingIsMade() throws Exception {
        // Nobody can make files here, whatever their rights.
        Path folder = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(folder), "no proc file system");
        refuses(1, "/proc", "", "make", "story.txt", "-o", "/proc/self/film.mp4");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void diskThatFillsUpIsNoticed() throws Exception {
        // A limit of 2 MB on the size of files fails a write in its middle, as a full disk does.
        cli.under("/bin/sh", "-c", "ulimit -f 4096; exec \"$0\" \"$@\"");
        refuses(1, "larger than this process may write", "another disk", "make", "story.txt", "--voice", "none");
    }

    @Test
    void timeoutEndsTheRun() throws Exception {
        refuses(
                1,
                "was not finished within",
                "Allow more time",
                "make",
                "story.txt",
                "-o",
                "film.mp4",
                "--timeout",
                "1s");
    }
}
