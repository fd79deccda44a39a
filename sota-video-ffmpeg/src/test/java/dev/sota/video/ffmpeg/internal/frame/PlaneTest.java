package dev.sota.video.ffmpeg.internal.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntBinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlaneTest {

    private static final int WIDTH = 23;
    private static final int HEIGHT = 5;

    @Property(tries = 100)
    void planesAreBlendedToTheNearestValue(@ForAll long seed, @ForAll @IntRange(min = 0, max = 256) int weight) {
        IntBinaryOperator a = Samples.noise(seed, 0, 255);
        IntBinaryOperator b = Samples.noise(seed + 1, 0, 255);
        Plane plane = Samples.plane(WIDTH, HEIGHT, a);
        plane.blend(Samples.plane(WIDTH, HEIGHT, b), weight);
        each((x, y) -> assertEquals(
                (a.applyAsInt(x, y) * (256 - weight) + b.applyAsInt(x, y) * weight + 128) / 256, plane.get(x, y)));
    }

    @Property(tries = 100)
    void planesAreDimmedToTheNearestValue(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 256) int weight,
            @ForAll @IntRange(min = 0, max = 255) int value) {
        IntBinaryOperator a = Samples.noise(seed, 0, 255);
        Plane plane = Samples.plane(WIDTH, HEIGHT, a);
        plane.dim(value, weight);
        each((x, y) ->
                assertEquals((a.applyAsInt(x, y) * weight + value * (256 - weight) + 128) / 256, plane.get(x, y)));
    }

    @Test
    void theMemoryIsARowOfBytes() {
        Plane plane = Samples.plane(8, 1, (x, y) -> x + 1);
        assertEquals(0x04030201, plane.samples()[0]);
        assertEquals(0x08070605, plane.samples()[1]);
    }

    @Test
    void aFrameIsBlackAtFirstAndItsRowsFillWholeVectors() {
        I420 frame = new I420(540, 960);
        assertEquals(544 / 4, frame.y().stride());
        assertEquals(272 / 4, frame.u().stride());
        assertEquals(I420.BLACK, frame.y().get(539, 959));
        assertEquals(I420.GREY, frame.u().get(269, 479));
        assertEquals(I420.GREY, frame.v().get(0, 0));
    }

    @Test
    void aCopyIsTheSame() {
        Plane from = Samples.plane(WIDTH, HEIGHT, Samples.noise(3, 0, 255));
        Plane to = Samples.plane(WIDTH, HEIGHT, (x, y) -> 7);
        to.copy(from);
        assertArrayEquals(from.samples(), to.samples());
    }

    private interface Check {
        void at(int x, int y);
    }

    private static void each(Check check) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                check.at(x, y);
            }
        }
    }
}
