package dev.sota.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImageRequestTest {

    private static ImageRequest.Builder request() {
        return ImageRequest.builder("a ship", 320, 180);
    }

    @Test
    void aPictureIsFlatUnlessLayersAreAskedFor() {
        assertEquals(1, request().build().layers());
        assertEquals(request().build(), request().layers(1).build());
    }

    @Test
    void layersMakeAnotherRequestAndAreCopied() {
        Set<ImageRequest> requests = new HashSet<>();
        for (int layers = 1; layers <= 8; layers++) {
            ImageRequest request = request().layers(layers).build();
            assertEquals(layers, request.layers());
            assertEquals(request, request.toBuilder().build());
            assertEquals(request.hashCode(), request.toBuilder().build().hashCode());
            requests.add(request);
        }
        assertEquals(8, requests.size());
        assertNotEquals(request().layers(2).build(), request().layers(3).build());
    }

    @Test
    void thereIsAtLeastOneLayerAndThereAreNotMany() {
        for (int layers : new int[] {Integer.MIN_VALUE, -1, 0, 9, Integer.MAX_VALUE}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> request().layers(layers).build());
        }
    }

    private static Picture grey(int width, int height, int level) {
        int[] argb = new int[width * height];
        java.util.Arrays.fill(argb, 0xff000000 | level * 0x010101);
        return Picture.of(width, height, argb);
    }

    @Test
    void aPictureToStartFromIsPartOfTheRequestByItsPixels() {
        assertTrue(request().build().start().isEmpty());
        ImageRequest grey = request().start(ImageStart.of(grey(4, 3, 99), 0.5)).build();
        assertEquals(grey, request().start(ImageStart.of(grey(4, 3, 99), 0.5)).build());
        assertEquals(grey, grey.toBuilder().build());
        assertEquals(grey.hashCode(), grey.toBuilder().build().hashCode());
        ImageStart masked = ImageStart.of(grey(4, 3, 99), 0.5).withMask(grey(4, 3, 255));
        assertEquals(masked, ImageStart.of(grey(4, 3, 99), 0.5).withMask(grey(4, 3, 255)));
        for (ImageStart other : List.of(
                ImageStart.of(grey(4, 3, 98), 0.5),
                ImageStart.of(grey(3, 4, 99), 0.5),
                ImageStart.of(grey(4, 3, 99), 0.6),
                masked)) {
            assertNotEquals(grey, request().start(other).build());
        }
        assertNotEquals(grey, request().build());
    }

    @Test
    void aStartHasAStrengthAndAMaskOfItsSize() {
        for (double strength : new double[] {-1, 0, 1.01, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> ImageStart.of(grey(4, 3, 0), strength));
        }
        ImageStart start = ImageStart.of(grey(4, 3, 0), 1);
        assertThrows(IllegalArgumentException.class, () -> start.withMask(grey(3, 4, 0)));
    }

    @Test
    void aKeyframeSaysWhatMadeIt() {
        Keyframe plain = Keyframe.of(grey(4, 3, 0));
        assertTrue(plain.details().isEmpty());
        Keyframe told = plain.withDetails(Map.of("seed", "7")).withFocus(new Focus(0, 0, 1, 1));
        assertEquals(Map.of("seed", "7"), told.details());
        assertThrows(UnsupportedOperationException.class, () -> told.details().put("a", "b"));
        assertThrows(UnsupportedOperationException.class, () -> plain.details().put("a", "b"));
    }
}
