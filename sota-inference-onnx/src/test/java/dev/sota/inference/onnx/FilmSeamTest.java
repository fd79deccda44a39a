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
import dev.sota.spi.RunContext;
import dev.sota.tck.TestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
                    .orElseThrow()
                    .gigaOperations();
            assertEquals(unguided, large, 1e-12, "painted at the same size and scaled");
            double started = effort(engine, request(Map.of("guidance", "1")).start(start(0.5)));
            assertTrue(started < unguided && started > unguided - 10 * step, "a picture is read, too");
            double tiny = effort(engine, request(Map.of("guidance", "1", "tiny-vae", "true")));
            assertTrue(tiny < unguided);
        }
    }

    @Test
    void moreIsHeldForLargerPicturesGuidedOnesAndThoseThatStartFromOthers() {
        try (ImageGenerator engine = open("sd15", Map.of("steps", "20"))) {
            long plain = memory(engine, request(Map.of("guidance", "1")));
            assertEquals(plain, memory(engine, request(Map.of("guidance", "1", "steps", "40"))));
            assertTrue(memory(engine, request(Map.of("guidance", "7"))) > plain);
            assertTrue(memory(engine, request(Map.of("guidance", "1")).start(start(0.5))) > plain);
            long large = memory(engine, large(Map.of("guidance", "1", "size", "512")));
            assertTrue(large > 4 * plain, large + " and " + plain);
            assertTrue(memory(engine, large(Map.of("guidance", "1", "size", "512", "tile", "16"))) < large);
            engine.paint(request(Map.of()).build(), TestContext.in(folder));
            assertEquals(plain, memory(engine, request(Map.of("guidance", "1"))), "whatever is loaded");
        }
    }

    private static ImageRequest.Builder large(Map<String, String> options) {
        return ImageRequest.builder("a ship on the sea", 512, 512).options(options);
    }

    private static long memory(ImageGenerator engine, ImageRequest.Builder request) {
        return engine.effort(request.build()).orElseThrow().memoryBytes();
    }

    private static long loading(ImageGenerator engine, ImageRequest.Builder request) {
        return engine.effort(request.build()).orElseThrow().loadingBytes();
    }

    /** Weights of 16 bits are widened, and count twice. */
    @ParameterizedTest
    @ValueSource(strings = {"sd15", "sdxl", "sd3", "half", "inpaint"})
    void aModelIsMadeReadyGraphByGraph(String model) throws IOException {
        try (ImageGenerator engine = open(model, Map.of("steps", "1"))) {
            long bytes = loading(engine, request(Map.of()));
            assertTrue(bytes > 0 && bytes < 2 * size(TinyModels.folder(model)), bytes + " bytes");
            List<String> heard = new ArrayList<>();
            engine.prepare(request(Map.of()).build(), new Hearing(TestContext.in(folder), heard));
            assertTrue(heard.size() >= 3, heard::toString);
            assertEquals(bytes + " of " + bytes, heard.get(heard.size() - 1));
            assertEquals(0, loading(engine, request(Map.of())));
            engine.prepare(request(Map.of()).build(), new Hearing(TestContext.in(folder), heard));
            long encoder = loading(engine, request(Map.of()).start(start(0.99)));
            assertEquals(model.equals("inpaint"), encoder == 0, "one made for inpainting encodes every time");
        }
    }

    private static long size(Path model) throws IOException {
        try (Stream<Path> files = Files.walk(model)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    @Test
    void makingReadyIsCancelledBetweenTwoGraphs() {
        try (ImageGenerator engine = open("sd15", Map.of())) {
            long bytes = loading(engine, request(Map.of()));
            GenerationException error = assertThrows(
                    GenerationException.class,
                    () -> engine.prepare(request(Map.of()).build(), TestContext.cancelledAfter(folder, 1)));
            assertEquals(GenerationException.Kind.CANCELLED, error.kind());
            long left = loading(engine, request(Map.of()));
            assertTrue(left > 0 && left < bytes, left + " of " + bytes);
        }
    }

    /** Hears of progress. */
    private record Hearing(RunContext of, List<String> heard) implements RunContext {
        @Override
        public String correlationId() {
            return of.correlationId();
        }

        @Override
        public Path workDirectory() {
            return of.workDirectory();
        }

        @Override
        public void checkpoint() {
            of.checkpoint();
        }

        @Override
        public void progress(long done, long total) {
            heard.add(done + " of " + total);
        }

        @Override
        public void note(String sentence) {
            of.note(sentence);
        }

        @Override
        public Registration onStop(Runnable action) {
            return of.onStop(action);
        }
    }

    private static double effort(ImageGenerator engine, ImageRequest.Builder request) {
        return engine.effort(request.build()).orElseThrow().gigaOperations();
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
