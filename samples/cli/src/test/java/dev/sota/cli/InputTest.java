package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.sota.api.GenerationRequest.SourceKind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What INPUT can be, and what is said about what it cannot be. */
class InputTest {

    @TempDir
    Path folder;

    private CommandHarness cli;

    @BeforeEach
    void setUp() {
        cli = new CommandHarness(folder);
    }

    private void accepts(SourceKind kind, String text, String... args) {
        assertEquals(0, cli.run(args), cli::err);
        assertEquals(kind, cli.pipeline.request().source());
        assertEquals(text, cli.pipeline.request().text());
    }

    private void refuses(String message, String remedy, String... args) {
        assertEquals(2, cli.run(args), cli::err);
        String[] lines = cli.err().split("\\R", -1);
        assertEquals(3, lines.length, "two lines: " + cli.err());
        assertTrue(lines[0].startsWith("error: ") && lines[0].contains(message), cli.err());
        assertTrue(lines[1].startsWith("  -> ") && lines[1].contains(remedy), cli.err());
        assertEquals("", cli.out());
        assertEquals(0, cli.pipeline.requests.size());
    }

    @Test
    void fileIsAScript() {
        cli.file("story.txt", "Once upon a time.\n");
        accepts(SourceKind.SCRIPT, "Once upon a time.\n", "make", "story.txt");
        cli.file("story", "No extension.");
        accepts(SourceKind.SCRIPT, "No extension.", "make", "story");
        cli.file("my own story.md", "# Title");
        accepts(SourceKind.SCRIPT, "# Title", "make", "my own story.md");
        accepts(
                SourceKind.SCRIPT,
                "No extension.",
                "make",
                folder.resolve("story").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A day in the life of a honey bee",
                "what is love?",
                "TCP/IP for cats: \"why\" | <how> *",
                "蜜蜂的 一天",
                "an idea, see notes.txt for more"
            })
    void wordsWithSpacesAreAPrompt(String words) {
        accepts(SourceKind.PROMPT, words, "make", words);
    }

    @Test
    void promptCanBeSaidToBeOne() {
        accepts(SourceKind.PROMPT, "bees", "make", "--prompt", "bees");
        cli.file("bees", "A file.");
        accepts(SourceKind.PROMPT, "bees", "make", "--prompt", "bees");
    }

    @Test
    void dashIsStandardInput() {
        cli.in = "From a pipe.".getBytes(StandardCharsets.UTF_8);
        accepts(SourceKind.SCRIPT, "From a pipe.", "make", "-");
    }

    @Test
    void jsonFilesAreRequestsAndStoryboards() {
        cli.file("request.json", "{\"text\": \"x\"}");
        accepts(SourceKind.SCRIPT, "Written down.", "make", "request.json", "--preset", "vertical");
        assertEquals(99, cli.pipeline.request().seed());
        assertEquals("vertical", cli.pipeline.request().preset().orElseThrow());
        cli.file("manifest.json", "{\"sotaVersion\": \"0.1.0\", \"scenes\": []}");
        accepts(SourceKind.SCRIPT, "Written down.", "make", "manifest.json");
        assertEquals(99, cli.pipeline.request().seed());
        cli.file("board.JSON", "{\"title\": \"x\", \"scenes\": []}");
        accepts(SourceKind.STORYBOARD, "", "make", "board.JSON");
        assertEquals(Films.storyboard(), cli.pipeline.request().storyboard().orElseThrow());
    }

    @Test
    void faultyJsonNamesItsFile() {
        cli.file("request.json", "{\"wrong\": 1}");
        refuses("request.json: Line 1: member \"wrong\"", "Correct the file", "make", "request.json");
    }

    @ParameterizedTest
    @CsvSource({
        "story.txt",
        "honeybee",
        "no/such/story",
        "my story.txt",
        "my story.md",
        "my request.json",
        "' story.txt '",
    })
    void missingFileIsSaidToBeMissing(String name) {
        refuses("There is no file " + name.strip(), "--prompt", "make", name);
    }

    @Test
    void wordsInAFolderThatIsThereAreAMissingFile() throws IOException {
        Files.createDirectory(folder.resolve("my films"));
        refuses("There is no file", "--prompt", "make", "my films/first film");
    }

    @Test
    void tooMuchAndTooLittle() {
        refuses("nothing to make a film of", "prompt in quotes", "make");
        refuses("The input is empty", "prompt in quotes", "make", "  ");
        refuses("2 were given", "\"A day\"", "make", "A", "day");
        refuses("both an input and a --prompt", "one of the two", "make", "a b", "--prompt", "c");
        refuses("The prompt is empty", "at least one word", "make", "--prompt", " ");
    }

    @Test
    void folderIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("texts"));
        refuses("is a folder", "text file in it", "make", "texts");
    }

    @Test
    void unreadableFileIsRefused() throws IOException {
        Path file = cli.file("secret.txt", "x");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");
        refuses("may not be read", "permissions", "make", "secret.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF", "\uFEFF\n", "\u00A0\u2003\u200B"})
    void emptyFileIsRefused(String text) {
        cli.file("empty.txt", text);
        refuses("empty.txt is empty", "at least one word", "make", "empty.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E370A, a PDF document",
        "504B03041400060008, a word-processor document",
        "89504E470D0A1A0A, a picture",
        "FFD8FFE000104A46, a picture",
        "1F8B080000000000, a compressed file",
        "7F454C4602010100, a binary file",
        "6162630064656600, a binary file",
        "0101020305060701, a binary file",
    })
    void whatIsNotTextIsNamed(String hex, String what) {
        cli.file("thing.txt", HexFormat.of().parseHex(hex));
        refuses("thing.txt is " + what, "UTF-8", "make", "thing.txt");
    }

    @Test
    void hugeFileIsRefusedWithoutReadingIt() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(50_000_000_000L);
        }
        refuses("larger than 2 MB", "shorter text", "make", "huge.txt");
    }

    @Test
    void sizeLimitIsExact() {
        String text = "word ".repeat(TextFile.MAX_BYTES / 5) + "w".repeat(TextFile.MAX_BYTES % 5);
        cli.file("full.txt", text);
        accepts(SourceKind.SCRIPT, text, "make", "full.txt");
        cli = new CommandHarness(folder);
        cli.in = (text + "w").getBytes(StandardCharsets.UTF_8);
        refuses("Standard input is larger than 2 MB", "shorter text", "make", "-");
    }

    @Test
    void invalidUtf8NamesTheByteAndTheLine() {
        cli.file("old.txt", "First line\ncaf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1));
        refuses("byte 15, in line 2,", "iconv", "make", "old.txt");
        cli.file("cut.txt", HexFormat.of().parseHex("616263E282"));
        refuses("byte 4, in line 1,", "iconv", "make", "cut.txt");
        cli.file("surrogate.txt", HexFormat.of().parseHex("61EDA080"));
        refuses("byte 2", "iconv", "make", "surrogate.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void byteOrderMarkIsUnderstoodAndDropped(String charset) {
        cli.file("marked.txt", "\uFEFFGr\u00FC\u00DFe, \u4E16\u754C \uD83D\uDC1D".getBytes(Charset.forName(charset)));
        accepts(SourceKind.SCRIPT, "Gr\u00FC\u00DFe, \u4E16\u754C \uD83D\uDC1D", "make", "marked.txt");
    }

    @Test
    void brokenUtf16IsRefused() {
        cli.file("odd.txt", HexFormat.of().parseHex("FEFF0041DC00"));
        refuses("not valid UTF-16BE: byte 5", "UTF-8", "make", "odd.txt");
    }
}
