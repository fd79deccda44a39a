package dev.sota.inference.onnx.internal.lora;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.model.GraphChange;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LoRA files: their names, what they change, and what is wrong with bad ones. What they paint is compared elsewhere. */
class LorasTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_out.0.lora_A.weight, unet,"
                + " mid_block_attentions_0_transformer_blocks_0_attn1_to_out_0",
        "lora_unet_down_blocks_1_resnets_0_conv1.lora_down.weight, unet, down_blocks_1_resnets_0_conv1",
        "lora_te_text_model_encoder_layers_11_mlp_fc1.lora_down.weight, text_encoder, encoder_layers_11_mlp_fc1",
        "lora_te1_text_model_encoder_layers_0_self_attn_q_proj.lora_down.weight, text_encoder,"
                + " encoder_layers_0_self_attn_q_proj",
        "lora_te2_text_model_encoder_layers_0_self_attn_q_proj.lora_down.weight, text_encoder_2,"
                + " encoder_layers_0_self_attn_q_proj",
        "text_encoder_2.text_model.encoder.layers.3.mlp.fc2.lora_A.weight, text_encoder_2, encoder_layers_3_mlp_fc2",
        "lora_unet_input_blocks_4_1_transformer_blocks_0_attn1_to_q.lora_down.weight, unet,"
                + " down_blocks_1_attentions_0_transformer_blocks_0_attn1_to_q",
        "lora_unet_input_blocks_8_1_proj_in.lora_down.weight, unet, down_blocks_2_attentions_1_proj_in",
        "lora_unet_output_blocks_5_1_proj_out.lora_down.weight, unet, up_blocks_1_attentions_2_proj_out",
        "transformer.transformer_blocks.7.attn.to_q.lora_A.weight, transformer, transformer_blocks_7_attn_to_q",
        "lora_unet_middle_block_1_proj_in.lora_down.weight, unet, mid_block_attentions_0_proj_in"
    })
    void theUsualSpellingsAreKnown(String name, String part, String layer) {
        String stem = LoraNames.stem(name).orElseThrow();
        assertEquals(Optional.of(new LoraNames.Layer(part, layer)), LoraNames.layer(stem));
        assertTrue(LoraNames.up(name).matches(".*(lora_B|lora_up)\\.weight"));
    }

    @Test
    void otherNamesAreNone() {
        assertTrue(LoraNames.stem("unet.conv_in.hada_w1_a").isEmpty());
        assertTrue(LoraNames.layer("prior.blocks.0").isEmpty());
        assertEquals("model_conv_in", LoraNames.ofOperator("model/conv_in/Conv"));
    }

    @Test
    void aGraphThatIsNotChangedStaysItself() {
        ModelFolder model = ModelFolder.at(TinyModels.folder("turbo"));
        GraphFile text = model.requireGraph("text_encoder", "text encoder");
        assertSame(text, Loras.read(model, Map.of("blocks", 1.0)).applied("text_encoder", text));
        GraphFile unet = model.requireGraph("unet", "U-Net");
        GraphFile changed = Loras.read(model, Map.of("blocks", 1.0)).applied("unet", unet);
        assertFalse(changed.change().weights().isEmpty());
        assertEquals("", GraphChange.NONE.id());
        assertFalse(changed.change()
                .id()
                .equals(Loras.read(model, Map.of("blocks", 0.5))
                        .applied("unet", unet)
                        .change()
                        .id()));
    }

    @Test
    void whatIsOfAnotherModelIsRefused() throws IOException {
        Path turbo = TinyModels.copy("turbo", folder);
        Path sdxl = TinyModels.copy("sdxl", folder);
        Files.createDirectory(sdxl.resolve("lora"));
        Files.copy(turbo.resolve("lora/tint.safetensors"), sdxl.resolve("lora/tint.safetensors"));
        ModelFolder other = ModelFolder.at(sdxl);
        Loras loras = Loras.read(other, Map.of("tint", 1.0));
        assertNamed("tint.safetensors", () -> loras.applied("unet", other.requireGraph("unet", "U-Net")));
    }

    @Test
    void aMissingFileIsNamed() {
        ModelFolder model = ModelFolder.at(TinyModels.folder("turbo"));
        assertNamed("lora/none.safetensors", () -> Loras.read(model, Map.of("none", 1.0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"unet.a.lora_A.weight\": {}}",
                "{\"unet.a.hada_w1_a\": {\"dtype\": \"F32\", \"shape\": [1], \"data_offsets\": [0, 4]}}",
                "{\"unet.a.lora_A.weight\": {\"dtype\": \"F32\", \"shape\": [1, 1], \"data_offsets\": [0, 4]}}",
                "{\"x.a.lora_A.weight\": {\"dtype\": \"F32\", \"shape\": [1, 1], \"data_offsets\": [0, 4]},"
                        + "\"x.a.lora_B.weight\": {\"dtype\": \"F32\", \"shape\": [1, 1], \"data_offsets\": [0, 4]}}",
                "{\"unet.a.lora_A.weight\": {\"dtype\": \"F32\", \"shape\": [1, 1], \"data_offsets\": [4, 9]},"
                        + "\"unet.a.lora_B.weight\": {\"dtype\": \"F32\", \"shape\": [1, 1], \"data_offsets\": [0, 4]}}",
                "{\"unet.a.lora_A.weight\": {\"dtype\": \"F64\", \"shape\": [1, 1], \"data_offsets\": [0, 4]},"
                        + "\"unet.a.lora_B.weight\": {\"dtype\": \"F32\", \"shape\": [1, 1], \"data_offsets\": [0, 4]}}",
                "{\"unet.a.lora_A.weight\": {\"dtype\": \"F32\", \"shape\": [0, 1], \"data_offsets\": [0, 0]},"
                        + "\"unet.a.lora_B.weight\": {\"dtype\": \"F32\", \"shape\": [1, 1], \"data_offsets\": [0, 4]}}",
                "{\"unet.a.lora_A.weight\": {\"dtype\": \"F32\", \"shape\": [2000000000, 2000000000],"
                        + " \"data_offsets\": [0, 4]}, \"unet.a.lora_B.weight\": {\"dtype\": \"F32\", \"shape\": [1, 1],"
                        + " \"data_offsets\": [0, 4]}}"
            })
    void badFilesAreNamed(String header) throws IOException {
        Path model = TinyModels.copy("turbo", folder);
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(8 + text.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(text.length).put(text);
        Files.write(model.resolve("lora/bad.safetensors"), file.array());
        assertNamed("lora/bad.safetensors", () -> Loras.read(ModelFolder.at(model), Map.of("bad", 1.0)));
    }

    @Test
    void aLyingLengthIsNamed() throws IOException {
        Path model = TinyModels.copy("turbo", folder);
        byte[] whole = Files.readAllBytes(model.resolve("lora/tint.safetensors"));
        for (long length : new long[] {-1, 0, 1L << 40, Long.MAX_VALUE, whole.length}) {
            byte[] lying = whole.clone();
            ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putLong(0, length);
            Files.write(model.resolve("lora/tint.safetensors"), lying);
            assertNamed("lora/tint.safetensors", () -> Loras.read(ModelFolder.at(model), Map.of("tint", 1.0)));
        }
        for (int cut : new int[] {0, 5, 8, 100, whole.length / 2, whole.length - 1}) {
            Files.write(model.resolve("lora/tint.safetensors"), java.util.Arrays.copyOf(whole, cut));
            assertNamed("lora/tint.safetensors", () -> Loras.read(ModelFolder.at(model), Map.of("tint", 1.0)));
        }
    }

    private static void assertNamed(String file, org.junit.jupiter.api.function.Executable call) {
        GenerationException error = assertThrows(GenerationException.class, call);
        assertEquals(GenerationException.Kind.BACKEND, error.kind());
        assertTrue(error.getMessage().contains(file), error::getMessage);
        assertFalse(error.remedy().isBlank());
    }
}
