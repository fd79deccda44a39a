package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Between two pictures. */
class MorphTest {

    private static float[] unit(Random random, int length) {
        float[] values = new float[length];
        double squares = 0;
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
            squares += values[i] * values[i];
        }
        for (int i = 0; i < length; i++) {
            values[i] /= (float) Math.sqrt(squares);
        }
        return values;
    }

    private static double length(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    private static Morph share(double share) {
        return new Morph(Optional.empty(), Optional.empty(), share);
    }

    @Property(tries = 200)
    void betweenTwoVectorsOfOneLengthAllAreOfThatLengthAndTheEndsAreExact(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 50) int size,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Random random = new Random(seed);
        float[] one = unit(random, size);
        float[] other = unit(random, size);
        double dot = 0;
        for (int i = 0; i < size; i++) {
            dot += one[i] * other[i];
        }
        // Between opposites there is no one shortest way.
        if (dot > -0.98) {
            assertEquals(1, length(share(share).between(one, other, size)), 1e-3);
        }
        assertArrayEquals(one, share(0).between(one, other, size), 1e-6f);
        assertArrayEquals(other, share(1).between(one, other, size), 1e-6f);
    }

    @Test
    void vectorsAreTurnedOneByOne() {
        float[] from = {1, 0, 0, 2};
        float[] to = {0, 1, 2, 0};
        float half = (float) Math.sqrt(0.5);
        assertArrayEquals(
                new float[] {half, half, 2 * half, 2 * half}, share(0.5).between(from, to, 2), 1e-6f);
    }

    @Test
    void aMorphBeginsAtOnePictureAndEndsAtTheOther() {
        DiffusionModel model = Models.read(TinyModels.folder("sdxl"));
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            IntBuffer first = paint(model, sessions, "a ship", 1, Morph.NONE);
            IntBuffer second = paint(model, sessions, "a red house", 2, Morph.NONE);
            Optional<String> words = Optional.of("a red house");
            assertEquals(first, paint(model, sessions, "a ship", 1, new Morph(words, Optional.of(2L), 0)));
            assertEquals(second, paint(model, sessions, "a ship", 1, new Morph(words, Optional.of(2L), 1)));
            IntBuffer between = paint(model, sessions, "a ship", 1, new Morph(words, Optional.of(2L), 0.5));
            assertNotEquals(first, between);
            assertNotEquals(second, between);
        }
    }

    private static IntBuffer paint(DiffusionModel model, SessionStore sessions, String words, long seed, Morph morph) {
        Generation asked = Generation.of(words, 64, 64)
                .seeds(List.of(seed))
                .steps(2)
                .guidance(new Guidance(1, 0, 1))
                .morph(morph)
                .build();
        return new DiffusionPipeline(model, sessions)
                .generate(asked, new StopSwitch(() -> {}), (d, t, l) -> {})
                .pictures()
                .get(0)
                .pixels();
    }
}
