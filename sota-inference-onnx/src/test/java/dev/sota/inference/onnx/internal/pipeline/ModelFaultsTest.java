package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model folder that is wrong gives one sentence with the file, and what to do. */
class ModelFaultsTest {

    @TempDir
    private Path folder = Path.of("");

    private static void assertNames(Path model, String file) {
        GenerationException error = assertThrows(GenerationException.class, () -> Models.read(model));
        assertEquals(GenerationException.Kind.BACKEND, error.kind());
        assertTrue(error.getMessage().contains(file), error::getMessage);
        assertFalse(error.remedy().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unet/model.onnx",
                "text_encoder/model.onnx",
                "vae_decoder/model.onnx",
                "tokenizer/vocab.json",
                "tokenizer/merges.txt",
                "scheduler/scheduler_config.json",
                "model_index.json"
            })
    void aMissingFileIsNamed(String file) throws IOException {
        Path model = TinyModels.copy("sd15", folder);
        Files.delete(model.resolve(file));
        assertNames(model, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unet/model.onnx", "text_encoder/model.onnx", "vae_decoder/model.onnx"})
    void aTruncatedGraphIsNamed(String file) throws IOException {
        Path model = TinyModels.copy("sd15", folder);
        byte[] bytes = Files.readAllBytes(model.resolve(file));
        for (int length : new int[] {0, 1, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(model.resolve(file), Arrays.copyOf(bytes, length));
            assertNames(model, file);
        }
    }

    @Test
    void weightsBesideTheGraphMustBeThereAndWhole() throws IOException {
        Path model = TinyModels.copy("sd21", folder);
        Path weights = model.resolve("unet/weights.pb");
        byte[] bytes = Files.readAllBytes(weights);
        Files.write(weights, Arrays.copyOf(bytes, bytes.length / 2));
        assertNames(model, "unet/weights.pb");
        Files.delete(weights);
        assertNames(model, "unet/weights.pb");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path model = TinyModels.copy("sd15", folder);
        Path outside = folder.resolve("outside.onnx");
        Files.move(model.resolve("unet/model.onnx"), outside);
        Files.createSymbolicLink(model.resolve("unet/model.onnx"), outside);
        assertNames(model, "outside its folder");
    }

    @Test
    void anUnknownFamilyIsNamed() throws IOException {
        Path model = TinyModels.copy("sd15", folder);
        Files.writeString(model.resolve("model_index.json"), "{\"_class_name\": \"FluxPipeline\"}");
        assertNames(model, "FluxPipeline");
    }

    @Test
    void jsonThatIsNoneIsNamed() throws IOException {
        Path model = TinyModels.copy("sd15", folder);
        Files.writeString(model.resolve("scheduler/scheduler_config.json"), "{");
        assertNames(model, "scheduler_config.json");
    }

    @Test
    void aGraphOfAnotherPartIsRefused() throws IOException {
        Path model = TinyModels.copy("sd15", folder);
        Files.copy(
                model.resolve("vae_decoder/model.onnx"),
                model.resolve("unet/model.onnx"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertNames(model, "unet/model.onnx");
    }

    @Test
    void graphsAreLetGoUnderAMemoryLimitAndAnImpossibleOneIsRefused() {
        DiffusionModel model = Models.read(TinyModels.folder("sd15"));
        Generation asked =
                Generation.of("a ship", 64, 64).steps(1).scheduler("euler").build();
        // Enough for the text encoder alone, and for each other graph alone.
        try (SessionStore roomy = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE));
                SessionStore narrow = new SessionStore(new SessionSettings(1, false, 33_700_000))) {
            assertEquals(paint(model, asked, roomy), paint(model, asked, narrow));
            assertEquals(3, roomy.loaded());
            assertEquals(paint(model, asked, roomy), paint(model, asked, narrow));
        }
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, 1_000_000))) {
            GenerationException error = assertThrows(
                    GenerationException.class,
                    () -> new DiffusionPipeline(model, sessions)
                            .generate(asked, new StopSwitch(() -> {}), (d, t, l) -> {}));
            assertEquals(GenerationException.Kind.RESOURCES, error.kind());
            assertTrue(error.remedy().contains("at least"), error::remedy);
            assertEquals(0, sessions.loaded(), "nothing is loaded for what cannot be made");
        }
    }

    private static java.nio.IntBuffer paint(DiffusionModel model, Generation asked, SessionStore sessions) {
        return new DiffusionPipeline(model, sessions)
                .generate(asked, new StopSwitch(() -> {}), (done, total, latents) -> {})
                .pictures()
                .get(0)
                .pixels();
    }
}
