package dev.sota.inference.onnx.internal.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeneratorsTest {

    /** PyTorch's own logarithm, sine and cosine are off by up to three units in the last place. */
    private static final float LAST_PLACES = 5e-7f;

    private static final JsonNode RNG = reference().get("rng");

    @Test
    void torchGivesTheNumbersOfPyTorch() {
        JsonNode expected = RNG.get("torch_cpu_randn");
        assertArrayEquals(numbers(expected.get("seed0_randn16")), draw(new TorchNoise(0), 16), LAST_PLACES);
        float[] latents = draw(new TorchNoise(42), 4 * 64 * 64);
        float[] first = numbers(expected.get("seed42_1x4x64x64_first8"));
        assertArrayEquals(first, Arrays.copyOf(latents, 8), LAST_PLACES);
        double sum = 0;
        double magnitudes = 0;
        for (float x : latents) {
            sum += x;
            magnitudes += Math.abs(x);
        }
        assertEquals(expected.get("seed42_1x4x64x64_sum").doubleValue(), sum, 1e-3);
        assertEquals(expected.get("seed42_1x4x64x64_sumabs").doubleValue(), magnitudes, 1e-3);
    }

    /** Recorded from torch 2.15.0: {@code randn(n, generator=Generator().manual_seed(seed))}. */
    @Test
    void torchDrawsFewNumbersAnotherWay() {
        TorchNoise noise = new TorchNoise(5);
        assertArrayEquals(SHORT_DRAWS_OF_FIVE[0], draw(noise, 3), 0);
        assertArrayEquals(SHORT_DRAWS_OF_FIVE[1], draw(noise, 5), 0, "the second of a pair is kept");
        assertArrayEquals(SHORT_DRAWS_OF_FIVE[2], draw(noise, 18), LAST_PLACES, "the last block is drawn anew");
        assertArrayEquals(SHORT_DRAWS_OF_FIVE[3], draw(noise, 2), 0);
    }

    @Test
    void torchTakesTheLowBitsOfASeed() {
        assertArrayEquals(draw(new TorchNoise(7), 20), draw(new TorchNoise(7 + (1L << 32)), 20));
    }

    @Test
    void numpyGivesTheNumbersOfNumPy() {
        JsonNode expected = RNG.get("numpy_randomstate_randn");
        assertArrayEquals(numbers(expected.get("seed0_first8")), draw(new NumpyNoise(0), 8));
        assertArrayEquals(numbers(expected.get("seed42_first8")), draw(new NumpyNoise(42), 8));
    }

    /** These numbers do not change: a seed is a picture. */
    @Test
    void ourOwnNumbersStay() {
        assertArrayEquals(OUR_OWN_OF_SEVEN, draw(new CounterNoise(7), 4));
    }

    @Property
    void ourOwnNumbersDoNotDependOnHowTheyAreDrawn(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int first, @ForAll @IntRange(max = 40) int then) {
        float[] whole = draw(new CounterNoise(seed), first + then);
        CounterNoise noise = new CounterNoise(seed);
        float[] parts = new float[first + then];
        noise.fill(parts, 0, first);
        noise.fill(parts, first, then);
        assertArrayEquals(whole, parts);
    }

    @Property(tries = 30)
    void everyGeneratorIsNormalAndRepeats(@ForAll long seed, @ForAll GeneratorKind kind) {
        float[] numbers = draw(kind.noise(seed), 20_000);
        double sum = 0;
        double squares = 0;
        double fourths = 0;
        for (float x : numbers) {
            sum += x;
            squares += (double) x * x;
            fourths += (double) x * x * x * x;
        }
        int n = numbers.length;
        assertEquals(0, sum / n, 6 / Math.sqrt(n));
        assertEquals(1, squares / n, 6 * Math.sqrt(2.0 / n));
        assertEquals(3, fourths / n, 8 * Math.sqrt(96.0 / n));
        assertArrayEquals(numbers, draw(kind.noise(seed), n));
        assertTrue(!Arrays.equals(numbers, draw(kind.noise(seed + 1), n)));
    }

    @Test
    void aPictureIsTheSameAloneAndInABatch() {
        LatentNoise batch = LatentNoise.of(GeneratorKind.TORCH, 3, 4);
        float[] both = draw(batch, 64);
        assertArrayEquals(draw(new TorchNoise(3), 32), Arrays.copyOf(both, 32));
        assertArrayEquals(draw(new TorchNoise(4), 32), Arrays.copyOfRange(both, 32, 64));
        assertNotEquals(both[0], draw(batch, 64)[0], "the streams go on");
        assertThrows(IllegalArgumentException.class, () -> draw(batch, 63));
        assertThrows(IllegalArgumentException.class, () -> LatentNoise.of(GeneratorKind.TORCH));
    }

    @Test
    void kindsHaveNames() {
        assertEquals(GeneratorKind.NUMPY, GeneratorKind.of("numpy"));
        GenerationException e = assertThrows(GenerationException.class, () -> GeneratorKind.of("dice"));
        assertTrue(e.getMessage().contains("dice"), e.getMessage());
    }

    static float[] draw(Noise noise, int count) {
        float[] numbers = new float[count];
        noise.fill(numbers);
        return numbers;
    }

    private static float[] numbers(JsonNode array) {
        float[] numbers = new float[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) array.get(i).doubleValue();
        }
        return numbers;
    }

    private static JsonNode reference() {
        String file = "/dev/sota/inference/onnx/internal/scheduler/diffusion-schedulers.json";
        try (InputStream in = Objects.requireNonNull(GeneratorsTest.class.getResourceAsStream(file))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final float[][] SHORT_DRAWS_OF_FIVE = {
        {-0.48678076f, -0.6038216f, -0.55809623f},
        {0.6675243f, -0.1974151f, 1.9427835f, -1.401702f, -0.76255715f},
        {
            2.779863f,
            1.2220253f,
            1.6980466f,
            -0.1791656f,
            1.9230599f,
            0.2879498f,
            0.9367965f,
            -2.403135f,
            0.81834257f,
            -0.6632771f,
            0.548135f,
            -1.6391187f,
            -1.8153051f,
            -0.20662859f,
            -0.5259512f,
            -1.6977329f,
            -1.0364671f,
            0.6704618f
        },
        {0.005940035f, 0.6204978f}
    };

    private static final float[] OUR_OWN_OF_SEVEN = {0.9884743f, 0.104656644f, -1.8642558f, -1.0700431f};
}
