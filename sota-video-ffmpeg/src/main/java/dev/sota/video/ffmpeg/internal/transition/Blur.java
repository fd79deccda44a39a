package dev.sota.video.ffmpeg.internal.transition;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Plane;

/**
 * The old picture blurs, the pictures change, and the new one becomes sharp. A blur is a row of averages of the picture
 * with itself, moved by half as much each time: together a box as wide as all moves. Each average is one short loop over
 * packed samples.
 */
final class Blur implements Change {

    /** Of the frame's width. */
    private static final double WIDEST = 0.09;
    /** All bits of four samples but their lowest. */
    private static final int HALVES = 0x7F7F7F7F;

    private final int width;
    private final boolean both;
    private final int[] left;
    private final int[] right;
    private final int[] copy;

    Blur(int width, int height, boolean both) {
        this.width = width;
        this.both = both;
        int stride = (width + I420.ALIGNMENT - 1) / I420.ALIGNMENT * (I420.ALIGNMENT / 4);
        this.left = new int[stride];
        this.right = new int[stride];
        this.copy = new int[both ? stride * height : 0];
    }

    @Override
    public void draw(I420 frame, I420 next, double part) {
        double way = WIDEST * width * 4 * part * (1 - part);
        int weight = Fades.weight(Fades.smooth(3 * part - 1));
        if (weight < 256) {
            blur(frame, way);
        }
        if (weight > 0) {
            blur(next, way);
            frame.blend(next, weight);
        }
    }

    private void blur(I420 frame, double way) {
        blur(frame.y(), way);
        blur(frame.u(), way / 2);
        blur(frame.v(), way / 2);
    }

    private void blur(Plane plane, double way) {
        boolean up = false;
        for (double move = way / 2; move >= 0.5; move /= 2) {
            // An average is rounded down and up in turn: else the picture would darken.
            up = !up;
            int step = (int) Math.round(move);
            across(plane, (step + 1) / 2, step / 2, up);
            if (both) {
                down(plane, (step + 1) / 2, step / 2, up);
            }
        }
    }

    private void across(Plane plane, int before, int after, boolean up) {
        int count = plane.stride();
        for (int y = 0; y < plane.height(); y++) {
            int at = y * plane.stride();
            shifted(plane, at, before, left);
            shifted(plane, at, -after, right);
            average(left, right, count, up);
            System.arraycopy(left, 0, plane.samples(), at, count);
        }
    }

    /** The row moved to the right by so many samples; its edge samples go on. */
    private static void shifted(Plane plane, int at, int by, int[] out) {
        Rows.put(plane.samples(), at, out, 0, by, plane.width());
        for (int x = 0; x < by; x++) {
            Rows.set(out, 0, x, plane.samples()[at] & 255);
        }
        int last = Rows.get(plane.samples(), at, plane.width() - 1);
        for (int x = plane.width() + by; x < plane.width(); x++) {
            Rows.set(out, 0, x, last);
        }
    }

    private void down(Plane plane, int before, int after, boolean up) {
        int count = plane.stride();
        System.arraycopy(plane.samples(), 0, copy, 0, count * plane.height());
        for (int y = 0; y < plane.height(); y++) {
            System.arraycopy(copy, Math.max(0, y - before) * count, left, 0, count);
            System.arraycopy(copy, Math.min(plane.height() - 1, y + after) * count, right, 0, count);
            average(left, right, count, up);
            System.arraycopy(left, 0, plane.samples(), y * count, count);
        }
    }

    private static void average(int[] a, int[] b, int count, boolean up) {
        if (up) {
            above(a, b, count);
        } else {
            below(a, b, count);
        }
    }

    private static void below(int[] a, int[] b, int count) {
        for (int i = 0; i < count; i++) {
            a[i] = (a[i] & b[i]) + ((a[i] ^ b[i]) >>> 1 & HALVES);
        }
    }

    private static void above(int[] a, int[] b, int count) {
        for (int i = 0; i < count; i++) {
            a[i] = (a[i] | b[i]) - ((a[i] ^ b[i]) >>> 1 & HALVES);
        }
    }
}
