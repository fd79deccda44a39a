package dev.sota.video.ffmpeg.internal.transition;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Plane;

/**
 * A transition in which an edge passes over the frame: each place changes at a time of its own. Times are worked out once;
 * then most samples are kept or copied four at a time, and only those in the edge are blended.
 */
final class Edge implements Change {

    /** Of the time of the last place. */
    private static final int LAST = 1 << 12;

    private final int softness;
    private final Times luma;
    private final Times chroma;

    Edge(Order order, double softness, int width, int height) {
        this.softness = Math.max(1, (int) Math.round(LAST * softness));
        this.luma = Times.of(order, width, height);
        this.chroma = Times.of(order, width / 2, height / 2);
    }

    @Override
    public void draw(I420 frame, I420 next, double part) {
        int now = (int) Math.round(part * (LAST + softness));
        draw(frame.y(), next.y(), luma, now);
        draw(frame.u(), next.u(), chroma, now);
        draw(frame.v(), next.v(), chroma, now);
    }

    /**
     * When each sample of a plane changes.
     *
     * @param each of four samples, 16 bits each
     * @param first of four samples the first to change
     * @param last of four samples the last
     */
    private record Times(long[] each, short[] first, short[] last, int row) {
        static Times of(Order order, int width, int height) {
            int row = (width + 3) / 4;
            Times times = new Times(new long[row * height], new short[row * height], new short[row * height], row);
            for (int i = 0; i < times.each.length; i++) {
                int first = LAST;
                int last = 0;
                for (int k = 0; k < 4; k++) {
                    double x = Math.min(1, (4 * (i % row) + k + 0.5) / width);
                    int time = (int) Math.round(LAST * order.at(x, (i / row + 0.5) / height));
                    times.each[i] |= (long) time << 16 * k;
                    first = Math.min(first, time);
                    last = Math.max(last, time);
                }
                times.first[i] = (short) first;
                times.last[i] = (short) last;
            }
            return times;
        }
    }

    private void draw(Plane old, Plane next, Times times, int now) {
        for (int y = 0; y < old.height(); y++) {
            row(old.samples(), next.samples(), y * old.stride(), times, y * times.row, now);
        }
    }

    private void row(int[] old, int[] next, int at, Times times, int from, int now) {
        // Rounded up: whoever is past the edge is wholly new.
        int slope = ((256 << 12) + softness - 1) / softness;
        for (int i = 0; i < times.row; i++) {
            if (now - times.last[from + i] >= softness) {
                old[at + i] = next[at + i];
            } else if (now > times.first[from + i]) {
                old[at + i] = mix(old[at + i], next[at + i], times.each[from + i], now, slope);
            }
        }
    }

    private static int mix(int old, int next, long times, int now, int slope) {
        int mixed = 0;
        for (int k = 0; k < 4; k++) {
            int since = Math.max(0, now - (int) (times >>> 16 * k & 0xFFFF));
            int weight = Math.min(256, since * slope >> 12);
            int a = old >>> 8 * k & 255;
            int b = next >>> 8 * k & 255;
            mixed |= (a * (256 - weight) + b * weight + 128 >> 8) << 8 * k;
        }
        return mixed;
    }
}
