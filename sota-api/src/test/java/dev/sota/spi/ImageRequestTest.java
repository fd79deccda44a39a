package dev.sota.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
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
}
