package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RasterTest {
    @Property(tries = 300)
    void aSolidSourceCoversAndAnEmptyOneDoesNot(@ForAll int below, @ForAll int above) {
        int solid = above | 0xff000000;
        assertEquals(solid, Raster.over(solid, below | 0xff000000));
        assertEquals(below | 0xff000000, Raster.over(0, below | 0xff000000));
    }

    @Property(tries = 60)
    void blurringAnEvenPlaneChangesNothingMuch(
            @ForAll @DoubleRange(min = .6, max = 20) double radius,
            @ForAll @IntRange(min = 8, max = 60) int width,
            @ForAll @IntRange(min = 8, max = 60) int height) {
        Raster r = new Raster(0, 0, width, height);
        Arrays.fill(r.pixels, 0xff6090c0);
        Blur.apply(r, radius);
        for (int c : r.pixels) {
            assertEquals(0x60, c >> 16 & 255, 3);
            assertEquals(0x90, c >> 8 & 255, 3);
            assertEquals(0xc0, c & 255, 3);
        }
    }

    @Test
    void blurringSpreadsADotEvenly() {
        Raster r = new Raster(0, 0, 41, 41);
        r.pixels[20 * 41 + 20] = 0xffffffff;
        Blur.box(r, 4);
        int left = r.pixels[20 * 41 + 17];
        assertEquals(left, r.pixels[20 * 41 + 23]);
        assertEquals(left, r.pixels[17 * 41 + 20]);
        assertTrue(left >>> 24 > 0);
    }

    @Test
    void paintingInsideKeepsTheOutline() {
        Raster target = new Raster(0, 0, 3, 1);
        target.pixels[1] = 0xff102030;
        Raster top = new Raster(0, 0, 3, 1);
        Arrays.fill(top.pixels, 0xffaabbcc);
        target.paintInside(top);
        assertEquals(0, target.pixels[0]);
        assertEquals(0xffaabbcc, target.pixels[1]);
        assertEquals(0, target.pixels[2]);
    }

    @Test
    void rastersOutsideTheTargetAreCut() {
        Raster target = new Raster(0, 0, 4, 4);
        Raster patch = new Raster(-2, 3, 4, 4);
        Arrays.fill(patch.pixels, 0xff0000ff);
        target.paint(patch);
        assertEquals(0xff0000ff, target.pixels[12]);
        assertEquals(0xff0000ff, target.pixels[13]);
        assertEquals(0, target.pixels[14]);
        assertEquals(0, target.pixels[8]);
    }

    @Test
    void enlargingKeepsCornersAndEvenColours() {
        int[] two = {0xff000000, 0xffffffff};
        int[] wide = Enlarger.enlarge(two, 2, 1, 8, 2);
        assertEquals(16, wide.length);
        assertEquals(0xff000000, wide[0]);
        assertEquals(0xffffffff, wide[7]);
        int middle = wide[3] & 255;
        assertTrue(middle > 60 && middle < 200);
    }
}
