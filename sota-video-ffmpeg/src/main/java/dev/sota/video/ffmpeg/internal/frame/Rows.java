package dev.sota.video.ffmpeg.internal.frame;

/**
 * A plane made ready for the camera: each row an array of its own with its edge samples repeated beyond the edges. Rows
 * that are combined index by index are what the JIT compiler turns into vector instructions. Immutable by agreement.
 *
 * @param width samples in a row, without the edges
 * @param rows {@link #EDGE} + width + {@link #EDGE} samples each
 */
record Rows(int width, float[][] rows) {

    /** What four taps can reach beyond a view that lies in the picture, and one for rounding. */
    static final int EDGE = 3;

    static Rows of(Plane plane) {
        int width = plane.width();
        float[][] rows = new float[plane.height()][width + 2 * EDGE];
        for (int y = 0; y < rows.length; y++) {
            System.arraycopy(plane.samples(), y * width, rows[y], EDGE, width);
            for (int i = 0; i < EDGE; i++) {
                rows[y][i] = rows[y][EDGE];
                rows[y][EDGE + width + i] = rows[y][EDGE + width - 1];
            }
        }
        return new Rows(width, rows);
    }

    int height() {
        return rows.length;
    }

    float[] row(int y) {
        return rows[Math.max(0, Math.min(rows.length - 1, y))];
    }
}
