package dev.sota.inference.sketch.internal.paint;

/** Tables of colours between stops. */
final class Ramp {
    private Ramp() {}

    /** Premultiplied colours from the first to the last of stops at equal distances, which are not premultiplied. */
    static int[] of(int count, int... stops) {
        int[] ramp = new int[count];
        for (int i = 0; i < count; i++) {
            double t = (double) i / (count - 1) * (stops.length - 1);
            int k = (int) Math.min(stops.length - 2, t);
            ramp[i] = premultiplied(mix(stops[k], stops[k + 1], t - k));
        }
        return ramp;
    }

    /** A colour between two, component by component. */
    static int mix(int from, int to, double t) {
        int a = between(from >>> 24, to >>> 24, t);
        int r = between(from >> 16 & 255, to >> 16 & 255, t);
        int g = between(from >> 8 & 255, to >> 8 & 255, t);
        int b = between(from & 255, to & 255, t);
        return a << 24 | r << 16 | g << 8 | b;
    }

    private static int between(int from, int to, double t) {
        return (int) (from + (to - from) * t + 0.5);
    }

    /** A colour with its components times its opacity. */
    static int premultiplied(int colour) {
        int a = colour >>> 24;
        if (a == 255) {
            return colour;
        }
        return a << 24 | times(colour >> 16 & 255, a) << 16 | times(colour >> 8 & 255, a) << 8 | times(colour & 255, a);
    }

    private static int times(int component, int alpha) {
        return (component * alpha + 127) / 255;
    }
}
