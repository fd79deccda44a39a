package dev.sota.video.ffmpeg.internal.frame;

/**
 * Draws views of still pictures into frames, each at its exact place between the pixels. Holds scratch memory: one for
 * each thread.
 */
final class Camera {

    private float[] row = new float[0];

    /** Draws a view over a whole frame. */
    void draw(StillPicture picture, View view, I420 into) {
        Plane y = picture.y();
        double stepX = view.width() * y.width() / into.width();
        double stepY = view.height() * y.height() / into.height();
        double x0 = view.x() * y.width();
        double y0 = view.y() * y.height();
        // Pixel i covers [i, i+1): its centre is at i + 1/2, where the sample of the source with index s is at s + 1/2.
        warp(
                y,
                Taps.four(x0 + stepX / 2 - 0.5, stepX, into.width()),
                Taps.four(y0 + stepY / 2 - 0.5, stepY, into.height()),
                into.y());
        // Chroma sample j lies on luma column 2j and between luma rows 2i and 2i + 1, in the frame and in the picture.
        Taps columns = Taps.four((x0 + stepX / 2 - 0.5) / 2, stepX, into.width() / 2);
        Taps rows = Taps.four((y0 + stepY - 1) / 2, stepY, into.height() / 2);
        warp(picture.cb(), columns, rows, into.u());
        warp(picture.cr(), columns, rows, into.v());
    }

    private void warp(Plane in, Taps columns, Taps rows, byte[] out) {
        int low = columns.first(0);
        int high = columns.first(columns.count() - 1) + columns.width();
        if (row.length < high - low) {
            row = new float[high - low];
        }
        for (int i = 0; i < rows.count(); i++) {
            blendRows(in, rows, i, low, high);
            sampleRow(columns, low, out, i * columns.count());
        }
    }

    /** The source between its rows, from column {@code low} to {@code high}; edge columns go on beyond the edges. */
    private void blendRows(Plane in, Taps rows, int output, int low, int high) {
        float[] s = in.samples();
        float[] w = rows.weights();
        int first = rows.first(output);
        int last = in.height() - 1;
        int from = Math.max(0, low);
        int to = Math.min(in.width(), high);
        int a = clamp(first, last) * in.width() + from;
        int b = clamp(first + 1, last) * in.width() + from;
        int c = clamp(first + 2, last) * in.width() + from;
        int d = clamp(first + 3, last) * in.width() + from;
        blend(s, a, b, c, d, w, output * 4, row, from - low, to - from);
        for (int x = low; x < from; x++) {
            row[x - low] = row[from - low];
        }
        for (int x = to; x < high; x++) {
            row[x - low] = row[to - 1 - low];
        }
    }

    private static void blend(
            float[] s, int a, int b, int c, int d, float[] w, int at, float[] out, int offset, int count) {
        float wa = w[at];
        float wb = w[at + 1];
        float wc = w[at + 2];
        float wd = w[at + 3];
        for (int x = 0; x < count; x++) {
            out[offset + x] = wa * s[a + x] + wb * s[b + x] + wc * s[c + x] + wd * s[d + x];
        }
    }

    private void sampleRow(Taps columns, int low, byte[] out, int offset) {
        float[] w = columns.weights();
        float[] r = row;
        for (int x = 0; x < columns.count(); x++) {
            int at = columns.first(x) - low;
            int t = x * 4;
            float value = w[t] * r[at] + w[t + 1] * r[at + 1] + w[t + 2] * r[at + 2] + w[t + 3] * r[at + 3];
            out[offset + x] = (byte) Math.max(0, Math.min(255, (int) (value + 0.5f)));
        }
    }

    private static int clamp(int row, int last) {
        return Math.max(0, Math.min(last, row));
    }
}
