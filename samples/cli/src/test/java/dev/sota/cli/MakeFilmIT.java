package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.DocumentCodec;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Manifest;
import dev.sota.api.Storyboard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One short film, made by the packaged program with the real engines, and what is said about it. */
class MakeFilmIT {

    private static final String SCRIPT = "# Morning\n\nThe sun rises over the sea. A gull cries.\n";

    @TempDir
    static Path home;

    private static CliProcess cli;
    private static int exit;
    private static String out = "";
    private static String err = "";

    @BeforeAll
    static void makeAFilm() throws InterruptedException {
        cli = new CliProcess(home);
        cli.write("morning.txt", SCRIPT);
        exit = cli.run("make", "morning.txt", "-o", "film.mp4", "--preset", "360p", "--json");
        out = cli.out();
        err = cli.err();
    }

    private static JsonNode answer() {
        return new JsonMapper().readTree(out);
    }

    @Test
    void succeeds() {
        assertEquals(0, exit, err + out);
        assertEquals("film.json, film.mp4, film.png, film.srt, film.vtt", cli.left("morning.txt", "plan.json"));
        assertEquals("", cli.leftTemporary());
    }

    @Test
    void filmIsAnMp4ThatCanStartBeforeItIsComplete() throws IOException {
        String film = Files.readString(cli.folder.resolve("film.mp4"), StandardCharsets.ISO_8859_1);
        assertEquals("ftyp", film.substring(4, 8));
        assertTrue(film.indexOf("moov") > 0 && film.indexOf("moov") < film.indexOf("mdat"), "fast start");
        assertEquals(film.length(), answer().get("bytes").longValue());
    }

    @Test
    void answerFitsTheFilm() {
        JsonNode film = answer();
        assertEquals(cli.folder.resolve("film.mp4"), Path.of(film.get("video").stringValue()));
        assertEquals(640, film.get("width").intValue());
        assertEquals("Morning", film.get("title").stringValue());
        double seconds = film.get("durationSeconds").doubleValue();
        assertTrue(seconds > 8 && seconds < 25, "title, two sentences and end card take " + seconds + " s");
        assertEquals(seconds, film.get("frames").longValue() / 24.0, 0.001);
        assertEquals(-14, film.get("loudness").get("integratedLufs").doubleValue(), 0.5);
        assertTrue(film.get("loudness").get("truePeakDbtp").doubleValue() <= -1);
        assertTrue(film.get("encoder").stringValue().contains("264"), out);
    }

    @Test
    void captionsAreWhatIsWritten() throws IOException {
        String srt = Files.readString(cli.folder.resolve("film.srt")).replaceAll("\\s+", " ");
        assertTrue(srt.contains("The sun rises over the sea."), srt);
        assertTrue(Files.readString(cli.folder.resolve("film.vtt")).startsWith("WEBVTT"));
        assertFalse(srt.contains("#"), srt);
    }

    @Test
    void manifestTellsHowItWasMade() throws IOException {
        Manifest manifest =
                DocumentCodec.json().decode(Files.readString(cli.folder.resolve("film.json")), Manifest.class);
        assertTrue(manifest.machineGenerated());
        assertEquals(SCRIPT, manifest.request().text());
        assertEquals("360p", manifest.preset());
        assertFalse(manifest.scenes().isEmpty());
    }

    @Test
    void progressGoesFromNothingToAllAndNeverBack() {
        double last = -1;
        String[] lines = err.split("\n", -1);
        for (String line : lines) {
            if (!line.isEmpty()) {
                double fraction =
                        new JsonMapper().readTree(line).get("fraction").doubleValue();
                assertTrue(fraction >= last, line);
                last = fraction;
            }
        }
        assertEquals(0, new JsonMapper().readTree(lines[0]).get("fraction").doubleValue());
        assertEquals(1, last);
    }

    @Test
    void existingFilmIsNotReplacedUnlessForced() throws Exception {
        byte[] before = Files.readAllBytes(cli.folder.resolve("film.mp4"));
        CliProcess again = new CliProcess(home);
        assertEquals(2, again.run("make", "morning.txt", "-o", "film.mp4", "--preset", "360p"), again.err());
        assertTrue(again.err().contains("film.mp4"), again.err());
        assertTrue(again.err().contains("  -> "), again.err());
        assertEquals(before.length, Files.size(cli.folder.resolve("film.mp4")));
    }

    @Test
    void planCanBeEditedAndPlannedAgain() throws Exception {
        assertEquals(0, cli.run("plan", "morning.txt", "--json"), cli.err());
        Storyboard plan = DocumentCodec.json().decode(cli.out(), Storyboard.class);
        assertTrue(plan.scenes().stream().anyMatch(s -> s.narration().contains("The sun rises")), cli.out());
        Storyboard edited = plan.toBuilder().title("Another Morning").build();
        cli.write("plan.json", DocumentCodec.json().encode(edited));
        assertEquals(0, cli.run("plan", "plan.json", "--json"), cli.err());
        assertEquals(edited, DocumentCodec.json().decode(cli.out(), Storyboard.class));
        assertEquals(0, cli.run("plan", "plan.json"), cli.err());
        assertTrue(cli.out().startsWith("Another Morning"), cli.out());
    }

    @Test
    void requestFileIsAnInput() throws Exception {
        GenerationRequest request =
                GenerationRequest.script(SCRIPT).title("From a File").build();
        CliProcess other = new CliProcess(home.resolve("other"));
        other.write("request.json", DocumentCodec.json().encode(request));
        assertEquals(0, other.run("plan", "request.json"), other.err());
        assertTrue(other.out().startsWith("From a File"), other.out());
    }
}
