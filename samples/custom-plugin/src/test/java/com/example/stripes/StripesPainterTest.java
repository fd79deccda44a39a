package com.example.stripes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Picture;
import dev.sota.tck.ImageGeneratorContract;
import dev.sota.tck.TestContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything that is asked of any image engine, and what is particular to this one. */
class StripesPainterTest extends ImageGeneratorContract {

    @Override
    protected ImageGeneratorProvider provider() {
        return new StripesProvider();
    }

    private Picture paint(ImageRequest.Builder request) {
        return engine().paint(request.build(), TestContext.in(folder)).flatten();
    }

    private static ImageRequest.Builder bee() {
        return ImageRequest.builder("a bee", 160, 90);
    }

    @Test
    void optionChangesTheNumberOfStripes() {
        Picture few = paint(bee().options(Map.of("count", "2")));
        Picture many = paint(bee().options(Map.of("count", "40")));
        assertTrue(edges(few) < edges(many), edges(few) + " and " + edges(many));
    }

    @Test
    void optionOutOfRangeIsRefused() {
        for (String count : new String[] {"0", "100", "-1", "many", ""}) {
            GenerationException e =
                    assertThrows(GenerationException.class, () -> paint(bee().options(Map.of("count", count))));
            assertEquals(GenerationException.Kind.REQUEST, e.kind());
            assertTrue(e.remedy().contains("1 to 99"), e.remedy());
        }
    }

    @Test
    void stylesDiffer() {
        assertNotEquals(
                paint(bee().style("flat")).pixels(), paint(bee().style("wavy")).pixels());
    }

    /** If this fails, the pixels have changed: the provider's version has to, too. */
    @Test
    void pixelsOfThisVersionAreTheseForEver() {
        int hash = 1;
        Picture picture = paint(bee().seed(7));
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                hash = 31 * hash + picture.argb(x, y);
            }
        }
        assertEquals("1", provider().version());
        assertEquals(-720517536, hash);
    }

    @Test
    void seedAndWordsBothMatter() {
        assertNotEquals(paint(bee().seed(1)).pixels(), paint(bee().seed(2)).pixels());
        assertNotEquals(
                paint(bee()).pixels(),
                paint(ImageRequest.builder("a bear", 160, 90)).pixels());
    }

    /** Steps in brightness along the diagonal. */
    private static int edges(Picture picture) {
        int edges = 0;
        for (int i = 1; i < picture.height(); i++) {
            int step = (picture.argb(i, i) >> 8 & 255) - (picture.argb(i - 1, i - 1) >> 8 & 255);
            edges += Math.abs(step) > 12 ? 1 : 0;
        }
        return edges;
    }
}
