package dev.sota.inference.onnx.internal.lora;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.model.ChangedWeight;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.text.ClipTokenizer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of learned words, where their vectors go, and what is wrong with bad ones. What they paint is compared elsewhere. */
class InversionsTest {

    private static final int WIDTH = 16;

    @TempDir
    private Path folder = Path.of("");

    private Path model = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        model = TinyModels.copy("turbo", folder);
        Files.createDirectories(model.resolve("embeddings"));
    }

    private static byte[] file(String header, int numbers) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(8 + text.length + 4 * numbers).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(text.length).put(text);
        for (int i = 0; i < numbers; i++) {
            file.putFloat(i + 1);
        }
        return file.array();
    }

    private void write(String name, String tensor, int vectors, int width) throws IOException {
        String header = "{\"" + tensor + "\": {\"dtype\": \"F32\", \"shape\": [" + vectors + ", " + width
                + "], \"data_offsets\": [0, " + 4 * vectors * width + "]}}";
        Files.write(model.resolve("embeddings/" + name + ".safetensors"), file(header, vectors * width));
    }

    private Inversions.Taught taught(String... names) {
        ModelFolder there = ModelFolder.at(model);
        GraphFile graph = there.requireGraph("text_encoder", "text encoder");
        ClipTokenizer tokenizer = ClipTokenizer.read(model.resolve("tokenizer"));
        return Inversions.read(there, new TreeSet<>(List.of(names))).taught("text_encoder", graph, tokenizer);
    }

    @Test
    void vectorsTakeThePlacesOfTokensThatNoTextHas() throws IOException {
        write("cat", "<my-cat>", 2, WIDTH);
        write("dog", "emb_params", 1, WIDTH);
        Inversions.Taught made = taught("cat", "dog");
        int[] places = made.tokenizer().unused();
        assertArrayEquals(new int[] {places[0], places[1]}, made.tokenizer().tokens("<MY-cat>"));
        assertArrayEquals(new int[] {places[2]}, made.tokenizer().tokens("dog"));
        List<ChangedWeight> weights = made.graph().change().weights();
        assertEquals(1, weights.size());
        ByteBuffer data = weights.get(0).data();
        assertEquals(weights.get(0).weight().bytes(), data.remaining());
        assertEquals(1, data.getFloat(places[0] * WIDTH * 4));
        assertEquals(2 * WIDTH, data.getFloat((places[1] * WIDTH + WIDTH - 1) * 4));
        assertEquals(1, data.getFloat(places[2] * WIDTH * 4));
    }

    @Test
    void whatElseChangesInTheGraphStays() throws IOException {
        write("cat", "cat", 1, WIDTH);
        ModelFolder there = ModelFolder.at(model);
        GraphFile graph = there.requireGraph("text_encoder", "text encoder");
        Loras loras = Loras.read(there, Map.of("tint", 1.0));
        GraphFile changed = loras.applied("text_encoder", graph);
        Inversions.Taught made = Inversions.read(there, new TreeSet<>(List.of("cat")))
                .taught("text_encoder", changed, ClipTokenizer.read(model.resolve("tokenizer")));
        assertEquals(
                changed.change().weights().size() + 1,
                made.graph().change().weights().size());
        assertNotEquals(changed.change().id(), made.graph().change().id());
    }

    @Test
    void thereIsRoomForSoManyVectorsAndNoMore() throws IOException {
        write("a", "aaaa", 75, WIDTH);
        write("b", "bbbb", 3, WIDTH);
        write("c", "cccc", 4, WIDTH);
        assertEquals(78, taught("a", "b").tokenizer().tokens("aaaa bbbb").length);
        GenerationException error = assertThrows(GenerationException.class, () -> taught("a", "c"));
        assertEquals(GenerationException.Kind.REQUEST, error.kind());
        assertTrue(error.getMessage().contains("78"), error::getMessage);
    }

    @Test
    void twoFilesWithOneWordAreRefused() throws IOException {
        write("a", "same", 1, WIDTH);
        write("b", "same", 1, WIDTH);
        assertNamed("embeddings/b.safetensors", () -> taught("a", "b"));
    }

    @ParameterizedTest
    @CsvSource({"word, 1, 8", "word, 76, 16", "clip_g, 1, 16", "clip_l, 1, 12"})
    void vectorsForAnotherModelAreRefused(String tensor, int vectors, int width) throws IOException {
        write("cat", tensor, vectors, width);
        assertNamed("embeddings/cat.safetensors", () -> taught("cat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\": {\"dtype\": \"F32\", \"shape\": [], \"data_offsets\": [0, 4]}}",
                "{\"a\": {\"dtype\": \"F32\", \"shape\": [0, 16], \"data_offsets\": [0, 0]}}",
                "{\"a\": {\"dtype\": \"F32\", \"shape\": [1, 1, 16], \"data_offsets\": [0, 64]}}",
                "{\"a\": {\"dtype\": \"I64\", \"shape\": [8], \"data_offsets\": [0, 64]}}",
                "{\"a\": {\"dtype\": \"F32\", \"shape\": [16], \"data_offsets\": [64, 128]}}",
                "{\" \": {\"dtype\": \"F32\", \"shape\": [16], \"data_offsets\": [0, 64]}}",
                "{\"a\": {\"dtype\": \"F32\", \"shape\": [8], \"data_offsets\": [0, 32]},"
                        + "\"b\": {\"dtype\": \"F32\", \"shape\": [8], \"data_offsets\": [32, 64]}}",
                "{\"clip_l\": {\"dtype\": \"F32\", \"shape\": [8], \"data_offsets\": [0, 32]},"
                        + "\"t5\": {\"dtype\": \"F32\", \"shape\": [8], \"data_offsets\": [32, 64]}}"
            })
    void badFilesAreNamed(String header) throws IOException {
        Files.write(model.resolve("embeddings/bad.safetensors"), file(header, WIDTH));
        assertNamed("embeddings/bad.safetensors", () -> taught("bad"));
    }

    @Test
    void whatIsNoNumberIsRefused() throws IOException {
        write("nan", "nan", 1, WIDTH);
        Path path = model.resolve("embeddings/nan.safetensors");
        byte[] bytes = Files.readAllBytes(path);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putFloat(bytes.length - 4, Float.NaN);
        Files.write(path, bytes);
        assertNamed("embeddings/nan.safetensors", () -> taught("nan"));
        Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));
        assertNamed("embeddings/nan.safetensors", () -> taught("nan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "bin"})
    void picklesAreRefusedUnread(String ending) throws IOException {
        Files.writeString(model.resolve("embeddings/old." + ending), "cos\nsystem\n");
        assertNamed("embeddings/old." + ending, () -> taught("old"));
        assertNamed("embeddings/none.safetensors", () -> taught("none"));
    }

    @Test
    void aGraphWithoutATableIsNamed() throws IOException {
        write("cat", "cat", 1, WIDTH);
        ModelFolder there = ModelFolder.at(model);
        GraphFile graph = there.requireGraph("vae_decoder", "graph");
        Inversions inversions = Inversions.read(there, new TreeSet<>(List.of("cat")));
        assertNamed(
                "vae_decoder/model.onnx",
                () -> inversions.taught("text_encoder", graph, ClipTokenizer.read(model.resolve("tokenizer"))));
    }

    private static void assertNamed(String file, org.junit.jupiter.api.function.Executable call) {
        GenerationException error = assertThrows(GenerationException.class, call);
        assertEquals(GenerationException.Kind.BACKEND, error.kind());
        assertTrue(error.getMessage().contains(file), error::getMessage);
        assertFalse(error.remedy().isBlank());
    }
}
