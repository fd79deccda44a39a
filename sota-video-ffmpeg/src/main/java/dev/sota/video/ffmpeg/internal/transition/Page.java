package dev.sota.video.ffmpeg.internal.transition;

import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Plane;

/**
 * The old picture is a sheet that is folded over along a slanting line, which moves from the right edge to the left. What
 * has been folded shows its back: paper, with the picture faint and mirrored on it.
 */
final class Page implements Change {

    /** How far the fold leans, of the frame's height. */
    private static final double LEAN = 0.35;
    /** Of the frame's width: how far shadows reach. */
    private static final double SHADOW = 0.07;
    /** Of 256: how much of the picture shines through its paper. */
    private static final int THROUGH = 46;

    private static final int PAPER = 224;
    private static final int DEEPEST = 120;

    private final int width;
    private final int height;
    private final int[] row;

    Page(int width, int height) {
        this.width = width;
        this.height = height;
        this.row = new int[(width + I420.ALIGNMENT - 1) / I420.ALIGNMENT * (I420.ALIGNMENT / 4)];
    }

    @Override
    public void draw(I420 frame, I420 next, double part) {
        double lean = LEAN * height;
        // The whole fold, its lean and its shadow pass from outside the right edge to outside the left.
        double shadow = SHADOW * width;
        double margin = shadow + 4;
        double fold = width + lean / 2 + margin - part * (width + lean + 2 * margin);
        draw(frame.y(), next.y(), fold, lean, shadow, PAPER, Fades.BLACK);
        draw(frame.u(), next.u(), fold / 2, lean / 2, shadow / 2, I420.GREY, I420.GREY);
        draw(frame.v(), next.v(), fold / 2, lean / 2, shadow / 2, I420.GREY, I420.GREY);
    }

    private void draw(Plane frame, Plane next, double middle, double lean, double shadow, int paper, int black) {
        for (int y = 0; y < frame.height(); y++) {
            double fold = middle + lean * ((y + 0.5) / frame.height() - 0.5);
            int at = y * frame.stride();
            System.arraycopy(frame.samples(), at, row, 0, frame.stride());
            int seam = (int) Math.round(fold);
            int w = frame.width();
            int edge = 2 * seam - w;
            int reach = (int) Math.ceil(shadow);
            uncovered(next.samples(), frame.samples(), at, Math.max(0, seam), w);
            for (int x = Math.max(0, edge); x < Math.min(w, seam); x++) {
                int seen = paper * (256 - THROUGH) + Rows.get(row, 0, 2 * seam - 1 - x) * THROUGH >> 8;
                Rows.set(frame.samples(), at, x, shade(seen, black, seam - x, reach));
            }
            for (int x = Math.max(0, seam); x < Math.min(w, seam + reach); x++) {
                Rows.set(frame.samples(), at, x, shade(Rows.get(frame.samples(), at, x), black, x - seam, reach));
            }
            if (seam < w) {
                for (int x = Math.max(0, edge - reach); x < Math.min(w, edge); x++) {
                    Rows.set(frame.samples(), at, x, shade(Rows.get(row, 0, x), black, edge - x, reach));
                }
            }
        }
    }

    private static void uncovered(int[] next, int[] out, int at, int from, int width) {
        for (int x = from; x < Math.min(width, from + 3 & ~3); x++) {
            Rows.set(out, at, x, Rows.get(next, at, x));
        }
        int first = from + 3 >> 2;
        int count = (width + 3) / 4 - first;
        if (count > 0) {
            System.arraycopy(next, at + first, out, at + first, count);
        }
    }

    /** Darker the nearer to the fold. */
    private static int shade(int value, int black, int distance, int reach) {
        if (distance >= reach) {
            return value;
        }
        int depth = DEEPEST * (reach - distance) / reach * (reach - distance) / reach;
        return value * (256 - depth) + black * depth + 128 >> 8;
    }
}
