package dev.sota.video.ffmpeg.internal.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 32;

    /** Letters in the middle of some rows, one colour in others, nothing in the rest. */
    private static Drawing drawing(long seed, int width, int height) {
        Random random = new Random(seed);
        Drawing drawing = new Drawing(width, height);
        for (int y = 0; y < height; y++) {
            int kind = random.nextInt(4);
            int colour = random.nextInt(1 << 24);
            float opacity = random.nextFloat();
            for (int x = 0; x < width; x++) {
                if (kind == 1 || kind == 2) {
                    drawing.over(x, y, colour, opacity);
                }
                if (kind > 1 && x > width / 4 && x < width / 2) {
                    drawing.over(x, y, random.nextInt(1 << 24), random.nextFloat());
                }
            }
        }
        return drawing;
    }

    private static I420 frame(long seed) {
        I420 frame = new I420(WIDTH, HEIGHT);
        Random random = new Random(seed);
        for (Plane plane : new Plane[] {frame.y(), frame.u(), frame.v()}) {
            for (int i = 0; i < plane.samples().length; i++) {
                plane.samples()[i] = random.nextInt();
            }
        }
        return frame;
    }

    @Property(tries = 100)
    void lumaIsBlendedToTheNextValue(
            @ForAll long seed,
            @ForAll @IntRange(min = -3, max = 14) int cell,
            @ForAll @IntRange(min = -6, max = 20) int pair,
            @ForAll @IntRange(min = 0, max = 256) int opacity) {
        Drawing drawing = drawing(seed, 40, 12);
        I420 before = frame(seed);
        I420 after = frame(seed);
        int left = cell * Overlay.CELL;
        int top = pair * 2;
        Overlay.of(left, top, drawing).blend(after, opacity);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int below = before.y().get(x, y);
                double expected = below;
                boolean inside = x >= left && x < left + 40 && y >= top && y < top + 12;
                if (inside) {
                    int at = (y - top) * 40 + x - left;
                    float alpha = drawing.alpha()[at];
                    float added =
                            Bt709.y(drawing.red()[at], drawing.green()[at], drawing.blue()[at]) - 16 * (1 - alpha);
                    expected = below + (added - alpha * below) * opacity / 256.0;
                }
                assertEquals(expected, after.y().get(x, y), inside ? 1.5 : 0, "at " + x + ", " + y);
            }
        }
    }

    @Property(tries = 50)
    void whereThereIsNothingTheFrameStays(@ForAll long seed, @ForAll @IntRange(min = 0, max = 256) int opacity) {
        I420 before = frame(seed);
        I420 after = frame(seed);
        Overlay.of(8, 2, new Drawing(56, 20)).blend(after, opacity);
        assertArrayEquals(before.y().samples(), after.y().samples());
        assertArrayEquals(before.u().samples(), after.u().samples());
        assertArrayEquals(before.v().samples(), after.v().samples());
    }

    @Property(tries = 50)
    void whatIsNotSeenYetChangesNothing(@ForAll long seed) {
        I420 before = frame(seed);
        I420 after = frame(seed);
        Overlay.of(0, 0, drawing(seed, 48, 20)).blend(after, 0);
        assertArrayEquals(before.y().samples(), after.y().samples());
        assertArrayEquals(before.v().samples(), after.v().samples());
    }

    @Property(tries = 50)
    void partsMakeTheWhole(@ForAll long seed, @ForAll @IntRange(min = 0, max = 256) int opacity) {
        Overlay overlay = Overlay.of(16, 4, drawing(seed, 48, 20));
        I420 whole = frame(seed);
        I420 parts = frame(seed);
        overlay.blend(whole, opacity);
        overlay.blend(parts, opacity, 0, 0, 48, 6);
        overlay.blend(parts, opacity, 0, 6, 16, 20);
        overlay.blend(parts, opacity, 16, 6, 48, 20);
        assertArrayEquals(whole.y().samples(), parts.y().samples());
        assertArrayEquals(whole.u().samples(), parts.u().samples());
        assertArrayEquals(whole.v().samples(), parts.v().samples());
    }

    @Property(tries = 50)
    void anOverlayOfAPartIsThatPart(@ForAll long seed) {
        Drawing drawing = drawing(seed, 48, 20);
        I420 whole = frame(seed);
        I420 part = frame(seed);
        // Which samples count as even differs with the part, so rounding may.
        Overlay.of(8, 4, drawing).blend(whole, 256, 16, 6, 40, 14);
        Overlay.of(8, 4, drawing, 16, 6, 40, 14).blend(part, 256);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertEquals(whole.y().get(x, y), part.y().get(x, y), 1);
                assertEquals(whole.u().get(x / 2, y / 2), part.u().get(x / 2, y / 2), 1);
            }
        }
    }

    /** A shadow too faint for one code value still darkens on the whole. */
    @Test
    void faintShadowsAreDithered() {
        Drawing drawing = new Drawing(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                drawing.over(x, y, 0, 0.0025f + 0.00001f * (x % 5));
            }
        }
        I420 frame = new I420(WIDTH, HEIGHT);
        frame.y().fill(200);
        Overlay.of(0, 0, drawing).blend(frame, 256);
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                sum += frame.y().get(x, y);
            }
        }
        assertEquals(200 - 184 * 0.0025, sum / WIDTH / HEIGHT, 0.06);
    }

    @Test
    void anOverlayLiesOnWholeCells() {
        assertThrows(IllegalArgumentException.class, () -> Overlay.of(4, 0, new Drawing(8, 8)));
        assertThrows(IllegalArgumentException.class, () -> Overlay.of(0, 1, new Drawing(8, 8)));
        assertThrows(IllegalArgumentException.class, () -> Overlay.of(0, 0, new Drawing(8, 8), 2, 0, 8, 8));
    }
}
