package dev.sota.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeyframeTest {

    private static Picture plain(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        java.util.Arrays.fill(pixels, argb);
        return Picture.of(width, height, pixels);
    }

    @Test
    void onePictureIsGivenBackAsItIs() {
        Picture picture = plain(3, 2, 0xFF102030);
        assertSame(picture, Keyframe.of(picture).flatten());
    }

    @Test
    void halfTransparentPixelsMixHalfAndHalf() {
        Keyframe keyframe = Keyframe.of(
                List.of(new Layer("sky", 0, plain(2, 2, 0xFF000000)), new Layer("mist", 0.5, plain(2, 2, 0x80FFFFFF))));
        assertEquals(0xFF808080, keyframe.flatten().argb(1, 1));
    }

    @Test
    void aFocusIsAddedToTheSamePicture() {
        Keyframe plain = Keyframe.of(plain(4, 4, -1));
        assertTrue(plain.focus().isEmpty());
        Keyframe focused = plain.withFocus(new Focus(0, 0.5, 0.25, 1));
        assertEquals(new Focus(0, 0.5, 0.25, 1), focused.focus().orElseThrow());
        assertSame(plain.layers(), focused.layers());
    }

    @Test
    void aFocusIsAPartOfThePicture() {
        double[][] wrong = {{-0.1, 0, 1, 1}, {0, 0, 1.1, 1}, {0.5, 0, 0.5, 1}, {0, 0.7, 1, 0.2}, {0, 0, 1, Double.NaN}};
        for (double[] box : wrong) {
            assertThrows(IllegalArgumentException.class, () -> new Focus(box[0], box[1], box[2], box[3]));
        }
    }

    @Test
    void layersOfDifferentSizesAreRefused() {
        Layer small = new Layer("a", 0, plain(2, 2, -1));
        Layer large = new Layer("b", 0, plain(3, 2, -1));
        assertThrows(IllegalArgumentException.class, () -> Keyframe.of(List.of(small, large)));
        assertThrows(IllegalArgumentException.class, () -> Keyframe.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Layer("c", 1.1, plain(1, 1, 0)));
    }

    /** Source-over compositing, against the formula in floating point (Porter and Duff, 1984). */
    @Property
    void flatteningIsSourceOver(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int width) {
        Random random = new Random(seed);
        int[] below = random.ints(width).map(p -> p | 0xFF000000).toArray();
        int[] above = random.ints(width).toArray();
        Picture flat = Keyframe.of(List.of(
                        new Layer("below", 0, Picture.of(width, 1, below.clone())),
                        new Layer("above", 1, Picture.of(width, 1, above.clone()))))
                .flatten();
        for (int x = 0; x < width; x++) {
            double alpha = (above[x] >>> 24) / 255.0;
            assertEquals(0xFF, flat.argb(x, 0) >>> 24);
            for (int shift = 0; shift <= 16; shift += 8) {
                double expected = alpha * (above[x] >> shift & 255) + (1 - alpha) * (below[x] >> shift & 255);
                assertTrue(Math.abs(expected - (flat.argb(x, 0) >> shift & 255)) <= 1);
            }
        }
    }

    @Test
    void pixelsCannotBeChangedFromOutside() {
        Picture picture = plain(2, 1, 7);
        assertTrue(picture.pixels().isReadOnly());
        assertThrows(IndexOutOfBoundsException.class, () -> picture.argb(2, 0));
        assertThrows(IllegalArgumentException.class, () -> Picture.of(2, 2, new int[3]));
    }
}
