package dev.sota.video.ffmpeg.internal.transition;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Plane;

/** A transition in which pictures move as wholes: the new one in, the old one away, or both. */
final class Slide implements Change {

    /** Where pictures move to. */
    enum Direction {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    /** How much of its light the old picture loses as it is pushed away. */
    private static final double SHADE = 0.45;

    private final Direction direction;
    private final double coming;
    private final double going;
    private final boolean shaded;

    /** {@code coming} and {@code going} say how far the new picture and the old one move, in frames. */
    Slide(Direction direction, double coming, double going, boolean shaded) {
        this.direction = direction;
        this.coming = coming;
        this.going = going;
        this.shaded = shaded;
    }

    @Override
    public void draw(I420 frame, I420 next, double part) {
        if (shaded) {
            frame.dim(Fades.BLACK, Fades.weight(1 - SHADE * part));
        }
        boolean across = direction == Direction.LEFT || direction == Direction.RIGHT;
        int sign = direction == Direction.LEFT || direction == Direction.UP ? -1 : 1;
        int length = across ? frame.width() : frame.height();
        // Chroma moves by half as much: whole samples of it. What is left to go is not rounded anew: there would be a
        // gap
        // between two pictures that move as one.
        int old = sign * even(going * part * length);
        int in = -sign * (even(coming * length) - even(coming * part * length));
        draw(frame.y(), next.y(), old, in, across);
        draw(frame.u(), next.u(), old / 2, in / 2, across);
        draw(frame.v(), next.v(), old / 2, in / 2, across);
    }

    private static int even(double way) {
        return 2 * (int) Math.round(way / 2);
    }

    private void draw(Plane frame, Plane next, int old, int in, boolean across) {
        if (across) {
            across(frame, next, old, in);
        } else {
            down(frame, next, old, in);
        }
    }

    /** The picture that moves alone, or the new one, lies above. */
    private void across(Plane frame, Plane next, int old, int in) {
        int[] row = new int[frame.stride()];
        for (int y = 0; y < frame.height(); y++) {
            int at = y * frame.stride();
            if (coming == 0) {
                System.arraycopy(next.samples(), at, row, 0, row.length);
                Rows.put(frame.samples(), at, row, 0, old, frame.width());
            } else {
                Rows.put(frame.samples(), at, row, 0, old, frame.width());
                Rows.put(next.samples(), at, row, 0, in, frame.width());
            }
            System.arraycopy(row, 0, frame.samples(), at, row.length);
        }
    }

    private void down(Plane frame, Plane next, int old, int in) {
        int height = frame.height();
        // In the order in which no row is written before it is read.
        for (int i = 0; i < height; i++) {
            int y = old > 0 ? height - 1 - i : i;
            if (coming > 0 && y >= in && y < height + in) {
                copy(next, y - in, frame, y);
            } else if (y >= old && y < height + old) {
                copy(frame, y - old, frame, y);
            } else {
                copy(next, y - in, frame, y);
            }
        }
    }

    private static void copy(Plane from, int row, Plane to, int y) {
        System.arraycopy(from.samples(), row * from.stride(), to.samples(), y * to.stride(), to.stride());
    }
}
