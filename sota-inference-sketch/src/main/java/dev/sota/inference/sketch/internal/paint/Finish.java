package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Scene;

/** Vignette and film grain, the last step. Grain is finer in light parts and also hides banding. */
final class Finish {
    private Finish() {}

    static void apply(Raster r, Scene scene, byte[] grain) {
        double cx = r.width / 2.0;
        double cy = r.height / 2.0;
        double[] across = new double[r.width];
        for (int x = 0; x < r.width; x++) {
            double dx = (x - cx) / cx;
            across[x] = dx * dx * 0.55;
        }
        int strength = (int) (256 * scene.grain() * 0.17);
        for (int y = 0; y < r.height; y++) {
            double dy = (y - cy) / cy;
            darken(r.pixels, y * r.width, across, dy * dy * 0.6, scene.vignetteColour(), scene.vignette());
            roughen(r.pixels, y * r.width, r.width, grain, (y & 255) << 8, strength);
        }
    }

    private static void darken(int[] pixels, int row, double[] across, double down, int colour, double vignette) {
        int red = colour >> 16 & 255;
        int green = colour >> 8 & 255;
        int blue = colour & 255;
        for (int x = 0; x < across.length; x++) {
            double edge = across[x] + down - 0.32;
            if (edge > 0) {
                int part = (int) (Math.min(1, edge * 1.25) * vignette * 256);
                int pixel = pixels[row + x];
                int r = pixel >> 16 & 255;
                int g = pixel >> 8 & 255;
                int b = pixel & 255;
                r += (red - r) * part >> 8;
                g += (green - g) * part >> 8;
                b += (blue - b) * part >> 8;
                pixels[row + x] = r << 16 | g << 8 | b;
            }
        }
    }

    private static void roughen(int[] pixels, int row, int width, byte[] grain, int grainRow, int strength) {
        for (int x = 0; x < width; x++) {
            int pixel = pixels[row + x];
            int red = pixel >> 16 & 255;
            int green = pixel >> 8 & 255;
            int blue = pixel & 255;
            int luma = red * 2 + green * 5 + blue >> 3;
            int noise = grain[grainRow | x & 255] * strength * (320 - luma) >> 16;
            pixels[row + x] = 0xff000000 | clamp(red + noise) << 16 | clamp(green + noise) << 8 | clamp(blue + noise);
        }
    }

    private static int clamp(int v) {
        return v < 0 ? 0 : Math.min(v, 255);
    }
}
