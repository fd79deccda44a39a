package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Scene;

/**
 * Vignette and film grain, the last step. Grain is finer in light parts and also hides banding.
 *
 * <p>Both move a colour by an amount that is linear in it, so that doing it to each plane and laying them over each other
 * gives what doing it to the picture gives: the finish is done to planes and stays where the screen is while none moves.
 */
final class Finish {
    private Finish() {}

    static void apply(Raster r, Scene scene, byte[] grain) {
        apply(r, scene.vignette(), scene.vignetteColour(), scene.grain(), grain);
    }

    /** Darkens the corners and roughens, as strongly as asked; 1 is the usual grain. */
    static void apply(Raster r, double vignette, int corners, double roughness, byte[] grain) {
        double cx = r.width / 2.0;
        double cy = r.height / 2.0;
        double[] across = new double[r.width];
        for (int x = 0; x < r.width; x++) {
            double dx = (x - cx) / cx;
            across[x] = dx * dx * 0.55;
        }
        int strength = (int) (256 * roughness * 0.17);
        for (int y = 0; y < r.height; y++) {
            double dy = (y - cy) / cy;
            darken(r.pixels, y * r.width, across, dy * dy * 0.6, corners, vignette);
            roughen(r.pixels, y * r.width, r.width, grain, (y & 255) << 8, strength);
        }
    }

    private static void darken(int[] pixels, int row, double[] across, double down, int colour, double vignette) {
        for (int x = 0; x < across.length; x++) {
            double edge = across[x] + down - 0.32;
            if (edge > 0 && pixels[row + x] >>> 24 != 0) {
                int part = (int) (Math.min(1, edge * 1.25) * vignette * 256);
                pixels[row + x] = Raster.towards(pixels[row + x], colour, part);
            }
        }
    }

    private static void roughen(int[] pixels, int row, int width, byte[] grain, int grainRow, int strength) {
        for (int x = 0; x < width; x++) {
            int pixel = pixels[row + x];
            int alpha = pixel >>> 24;
            if (alpha == 0) {
                continue;
            }
            int red = pixel >> 16 & 255;
            int green = pixel >> 8 & 255;
            int blue = pixel & 255;
            int luma = red * 2 + green * 5 + blue >> 3;
            int room = alpha == 255 ? 320 : 320 * alpha / 255;
            int noise = grain[grainRow | x & 255] * strength * (room - luma) >> 16;
            pixels[row + x] = alpha << 24
                    | clamp(red + noise, alpha) << 16
                    | clamp(green + noise, alpha) << 8
                    | clamp(blue + noise, alpha);
        }
    }

    private static int clamp(int v, int most) {
        return v < 0 ? 0 : Math.min(v, most);
    }
}
