package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaletteMapTest {
    @Property(tries = 100)
    void everyColourBecomesOneOfThePalette(
            @ForAll @Size(min = 1, max = 9) int[] colours,
            @ForAll int colour,
            @ForAll @IntRange(min = 0, max = 255) int threshold) {
        int[] palette = Arrays.stream(colours).map(c -> c | 0xff000000).toArray();
        int found = new PaletteMap(palette, 2, .5).of(colour, threshold);
        assertTrue(Arrays.stream(palette).anyMatch(c -> c == found));
    }

    @Test
    void whatLiesBetweenIsMixedInItsShares() {
        PaletteMap map = new PaletteMap(new int[] {0xff000000, 0xffffffff}, 1, 2);
        assertEquals(0xff000000, map.of(0xff040404, 90));
        assertEquals(0xffffffff, map.of(0xfffcfcfc, 90));
        int light = 0;
        for (int threshold = 0; threshold < 256; threshold++) {
            light += map.of(0xff777777, threshold) == 0xffffffff ? 1 : 0;
        }
        assertTrue(light > 90 && light < 170, light + " of 256");
    }

    @Test
    void coloursFarApartAreNotMixed() {
        PaletteMap map = new PaletteMap(new int[] {0xffff0000, 0xff0000ff}, 1, .1);
        Set<Integer> found = new HashSet<>();
        for (int threshold = 0; threshold < 256; threshold++) {
            found.add(map.of(0xff800090, threshold));
        }
        assertEquals(1, found.size());
    }

    @Test
    void fewColoursOfAPictureOfFewAreThose() {
        Raster r = new Raster(0, 0, 60, 40);
        int[] three = {0xff3050a0, 0xffd0c090, 0xff206030};
        for (int i = 0; i < r.pixels.length; i++) {
            r.pixels[i] = three[i / 7 % 3];
        }
        int[] found = FewColours.of(r);
        assertEquals(3, found.length);
        for (int c : three) {
            assertTrue(
                    Arrays.stream(found)
                            .anyMatch(f -> Math.abs((f >> 16 & 255) - (c >> 16 & 255)) < 14
                                    && Math.abs((f >> 8 & 255) - (c >> 8 & 255)) < 14
                                    && Math.abs((f & 255) - (c & 255)) < 22),
                    Integer.toHexString(c));
        }
    }

    @Test
    void aTileHasNoSeamAndUsesItsRange() {
        Tile tile = Tile.of(16, 16, 3, 9);
        int most = 0;
        int least = 255;
        for (int i = 0; i < Tile.SIZE; i++) {
            int step = Math.abs(tile.at(Tile.SIZE - 1, i) - tile.at(Tile.SIZE, i));
            assertTrue(step < 32, "seam of " + step);
            assertEquals(tile.at(i, 7), tile.at(i + 3 * Tile.SIZE, 7 - 2 * Tile.SIZE));
            for (int k = 0; k < Tile.SIZE; k++) {
                most = Math.max(most, tile.at(i, k));
                least = Math.min(least, tile.at(i, k));
            }
        }
        assertEquals(255, most);
        assertEquals(0, least);
    }
}
