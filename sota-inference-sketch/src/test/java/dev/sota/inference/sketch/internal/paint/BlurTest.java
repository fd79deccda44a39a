package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BlurTest {
    /** Component by component, from the definition: three boxes across, then three down. */
    @Property(tries = 60)
    void fourSumsInOneAreFourSums(
            @ForAll @IntRange(min = 1, max = 30) int width,
            @ForAll @IntRange(min = 1, max = 30) int height,
            @ForAll @IntRange(min = 2, max = 128) int reach,
            @ForAll long seed) {
        Raster r = new Raster(0, 0, width, height);
        Random random = new Random(seed);
        for (int i = 0; i < r.pixels.length; i++) {
            r.pixels[i] = random.nextInt(3) == 0 ? -1 : random.nextInt();
        }
        int[] expected = r.pixels.clone();
        for (int pass = 0; pass < 6; pass++) {
            expected = box(expected, width, height, reach, pass < 3);
        }
        Blur.box(r, reach / 0.58);
        assertArrayEquals(expected, r.pixels);
    }

    private static int[] box(int[] from, int width, int height, int reach, boolean across) {
        int[] to = new int[from.length];
        int k = (1 << 16) / (2 * reach + 1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    int sum = 0;
                    for (int d = -reach; d <= reach; d++) {
                        int u = across ? Math.max(0, Math.min(width - 1, x + d)) : x;
                        int v = across ? y : Math.max(0, Math.min(height - 1, y + d));
                        sum += from[v * width + u] >>> shift & 255;
                    }
                    to[y * width + x] |= (sum * k + 32768 >> 16) << shift;
                }
            }
        }
        return to;
    }
}
