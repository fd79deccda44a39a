package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.ImageStart;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import dev.sota.tck.TestContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a film asks of the engine before it paints, and what the rungs of its ladder say. */
class FilmSeamTest {

    @TempDir
    private Path folder = Path.of("");

    private ImageGenerator open(String model, Map<String, String> options) {
        return new OnnxImageGeneratorProvider(
                        OnnxSettings.of(TinyModels.folder(model)).withOptions(options))
                .open(new EngineSettings(folder, 1));
    }

    private static ImageRequest.Builder request(Map<String, String> options) {
        Map<String, String> all = new HashMap<>(Map.of("size", "64"));
        all.putAll(options);
        return ImageRequest.builder("a ship on the sea", 96, 64).seed(5).options(all);
    }

    private String detail(ImageGenerator engine, ImageRequest request, String name) {
        Keyframe keyframe = engine.paint(request, TestContext.in(folder));
        return keyframe.details().getOrDefault(name, "");
    }

    private static ImageStart start(double strength) {
        int[] pixels = new int[96 * 64];
        Arrays.fill(pixels, 0xff205080);
        return ImageStart.of(Picture.of(96, 64, pixels), strength);
    }

    @ParameterizedTest
    @CsvSource({
        "turbo, '', 1, 2",
        "turbo, '', 0.75, 2",
        "turbo, '', 0.5, 1",
        "turbo, '', 0.1, 1",
        "lcm, '', 0.75, 3",
        "lcm, '', 0.25, 2",
        "sd15, 12, 0.75, 9",
        "sd15, 12, 0.5, 8",
        "sd15, 6, 0.5, 6"
    })
    void aShareOfTheStepsIsRoundedAndNeverLessThanTheModelNeeds(
            String model, String wants, String share, String steps) {
        try (ImageGenerator engine = open(model, wants.isEmpty() ? Map.of() : Map.of("steps", wants))) {
            ImageRequest request =
                    request(Map.of("steps-share", share, "guidance", "1")).build();
            assertEquals(steps, detail(engine, request, "steps"));
        }
    }

    @Test
    void whoCountsStepsGetsExactlyThose() {
        try (ImageGenerator engine = open("turbo", Map.of())) {
            ImageRequest request =
                    request(Map.of("steps", "4", "steps-share", "0.5")).build();
            assertEquals("4", detail(engine, request, "steps"));
        }
    }

    @Test
    void aStartLeavesAStepToBeMade() {
        try (ImageGenerator engine = open("turbo", Map.of())) {
            ImageRequest one =
                    request(Map.of("steps-share", "0.5")).start(start(0.6)).build();
            engine.check(one);
            assertEquals("2", detail(engine, one, "steps"), "one of the two is made");
            ImageRequest whole = one.toBuilder().start(start(1)).build();
            assertEquals("1", detail(engine, whole, "steps"));
            ImageRequest counted =
                    request(Map.of("steps", "1")).start(start(0.6)).build();
            assertThrows(GenerationException.class, () -> engine.check(counted));
            assertThrows(GenerationException.class, () -> engine.paint(counted, TestContext.in(folder)));
        }
    }

    @Test
    void effortGoesByStepsGuidanceAndTheModelsSizeAlone() {
        try (ImageGenerator engine = open("sd15", Map.of("steps", "20"))) {
            double unguided = effort(engine, request(Map.of("guidance", "1")));
            double guided = effort(engine, request(Map.of("guidance", "7")));
            double half = effort(engine, request(Map.of("guidance", "7", "guidance-end", "0.5")));
            double fewer = effort(engine, request(Map.of("guidance", "1", "steps-share", "0.5")));
            double more = effort(engine, request(Map.of("guidance", "1", "steps", "40")));
            double heun = effort(engine, request(Map.of("guidance", "1", "scheduler", "heun")));
            double step = (more - unguided) / 20;
            assertTrue(step > 0);
            assertEquals(20 * step, guided - unguided, 1e-9);
            assertEquals(10 * step, half - unguided, 1e-9);
            assertEquals(10 * step, unguided - fewer, 1e-9);
            assertEquals(20 * step, heun - unguided, 1e-9, "two calls a step");
            double large = engine.effort(ImageRequest.builder("x", 960, 640)
                            .options(Map.of("size", "64", "guidance", "1"))
                            .build())
                    .orElseThrow();
            assertEquals(unguided, large, 1e-12, "painted at the same size and scaled");
            double started = effort(engine, request(Map.of("guidance", "1")).start(start(0.5)));
            assertTrue(started < unguided && started > unguided - 10 * step, "a picture is read, too");
            double tiny = effort(engine, request(Map.of("guidance", "1", "tiny-vae", "true")));
            assertTrue(tiny < unguided);
        }
    }

    private static double effort(ImageGenerator engine, ImageRequest.Builder request) {
        return engine.effort(request.build()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps=0",
                "steps-share=2",
                "guidance=x",
                "scheduler=none",
                "lora=missing",
                "safety=error",
                "no=1"
            })
    void whatCannotBePaintedIsRefusedBefore(String option) {
        String[] parts = option.split("=");
        try (ImageGenerator engine = open("sd15", Map.of())) {
            ImageRequest request = request(Map.of(parts[0], parts[1])).build();
            GenerationException error = assertThrows(GenerationException.class, () -> engine.check(request));
            assertTrue(!error.remedy().isBlank(), error::getMessage);
            assertThrows(GenerationException.class, () -> engine.paint(request, TestContext.in(folder)));
            engine.check(request(Map.of("steps", "4")).build());
        }
    }
}
