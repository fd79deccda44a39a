package dev.sota.inference.sketch.internal.paint;

/** Bilinear enlargement of opaque pixels. */
public final class Enlarger {
    private Enlarger() {}

    /** The same picture at a larger size. */
    public static int[] enlarge(int[] from, int width, int height, int newWidth, int newHeight) {
        int[] to = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            double v = Math.max(0, (y + .5) * height / newHeight - .5);
            int y0 = (int) v;
            int y1 = Math.min(height - 1, y0 + 1);
            int fy = (int) ((v - y0) * 256);
            for (int x = 0; x < newWidth; x++) {
                double u = Math.max(0, (x + .5) * width / newWidth - .5);
                int x0 = (int) u;
                int x1 = Math.min(width - 1, x0 + 1);
                int fx = (int) ((u - x0) * 256);
                int top = mix(from[y0 * width + x0], from[y0 * width + x1], fx);
                int bottom = mix(from[y1 * width + x0], from[y1 * width + x1], fx);
                to[y * newWidth + x] = 0xff000000 | mix(top, bottom, fy);
            }
        }
        return to;
    }

    private static int mix(int a, int b, int t) {
        int rb = ((a & 0xff00ff) * (256 - t) + (b & 0xff00ff) * t) >>> 8 & 0xff00ff;
        int g = ((a & 0xff00) * (256 - t) + (b & 0xff00) * t) >>> 8 & 0xff00;
        return rb | g;
    }
}
