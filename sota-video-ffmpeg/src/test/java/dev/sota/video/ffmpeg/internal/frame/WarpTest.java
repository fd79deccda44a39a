package dev.sota.video.ffmpeg.internal.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntBinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The warp beside one of plain sums in floating point. */
class WarpTest {

    private static final int WIDTH = 61;
    private static final int HEIGHT = 47;

    private static Plane warp(Warp warp, IntBinaryOperator in, double x, double y, double step, int width, int height) {
        Axis columns = new Axis((width + 3) / 4 * 4);
        Axis rows = new Axis(height);
        columns.set(x, step, WIDTH, new Phases());
        rows.set(y, step, HEIGHT, new Phases());
        Plane out = new Plane(width, height, (width + 3) / 4);
        warp.draw(Samples.lanes(WIDTH, HEIGHT, in), columns, rows, out);
        return out;
    }

    private static double exact(IntBinaryOperator in, double x, double y) {
        double sum = 0;
        for (int j = (int) Math.floor(y) - 1; j <= Math.floor(y) + 2; j++) {
            for (int i = (int) Math.floor(x) - 1; i <= Math.floor(x) + 2; i++) {
                int value = in.applyAsInt(Math.max(0, Math.min(WIDTH - 1, i)), Math.max(0, Math.min(HEIGHT - 1, j)));
                sum += value * Kernel.weight(i - x) * Kernel.weight(j - y);
            }
        }
        return Math.max(0, Math.min(255, sum));
    }

    @Property(tries = 100)
    void itIsNearTheExactWarpOfTheHardestPicture(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -0.5, max = 9) double x,
            @ForAll @DoubleRange(min = -0.5, max = 9) double y,
            @ForAll @DoubleRange(min = 0.3, max = 1) double step,
            @ForAll @IntRange(min = 1, max = 45) int width,
            @ForAll @IntRange(min = 1, max = 30) int height) {
        IntBinaryOperator in = Samples.noise(seed, I420.BLACK, 235);
        Plane out = warp(new Warp(width), in, x, y, step, width, height);
        double error = 0;
        for (int j = 0; j < height; j++) {
            for (int i = 0; i < width; i++) {
                // Places lie on a grid of phases, up to 1/256 of a sample away: with noise as hard as this, a few
                // values.
                double difference = out.get(i, j) - exact(in, x + i * step, y + j * step);
                assertEquals(0, difference, 7, "at " + i + ", " + j);
                error += difference * difference;
            }
        }
        assertTrue(Math.sqrt(error / width / height) < 1.6, "mean error " + Math.sqrt(error / width / height));
    }

    @Property(tries = 100)
    void flatStaysFlatAtAnyStep(
            @ForAll @IntRange(min = 0, max = 255) int value,
            @ForAll @DoubleRange(min = -0.5, max = 20) double x,
            @ForAll @DoubleRange(min = 0.3, max = 1.5) double step) {
        Plane out = warp(new Warp(24), (i, j) -> value, x, x, step, 24, 20);
        for (int j = 0; j < 20; j++) {
            for (int i = 0; i < 24; i++) {
                assertEquals(value, out.get(i, j));
            }
        }
    }

    /** What moves evenly: a slope is seen at its exact place, to the nearest value. */
    @Property(tries = 200)
    void aSlopeIsWhereItShouldBe(
            @ForAll @DoubleRange(min = 2, max = 14) double x,
            @ForAll @DoubleRange(min = 2, max = 14) double y,
            @ForAll @DoubleRange(min = 0.4, max = 1.5) double step) {
        Plane across = warp(new Warp(24), (i, j) -> 10 + 3 * i, x, y, step, 24, 16);
        Plane down = warp(new Warp(24), (i, j) -> 10 + 4 * j, x, y, step, 24, 16);
        for (int j = 0; j < 16; j++) {
            for (int i = 0; i < 24; i++) {
                assertEquals(10 + 3 * (x + i * step), across.get(i, j), 0.53);
                assertEquals(10 + 4 * (y + j * step), down.get(i, j), 0.53);
            }
        }
    }

    @Property(tries = 50)
    void whatWasDrawnBeforeDoesNotMatter(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 9) double x,
            @ForAll @DoubleRange(min = 0.3, max = 1.2) double step) {
        IntBinaryOperator in = Samples.noise(seed, 16, 235);
        Warp used = new Warp(40);
        warp(used, Samples.noise(seed + 1, 0, 255), 3, 4, 0.7, 36, 30);
        assertArrayEquals(
                warp(new Warp(40), in, x, x, step, 33, 29).samples(),
                warp(used, in, x, x, step, 33, 29).samples());
    }
}
