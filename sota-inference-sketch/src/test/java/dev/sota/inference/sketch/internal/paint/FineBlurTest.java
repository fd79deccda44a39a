package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FineBlurTest {
    private static final int[] WEIGHTS = {1, 4, 6, 4, 1};

    /** Component by component, from the definition. */
    @Property(tries = 100)
    void isTheBinomialTwiceEachWay(
            @ForAll @IntRange(min = 1, max = 30) int width,
            @ForAll @IntRange(min = 1, max = 30) int height,
            @ForAll long seed) {
        Raster r = new Raster(0, 0, width, height);
        Random random = new Random(seed);
        for (int i = 0; i < r.pixels.length; i++) {
            r.pixels[i] = random.nextInt(3) == 0 ? -1 : random.nextInt();
        }
        int[] expected = r.pixels.clone();
        for (int pass = 0; pass < 4; pass++) {
            expected = mixed(expected, width, height, pass % 2 == 0);
        }
        Blur.box(r, 1);
        assertArrayEquals(expected, r.pixels);
    }

    private static int[] mixed(int[] from, int width, int height, boolean across) {
        int[] to = new int[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    int sum = 8;
                    for (int d = -2; d <= 2; d++) {
                        int u = across ? Math.max(0, Math.min(width - 1, x + d)) : x;
                        int v = across ? y : Math.max(0, Math.min(height - 1, y + d));
                        sum += (from[v * width + u] >>> shift & 255) * WEIGHTS[d + 2];
                    }
                    to[y * width + x] |= (sum >> 4) << shift;
                }
            }
        }
        return to;
    }
}
