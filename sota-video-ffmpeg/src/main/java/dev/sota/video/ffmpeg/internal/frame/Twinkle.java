package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.spi.Layer;
import dev.sota.spi.Picture;

/**
 * Lights that come and go. A layer of them is parted into few choirs by a smooth noise, so that neighbours seldom shine
 * together; each choir grows and fades as one.
 *
 * @param depth how much of its light a choir loses, 0 to 1
 * @param periods the frames from light to light of each choir, none where nothing twinkles
 * @param wide how far the noise reaches across, in fractions of the picture's width
 * @param tall how far down, likewise
 */
record Twinkle(double depth, int[] periods, double wide, double tall) {

    /** An even light. */
    static final Twinkle NONE = new Twinkle(0, new int[0], 1, 1);

    /** Noise values where one choir gives way to the next, and how softly. */
    private static final double[] BORDERS = {0.42, 0.58};

    private static final double SOFT = 0.02;

    boolean moves() {
        return periods.length > 0;
    }

    /** What a choir has of its opacity in a frame, of 256. */
    int weight(int choir, long frame) {
        double swing = StrictMath.sin(2 * Math.PI * ((double) frame / periods[choir] + choir / 3.0));
        return (int) Math.round(256 * (1 - depth * (0.5 + 0.5 * swing)));
    }

    /** The part of a layer that one choir lights; all of them together are the layer. */
    Layer choir(Layer layer, int choir) {
        Picture all = layer.picture();
        int width = all.width();
        int[] argb = new int[width * all.height()];
        for (int y = 0; y < all.height(); y++) {
            all.row(y, argb, y * width);
            for (int i = y * width; i < (y + 1) * width; i++) {
                int alpha = argb[i] >>> 24;
                if (alpha != 0) {
                    double noise = noise((i - y * width) / (wide * width), y / (tall * width));
                    argb[i] = argb[i] & 0xFFFFFF | (int) Math.round(alpha * part(noise, choir)) << 24;
                }
            }
        }
        return new Layer(layer.name(), layer.depth(), Picture.of(width, all.height(), argb));
    }

    private double part(double noise, int choir) {
        double above = choir == 0 ? 1 : step(noise - BORDERS[choir - 1]);
        double below = choir == periods.length - 1 ? 0 : step(noise - BORDERS[choir]);
        return above - below;
    }

    private static double step(double x) {
        return Math.max(0, Math.min(1, 0.5 + x / (2 * SOFT)));
    }

    /** Smooth noise between the values at whole places (K. Perlin, "An image synthesizer", 1985). */
    private static double noise(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double dx = smooth(x - left);
        double dy = smooth(y - top);
        double above = value(left, top) + (value(left + 1, top) - value(left, top)) * dx;
        double below = value(left, top + 1) + (value(left + 1, top + 1) - value(left, top + 1)) * dx;
        return above + (below - above) * dy;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double value(int x, int y) {
        int h = x * 0x9E3779B1 ^ y * 0x85EBCA77;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        return ((h ^ h >>> 15) & 0xFFFF) / 65535.0;
    }
}
