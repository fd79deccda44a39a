package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.onnx.fixture.Recordings;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.model.ElementType;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.spi.Picture;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Graphs with 16-bit numbers, in and out, and with 8-bit weights: what sd15 recorded with 32 bits, less exactly. */
class NarrowModelsTest {

    /** How far the mean square of the latents' differences may be from zero, as a share of that of the latents. */
    @ParameterizedTest
    @CsvSource({
        "half, no_guidance, 0.01",
        "half, euler, 0.01",
        "half, unipc, 0.01",
        "half, img2img_euler, 0.01",
        "int8, no_guidance, 0.15",
        // Guidance multiplies what is off.
        "int8, euler, 0.35",
        "int8, img2img_euler, 0.15"
    })
    void theyPaintNearlyTheSame(String name, String recorded, double most) {
        Recordings recordings = Recordings.of("sd15");
        JsonNode c = recordings.cases("text", "image").stream()
                .filter(one -> one.get("name").asString().equals(recorded))
                .findFirst()
                .orElseThrow();
        float[][] last = {{}};
        DiffusionModel model =
                new WithScheduler(Models.read(TinyModels.folder(name)), SchedulerConfig.of(c.get("scheduler")));
        Generation.Builder asked = Generation.of(c.get("prompt").asString(), 64, 64)
                .seeds(java.util.List.of(c.get("seed").asLong()))
                .steps(c.get("steps").asInt())
                .guidance(new Guidance(c.get("guidance").asDouble(), 0, 1));
        if (c.has("picture")) {
            asked.start(new Start(
                    recordings.picture(c.get("picture")), c.get("strength").asDouble(), Optional.empty()));
        }
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            Picture picture = new DiffusionPipeline(model, sessions)
                    .generate(asked.build(), new StopSwitch(() -> {}), (d, t, now) -> last[0] = now.clone())
                    .pictures()
                    .get(0);
            assertEquals(64, picture.width());
        }
        JsonNode latents = c.get("latents");
        double off = difference(recordings.floats(latents.get(latents.size() - 1)), last[0]);
        assertTrue(off < most, () -> "off by " + off);
        assertTrue(off > 1e-6, () -> "as exact as 32 bits: " + off);
    }

    private static double difference(float[] expected, float[] actual) {
        double squares = 0;
        double all = 0;
        for (int i = 0; i < expected.length; i++) {
            squares += (expected[i] - actual[i]) * (expected[i] - actual[i]);
            all += expected[i] * expected[i];
        }
        return Math.sqrt(squares / all);
    }

    @Test
    void theHalvesReallyAre() {
        ModelFolder half = ModelFolder.at(TinyModels.folder("half"));
        for (String part : new String[] {"unet", "vae_decoder", "vae_encoder"}) {
            assertEquals(
                    ElementType.FLOAT16,
                    half.requireGraph(part, part).inputs().get(0).type(),
                    part);
            assertEquals(
                    ElementType.FLOAT16,
                    half.requireGraph(part, part).outputs().get(0).type(),
                    part);
        }
        long wide = ModelFolder.at(TinyModels.folder("sd15"))
                .requireGraph("unet", "U-Net")
                .weightBytes();
        assertTrue(half.requireGraph("unet", "U-Net").weightBytes() < 0.7 * wide);
        assertFalse(ModelFolder.at(TinyModels.folder("int8"))
                        .requireGraph("unet", "U-Net")
                        .weightBytes()
                > 0.95 * wide);
    }
}
