package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.Recordings;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is special to the family with a transformer, beside what the recordings hold. */
class StableDiffusion3Test {

    private static final DiffusionModel MODEL = Models.read(TinyModels.folder("sd3"));

    @TempDir
    private Path folder = Path.of("");

    private static float[] paint(Generation asked) {
        float[][] last = {{}};
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            new DiffusionPipeline(MODEL, sessions)
                    .generate(asked, new StopSwitch(() -> {}), (done, total, latents) -> last[0] = latents.clone());
        }
        return last[0];
    }

    /** Solvers that are not for flows alone are set up for one when they are asked for by name. */
    @ParameterizedTest
    @ValueSource(strings = {"unipc", "dpmpp-2m"})
    void solversByNameFollowTheFlow(String solver) {
        Recordings recordings = Recordings.of("sd3");
        JsonNode recorded = recordings.cases("text").stream()
                .filter(c -> c.get("name").asString().equals(solver))
                .findFirst()
                .orElseThrow();
        float[] latents = paint(Generation.of(recorded.get("prompt").asString(), 64, 64)
                .seeds(List.of(recorded.get("seed").asLong()))
                .steps(recorded.get("steps").asInt())
                .guidance(new Guidance(recorded.get("guidance").asDouble(), 0, 1))
                .scheduler(solver)
                .build());
        float[] expected = recordings.floats(recorded.get("latents").get(4));
        float largest = 0;
        float off = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            off = Math.max(off, Math.abs(expected[i] - latents[i]));
        }
        assertTrue(off <= 1e-4 * largest, "off by " + off / largest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"euler", "ddim", "lcm", "heun", "tcd", "pndm"})
    void solversOfDiffusionsAreRefused(String solver) {
        GenerationException error = assertThrows(
                GenerationException.class,
                () -> paint(Generation.of("a ship", 64, 64).scheduler(solver).build()));
        assertTrue(error.getMessage().contains("Scheduler"), error::getMessage);
        assertTrue(error.remedy().contains("scheduler"), error::remedy);
    }

    @ParameterizedTest
    @CsvSource({"72, 64, 16", "64, 8, 16", "208, 64, 192"})
    void sizesThatItCannotPaintAreRefused(int width, int height, String said) {
        GenerationException error = assertThrows(
                GenerationException.class,
                () -> paint(Generation.of("a ship", width, height).build()));
        assertEquals(GenerationException.Kind.REQUEST, error.kind());
        assertTrue(error.remedy().contains(said), error::remedy);
    }

    @Test
    void theLargestSizeIsPainted() {
        assertEquals(
                16 * 24 * 4, paint(Generation.of("a ship", 192, 32).steps(1).build()).length);
    }

    /** A share of a step is made whole, where the other families leave it out. */
    @ParameterizedTest
    @CsvSource({"8, 0.3, 5, 6", "6, 0.6, 2, 3", "4, 1, 0, 0", "10, 0.5, 5, 5", "28, 0.01, 27, 28", "1, 0.5, 0, 1"})
    void theStepsThatAPictureLeaves(int steps, double strength, int flow, int noise) {
        assertEquals(flow, new FlowSampling(2).skipped(steps, strength));
        if (noise < steps) {
            assertEquals(noise, Sampling.NOISE.skipped(steps, strength));
        } else {
            assertThrows(GenerationException.class, () -> Sampling.NOISE.skipped(steps, strength));
        }
    }

    @Test
    void noStrengthLeavesNoStep() {
        assertThrows(GenerationException.class, () -> new FlowSampling(2).skipped(8, 1e-18));
    }

    @Test
    void theThirdEncodersStatesAreZeros() {
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            Prompts prompts = new Prompts("a ship", Optional.empty(), true, false);
            Conditioning words = MODEL.condition(prompts, 64, 64, sessions, new StopSwitch(() -> {}));
            for (Reading reading : List.of(words.positive(), words.negative().orElseThrow())) {
                assertEquals(77 + 256, reading.tokens());
                assertEquals(40, reading.width());
                for (int i = 0; i < reading.hidden().length; i++) {
                    boolean beyond = i / 40 >= 77 || i % 40 >= 32;
                    assertEquals(beyond, reading.hidden()[i] == 0, "number " + i);
                }
            }
            // Nothing is an empty text, not zeros as in SDXL.
            assertTrue(words.negative().orElseThrow().hidden()[0] != 0);
        }
    }

    @Test
    void longPromptsAreReadInPieces() {
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            String prompt = "a busy street in the (rain:1.2), ".repeat(20);
            Prompts prompts = new Prompts(prompt, Optional.empty(), true, true);
            Conditioning words = MODEL.condition(prompts, 64, 64, sessions, new StopSwitch(() -> {}));
            int pieces = (words.positive().tokens() - 256) / 77;
            assertTrue(pieces > 1, "pieces: " + pieces);
            assertEquals(
                    words.positive().tokens(), words.negative().orElseThrow().tokens());
        }
    }

    @Test
    void aThirdEncoderIsLeftOutAndThatIsSaid() throws IOException {
        assertEquals(List.of(), MODEL.notes());
        Path model = TinyModels.copy("sd3", folder);
        Path index = model.resolve("model_index.json");
        String text = Files.readString(index);
        String third = "\"text_encoder_3\": [";
        int at = text.indexOf(third) + third.length();
        Files.writeString(
                index,
                text.substring(0, at) + "\"diffusers\", \"OnnxRuntimeModel\"" + text.substring(text.indexOf(']', at)));
        assertTrue(Models.read(model).notes().get(0).contains("T5"));
        Files.writeString(index, text);
        Files.createDirectories(model.resolve("text_encoder_3"));
        assertTrue(Models.read(model).notes().get(0).contains("T5"));
    }

    @Test
    void theSmallAutoencoderIsTheOneBeside() {
        assertTrue(MODEL.autoencoder() != MODEL.tinyAutoencoder());
        assertEquals(16, MODEL.tinyAutoencoder().channels());
        assertEquals(new NativeSize(64, 16, 16, 192), MODEL.size());
        assertFalse(MODEL.readsMask() || MODEL.guidanceEmbedded());
    }
}
