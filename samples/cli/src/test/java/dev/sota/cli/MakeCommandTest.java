package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.BrandKit;
import dev.sota.api.CaptionMode;
import dev.sota.api.CaptionStyle;
import dev.sota.api.Document;
import dev.sota.api.DocumentCodec;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MakeCommandTest {

    @TempDir
    Path folder;

    private CommandHarness cli;

    @BeforeEach
    void setUp() {
        cli = new CommandHarness(folder);
    }

    @Test
    void withoutOptionsTheRequestIsTheDefault() {
        assertEquals(0, cli.run("make", "a bee"));
        assertEquals(GenerationRequest.prompt("a bee").build(), cli.pipeline.request());
        assertTrue(cli.pipeline.closed);
    }

    @Test
    void everyOptionReachesTheRequest() {
        int exit = cli.run(
                ("make --prompt bee -o out.mp4 --force --preset vertical --style ink --voice none --rate 1.25 --seed -7"
                                + " --title T --language de-AT --no-music --captions sidecar --caption-style Pop --typeface serif"
                                + " --encoder libx264"
                                + " --timeout 5m --deadline 1h30m --engine image-generator=mine"
                                + " --engine music-composer=yours")
                        .split(" "));
        assertEquals(0, exit, cli::err);
        GenerationRequest expected = GenerationRequest.prompt("bee")
                .output(folder.resolve("out.mp4"))
                .overwrite(true)
                .preset("vertical")
                .style("ink")
                .voice("none")
                .speechRate(1.25)
                .seed(-7)
                .title("T")
                .language(Locale.forLanguageTag("de-AT"))
                .music(false)
                .captions(CaptionMode.SIDECAR)
                .captionStyle(CaptionStyle.POP)
                .typeface(Typeface.SERIF)
                .encoder("libx264")
                .timeout(Duration.ofMinutes(5))
                .deadline(Duration.ofMinutes(90))
                .build();
        assertEquals(expected, cli.pipeline.request());
        assertEquals(Map.of(EngineKind.IMAGE_GENERATOR, "mine", EngineKind.MUSIC_COMPOSER, "yours"), cli.engines);
    }

    @Test
    void optionsOfEnginesAreGivenOneByOneAndGoBeforeTheFiles() throws IOException {
        assertEquals(
                0, cli.run("make", "a bee", "--option", "onnx.steps=4", "--option", "onnx.negative=a=b, c"), cli::err);
        Map<String, String> options = Map.of("onnx.steps", "4", "onnx.negative", "a=b, c");
        assertEquals(GenerationRequest.prompt("a bee").options(options).build(), cli.pipeline.request());
        Files.writeString(folder.resolve("film.json"), "{\"prompt\": \"a bee\", \"options\": {}}");
        cli.codec = reading(GenerationRequest.prompt("a bee")
                .options(Map.of("onnx.steps", "9", "onnx.size", "384"))
                .build());
        for (String command : new String[] {"make", "plan"}) {
            assertEquals(0, cli.run(command, "film.json", "--option", "onnx.steps=4"), cli::err);
            assertEquals(
                    Map.of("onnx.steps", "4", "onnx.size", "384"),
                    cli.pipeline.request().options());
        }
        assertEquals(0, cli.run("storyboard", "film.json", "-o", "sheet.png"), cli::err);
        assertEquals(
                Map.of("onnx.steps", "9", "onnx.size", "384"),
                cli.pipeline.request().options());
        assertEquals(2, cli.run("make", "a bee", "--option", "onnx.steps"));
        assertTrue(cli.err().contains("--option"), cli.err());
    }

    private static DocumentCodec reading(GenerationRequest request) {
        return new DocumentCodec() {
            @Override
            public String encode(Document document) {
                return "";
            }

            @Override
            public <T extends Document> T decode(String text, Class<T> type) {
                return type.cast(request);
            }
        };
    }

    @Test
    void aBrandKitIsReadFromItsFile() throws IOException {
        Files.writeString(folder.resolve("brand.json"), "{\"name\": \"House\", \"colours\": [\"#1A73E8\"]}");
        assertEquals(0, cli.run("make", "a bee", "--brand", "brand.json"), cli::err);
        BrandKit kit = BrandKit.builder("House").colours(List.of("#1a73e8")).build();
        assertEquals(GenerationRequest.prompt("a bee").brandKit(kit).build(), cli.pipeline.request());
        assertEquals(2, cli.run("make", "a bee", "--brand", "none.json"));
        assertTrue(cli.err().contains("none.json"), cli.err());
    }

    @Test
    void aStyleThatIsNoneOfTheCaptionsIsExplained() {
        assertEquals(2, cli.run("make", "a bee", "--caption-style", "neon"));
        assertTrue(cli.err().contains("write one of bar, outline, boxed, karaoke, pop, none"), cli.err());
        assertEquals(2, cli.run("make", "a bee", "--typeface", "comic"));
        assertTrue(cli.err().contains("write one of sans, serif, display, mono"), cli.err());
    }

    @Test
    void bestEffortGoesWithADeadline() {
        assertEquals(0, cli.run("make", "a bee", "--deadline", "20s", "--best-effort"));
        assertEquals(
                GenerationRequest.prompt("a bee")
                        .deadline(Duration.ofSeconds(20))
                        .bestEffort(true)
                        .build(),
                cli.pipeline.request());
        assertEquals(0, cli.run("make", "a bee", "--deadline", "20s"));
        assertFalse(cli.pipeline.request().bestEffort());
    }

    @Test
    void theWorkCacheIsUsedUnlessItIsNotWanted() {
        assertEquals(0, cli.run("make", "a bee"));
        assertTrue(cli.cached);
        assertEquals(0, cli.run("make", "a bee", "--no-cache"));
        assertFalse(cli.cached);
    }

    @Test
    void saysWhatWasMade() {
        assertEquals(0, cli.run("make", "a bee"));
        String out = cli.out();
        assertTrue(out.contains(folder.resolve("the-lighthouse.mp4").toString()), out);
        assertTrue(out.contains("1:05, 960 x 540 at 30 frames/s, 2.4 MB, libopenh264"), out);
        assertTrue(out.contains("-14.0 LUFS, true peak -1.1 dBTP"), out);
        assertTrue(out.contains("the-lighthouse.srt, the-lighthouse.vtt"), out);
        assertTrue(out.contains("made in"), out);
        assertTrue(out.contains("The prompt was short"), out);
        assertTrue(cli.err().contains("100 % rendering"), cli.err());
    }

    @Test
    void quietSaysOnlyWhereTheFilmIs() {
        assertEquals(0, cli.run("make", "a bee", "--quiet"));
        assertEquals(folder.resolve("the-lighthouse.mp4") + System.lineSeparator(), cli.out());
        assertEquals("", cli.err());
    }

    @Test
    void jsonSaysItAllToPrograms() {
        assertEquals(0, cli.run("make", "a bee", "--json"));
        JsonNode film = cli.json();
        assertEquals(
                folder.resolve("the-lighthouse.mp4").toString(),
                film.get("video").stringValue());
        assertEquals(65, film.get("durationSeconds").doubleValue());
        assertEquals(2_400_000, film.get("bytes").longValue());
        assertEquals("libopenh264", film.get("encoder").stringValue());
        assertEquals(-14.04, film.get("loudness").get("integratedLufs").doubleValue());
        assertEquals(3400, film.get("stageMillis").get("render").longValue());
        assertEquals(1, film.get("notes").size());
        for (String line : cli.err().split("\n", -1)) {
            assertTrue(line.isEmpty() || line.startsWith("{\"stage\":\"render\""), line);
        }
        assertTrue(cli.err().contains("\"fraction\":1.0"), cli.err());
    }

    @ParameterizedTest
    @CsvSource({"REQUEST,2", "BACKEND,1", "RESOURCES,1", "TIMEOUT,1", "INTERNAL,1", "CANCELLED,130"})
    void exitCodesFollowTheKindOfError(Kind kind, int exit) {
        cli.pipeline.failure = GenerationException.builder(kind, "It did not work.")
                .remedy("Do something else.")
                .build();
        assertEquals(exit, cli.run("make", "a bee"));
        assertTrue(cli.err().contains("error: "), cli.err());
        assertFalse(cli.err().contains("\tat "), cli.err());
        assertEquals("", cli.out());
        assertTrue(cli.pipeline.closed);
    }

    @Test
    void errorsHaveASentenceAndARemedy() {
        cli.pipeline.failure = GenerationException.resources("The disk is full")
                .remedy("Free some space.")
                .build();
        cli.run("make", "a bee", "--quiet");
        assertEquals("error: The disk is full.%n  -> Free some space.%n".formatted(), cli.err());
    }

    @Test
    void errorsAreJsonOnRequest() {
        cli.pipeline.failure = GenerationException.resources("The disk is full.")
                .remedy("Free some space.")
                .build();
        assertEquals(1, cli.run("make", "a bee", "--json", "--quiet"));
        JsonNode error = cli.json().get("error");
        assertEquals("resources", error.get("kind").stringValue());
        assertEquals("The disk is full.", error.get("message").stringValue());
        assertEquals("Free some space.", error.get("remedy").stringValue());
        assertEquals(1, error.get("exitCode").intValue());
        assertEquals("", cli.err());
    }

    @Test
    void faultsOfTheProgramAreSaidToBeThat() {
        cli.pipeline.fault = new IllegalStateException("impossible");
        assertEquals(1, cli.run("make", "a bee"));
        assertTrue(cli.err().contains("should not") && cli.err().contains("--debug"), cli.err());
        assertFalse(cli.err().contains("\tat "), cli.err());
        assertEquals(1, cli.run("make", "a bee", "--debug"));
        assertTrue(cli.err().contains("\tat "), cli.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --rate 3               | speech rate is 0.5 to 2
            --rate fast            | is not a number
            --seed x               | is not a whole number
            --timeout 5            | write 90s, 5m or 1h30m
            --timeout -5m          | is not a time
            --deadline 0s          | is not a time
            --captions above       | burned, sidecar
            --language x           | language tag
            --language en_US_POSIX_| language tag
            --engine painter=x     | image-generator
            --colour blue          | no option --colour
            --preset               | Missing required parameter
            """)
    void badOptionsAreBadUsage(String options, String expected) {
        assertEquals(2, cli.run(("make --prompt bee " + options).split(" ")));
        assertTrue(cli.err().contains(expected), cli.err());
        assertTrue(cli.err().contains("  -> "), cli.err());
        assertEquals(0, cli.pipeline.requests.size());
    }

    @Test
    @Timeout(60)
    void ctrlCCancelsTheRunAndWaitsForItsEnd() throws Exception {
        cli.pipeline.endless = true;
        CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(() -> {
            int code = cli.run("make", "a bee");
            cli.interruption.finished();
            return code;
        });
        while (cli.pipeline.requests.isEmpty()) {
            Thread.sleep(1);
        }
        cli.interruption.interrupt();
        assertEquals(130, exit.get(30, TimeUnit.SECONDS), "the interrupt waits for the command to end");
        assertTrue(cli.pipeline.closed);
        assertTrue(cli.err().contains("Interrupted"), cli.err());
    }

    @Test
    void runThatBeginsAfterCtrlCIsCancelledAtOnce() {
        Interruption interruption = new Interruption();
        interruption.interrupt();
        FakeTask task = new FakeTask(cli.pipeline.snapshots);
        interruption.begin();
        interruption.watch(task);
        assertTrue(task.done());
    }
}
