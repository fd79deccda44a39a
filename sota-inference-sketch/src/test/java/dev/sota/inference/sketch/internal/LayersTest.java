package dev.sota.inference.sketch.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.paint.PaintedLayer;
import dev.sota.inference.sketch.internal.words.Shot;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The depth layers of a picture. */
class LayersTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private static Order order(String prompt, int width, int height, Manner manner) {
        return new Order(prompt, "", Mood.NEUTRAL, Shot.WIDE, 5, width, height, manner);
    }

    private static List<PaintedLayer> layers(String prompt, double overscan) {
        Order order = order(prompt, WIDTH, HEIGHT, new Manner("flat", 6, overscan, List.of()));
        return Picture.ILLUSTRATOR.paint(order, () -> {}).layers();
    }

    private static int[] flat(List<PaintedLayer> layers) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Keyframe.of(layers.stream()
                        .map(l -> new Layer(
                                l.name(),
                                l.depth(),
                                dev.sota.spi.Picture.of(WIDTH, HEIGHT, l.argb().clone())))
                        .toList())
                .flatten()
                .pixels()
                .get(pixels);
        return pixels;
    }

    private static int apart(int a, int b) {
        int red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
        int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
        return Math.max(Math.max(red, green), Math.abs((a & 255) - (b & 255)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sailing boat on a lake at dawn",
                "a lighthouse on the coast at night in a storm",
                "a fox in a forest",
                "a city street at night in the rain",
                "a castle in the mountains at sunset",
                "a whale underwater",
                "a cat in the kitchen",
                "a rocket in space",
                "a village in the snow",
                "a bat in a cave",
                "two hikers on a glacier",
                "a keeper in the lamp room at night",
                "a village in winter",
                "a ship sails on the sea at sunset",
                "a campfire in the forest at night",
                "a volcano erupts",
                "freedom"
            })
    void theLayersTogetherAreThePictureOfOneLayer(String prompt) {
        List<PaintedLayer> layers = layers(prompt, 0);
        assertTrue(layers.size() >= 3 && layers.size() <= 6, layers.size() + " layers");
        int[] together = flat(layers);
        int[] alone = Picture.of(prompt, 5, WIDTH, HEIGHT).pixels();
        long sum = 0;
        int most = 0;
        for (int i = 0; i < alone.length; i++) {
            int d = apart(alone[i], together[i]);
            sum += d;
            most = Math.max(most, d);
        }
        double mean = sum / (double) alone.length;
        // Grain is cut off where thin mist would become brighter than white.
        assertTrue(mean < .7 && most <= 14, "mean " + mean + ", most " + most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a boat on a lake", "a cat in the kitchen", "a fox in a cave", "a car on a road", "a ship at sea"
            })
    void theFirstLayerIsOpaqueAndTheSubjectStandsAlone(String prompt) {
        List<PaintedLayer> layers = layers(prompt, 0);
        for (int c : layers.get(0).argb()) {
            assertEquals(255, c >>> 24);
        }
        PaintedLayer subject = layers.stream()
                .filter(l -> l.name().startsWith("subject"))
                .findFirst()
                .orElseThrow();
        long covered = java.util.Arrays.stream(subject.argb())
                .filter(c -> c >>> 24 > 128)
                .count();
        assertTrue(covered > 100 && covered < WIDTH * HEIGHT * .6, covered + " pixels");
        double before = 0;
        for (PaintedLayer layer : layers) {
            assertTrue(layer.depth() >= before && layer.depth() <= 1);
            before = layer.depth();
        }
    }

    /** A sky that drifts is called so; one that water mirrors does not drift, or there would be two suns. */
    @Test
    void aSkyDriftsUnlessWaterMirrorsIt() {
        assertEquals("clouds", layers("a fox in a meadow at noon", 0).get(0).name());
        assertEquals("sky", layers("a sailing boat on a lake at dawn", 0).get(0).name());
    }

    /** The camera's engine knows by their names what moves by itself. */
    @ParameterizedTest
    @CsvSource({
        "a starry night over a village, stars",
        "a village in winter, smoke",
        "a ship sails on the sea at sunset, water",
        "a ship sails on the sea at sunset, glitter",
        "a ship sails on the sea at sunset, subject sailing",
        "a boat on the sea in a storm, subject afloat",
        "a boat on the sea in a storm, waves",
        "a train drives through the land, subject going",
        "a volcano erupts, smoke",
        "a factory with chimneys, smoke",
        "a campfire in the forest at night, fire",
        "a house burns, fire",
        "a house burns, smoke",
        "a river in the morning, plants",
        "a fox in a meadow at noon, plants"
    })
    void whatMovesByItselfHasALayerOfItsOwn(String prompt, String name) {
        List<PaintedLayer> layers = layers(prompt, 0);
        assertTrue(layers.size() <= 6);
        PaintedLayer alive = layers.stream()
                .filter(l -> l.name().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        layers.stream().map(PaintedLayer::name).toList().toString()));
        long seen =
                java.util.Arrays.stream(alive.argb()).filter(c -> c >>> 24 > 30).count();
        assertTrue(seen > 20 && seen < WIDTH * HEIGHT * .7, seen + " pixels");
    }

    /** Where the subject and what is before it are taken away, the ground goes on behind them to the lower edge. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a boat on a lake",
                "a cat in the kitchen",
                "a tractor on a farm",
                "a castle in the mountains",
                "a camel in the desert",
                "a fox in a forest",
                "a sailor on the deck of a ship",
                "a king in the great hall",
                "a woman in the museum",
                "a woman swims in the swimming pool"
            })
    void theGroundIsCompleteBehindTheSubject(String prompt) {
        List<PaintedLayer> layers = layers(prompt, .05);
        int[] cover = new int[WIDTH * HEIGHT];
        for (PaintedLayer layer : layers.subList(1, layers.size())) {
            if (layer.name().startsWith("subject")) {
                break;
            }
            for (int i = 0; i < cover.length; i++) {
                cover[i] = Math.max(cover[i], layer.argb()[i] >>> 24);
            }
        }
        for (int i = (int) (HEIGHT * .86) * WIDTH; i < cover.length; i++) {
            // Where two shapes of one plane meet within a pixel, each covers half of what the other leaves.
            assertTrue(cover[i] > 185, cover[i] + " at " + i % WIDTH + ", " + i / WIDTH);
        }
    }

    @Test
    void overscanIsAMarginAroundTheSamePicture() {
        int margin = 16;
        for (String prompt : List.of("a boat on a lake at dawn", "a city street in the rain", "a castle in the snow")) {
            Order wide = order(prompt, 352, 198, new Manner("flat", 1, .05, List.of()));
            int[] large =
                    Picture.ILLUSTRATOR.paint(wide, () -> {}).layers().get(0).argb();
            Picture frame = Picture.of(prompt, 5, 320, 180);
            int[] inner = new int[320 * 180];
            for (int y = 0; y < 180; y++) {
                System.arraycopy(large, (y + 9) * 352 + margin, inner, y * 320, 320);
            }
            // The corners darken elsewhere, the rest stays.
            double difference = frame.difference(new Picture(320, 180, inner));
            assertTrue(difference < .03, prompt + " differs by " + difference);
        }
    }

    @Test
    void layersAreTheSameOnAnyThread() {
        List<PaintedLayer> here = layers("a boat on a lake", 0);
        List<PaintedLayer> there = java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> layers("a boat on a lake", 0))
                .join();
        for (int i = 0; i < here.size(); i++) {
            assertArrayEquals(here.get(i).argb(), there.get(i).argb());
        }
    }

    @Test
    void aVeryLargePictureHasNoLayers() {
        Order order = order("a lake at dawn", 4200, 2300, new Manner("flat", 6, 0, List.of()));
        List<PaintedLayer> layers = Picture.ILLUSTRATOR.paint(order, () -> {}).layers();
        assertEquals(1, layers.size());
        assertEquals(4200 * 2300, layers.get(0).argb().length);
    }

    private static List<PaintedLayer> painted(String prompt, String style, int layers) {
        return Picture.ILLUSTRATOR
                .paint(order(prompt, WIDTH, HEIGHT, new Manner(style, layers, 0, List.of())), () -> {})
                .layers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flat", "watercolour", "pixel", "noir"})
    void ofTwoLayersOneFallsAndTogetherTheyAreThePicture(String style) {
        List<PaintedLayer> two = painted("a village in the snow", style, 2);
        assertEquals(
                List.of("picture", "weather"),
                two.stream().map(PaintedLayer::name).toList());
        int[] together = flat(two);
        int[] alone = painted("a village in the snow", style, 1).get(0).argb();
        double sum = 0;
        for (int i = 0; i < alone.length; i++) {
            sum += apart(alone[i], together[i]);
        }
        assertTrue(sum / alone.length < 1, style + " differs by " + sum / alone.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flat", "watercolour", "pixel"})
    void whereNothingFallsTwoLayersAreOne(String style) {
        List<PaintedLayer> two = painted("a lake at dawn", style, 2);
        assertEquals(1, two.size());
        assertArrayEquals(
                painted("a lake at dawn", style, 1).get(0).argb(), two.get(0).argb());
    }
}
