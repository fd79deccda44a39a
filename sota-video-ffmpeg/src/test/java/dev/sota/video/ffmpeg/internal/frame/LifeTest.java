package dev.sota.video.ffmpeg.internal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What moves by itself, as numbers. */
class LifeTest {

    private static final List<String> ALIVE = List.of(
            "clouds",
            "birds",
            "stars",
            "glitter",
            "water",
            "waves",
            "smoke",
            "fire",
            "plants",
            "subject afloat",
            "subject sailing left",
            "subject sailing right",
            "subject going left",
            "subject going right");

    @Test
    void namesSayWhatMoves() {
        for (String name : ALIVE) {
            assertTrue(Life.of(name).moves(), name);
        }
        for (String name : List.of("smoke 2", "water 3")) {
            assertSame(Life.of(name.substring(0, name.indexOf(' '))), Life.of(name));
        }
        for (String name : List.of("sky", "far", "near", "subject", "subject 2", "picture", "", "watermelon", " ")) {
            assertFalse(Life.of(name).moves(), name);
        }
    }

    /** At no row, in no frame and at no size of frame is there a jerk. */
    @Property
    void noRowIsJerked(
            @ForAll @IntRange(max = 13) int which,
            @ForAll @IntRange(min = 1, max = 20_000) int frame,
            @ForAll @DoubleRange(max = 1) double at,
            @ForAll @DoubleRange(max = 0.9) double top,
            @ForAll @IntRange(min = 120, max = 1080) int height) {
        Life life = Life.of(ALIVE.get(which));
        double across = bend(life.across(), frame, at, top, height);
        double down = bend(life.down(), frame, at, top, height);
        assertTrue(Math.hypot(across, down) <= 0.02, across + ", " + down);
    }

    private static double bend(Wave wave, int frame, double at, double top, int height) {
        double before = wave.of(at, top, 1, frame - 1, height);
        double here = wave.of(at, top, 1, frame, height);
        assertTrue(Math.abs(here) <= wave.reach(height) + 1e-9);
        return wave.of(at, top, 1, frame + 1, height) - 2 * here + before;
    }

    /** Rows of water stay in their order, or the frame would be folded. */
    @Property
    void noRowOvertakesAnother(
            @ForAll @IntRange(max = 13) int which,
            @ForAll @IntRange(max = 20_000) int frame,
            @ForAll @DoubleRange(max = 0.99) double at,
            @ForAll @IntRange(min = 120, max = 2160) int height) {
        Wave wave = Life.of(ALIVE.get(which)).down();
        double pixel = 1.0 / height;
        double moved = wave.of(at + pixel, 0, 1, frame, height) - wave.of(at, 0, 1, frame, height);
        assertTrue(Math.abs(moved) < 0.8, "neighbours come " + moved + " pixels apart");
    }

    @Test
    void theStillEndStands() {
        for (String name : List.of("smoke", "fire", "plants")) {
            Wave wave = Life.of(name).across();
            double most = 0;
            for (int frame = 0; frame < 200; frame++) {
                assertEquals(0, wave.of(1, 0, 1, frame, 540), 1e-9, name);
                most = Math.max(most, Math.abs(wave.of(0, 0, 1, frame, 540)));
            }
            assertTrue(most > 1, name + " moves " + most);
        }
        Wave water = Life.of("water").down();
        assertEquals(0, water.of(0.5, 0.5, 1, 33, 540), 1e-9, "the far shore stays");
    }

    private static Layer noise(String name, long seed) {
        Random random = new Random(seed);
        int[] argb = new int[120 * 60];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = random.nextInt(3) == 0 ? random.nextInt() : 0;
        }
        return new Layer(name, 0.4, Picture.of(120, 60, argb));
    }

    @Property(tries = 60)
    void choirsTogetherAreTheLayer(@ForAll long seed) {
        Layer layer = noise("stars", seed);
        Twinkle twinkle = Life.of("stars").twinkle();
        List<Picture> choirs = IntStream.range(0, twinkle.periods().length)
                .mapToObj(choir -> twinkle.choir(layer, choir).picture())
                .toList();
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 120; x++) {
                int sum = 0;
                for (Picture choir : choirs) {
                    sum += choir.argb(x, y) >>> 24;
                }
                assertEquals(layer.picture().argb(x, y) >>> 24, sum, 2);
            }
        }
    }

    @Property
    void aTwinkleIsSoftAndNeverOut(@ForAll @IntRange(max = 2) int choir, @ForAll @IntRange(max = 50_000) int frame) {
        for (String name : List.of("stars", "glitter")) {
            Twinkle twinkle = Life.of(name).twinkle();
            int now = twinkle.weight(choir, frame);
            assertTrue(now >= 256 * (1 - twinkle.depth()) - 1 && now <= 256, name + " " + now);
            assertTrue(Math.abs(twinkle.weight(choir, frame + 1) - now) <= 20, name + " flashes");
        }
    }

    /** The two copies of what rises are as opaque as one, whatever their age. */
    @Property
    void copiesTogetherAreAsOpaqueAsOne(
            @ForAll @IntRange(max = 50_000) int frame, @ForAll @DoubleRange(min = 0.05, max = 1) double alpha) {
        for (String name : List.of("smoke", "fire")) {
            Rise rise = Life.of(name).rise();
            double left = 1;
            for (int copy = 0; copy < Rise.COPIES; copy++) {
                left *= 1 - alpha * rise.weight(copy, frame) / 256.0;
            }
            assertEquals(alpha, 1 - left, 0.12, name);
        }
    }

    @Property
    void aCopyIsUnseenWhenItBeginsAnewAndItsFootStays(@ForAll @IntRange(max = 50_000) int frame) {
        Rise rise = Life.of("smoke").rise().from(0.3, 0.6);
        View view = new View(0.1, 0.2, 0.7, 0.7);
        for (int copy = 0; copy < Rise.COPIES; copy++) {
            View now = rise.seen(view, copy, frame);
            View next = rise.seen(view, copy, frame + 1);
            // Where the foot is seen in the frame.
            assertEquals((0.3 - view.x()) / view.width(), (0.3 - now.x()) / now.width(), 1e-9);
            assertEquals((0.6 - view.y()) / view.height(), (0.6 - now.y()) / now.height(), 1e-9);
            boolean anew = next.width() > now.width();
            assertTrue(!anew || rise.weight(copy, frame) + rise.weight(copy, frame + 1) <= 4, "seen as it begins");
        }
    }

    @Test
    void eachPlumeRisesFromItsOwnFoot() {
        int[] argb = new int[200 * 100];
        for (int y = 10; y < 70; y++) {
            argb[y * 200 + 40] = 0xFF808080;
        }
        for (int y = 20; y < 50; y++) {
            argb[y * 200 + 150] = 0xFF808080;
            argb[y * 200 + 151] = 0xFF808080;
        }
        List<Plumes> plumes = Plumes.of(new Layer("smoke", 0.3, Picture.of(200, 100, argb)));
        assertEquals(2, plumes.size());
        assertEquals(40.5 / 200, plumes.get(0).x(), 1e-3);
        assertEquals(0.7, plumes.get(0).y(), 1e-3);
        assertEquals(151.0 / 200, plumes.get(1).x(), 1e-3);
        assertEquals(0.5, plumes.get(1).y(), 1e-3);
    }

    @Property(tries = 40)
    void plumesTogetherAreTheLayer(@ForAll long seed) {
        Layer layer = noise("smoke", seed);
        List<Plumes> plumes = Plumes.of(layer);
        assertTrue(plumes.size() <= 4);
        for (int i = 0; i < 120 * 60; i++) {
            int x = i % 120;
            int y = i / 120;
            int here = layer.picture().argb(x, y);
            long holders = plumes.stream()
                    .filter(p -> p.layer().picture().argb(x, y) >>> 24 != 0)
                    .count();
            assertEquals(here >>> 24 == 0 ? 0 : 1, holders);
        }
    }
}
