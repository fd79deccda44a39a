package dev.sota.video.ffmpeg.internal.frame;

import java.util.Random;
import java.util.function.IntBinaryOperator;

/** Planes for tests. */
final class Samples {

    private Samples() {}

    static Lanes lanes(int width, int height, IntBinaryOperator value) {
        return Lanes.of(width, height, (y, into) -> {
            for (int x = 0; x < width; x++) {
                into[x] = value.applyAsInt(x, y);
            }
        });
    }

    static Plane plane(int width, int height, IntBinaryOperator value) {
        Plane plane = new Plane(width, height, (width + 3) / 4 + 1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                plane.samples()[y * plane.stride() + x / 4] |= value.applyAsInt(x, y) << 8 * (x % 4);
            }
        }
        return plane;
    }

    static IntBinaryOperator noise(long seed, int least, int most) {
        int[] values = new Random(seed).ints(4099, least, most + 1).toArray();
        return (x, y) -> values[Math.floorMod(x * 31 + y * 1009, values.length)];
    }
}
