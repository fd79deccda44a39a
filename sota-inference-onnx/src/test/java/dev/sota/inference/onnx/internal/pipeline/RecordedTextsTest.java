package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.onnx.fixture.Recordings;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.inference.onnx.internal.text.ClipTokenizer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Our words become the same tokens and the same states as those of transformers. */
class RecordedTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sd15", "sd21", "sdxl", "sd3"})
    void promptsHaveTheTokensOfTransformers(String name) {
        Recordings recordings = Recordings.of(name);
        List<String> tokenizers = List.of("tokenizer", "tokenizer_2");
        for (JsonNode c : recordings.cases("encode")) {
            for (int i = 0; i < c.get("ids").size(); i++) {
                ClipTokenizer tokenizer =
                        ClipTokenizer.read(TinyModels.folder(name).resolve(tokenizers.get(i)));
                assertArrayEquals(
                        recordings.ints(c.get("ids").get(i)),
                        tokenizer.encode(c.get("prompt").asString()).ids(),
                        c.get("prompt").asString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sd15", "sd21", "sdxl", "sd3"})
    void promptsHaveTheStatesOfTransformers(String name) {
        Recordings recordings = Recordings.of(name);
        DiffusionModel model = Models.read(TinyModels.folder(name));
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            for (JsonNode c : recordings.cases("encode")) {
                Prompts prompts = new Prompts(c.get("prompt").asString(), Optional.empty(), false, false);
                Reading reading = model.condition(prompts, 64, 64, sessions, new StopSwitch(() -> {}))
                        .positive();
                assertClose(recordings.floats(c.get("embeddings")), reading.hidden());
                if (c.has("pooled")) {
                    assertClose(
                            recordings.floats(c.get("pooled")),
                            reading.extras()
                                    .getOrDefault(
                                            name.equals("sd3") ? "pooled_projections" : "text_embeds", new float[0]));
                }
            }
        }
    }

    /** Two words for one encoder, and one for two; "mist" ninety times, of which seventy-five are read. */
    @ParameterizedTest
    @CsvSource({"sd15, lamp mist", "sdxl, owl"})
    void learnedWordsHaveTheStatesOfTransformers(String name, String words) {
        Recordings recordings = Recordings.of("inversions");
        DiffusionModel plain = Models.read(TinyModels.folder(name));
        DiffusionModel model =
                plain.with(Inversions.read(plain.folder(), new TreeSet<>(List.of(words.split(" ", -1)))));
        int compared = 0;
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            for (JsonNode c : recordings.cases("encode")) {
                if (!c.get("name").asString().equals(name)) {
                    continue;
                }
                Prompts prompts = new Prompts(c.get("prompt").asString(), Optional.empty(), false, false);
                Conditioning made = model.condition(prompts, 64, 64, sessions, new StopSwitch(() -> {}));
                assertClose(
                        recordings.floats(c.get("embeddings")), made.positive().hidden());
                if (c.has("pooled")) {
                    assertClose(
                            recordings.floats(c.get("pooled")),
                            made.positive().extras().getOrDefault("text_embeds", new float[0]));
                }
                compared++;
            }
        }
        assertTrue(compared > 0);
    }

    private static void assertClose(float[] expected, float[] actual) {
        assertEquals(expected.length, actual.length);
        double largest = 0;
        double off = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            off = Math.max(off, Math.abs(expected[i] - actual[i]));
        }
        double share = off / largest;
        assertTrue(share < 2e-5, () -> "off by " + share);
    }
}
