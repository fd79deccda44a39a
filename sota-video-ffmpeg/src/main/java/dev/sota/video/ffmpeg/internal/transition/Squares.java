package dev.sota.video.ffmpeg.internal.transition;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Plane;
import java.util.Arrays;

/** The pictures break up into squares that grow, change, and shrink. */
final class Squares implements Change {

    /** Of luma samples: a whole number of {@code int}s of chroma. */
    private static final int UNIT = 8;
    /** How many squares at their largest fit across the frame. */
    private static final double FEWEST = 16;

    @Override
    public void draw(I420 frame, I420 next, double part) {
        frame.blend(next, Fades.weight(Fades.smooth(2.5 * part - 0.75)));
        double largest = Math.max(frame.width(), frame.height()) / FEWEST / UNIT;
        int size = UNIT * (int) Math.round(4 * part * (1 - part) * largest);
        if (size > 0) {
            squares(frame.y(), size);
            squares(frame.u(), size / 2);
            squares(frame.v(), size / 2);
        }
    }

    /** Squares keep their place about the middle of the frame, each the colour of its own middle. */
    private static void squares(Plane plane, int size) {
        int left = (plane.width() / 2 / size + 1) * size - plane.width() / 8 * 4;
        int top = (plane.height() / 2 / size + 1) * size - plane.height() / 2;
        for (int from = -top; from < plane.height(); from += size) {
            int first = Math.max(0, from);
            int middle = Math.max(0, Math.min(plane.height() - 1, from + size / 2));
            int at = first * plane.stride();
            int[] row = Arrays.copyOfRange(
                    plane.samples(), middle * plane.stride(), middle * plane.stride() + plane.stride());
            for (int x = -left; x < plane.width(); x += size) {
                int value = Rows.get(row, 0, Math.max(0, Math.min(plane.width() - 1, x + size / 2)));
                int end = Math.min(plane.stride(), (x + size) / 4);
                Arrays.fill(plane.samples(), at + Math.max(0, x / 4), at + Math.max(0, end), value * 0x01010101);
            }
            for (int y = first + 1; y < Math.min(plane.height(), from + size); y++) {
                System.arraycopy(plane.samples(), at, plane.samples(), y * plane.stride(), plane.stride());
            }
        }
    }
}
