package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.RunContext;
import dev.sota.tck.TestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Opening, closing and cancelling the engine. */
class EngineLifeTest {

    @TempDir
    private Path folder = Path.of("");

    private static ImageRequest request(long seed) {
        return ImageRequest.builder("a ship on the sea", 64, 64).seed(seed).build();
    }

    @Test
    void aClosedEngineSaysSo() {
        ImageGenerator engine = TinyEngine.open("sd15", folder);
        engine.paint(request(1), TestContext.in(folder));
        engine.close();
        engine.close();
        GenerationException error =
                assertThrows(GenerationException.class, () -> engine.paint(request(1), TestContext.in(folder)));
        assertEquals(GenerationException.Kind.BACKEND, error.kind());
        assertTrue(error.getMessage().contains("closed"), error::getMessage);
    }

    @Test
    void closingEndsWhatIsBeingPainted() throws InterruptedException {
        ImageGenerator engine = TinyEngine.open("sd15", folder);
        CountDownLatch stepped = new CountDownLatch(1);
        CompletableFuture<Void> painting = CompletableFuture.runAsync(() -> engine.paint(
                request(1).toBuilder().options(Map.of("steps", "200")).build(), new Probe(folder, stepped)));
        stepped.await();
        engine.close();
        CompletionException error = assertThrows(CompletionException.class, painting::join);
        GenerationException why = assertInstanceOf(GenerationException.class, error.getCause());
        assertTrue(why.getMessage().contains("closed"), why::getMessage);
    }

    @Test
    void aRunIsCancelledBetweenItsSteps() {
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            TestContext context = TestContext.cancelledAfter(folder, 6);
            GenerationException error =
                    assertThrows(GenerationException.class, () -> engine.paint(request(1), context));
            assertEquals(GenerationException.Kind.CANCELLED, error.kind());
            engine.paint(request(1), TestContext.in(folder));
        }
    }

    @Test
    void aRunThatWasStoppedBeforeANativeCallEndsInIt() {
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            GenerationException error =
                    assertThrows(GenerationException.class, () -> engine.paint(request(1), new StoppedAtOnce(folder)));
            assertEquals(GenerationException.Kind.CANCELLED, error.kind());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fiveHundredPicturesLeaveMemoryFlat() throws IOException {
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            paint(engine, 0, 150);
            long[] grown = new long[5];
            for (int i = 0; i < grown.length; i++) {
                long before = resident();
                paint(engine, 150 + 100 * i, 250 + 100 * i);
                grown[i] = resident() - before;
            }
            // A picture's tensors are some 100 KB: one that is kept shows as 10 MB in each hundred. Java's own heap and
            // compiled code grow once, in a hundred or two.
            String seen = Arrays.toString(grown);
            Arrays.sort(grown);
            assertTrue(grown[2] < 4_000_000, () -> "grown by " + seen);
        }
    }

    private void paint(ImageGenerator engine, int from, int to) {
        for (int seed = from; seed < to; seed++) {
            engine.paint(request(seed).toBuilder().options(Map.of("steps", "1")).build(), TestContext.in(folder));
        }
    }

    private static long resident() throws IOException {
        System.gc();
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAModelItSaysWhatToInstall() {
        OnnxImageGeneratorProvider provider =
                new OnnxImageGeneratorProvider(OnnxSettings.of(folder.resolve("nowhere")));
        assertFalse(provider.availability().available());
        assertTrue(provider.availability().remedy().contains("model_index.json"));
        GenerationException error = assertThrows(
                GenerationException.class, () -> provider.open(new dev.sota.spi.EngineSettings(folder, 1)));
        assertEquals(GenerationException.Kind.BACKEND, error.kind());
        assertFalse(error.remedy().isBlank());
    }

    @Test
    void anotherModelIsAnotherVersion() {
        assertFalse(TinyEngine.provider("sd15")
                .version()
                .equals(TinyEngine.provider("sdxl").version()));
    }

    @Test
    void anotherTransformerIsAnotherVersion() throws IOException {
        Path model = TinyModels.copy("sd3", folder);
        String before = new OnnxImageGeneratorProvider(OnnxSettings.of(model)).version();
        assertEquals(before, new OnnxImageGeneratorProvider(OnnxSettings.of(model)).version());
        Path graph = model.resolve("transformer/model.onnx");
        Files.write(graph, new byte[] {0}, StandardOpenOption.APPEND);
        assertFalse(before.equals(new OnnxImageGeneratorProvider(OnnxSettings.of(model)).version()));
    }

    /** What of the model is not used is said with each picture. */
    @Test
    void whatIsLeftOutOfAModelIsNoted() throws IOException {
        Path model = TinyModels.copy("sd3", folder);
        Files.createDirectories(model.resolve("text_encoder_3"));
        OnnxSettings settings = OnnxSettings.of(model).withOptions(Map.of("steps", "1"));
        TestContext context = TestContext.in(folder);
        try (ImageGenerator engine = new OnnxImageGeneratorProvider(settings).open(new EngineSettings(folder, 1))) {
            engine.paint(ImageRequest.builder("a ship", 64, 64).build(), context);
        }
        assertTrue(context.notes().stream().anyMatch(note -> note.contains("T5")), context.notes()::toString);
    }

    /** A run whose steps can be waited for. */
    private record Probe(Path workDirectory, CountDownLatch stepped) implements RunContext {
        @Override
        public String correlationId() {
            return "test";
        }

        @Override
        public void checkpoint() {}

        @Override
        public void progress(long done, long total) {
            stepped.countDown();
        }

        @Override
        public void note(String sentence) {}

        @Override
        public Registration onStop(Runnable action) {
            return () -> {};
        }
    }

    /** A run that tells the engine to stop, and only throws when it is asked again: from inside the native call. */
    private static final class StoppedAtOnce implements RunContext {
        private final Path workDirectory;
        private int asked;

        StoppedAtOnce(Path workDirectory) {
            this.workDirectory = workDirectory;
        }

        @Override
        public String correlationId() {
            return "test";
        }

        @Override
        public Path workDirectory() {
            return workDirectory;
        }

        @Override
        public void checkpoint() {
            if (++asked > 2) {
                throw GenerationException.builder(GenerationException.Kind.CANCELLED, "Cancelled.")
                        .build();
            }
        }

        @Override
        public void progress(long done, long total) {
            throw new AssertionError("a call that was told to end came to its end");
        }

        @Override
        public void note(String sentence) {}

        @Override
        public Registration onStop(Runnable action) {
            action.run();
            return () -> {};
        }
    }
}
