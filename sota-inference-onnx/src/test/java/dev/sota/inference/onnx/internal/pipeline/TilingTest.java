package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.Picture;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Tiles, canvases and scaling. */
class TilingTest {

    private static float[] enlarged(float[] latents, int width, int height) {
        int factor = 2;
        int area = width * height;
        float[] planes = new float[3 * area * factor * factor];
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < height * factor; y++) {
                for (int x = 0; x < width * factor; x++) {
                    planes[(c * height * factor + y) * width * factor + x] =
                            latents[c * area + y / factor * width + x / factor];
                }
            }
        }
        return planes;
    }

    @Property(tries = 100)
    void aDecoderWithoutNeighboursGivesTheSameInTiles(
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll @IntRange(min = 8, max = 24) int tile) {
        float[] latents = new float[4 * width * height];
        for (int i = 0; i < latents.length; i++) {
            latents[i] = (i * 37 % 101) / 101f;
        }
        assertArrayEquals(
                enlarged(latents, width, height),
                new Tiling(tile).decode(latents, width, height, 2, TilingTest::enlarged),
                1e-5f);
    }

    @Property(tries = 200)
    void aCanvasIsOfTheModelsMultiplesAndFitsThePictureAskedFor(
            @ForAll @IntRange(min = 16, max = 300) int width, @ForAll @IntRange(min = 16, max = 300) int height) {
        Canvas canvas = Canvas.of(new NativeSize(64, 16, 8), 64, width, height);
        assertEquals(0, canvas.width() % 16);
        assertEquals(0, canvas.height() % 16);
        assertTrue(canvas.width() <= 128 && canvas.height() <= 128);
        int[] grey = new int[canvas.width() * canvas.height()];
        Arrays.fill(grey, 0xff808080);
        Picture fitted = canvas.fit(Picture.of(canvas.width(), canvas.height(), grey));
        assertEquals(width, fitted.width());
        assertEquals(height, fitted.height());
        assertEquals(0xff808080, fitted.argb(0, 0));
        assertEquals(0xff808080, fitted.argb(width - 1, height - 1));
    }
}
