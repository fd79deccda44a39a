package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a run of a transformer is reckoned to take. */
class TransformerMemoryTest {

    private static TransformerMemory of(String json) {
        return TransformerMemory.of(new JsonMapper().readTree(json.replace('\'', '"')));
    }

    @Test
    void whatIsNotSaidIsThatOfStableDiffusion35Medium() {
        assertEquals(new TransformerMemory(1536, 24), of("{}"));
        assertEquals(new TransformerMemory(2432, 38), of("{'num_attention_heads': 38, 'attention_head_dim': 64}"));
        assertTrue(of("{'num_attention_heads': 2000000000, 'attention_head_dim': -5}")
                        .bytes(2, 100_000)
                > 0);
    }

    /** Measured with random weights: resident memory during a run, without that before it. */
    @ParameterizedTest
    @CsvSource({"1, 1357, 623", "2, 1357, 1207", "1, 2637, 2711", "1, 4429, 4376"})
    void itIsNotLessThanWasMeasured(int pictures, int tokens, int measured) {
        long megabytes = of("{}").bytes(pictures, tokens) / 1_000_000;
        assertTrue(megabytes >= measured && megabytes <= 2 * measured, "reckoned " + megabytes);
    }

    @Property(tries = 50)
    void moreTokensAndPicturesTakeMore(@ForAll @IntRange(min = 1, max = 100_000) int tokens) {
        TransformerMemory memory = of("{}");
        assertTrue(memory.bytes(1, tokens + 1) > memory.bytes(1, tokens));
        assertEquals(2.0, (double) memory.bytes(2, tokens) / memory.bytes(1, tokens), 1e-3);
    }
}
