package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HolesTest {
    @Test
    void anOpaqueRasterStaysAsItIs() {
        Raster r = new Raster(0, 0, 9, 7);
        Arrays.setAll(r.pixels, i -> 0xff000000 | i * 1234567);
        int[] before = r.pixels.clone();
        Holes.fill(r);
        assertArrayEquals(before, r.pixels);
    }

    @Property(tries = 60)
    void everyHoleGetsTheOneColourThereIs(
            @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll @IntRange(min = 1, max = 70) int height,
            @ForAll int at) {
        Raster r = new Raster(0, 0, width, height);
        r.pixels[Math.floorMod(at, r.pixels.length)] = 0xff4080c0;
        // A raster of odd size loses its last row and column when halved: they hold the colour too.
        Arrays.fill(r.pixels, 0, 1, 0xff4080c0);
        Holes.fill(r);
        for (int c : r.pixels) {
            assertEquals(255, c >>> 24);
            assertEquals(0x40, c >> 16 & 255, 4);
            assertEquals(0x80, c >> 8 & 255, 4);
            assertEquals(0xc0, c & 255, 4);
        }
    }

    @Test
    void aHoleTakesTheColourOfItsSide() {
        Raster r = new Raster(0, 0, 64, 4);
        for (int y = 0; y < 4; y++) {
            Arrays.fill(r.pixels, y * 64, y * 64 + 8, 0xffff0000);
            Arrays.fill(r.pixels, y * 64 + 56, y * 64 + 64, 0xff0000ff);
        }
        Holes.fill(r);
        assertTrue((r.pixels[12] >> 16 & 255) > (r.pixels[12] & 255) + 100);
        assertTrue((r.pixels[52] & 255) > (r.pixels[52] >> 16 & 255) + 100);
    }
}
