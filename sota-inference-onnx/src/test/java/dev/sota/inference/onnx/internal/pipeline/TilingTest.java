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

    /** Each latent is the mean of its pixels. */
    private static float[] reduced(float[] planes, int width, int height) {
        int factor = 2;
        int wide = width / factor;
        float[] latents = new float[3 * wide * (height / factor)];
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    latents[(c * (height / factor) + y / factor) * wide + x / factor] +=
                            planes[(c * height + y) * width + x] / factor / factor;
                }
            }
        }
        return latents;
    }

    @Property(tries = 100)
    void anEncoderWithoutNeighboursGivesTheSameInTiles(
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll @IntRange(min = 8, max = 24) int tile) {
        float[] planes = new float[3 * width * height * 4];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = (i * 37 % 101) / 101f;
        }
        assertArrayEquals(
                reduced(planes, width * 2, height * 2),
                new Tiling(tile).encode(planes, width, height, 2, TilingTest::reduced),
                1e-5f);
    }

    @Property(tries = 100)
    void aPictureThatIsLaidOnACanvasIsFoundAgain(
            @ForAll @IntRange(min = 40, max = 200) int width, @ForAll @IntRange(min = 40, max = 200) int height) {
        int[] slope = new int[width * height];
        for (int i = 0; i < slope.length; i++) {
            int across = i % width * 200 / width;
            int down = i / width * 200 / height;
            slope[i] = 0xff000000 | across << 16 | down << 8 | 100;
        }
        Picture picture = Picture.of(width, height, slope);
        Canvas canvas = Canvas.of(new NativeSize(128, 16, 8), 128, width, height);
        Picture again = canvas.fit(canvas.lay(picture));
        for (int y = 4; y < height - 4; y += 5) {
            for (int x = 4; x < width - 4; x += 5) {
                assertEquals(picture.argb(x, y) >> 16 & 255, again.argb(x, y) >> 16 & 255, 8, x + ", " + y);
                assertEquals(picture.argb(x, y) >> 8 & 255, again.argb(x, y) >> 8 & 255, 8, x + ", " + y);
            }
        }
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
