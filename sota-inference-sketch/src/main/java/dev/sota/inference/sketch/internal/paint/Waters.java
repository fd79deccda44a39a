package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;

/** Rippled mirrors. */
final class Waters {
    private Waters() {}

    /** Paints the water below the shore from what stands above it on a source of the same place and size. */
    static void mirror(Node.Mirror m, Raster source, Raster r, double scale) {
        int shore = Math.max(1, (int) Math.round(m.top() * scale) - r.top);
        double depth = Math.max(1, r.height - shore);
        for (int y = shore; y < r.height; y++) {
            double d = (y - shore) / depth;
            double row = shore - 1 - (y - shore) / m.squash();
            double swing = m.ripple() * scale * (0.15 + 2.2 * d);
            double veil = m.opacityFar() + (m.opacityNear() - m.opacityFar()) * Math.pow(d, 0.8);
            double v = (y + r.top) / scale;
            double shift = (Noise.smooth(v * 0.55 / (0.25 + d), m.seed()) - 0.5) * swing * 2.2;
            int red = blend(m.far() >> 16 & 255, m.near() >> 16 & 255, d);
            int green = blend(m.far() >> 8 & 255, m.near() >> 8 & 255, d);
            int blue = blend(m.far() & 255, m.near() & 255, d);
            double across = 0.012 / (0.35 + d * 1.2) / scale;
            double down = v * 0.32 / (0.22 + d);
            for (int x = 0; x < r.width; x++) {
                double wave = (Noise.smooth((x + r.left) * across, down, m.seed() + 5) - 0.5) * swing * 2.6;
                int sx = clamp((int) (x + shift), r.width);
                int sy = Math.abs((int) (row + wave));
                int c = source.pixels[Math.min(sy, shore - 1) * r.width + sx];
                r.pixels[y * r.width + x] = 0xff000000
                        | blend(c >> 16 & 255, red, veil) << 16
                        | blend(c >> 8 & 255, green, veil) << 8
                        | blend(c & 255, blue, veil);
            }
        }
    }

    /** Disturbs everything below a line, for wet streets. */
    static void ripple(Raster r, Effect.Ripple e, double scale) {
        int line = Math.max(0, (int) (e.y() * scale) - r.top);
        int[] before = r.pixels.clone();
        double depth = Math.max(1, r.height - line);
        for (int y = line; y < r.height; y++) {
            double d = (y - line) / depth;
            double swing = (1 + 9 * d) * scale;
            int part = (int) (e.opacity() * (0.25 + 0.75 * Math.pow(d, 0.7)) * 256);
            double v = (y + r.top) / scale;
            double shift = (Noise.smooth(v * 0.6 / (0.3 + d), 7) - 0.5) * swing;
            for (int x = 0; x < r.width; x++) {
                double u = (x + r.left) / scale;
                double dy = (Noise.smooth(u * 0.02 / (0.35 + d), v * 0.34 / (0.3 + d), 12) - 0.5) * swing * 2.8;
                int sx = clamp((int) (x + shift), r.width);
                int sy = Math.max(line, Math.min(r.height - 1, (int) (y + dy)));
                int c = before[sy * r.width + sx];
                r.pixels[y * r.width + x] = Raster.towards(c, e.colour(), part);
            }
        }
    }

    /** Paints the group upside down under its water line. */
    static void reflect(Raster r, Effect.Reflection e, double scale) {
        int line = (int) Math.round(e.y() * scale) - r.top;
        double length = Math.max(1, e.length() * scale);
        int[] before = r.pixels.clone();
        for (int y = Math.max(1, line); y < r.height && y < line + length; y++) {
            double d = (y - line) / length;
            double swing = e.ripple() * scale * (0.2 + d);
            double v = (y + r.top) / scale;
            double shift = (Noise.smooth(v * 0.45, 31) - 0.5) * swing * 2;
            int part = (int) (e.opacity() * (1 - d) * 256);
            for (int x = 0; x < r.width; x++) {
                double u = (x + r.left) / scale;
                double dy = (Noise.smooth(u * 0.03, v * 0.3, 33) - 0.5) * swing;
                int sx = (int) (x + shift);
                int sy = (int) (line - 1 - (y - line) / 0.85 + dy);
                if (sx < 0 || sx >= r.width || sy < 0 || sy >= Math.min(line, r.height)) {
                    continue;
                }
                int c = before[sy * r.width + sx];
                if (c >>> 24 == 0) {
                    continue;
                }
                int tinted = Raster.towards(c, e.colour(), 110);
                int i = y * r.width + x;
                r.pixels[i] = Raster.over(r.pixels[i], Raster.scaled(tinted, part));
            }
        }
    }

    private static int blend(int from, int to, double t) {
        return (int) (from + (to - from) * t);
    }

    private static int clamp(int i, int size) {
        return i < 0 ? 0 : Math.min(i, size - 1);
    }
}
