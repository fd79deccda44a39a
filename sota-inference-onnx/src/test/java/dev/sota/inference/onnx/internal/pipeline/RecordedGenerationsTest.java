package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.onnx.fixture.Recordings;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.spi.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Our pictures are those of diffusers: latents after every step within 1e-4, pixels within one level. */
class RecordedGenerationsTest {

    private static final double LATENTS = 1e-4;

    @TestFactory
    Stream<DynamicTest> everyRecordedGenerationIsRepeated() {
        return TinyModels.NAMES.stream().flatMap(name -> {
            Recordings recordings = Recordings.of(name);
            DiffusionModel model = Models.read(TinyModels.folder(name));
            return recordings.cases("text", "image", "inpaint").stream()
                    .map(c -> DynamicTest.dynamicTest(
                            name + " " + c.get("name").asString(), () -> repeat(model, recordings, c)));
        });
    }

    @TestFactory
    Stream<DynamicTest> learnedWordsPaintWhatTheyPaintInDiffusers() {
        Recordings recordings = Recordings.of("inversions");
        return recordings.cases("text").stream().map(c -> {
            String name = c.get("name").asString();
            DiffusionModel model = Models.read(TinyModels.folder(name));
            DiffusionModel taught = model.with(Inversions.read(model.folder(), new TreeSet<>(List.of("lamp", "mist"))));
            return DynamicTest.dynamicTest(name, () -> repeat(taught, recordings, c));
        });
    }

    private static void repeat(DiffusionModel model, Recordings recordings, JsonNode recorded) {
        List<float[]> latents = new ArrayList<>();
        DiffusionModel configured =
                new WithScheduler(adapted(model, recorded), SchedulerConfig.of(recorded.get("scheduler")));
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            DiffusionPipeline.Outcome made = new DiffusionPipeline(configured, sessions)
                    .generate(
                            request(recordings, recorded),
                            new StopSwitch(() -> {}),
                            (done, total, now) -> latents.add(now.clone()));
            compareLatents(recordings, recorded.get("latents"), latents);
            comparePixels(recordings.bytes(recorded.get("pixels")), made.pictures());
        }
    }

    private static DiffusionModel adapted(DiffusionModel model, JsonNode recorded) {
        if (!recorded.has("lora")) {
            return model;
        }
        Map<String, Double> loras = new HashMap<>();
        recorded.get("lora")
                .properties()
                .forEach(e -> loras.put(e.getKey(), e.getValue().asDouble()));
        return model.with(Loras.read(model.folder(), loras));
    }

    private static Generation request(Recordings recordings, JsonNode c) {
        long seed = c.get("seed").asLong();
        Generation.Builder asked = Generation.of(
                        c.get("prompt").asString(),
                        c.get("width").asInt(),
                        c.get("height").asInt())
                .seeds(LongStream.range(seed, seed + c.get("batch").asInt())
                        .boxed()
                        .toList())
                .steps(c.get("steps").asInt())
                .guidance(new Guidance(
                        c.get("guidance").asDouble(),
                        c.get("rescale").asDouble(),
                        c.path("guided").asDouble(1)))
                .tinyAutoencoder(c.get("name").asString().startsWith("tiny_vae"));
        if (!c.get("negative").isNull()) {
            asked.negative(c.get("negative").asString());
        }
        if (c.has("picture")) {
            Optional<Picture> mask = c.has("mask") ? Optional.of(recordings.picture(c.get("mask"))) : Optional.empty();
            asked.start(new Start(
                    recordings.picture(c.get("picture")), c.get("strength").asDouble(), mask));
        }
        return asked.build();
    }

    private static void compareLatents(Recordings recordings, JsonNode expected, List<float[]> latents) {
        assertEquals(expected.size(), latents.size(), "calls of the denoiser");
        for (int step = 0; step < latents.size(); step++) {
            double off = relative(recordings.floats(expected.get(step)), latents.get(step));
            assertTrue(off <= LATENTS, "latents after call " + (step + 1) + " are off by " + off);
        }
    }

    /** The largest difference as a share of the largest number. */
    private static double relative(float[] expected, float[] actual) {
        assertEquals(expected.length, actual.length);
        double largest = 0;
        double off = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            off = Math.max(off, Math.abs(expected[i] - actual[i]));
        }
        return off / largest;
    }

    private static void comparePixels(byte[] expected, List<Picture> pictures) {
        int at = 0;
        for (Picture picture : pictures) {
            for (int y = 0; y < picture.height(); y++) {
                for (int x = 0; x < picture.width(); x++) {
                    for (int shift = 16; shift >= 0; shift -= 8) {
                        int level = picture.argb(x, y) >> shift & 255;
                        assertEquals(expected[at++] & 255, level, 1, "pixel " + x + ", " + y);
                    }
                }
            }
        }
        assertEquals(expected.length, at);
    }
}
