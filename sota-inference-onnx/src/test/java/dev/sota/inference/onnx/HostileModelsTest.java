package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.pipeline.Models;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.tck.TestContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a model, whoever opens it and paints gets one sentence with the file, and what to do. */
class HostileModelsTest {

    @TempDir
    private Path folder = Path.of("");

    private Path model = Path.of("");

    @BeforeEach
    void copy() {
        model = TinyModels.copy("sd15", folder);
    }

    /** Opens and paints as a film does. */
    private void paint() {
        OnnxSettings settings =
                OnnxSettings.of(model).withOptions(Map.of("steps", "1", "scheduler", "euler", "size", "64"));
        try (ImageGenerator engine = new OnnxImageGeneratorProvider(settings).open(new EngineSettings(folder, 1))) {
            engine.paint(ImageRequest.builder("a ship", 64, 64).build(), TestContext.in(folder));
        }
    }

    private void assertSaid(String... words) {
        assertSaid(assertThrows(GenerationException.class, this::paint), words);
    }

    private static void assertSaid(GenerationException error, String... words) {
        assertEquals(GenerationException.Kind.BACKEND, error.kind());
        String sentence = error.getMessage();
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n") && sentence.length() < 400, sentence);
        assertFalse(error.remedy().isBlank());
        for (String word : words) {
            assertTrue(sentence.contains(word), sentence);
        }
    }

    private void replace(String file, byte[] from, byte[] to, boolean all) throws IOException {
        byte[] bytes = Files.readAllBytes(model.resolve(file));
        boolean found = false;
        // From the end: what describes a graph follows its operators.
        for (int at = bytes.length - from.length; at >= 0 && (all || !found); at--) {
            if (java.util.Arrays.equals(bytes, at, at + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, at, to.length);
                found = true;
            }
        }
        assertTrue(found);
        Files.write(model.resolve(file), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unet/model.onnx", "vae_decoder/model.onnx"})
    void anOperatorThatThereIsNotIsSaid(String file) throws IOException {
        replace(file, bytes("Sigmoid"), bytes("Sigmaid"), true);
        assertSaid(file, "operator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unet/model.onnx", "text_encoder/model.onnx", "vae_decoder/model.onnx"})
    void aVersionThatThereIsNotIsSaid(String file) throws IOException {
        replace(file, new byte[] {0x10, 17}, new byte[] {0x10, 99}, false);
        assertSaid(file, "opset 99");
    }

    @Test
    void aTypeThatCannotBeFedIsSaid() throws IOException {
        byte[] bytes = Files.readAllBytes(model.resolve("unet/model.onnx"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int name = text.lastIndexOf("\n\u0006sample\u0012");
        bytes[text.indexOf("\u0008\u0001", name) + 1] = 8;
        Files.write(model.resolve("unet/model.onnx"), bytes);
        assertSaid("unet/model.onnx", "\"sample\"", "type");
    }

    @ParameterizedTest
    @CsvSource({
        "sdxl/unet, unet",
        "sd15/vae_encoder, vae_decoder",
        "sd15/text_encoder, unet",
        "sd15/unet, text_encoder",
        "sd15/unet, vae_decoder",
        "sdxl/text_encoder_2, text_encoder"
    })
    void aGraphOfAnotherPartOrModelIsNamed(String other, String part) throws IOException {
        String[] names = other.split("/");
        Files.copy(
                TinyModels.folder(names[0]).resolve(names[1]).resolve("model.onnx"),
                model.resolve(part).resolve("model.onnx"),
                StandardCopyOption.REPLACE_EXISTING);
        assertSaid(part + "/model.onnx");
    }

    @Test
    void garbageIsNamed() throws IOException {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            byte[] garbage = new byte[random.nextInt(2000)];
            random.nextBytes(garbage);
            Files.write(model.resolve("unet/model.onnx"), garbage);
            assertSaid(assertThrows(GenerationException.class, () -> Models.read(model)), "unet/model.onnx");
        }
    }

    /** Only read, not run: what the native library does with a graph that was made to break it is its own affair. */
    @Test
    void aGraphWithChangedBytesIsReadOrNamed() throws IOException {
        byte[] whole = Files.readAllBytes(model.resolve("unet/model.onnx"));
        Random random = new Random(8);
        for (int n = 0; n < 300; n++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + n % 20; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Files.write(model.resolve("unet/model.onnx"), changed);
            try {
                Models.read(model);
            } catch (GenerationException e) {
                assertSaid(e, "unet/");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model_index.json | []",
                "model_index.json | {\"_class_name\": 7}",
                "scheduler/scheduler_config.json | {\"_class_name\": \"EulerDiscreteScheduler\","
                        + " \"num_train_timesteps\": 2000000000}",
                "scheduler/scheduler_config.json | {\"_class_name\": \"EulerDiscreteScheduler\", \"beta_start\": \"x\"}",
                "vae_decoder/config.json | {\"scaling_factor\": 0}",
                "vae_decoder/config.json | {\"scaling_factor\": NaN}",
                "vae_decoder/config.json | {\"scaling_factor\": 1e300}",
                "vae_decoder/config.json | {\"block_out_channels\": [1,1,1,1,1,1,1,1,1,1,1,1]}",
                "unet/config.json | 7",
                "tokenizer/vocab.json | {}",
                "tokenizer/vocab.json | {\"a\": -1}",
                "tokenizer/tokenizer_config.json | {\"model_max_length\": 0}"
            })
    void configurationsThatAreWrongAreSaid(String file, String text) throws IOException {
        Files.writeString(model.resolve(file), text);
        String said = file.startsWith("vae") ? "vae_decoder" : file.startsWith("sched") ? "scheduler" : file;
        assertSaid(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model_index.json",
                "scheduler/scheduler_config.json",
                "unet/config.json",
                "vae_decoder/config.json",
                "tokenizer/vocab.json",
                "tokenizer/tokenizer_config.json"
            })
    void bombsOfJsonAreNamed(String file) throws IOException {
        for (String bomb : List.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "{\"" + "a".repeat(2_000_000) + "\": 1}",
                "{\"a\": " + "9".repeat(500_000) + "}",
                "{\"a\": \"" + "b".repeat(40_000_000) + "\"}",
                "\u0000\u0000",
                "")) {
            Files.writeString(model.resolve(file), bomb);
            assertSaid(file);
        }
    }

    @Test
    void configurationsWithChangedLettersPaintOrAreNamed() throws IOException {
        List<String> files = List.of(
                "model_index.json",
                "scheduler/scheduler_config.json",
                "unet/config.json",
                "vae_decoder/config.json",
                "tokenizer/merges.txt",
                "tokenizer/tokenizer_config.json",
                "tokenizer/special_tokens_map.json");
        Random random = new Random(9);
        for (int n = 0; n < 70; n++) {
            String file = files.get(n % files.size());
            byte[] whole = Files.readAllBytes(model.resolve(file));
            byte[] changed = whole.clone();
            for (int i = 0; i < 3; i++) {
                changed[random.nextInt(changed.length)] = (byte) (32 + random.nextInt(95));
            }
            Files.write(model.resolve(file), changed);
            try {
                paint();
            } catch (GenerationException e) {
                assertFalse(e.remedy().isBlank());
                assertFalse(e.kind() == GenerationException.Kind.INTERNAL, e::getMessage);
            }
            Files.write(model.resolve(file), whole);
        }
        paint();
    }
}
