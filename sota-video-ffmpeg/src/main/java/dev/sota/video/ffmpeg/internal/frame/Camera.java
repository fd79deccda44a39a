package dev.sota.video.ffmpeg.internal.frame;

/**
 * Draws views of still pictures into frames, each at its exact place between the pixels. Holds scratch memory: one for
 * each thread.
 */
final class Camera {

    private float[] row = new float[0];

    /** Draws a view over a whole frame. */
    void draw(StillPicture picture, View view, I420 into) {
        Rows y = picture.y();
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

    private void warp(Rows in, Taps columns, Taps rows, byte[] out) {
        int width = in.width() + 2 * Rows.EDGE;
        if (row.length < width) {
            row = new float[width];
        }
        FourTaps across = FourTaps.of(columns, in.width());
        for (int i = 0; i < rows.count(); i++) {
            int first = rows.first(i);
            blend(in.row(first), in.row(first + 1), in.row(first + 2), in.row(first + 3), rows.weights(), i * 4, width);
            sampleRow(across, out, i * columns.count());
        }
    }

    /** The source between its rows. */
    private void blend(float[] a, float[] b, float[] c, float[] d, float[] weights, int at, int width) {
        float wa = weights[at];
        float wb = weights[at + 1];
        float wc = weights[at + 2];
        float wd = weights[at + 3];
        float[] out = row;
        for (int x = 0; x < width; x++) {
            out[x] = wa * a[x] + wb * b[x] + wc * c[x] + wd * d[x];
        }
    }

    /** Written for the compiler: plain loops over local arrays, weights of one tap side by side. */
    private void sampleRow(FourTaps columns, byte[] out, int offset) {
        float[] r = row;
        int[] at = columns.at;
        float[] a = columns.a;
        float[] b = columns.b;
        float[] c = columns.c;
        float[] d = columns.d;
        for (int x = 0; x < at.length; x++) {
            int i = at[x];
            int value = (int) (a[x] * r[i] + b[x] * r[i + 1] + c[x] * r[i + 2] + d[x] * r[i + 3] + 0.5f);
            out[offset + x] = (byte) Math.max(0, Math.min(255, value));
        }
    }

    /** Column taps with their weights apart. */
    private record FourTaps(int[] at, float[] a, float[] b, float[] c, float[] d) {
        static FourTaps of(Taps taps, int width) {
            int n = taps.count();
            FourTaps out = new FourTaps(new int[n], new float[n], new float[n], new float[n], new float[n]);
            for (int x = 0; x < n; x++) {
                // Rounding may put a view a hair outside the picture; further than the edge it cannot be.
                out.at[x] = Math.max(0, Math.min(width + 2 * Rows.EDGE - 4, taps.first(x) + Rows.EDGE));
                out.a[x] = taps.weights()[4 * x];
                out.b[x] = taps.weights()[4 * x + 1];
                out.c[x] = taps.weights()[4 * x + 2];
                out.d[x] = taps.weights()[4 * x + 3];
            }
            return out;
        }
    }
}
