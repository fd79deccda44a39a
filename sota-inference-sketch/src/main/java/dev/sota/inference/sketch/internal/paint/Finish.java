package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Scene;

/**
 * Vignette and film grain, the last step. Grain is finer in light parts and also hides banding.
 *
 * <p>Both move a colour by an amount that is linear in it, so that doing it to each plane and laying them over each other
 * gives what doing it to the picture gives: the finish is done to planes and stays where the screen is while none moves.
 */
final class Finish {
    private static final int ONE = 1 << 12;

    private Finish() {}

    static void apply(Raster r, View view, Scene scene, byte[] grain) {
        apply(r, view, scene.vignette(), scene.vignetteColour(), scene.grain(), grain);
    }

    /** Darkens the picture's corners and roughens, as strongly as asked; 1 is the usual grain. */
    static void apply(Raster r, View view, double vignette, int corners, double roughness, byte[] grain) {
        double cx = view.width() / 2.0;
        double cy = view.height() / 2.0;
        int[] across = new int[r.width];
        for (int x = 0; x < r.width; x++) {
            double dx = (x + r.left - view.left() - cx) / cx;
            across[x] = (int) (dx * dx * 0.55 * ONE);
        }
        int strength = (int) (256 * roughness * 0.17);
        int most = (int) (vignette * 256);
        for (int y = 0; y < r.height; y++) {
            int row = y + r.top - view.top();
            double dy = (row - cy) / cy;
            int down = (int) ((dy * dy * 0.6 - 0.32) * ONE);
            darken(r.pixels, y * r.width, across, down, corners, most);
            int column = r.left - view.left();
            roughen(r.pixels, y * r.width, r.width, grain, (row & 255) << 8, column, strength);
        }
    }

    private static void darken(int[] pixels, int row, int[] across, int down, int colour, int vignette) {
        for (int x = 0; x < across.length; x++) {
            int edge = across[x] + down;
            if (edge > 0 && pixels[row + x] >>> 24 != 0) {
                int part = Math.min(ONE, edge + (edge >> 2)) * vignette >> 12;
                pixels[row + x] = Raster.towards(pixels[row + x], colour, part);
            }
        }
    }

    private static void roughen(
            int[] pixels, int row, int width, byte[] grain, int grainRow, int column, int strength) {
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
            int noise = grain[grainRow | x + column & 255] * strength * (room - luma) >> 16;
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
