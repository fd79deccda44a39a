package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** What a U-Net's run takes, by its configuration. */
class UnetMemoryTest {

    private static final String TURBO = "{\"down_block_types\": [\"CrossAttnDownBlock2D\", \"CrossAttnDownBlock2D\","
            + " \"CrossAttnDownBlock2D\", \"DownBlock2D\"], \"attention_head_dim\": [5, 10, 20, 20]}";
    private static final String XL = "{\"down_block_types\": [\"DownBlock2D\", \"CrossAttnDownBlock2D\","
            + " \"CrossAttnDownBlock2D\"], \"attention_head_dim\": [5, 10, 20]}";

    private static UnetMemory of(String config) {
        return UnetMemory.of(new ObjectMapper().readTree(config));
    }

    @Test
    void theFirstLevelThatAttendsCounts() {
        assertEquals(5, of(TURBO).heads());
        assertEquals(10 / 16.0, of(XL).heads());
        assertEquals(
                8,
                of("{\"down_block_types\": [\"CrossAttnDownBlock2D\"], \"attention_head_dim\": 8}")
                        .heads());
        assertEquals(
                4,
                of("{\"down_block_types\": [\"CrossAttnDownBlock2D\"], \"attention_head_dim\": 8,"
                                + " \"num_attention_heads\": 4}")
                        .heads());
    }

    @Test
    void aConfigurationThatSaysNothingIsTakenForTheUsualOne() {
        assertEquals(8, of("{}").heads());
        assertEquals(0, of("{\"down_block_types\": [\"DownBlock2D\"]}").heads());
        assertEquals(
                64,
                of("{\"down_block_types\": [\"AttnDownBlock2D\"], \"attention_head_dim\": 999999}")
                        .heads());
    }

    @Test
    void twiceTheSideTakesMoreThanFourTimesTheMemory() {
        UnetMemory memory = of(TURBO);
        long small = memory.bytes(1, 32, 32);
        assertTrue(memory.bytes(1, 64, 64) > 4 * small);
        assertEquals(2 * small, memory.bytes(2, 32, 32));
        // SD-Turbo was seen to take 1448 MB at 512 by 512.
        assertEquals(1448e6, memory.bytes(1, 64, 64), 100e6);
    }

    @Test
    void narrowNetworksTakeLess() {
        String blocks = "{\"down_block_types\": [\"DownBlock2D\"], \"block_out_channels\": ";
        assertEquals(1, of(blocks + "[320, 640, 1280]}").breadth());
        assertEquals(0.5, of(blocks + "[160, 320]}").breadth());
        assertEquals(2, of(blocks + "[320, 2560]}").breadth(), "where a level below has more for all its places");
        assertEquals(1, of(blocks + "[]}").breadth());
        assertEquals(1, of(blocks + "\"many\"}").breadth());
        assertEquals(32, of(blocks + "[99999999]}").breadth());
        assertEquals(1 / 32.0, of(blocks + "[1]}").breadth());
        UnetMemory usual = of(blocks + "[320]}");
        assertEquals(usual.bytes(1, 64, 64) / 2, of(blocks + "[160]}").bytes(1, 64, 64));
    }

    @Test
    void theConfigurationBesideTheGraphIsRead() {
        assertEquals(
                2,
                UnetMemory.of(ModelFolder.at(TinyModels.folder("turbo")).requireGraph("unet", "U-Net"))
                        .heads());
    }
}
