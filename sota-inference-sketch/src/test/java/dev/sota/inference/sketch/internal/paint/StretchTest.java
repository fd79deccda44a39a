package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StretchTest {
    @Property(tries = 100)
    void anEvenPlaneStaysEven(
            @ForAll int colour,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 40) int wide,
            @ForAll @IntRange(min = 1, max = 40) int tall) {
        Raster small = new Raster(0, 0, width, height);
        Arrays.fill(small.pixels, colour);
        Raster large = new Raster(0, 0, wide, tall);
        large.stretch(small);
        for (int c : large.pixels) {
            assertEquals(colour, c);
        }
    }

    @Test
    void goesEvenlyFromOnePixelToTheNext() {
        Raster small = new Raster(0, 0, 2, 2);
        small.pixels[1] = 0xffffffff;
        small.pixels[3] = 0xffffffff;
        Raster large = new Raster(0, 0, 8, 8);
        large.stretch(small);
        assertEquals(0, large.pixels[0]);
        assertEquals(0xffffffff, large.pixels[7]);
        for (int x = 1; x < 8; x++) {
            assertTrue(large.pixels[24 + x] >>> 24 >= large.pixels[24 + x - 1] >>> 24);
            assertEquals(large.pixels[x], large.pixels[56 + x]);
        }
        assertEquals(96, large.pixels[3] >>> 24, 1);
    }

    @Test
    void isCutAtTheEdgesAndStaysInside() {
        Raster small = new Raster(0, 0, 2, 2);
        Arrays.fill(small.pixels, 0xff204060);
        Raster target = new Raster(0, 0, 5, 4);
        target.pixels[0] = 0x80101010;
        target.paintEnlarged(small, -2, -1, 5, 4, true);
        assertEquals(0x80, target.pixels[0] >>> 24, "coverage stays");
        assertEquals(0x20, target.pixels[0] & 255, 0x12);
        assertEquals(0, target.pixels[1]);
        target.paintEnlarged(small, -2, -1, 5, 4, false);
        assertEquals(0xff204060, target.pixels[2]);
        assertEquals(0, target.pixels[3]);
        assertEquals(0, target.pixels[15]);
    }
}
