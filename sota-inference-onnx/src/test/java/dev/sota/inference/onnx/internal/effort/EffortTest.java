package dev.sota.inference.onnx.internal.effort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Against what profilers count in the published architectures. */
class EffortTest {

    private static final double GIGA = 1e9;

    private static final JsonNode SD15 = json("""
            {"block_out_channels": [320, 640, 1280, 1280], "cross_attention_dim": 768, "layers_per_block": 2,
             "down_block_types": ["CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"]}
            """);
    private static final JsonNode SDXL = json("""
            {"block_out_channels": [320, 640, 1280], "cross_attention_dim": 2048, "layers_per_block": 2,
             "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"],
             "transformer_layers_per_block": [1, 2, 10]}
            """);
    private static final JsonNode TAESD = json("""
            {"block_out_channels": [64, 64, 64, 64], "decoder_block_out_channels": [64, 64, 64, 64],
             "num_decoder_blocks": [3, 3, 3, 1], "num_encoder_blocks": [1, 3, 3, 3]}
            """);

    /** Stable Diffusion 3 medium; 3.5 attends twice in the first thirteen layers. */
    private static final JsonNode SD3 = json("""
            {"patch_size": 2, "in_channels": 16, "num_layers": 24, "attention_head_dim": 64, "num_attention_heads": 24,
             "joint_attention_dim": 4096}
            """);

    private static final JsonNode SD35 = json("""
            {"patch_size": 2, "in_channels": 16, "num_layers": 24, "attention_head_dim": 64, "num_attention_heads": 24,
             "joint_attention_dim": 4096, "dual_attention_layers": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}
            """);

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    @ParameterizedTest
    @CsvSource({"256, 90", "384, 212", "512, 402", "768, 1074"})
    void theFirstStableDiffusion(int side, double macs) {
        assertEquals(macs, UnetEffort.of(SD15).macs(side / 8, side / 8) / GIGA, 0.005 * macs);
    }

    @ParameterizedTest
    @CsvSource({"256, 214", "512, 794", "768, 1821", "1024, 3381"})
    void theLargeOne(int side, double macs) {
        assertEquals(macs, UnetEffort.of(SDXL).macs(side / 8, side / 8) / GIGA, 0.005 * macs);
    }

    @ParameterizedTest
    @CsvSource({"512, 1053.7, 1221.3", "1024, 4452.2, 5624.8"})
    void theThird(int side, double medium, double twice) {
        assertEquals(medium, TransformerEffort.of(SD3).macs(side / 8, side / 8) / GIGA, 0.005 * medium);
        assertEquals(twice, TransformerEffort.of(SD35).macs(side / 8, side / 8) / GIGA, 0.005 * twice);
        assertEquals(medium, TransformerEffort.of(json("{}")).macs(side / 8, side / 8) / GIGA, 0.005 * medium);
    }

    @Test
    void theAutoencoders() {
        assertEquals(1257, AutoencoderEffort.usual().decode(64, 64) / GIGA, 1);
        assertEquals(71, AutoencoderEffort.of(TAESD).decode(64, 64) / GIGA, 1);
        // Two blocks a level where a decoder has three, and half the channels on the way down.
        double share = AutoencoderEffort.usual().encode(64, 64)
                / AutoencoderEffort.usual().decode(64, 64);
        assertTrue(share > 0.4 && share < 0.5, "encoder " + share);
        assertTrue(AutoencoderEffort.of(TAESD).encode(64, 64)
                < AutoencoderEffort.of(TAESD).decode(64, 64));
    }

    @Test
    void whatSaysNothingIsTakenForTheFirstStableDiffusion() {
        assertEquals(UnetEffort.of(SD15).macs(64, 48), UnetEffort.of(json("{}")).macs(64, 48), 1);
    }

    @Property
    void configurationsThatMakeNoSenseGiveSomeNumber(
            @ForAll int channels,
            @ForAll int layers,
            @ForAll int depth,
            @ForAll @IntRange(min = 1, max = 256) int side) {
        JsonNode config = json("{\"block_out_channels\": [" + channels + ", 8], \"layers_per_block\": " + layers
                + ", \"transformer_layers_per_block\": [" + depth + "], \"num_decoder_blocks\": [" + layers + "]}");
        JsonNode transformer = json("{\"patch_size\": " + channels + ", \"num_layers\": " + layers
                + ", \"num_attention_heads\": " + depth + "}");
        for (double macs : new double[] {
            UnetEffort.of(config).macs(side, side),
            TransformerEffort.of(transformer).macs(side, side),
            AutoencoderEffort.of(config).decode(side, side),
            AutoencoderEffort.of(config).encode(side, side)
        }) {
            assertTrue(macs > 0 && macs < Double.MAX_VALUE, "" + macs);
        }
    }
}
