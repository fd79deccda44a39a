package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of this family that is wrong gives one sentence with the file, and what to do. */
class TransformerFaultsTest {

    @TempDir
    private Path folder = Path.of("");

    private Path model = Path.of("");

    @BeforeEach
    void copy() {
        model = TinyModels.copy("sd3", folder);
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

    private void assertSaid(String... words) {
        assertSaid(assertThrows(GenerationException.class, () -> Models.read(model)), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transformer/model.onnx",
                "text_encoder/model.onnx",
                "text_encoder_2/model.onnx",
                "vae_decoder/model.onnx",
                "tokenizer/vocab.json",
                "tokenizer_2/merges.txt",
                "scheduler/scheduler_config.json"
            })
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(model.resolve(file));
        assertSaid(file);
    }

    @Test
    void aTruncatedTransformerIsNamed() throws IOException {
        Path graph = model.resolve("transformer/model.onnx");
        byte[] bytes = Files.readAllBytes(graph);
        for (int length : new int[] {0, 1, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(graph, Arrays.copyOf(bytes, length));
            assertSaid("transformer/model.onnx");
        }
    }

    /** What each graph lacks or has is said of the graph that is wrong, also where it is of another family. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sd15/unet            | transformer    | hidden_states",
                "sd3/vae_decoder      | transformer    | hidden_states",
                "sd3/text_encoder     | transformer    | hidden_states",
                "sd15/vae_decoder     | vae_decoder    | 4 channels",
                "sd15/tiny_vae_decoder| tiny_vae_decoder | 4 channels",
                "sd15/text_encoder    | text_encoder   | states",
                "sdxl/text_encoder    | text_encoder   | text_embeds",
                "sdxl/text_encoder    | text_encoder_2 | text_embeds",
                "sd3/transformer      | text_encoder_2 | input_ids"
            })
    void aGraphOfAnotherPartOrModelIsNamed(String other, String part, String said) throws IOException {
        String[] names = other.split("/");
        for (String file : new String[] {"model.onnx", "config.json"}) {
            Files.copy(
                    TinyModels.folder(names[0]).resolve(names[1]).resolve(file),
                    model.resolve(part).resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertSaid(part + "/model.onnx", said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transformer/config.json | {\"patch_size\": 0}",
                "transformer/config.json | {\"patch_size\": 1000000000}",
                "transformer/config.json | {\"pos_embed_max_size\": -3}",
                "transformer/config.json | []",
                "vae_decoder/config.json | {\"shift_factor\": 1e300}",
                "vae_decoder/config.json | {\"shift_factor\": NaN}",
                "vae_decoder/config.json | {\"scaling_factor\": -1}",
                "vae_decoder/config.json | {\"latent_channels\": 1000000}"
            })
    void aWrongConfigurationIsNamed(String file, String text) throws IOException {
        Files.writeString(model.resolve(file), text);
        assertSaid(file.substring(0, file.indexOf('/') + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'use_dynamic_shifting': true, 'base_image_seq_len': 9, 'max_image_seq_len': 9 | max_image_seq_len",
                "'use_dynamic_shifting': 'perhaps' | use_dynamic_shifting",
                "'shift': 'far' | shift"
            })
    void aWrongScheduleIsSaid(String members, String said) throws IOException {
        Files.writeString(
                model.resolve("scheduler/scheduler_config.json"),
                ("{'_class_name': 'FlowMatchEulerDiscreteScheduler', " + members + "}").replace('\'', '"'));
        assertSaid(assertThrows(GenerationException.class, this::paint), said);
    }

    private void paint() {
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            new DiffusionPipeline(Models.read(model), sessions)
                    .generate(
                            Generation.of("a ship", 64, 64).steps(1).build(),
                            new StopSwitch(() -> {}),
                            (done, total, latents) -> {});
        }
    }

    /** The exported graph fixes the widths; the words must have them. */
    @Test
    void wordsOfAnotherWidthAreSaid() {
        ModelFolder files = ModelFolder.at(model);
        GraphFile transformer = files.requireGraph("transformer", "transformer");
        ClipPair pair = new ClipPair(
                TextEncoder.penultimate(files, "text_encoder", "tokenizer", "text_embeds"),
                TextEncoder.penultimate(files, "text_encoder_2", "tokenizer_2", "text_embeds"));
        Prompts prompts = new Prompts("a ship", Optional.empty(), true, false);
        StopSwitch stop = new StopSwitch(() -> {});
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            assertSaid(
                    assertThrows(
                            GenerationException.class,
                            () -> new JointConditioner(pair, transformer, 31)
                                    .condition(prompts, 64, 64, sessions, stop)),
                    "transformer/model.onnx",
                    "31",
                    "32");
            Reading odd = new Reading(new float[333 * 40], 333, Map.of(JointConditioner.WHOLE, new float[31]));
            assertSaid(
                    assertThrows(
                            GenerationException.class,
                            () -> Models.read(model)
                                    .denoiser(
                                            sessions,
                                            new LatentShape(1, 16, 8, 8),
                                            new Conditioning(odd, Optional.empty(), 0),
                                            new Guidance(1, 0, 1),
                                            new float[0])),
                    "transformer/model.onnx",
                    "pooled_projections",
                    "31");
        }
    }

    /** Only read, not run: what the native library does with a graph that was made to break it is its own affair. */
    @Test
    void aGraphWithChangedBytesIsReadOrNamed() throws IOException {
        Path graph = model.resolve("transformer/model.onnx");
        byte[] whole = Files.readAllBytes(graph);
        Random random = new Random(11);
        for (int n = 0; n < 200; n++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + n % 20; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Files.write(graph, changed);
            try {
                Models.read(model);
            } catch (GenerationException e) {
                assertSaid(e, "transformer/");
            }
        }
    }

    @Test
    void configurationsWithChangedLettersPaintOrAreNamed() throws IOException {
        Random random = new Random(12);
        for (int n = 0; n < 40; n++) {
            String file = n % 2 == 0 ? "transformer/config.json" : "scheduler/scheduler_config.json";
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
