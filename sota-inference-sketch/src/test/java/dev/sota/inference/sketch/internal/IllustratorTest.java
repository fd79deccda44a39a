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
import dev.sota.inference.sketch.internal.paint.FlatStyle;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Shot;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IllustratorTest {

    @Test
    void theSameRequestGivesTheSameBytesInAnyOrderAndOnAnyThread() {
        String prompt = "a ship in a storm at sea";
        Picture first = Picture.of(prompt, 5, 240, 135);
        Picture.of("a quiet library", 9, 240, 135);
        List<CompletableFuture<Picture>> jobs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String other = i % 2 == 0 ? prompt : "a street at night in the rain";
            jobs.add(CompletableFuture.supplyAsync(() -> Picture.of(other, 5, 240, 135)));
        }
        assertArrayEquals(first.pixels(), jobs.get(0).join().pixels());
        assertArrayEquals(first.pixels(), jobs.get(2).join().pixels());
        assertArrayEquals(jobs.get(1).join().pixels(), jobs.get(3).join().pixels());
        assertArrayEquals(
                first.pixels(), new Illustrator().paint(prompt, "", Mood.NEUTRAL, Shot.WIDE, 5, 240, 135, () -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a fox in a forest", "a city at night", "an office", "xyzzy", "the sea"})
    void anotherSeedGivesAnotherPicture(String prompt) {
        Picture one = Picture.of(prompt, 1, 160, 90);
        for (int seed = 2; seed < 6; seed++) {
            double difference = one.difference(Picture.of(prompt, seed, 160, 90));
            assertTrue(difference > .015, prompt + " with seed " + seed + " differs by " + difference);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyPlaceIsAPictureUnderEverySky(Place place) {
        int seed = 0;
        for (Hour hour : Hour.values()) {
            for (Weather weather : Weather.values()) {
                Brief brief = new Brief(
                        place,
                        hour,
                        weather,
                        Season.values()[seed % 4],
                        Mood.NEUTRAL,
                        Shot.WIDE,
                        List.of(),
                        Optional.empty());
                Picture p = paint(brief, seed++, 128, 72);
                String what = place + " " + hour + " " + weather;
                assertTrue(p.colours() > 24, what + " has " + p.colours() + " colours");
                assertTrue(p.deviation() > .025, what + " is flat: " + p.deviation());
            }
        }
    }

    private static Picture paint(Brief brief, long seed, int width, int height) {
        Scene scene = Picture.ILLUSTRATOR.compose(brief, width, height, seed);
        return new Picture(width, height, new FlatStyle().paint(scene, width, height, () -> {}));
    }

    /** Every thing is seen: the picture with it differs from the picture without it. */
    @Test
    void everyThingShowsInItsPlace() {
        List<Thing> things = Lexicon.load().things().stream()
                .sorted(Comparator.comparing(Thing::toString))
                .distinct()
                .toList();
        List<String> faint = new ArrayList<>();
        for (Thing thing : things) {
            Place place = Place.valueOf(thing.get("place", "meadow").toUpperCase(java.util.Locale.ROOT));
            Brief with = new Brief(
                    place,
                    Hour.DAY,
                    Weather.CLEAR,
                    Season.SUMMER,
                    Mood.NEUTRAL,
                    Shot.WIDE,
                    List.of(new Mention(thing, 1)),
                    Optional.empty());
            Brief without = new Brief(
                    place,
                    Hour.DAY,
                    Weather.CLEAR,
                    Season.SUMMER,
                    Mood.NEUTRAL,
                    Shot.WIDE,
                    List.of(),
                    Optional.empty());
            double difference = paint(with, 3, 96, 54).difference(paint(without, 3, 96, 54));
            if (difference < .0012) {
                faint.add(thing.art() + " in " + place + ": " + difference);
            }
        }
        assertTrue(faint.isEmpty(), "these hardly show: " + faint);
    }

    @Property(tries = 25)
    void anySizeIsPaintedAndNotBlank(
            @ForAll @IntRange(min = 16, max = 300) int width,
            @ForAll @IntRange(min = 16, max = 300) int height,
            @ForAll long seed) {
        String[] prompts = {"a lighthouse on the coast", "a cat in a room", "", "a car on a road", "a bee in a garden"};
        Picture p = Picture.of(prompts[(int) Math.floorMod(seed, prompts.length)], seed, width, height);
        assertEquals(width * height, p.pixels().length);
        for (int c : p.pixels()) {
            assertEquals(0xff, c >>> 24);
        }
        assertTrue(p.colours() > 8);
    }

    @Test
    void aLargePictureIsTheSmallOneWithMoreDetail() {
        Picture small = Picture.of("a castle in the mountains", 4, 192, 108);
        Picture large = Picture.of("a castle in the mountains", 4, 1920, 1080);
        int[] shrunk = new int[192 * 108];
        for (int y = 0; y < 108; y++) {
            for (int x = 0; x < 192; x++) {
                int r = 0;
                int g = 0;
                int b = 0;
                for (int k = 0; k < 100; k++) {
                    int c = large.pixels()[(y * 10 + k / 10) * 1920 + x * 10 + k % 10];
                    r += c >> 16 & 255;
                    g += c >> 8 & 255;
                    b += c & 255;
                }
                shrunk[y * 192 + x] = 0xff000000 | r / 100 << 16 | g / 100 << 8 | b / 100;
            }
        }
        double difference = small.difference(new Picture(192, 108, shrunk));
        assertTrue(difference < .03, "differs by " + difference);
    }

    @Test
    void aVeryLargePictureIsPaintedInBoundedMemory() {
        Picture p = Picture.of("a lake at dawn", 4, 4096, 2304);
        assertEquals(4096 * 2304, p.pixels().length);
        assertTrue(p.deviation() > .05);
    }

    @Test
    void nearViewsShowTheSubjectLarger() {
        // The black-haired walker's dark coat covers more of the picture the nearer the camera is.
        double wide = Picture.of("a bear in the snow", Shot.WIDE, 6, 192, 108).mean();
        double close = Picture.of("a bear in the snow", Shot.CLOSE, 6, 192, 108).mean();
        assertTrue(close < wide - .01, wide + " then " + close);
    }

    @Test
    void workStopsWhenTheCheckpointThrows() {
        AtomicInteger calls = new AtomicInteger();
        Picture.ILLUSTRATOR.paint("a fox in a forest", "", Mood.NEUTRAL, Shot.WIDE, 1, 64, 36, calls::incrementAndGet);
        assertTrue(calls.get() > 10, calls + " checkpoints");
        AtomicInteger left = new AtomicInteger(5);
        assertThrows(
                CancellationException.class,
                () -> Picture.ILLUSTRATOR.paint("a fox in a forest", "", Mood.NEUTRAL, Shot.WIDE, 1, 64, 36, () -> {
                    if (left.decrementAndGet() < 0) {
                        throw new CancellationException();
                    }
                }));
        assertEquals(-1, left.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000\u0001\ud800", "%s %n ${x} {{y}} ../../etc/passwd", "<script>", "' OR 1=1 --", "\u202eabc"
            })
    void strangePromptsArePainted(String prompt) {
        assertTrue(Picture.of(prompt, 1, 96, 54).colours() > 12);
    }

    @Test
    void hugePromptsArePainted() {
        assertTrue(Picture.of("a lighthouse ".repeat(80_000), 1, 96, 54).colours() > 24);
        assertTrue(Picture.of("x".repeat(1_000_000), 1, 96, 54).colours() > 12);
    }
}
