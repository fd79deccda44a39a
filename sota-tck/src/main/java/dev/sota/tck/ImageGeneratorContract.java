package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.spi.ImageEffort;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.ImageStart;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What every image generator promises. */
public abstract class ImageGeneratorContract extends ProviderContract<ImageGeneratorProvider, ImageGenerator> {

    private static final List<String> PROMPTS =
            List.of("a ship on the sea at night", "a busy street in the rain", "", "!!!", "自由", "\u0000\ud800 x");

    /** For subclasses. */
    protected ImageGeneratorContract() {}

    @Override
    protected final Class<ImageGeneratorProvider> service() {
        return ImageGeneratorProvider.class;
    }

    private static ImageRequest.Builder request(String prompt) {
        return ImageRequest.builder(prompt, 320, 180).seed(7);
    }

    private Picture paint(ImageRequest request) {
        return engine().paint(request, context()).flatten();
    }

    @Test
    final void aKeyframeHasExactlyTheSizeAskedFor() {
        for (int[] size : new int[][] {{320, 180}, {180, 320}, {161, 97}, {64, 64}}) {
            Keyframe keyframe = engine().paint(
                            ImageRequest.builder("a tree on a hill", size[0], size[1])
                                    .build(),
                            context());
            assertEquals(size[0], keyframe.width());
            assertEquals(size[1], keyframe.height());
        }
    }

    @Test
    final void theSameRequestGivesTheSamePixels() {
        Picture first = paint(request("a ship on the sea at night").build());
        paint(request("something else in between").seed(8).build());
        assertEquals(
                first.pixels(),
                paint(request("a ship on the sea at night").build()).pixels());
    }

    @Test
    final void otherWordsGiveAnotherPicture() {
        assertFalse(paint(request("a ship on the sea at night").build())
                .pixels()
                .equals(paint(request("a forest in the morning").build()).pixels()));
    }

    @Test
    final void thereAreNoMoreLayersThanAskedForAndTheFurthestIsOpaque() {
        for (int layers = 1; layers <= 8; layers++) {
            Keyframe keyframe =
                    engine().paint(request("a ship in the snow").layers(layers).build(), context());
            assertTrue(keyframe.layers().size() <= layers, keyframe.layers().size() + " layers of " + layers);
            Picture furthest = keyframe.layers().get(0).picture();
            for (int y = 0; layers > 1 && y < furthest.height(); y++) {
                for (int x = 0; x < furthest.width(); x++) {
                    assertEquals(255, furthest.argb(x, y) >>> 24, "a hole at " + x + ", " + y);
                }
            }
        }
    }

    @Test
    final void noPictureIsBlankAndNoneHasHoles() {
        for (String prompt : PROMPTS) {
            Picture picture = paint(request(prompt).build());
            int[] pixels = new int[picture.width() * picture.height()];
            picture.pixels().get(pixels);
            assertTrue(java.util.Arrays.stream(pixels).distinct().count() > 16, "blank: '" + prompt + "'");
        }
    }

    @Test
    final void theFirstStyleIsTheDefaultAndAnUnknownOneIsRefused() {
        assertFalse(engine().styles().isEmpty());
        paint(request("a tree").style(engine().styles().get(0)).build());
        assertFails(
                GenerationException.Kind.REQUEST,
                () -> paint(request("a tree").style("no-such-style").build()));
    }

    @Test
    final void anUnknownOptionIsRefused() {
        assertFails(
                GenerationException.Kind.REQUEST,
                () -> paint(
                        request("a tree").options(Map.of("no-such-option", "1")).build()));
    }

    @Test
    final void whatIsPaintedIsNotRefusedBefore() {
        engine().check(request("a tree on a hill").build());
        for (String style : engine().styles()) {
            engine().check(request("a tree").style(style).build());
        }
    }

    @Test
    final void effortIsSomethingAndTheSameForTheSameRequest() {
        ImageRequest request = request("a tree on a hill").build();
        assertEquals(engine().effort(request), engine().effort(request));
        engine().effort(request)
                .ifPresent(effort -> assertTrue(effort.gigaOperations() < Double.MAX_VALUE, effort.toString()));
    }

    @Test
    final void whatIsMadeReadyBeforeIsPaintedTheSame() {
        ImageRequest request = request("a boat on a lake").build();
        engine().prepare(request, context());
        long left = engine().effort(request).map(ImageEffort::loadingBytes).orElse(0L);
        assertEquals(0, left, "nothing is left to be made ready");
        Picture first = paint(request);
        engine().prepare(request, context());
        assertEquals(first.pixels(), paint(request).pixels());
    }

    @Test
    final void aPictureToStartFromIsUsedOrRefused() {
        Picture first = paint(request("a tree on a hill").build());
        ImageRequest again =
                request("a house by the sea").start(ImageStart.of(first, 0.5)).build();
        if (!engine().startsFromPictures()) {
            assertFails(GenerationException.Kind.REQUEST, () -> paint(again));
            return;
        }
        Picture second = paint(again);
        assertEquals(320, second.width());
        assertEquals(180, second.height());
        assertEquals(second.pixels(), paint(again).pixels());
        assertFalse(second.pixels()
                .equals(paint(request("a house by the sea").build()).pixels()));
    }

    @Test
    final void aCancelledRunStops() {
        assertFails(
                GenerationException.Kind.CANCELLED,
                () -> engine().paint(request("a tree").build(), TestContext.cancelledAfter(folder, 0)));
    }

    @Test
    final void severalThreadsCanPaintAtOnce() {
        Picture alone = paint(request("a bird over a lake").build());
        List<CompletableFuture<Picture>> together = List.of(
                CompletableFuture.supplyAsync(
                        () -> paint(request("a bird over a lake").build())),
                CompletableFuture.supplyAsync(
                        () -> paint(request("a city at dusk").build())),
                CompletableFuture.supplyAsync(
                        () -> paint(request("a bird over a lake").build())));
        assertEquals(alone.pixels(), together.get(0).join().pixels());
        assertEquals(alone.pixels(), together.get(2).join().pixels());
        together.get(1).join();
    }
}
