package dev.sota.inference.sketch.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.paint.PaintedLayer;
import dev.sota.inference.sketch.internal.paint.Style;
import dev.sota.inference.sketch.internal.paint.Styles;
import dev.sota.inference.sketch.internal.paint.View;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Shot;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every style. */
class StylesTest {
    private static final Styles STYLES = new Styles();

    static List<String> ids() {
        return STYLES.ids();
    }

    private static Scene scene(String prompt, long seed, int width, int height) {
        Brief brief = Picture.ILLUSTRATOR.understand(prompt, "", Mood.NEUTRAL, Shot.WIDE);
        return Picture.ILLUSTRATOR.compose(brief, width, height, seed);
    }

    private static Picture paint(String style, String prompt, int width, int height) {
        Scene scene = scene(prompt, 5, width, height);
        return new Picture(width, height, STYLES.get(style).paint(scene, width, height, () -> {}));
    }

    private static int[] together(List<PaintedLayer> layers, int width, int height) {
        int[] pixels = new int[width * height];
        Keyframe.of(layers.stream()
                        .map(l -> new Layer(l.name(), l.depth(), dev.sota.spi.Picture.of(width, height, l.argb())))
                        .toList())
                .flatten()
                .pixels()
                .get(pixels);
        return pixels;
    }

    private static double difference(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255));
            }
        }
        return sum / (a.length * 3.0);
    }

    @Test
    void thereAreThirteenAndTheDefaultIsFlat() {
        assertEquals(
                List.of(
                        "flat",
                        "paper-cut",
                        "watercolour",
                        "gouache",
                        "ink-wash",
                        "line-art",
                        "pastel",
                        "noir",
                        "neon",
                        "blueprint",
                        "risograph",
                        "mid-century",
                        "pixel"),
                Picture.ILLUSTRATOR.styles());
        assertThrows(IllegalArgumentException.class, () -> STYLES.get("no-such-style"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyPlaceIsAPicture(String id) {
        Style style = STYLES.get(id);
        int seed = 0;
        for (Place place : Place.values()) {
            Hour hour = Hour.values()[seed % Hour.values().length];
            Weather weather = Weather.values()[seed / 2 % Weather.values().length];
            Brief brief = new Brief(
                    place,
                    hour,
                    weather,
                    Season.values()[seed % 4],
                    Mood.NEUTRAL,
                    Shot.WIDE,
                    List.of(),
                    Optional.empty());
            Scene scene = Picture.ILLUSTRATOR.compose(brief, 128, 72, seed++);
            Picture p = new Picture(128, 72, style.paint(scene, 128, 72, () -> {}));
            String what = id + " " + place + " " + hour + " " + weather;
            assertTrue(p.deviation() > .012, what + " is blank: " + p.deviation());
            assertTrue(p.colours() > 5, what + " has " + p.colours() + " colours");
            for (int c : p.pixels()) {
                assertEquals(255, c >>> 24, what);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theLayersTogetherAreThePictureOfOneLayer(String id) {
        for (String prompt :
                List.of("a boat on a lake at dawn", "a city street at night in the rain", "a cat in a room")) {
            Scene scene = scene(prompt, 5, 240, 135);
            List<PaintedLayer> layers = STYLES.get(id).paint(scene, View.of(scene, 240, 135), 6, () -> {});
            assertTrue(layers.size() >= 3 && layers.size() <= 6);
            for (int c : layers.get(0).argb()) {
                assertEquals(255, c >>> 24);
            }
            int[] alone = STYLES.get(id).paint(scene, 240, 135, () -> {});
            double difference = difference(alone, together(layers, 240, 135));
            assertTrue(difference < 1, id + ", " + prompt + " differs by " + difference);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theSameSceneGivesTheSamePixelsOnAnyThread(String id) {
        int[] here = paint(id, "a fox in a forest", 192, 108).pixels();
        paint(id, "a ship in a storm", 192, 108);
        List<CompletableFuture<int[]>> there = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            there.add(CompletableFuture.supplyAsync(
                    () -> paint(id, "a fox in a forest", 192, 108).pixels()));
        }
        there.forEach(t -> assertArrayEquals(here, t.join()));
    }

    /** Any two styles can be told apart by measuring, in a picture by day and in one by night. */
    @Test
    void noTwoStylesAreAlike() {
        for (String prompt : List.of("a castle in the mountains by day", "a city street at night")) {
            List<Picture> pictures =
                    ids().stream().map(id -> paint(id, prompt, 240, 135)).toList();
            for (int i = 0; i < pictures.size(); i++) {
                for (int k = 0; k < i; k++) {
                    double d =
                            difference(pictures.get(i).pixels(), pictures.get(k).pixels());
                    assertTrue(d > 7, ids().get(i) + " and " + ids().get(k) + " differ by " + d);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anySizeAndMarginIsPainted(String id) {
        for (int[] size : new int[][] {{16, 16}, {300, 20}, {20, 300}, {161, 97}}) {
            Scene scene = scene("a lighthouse on the coast", 3, size[0], size[1]);
            View view = View.of(scene, size[0], size[1], .1);
            List<PaintedLayer> layers = STYLES.get(id).paint(scene, view, 6, () -> {});
            Set<Integer> lengths = new HashSet<>();
            layers.forEach(l -> lengths.add(l.argb().length));
            assertEquals(Set.of(size[0] * size[1]), lengths);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void workStopsWhenTheCheckpointThrows(String id) {
        Scene scene = scene("a fox in a forest", 1, 64, 36);
        AtomicInteger left = new AtomicInteger(8);
        assertThrows(
                CancellationException.class,
                () -> STYLES.get(id).paint(scene, 64, 36, () -> {
                    if (left.decrementAndGet() < 0) {
                        throw new CancellationException();
                    }
                }));
    }
}
