package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Scene;

/** Vignette and film grain, the last step. Grain is finer in light parts and also hides banding. */
final class Finish {
    private Finish() {}

    static void apply(Raster r, Scene scene, byte[] grain) {
        double cx = r.width / 2.0;
        double cy = r.height / 2.0;
        int colour = scene.vignetteColour();
        int strength = (int) (256 * scene.grain() * 0.17);
        for (int y = 0; y < r.height; y++) {
            double dy = (y - cy) / cy;
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                int pixel = r.pixels[i];
                int red = pixel >> 16 & 255;
                int green = pixel >> 8 & 255;
                int blue = pixel & 255;
                double dx = (x - cx) / cx;
                double edge = dx * dx * 0.55 + dy * dy * 0.6 - 0.32;
                if (edge > 0) {
                    int part = (int) (Math.min(1, edge * 1.25) * scene.vignette() * 256);
                    red += ((colour >> 16 & 255) - red) * part >> 8;
                    green += ((colour >> 8 & 255) - green) * part >> 8;
                    blue += ((colour & 255) - blue) * part >> 8;
                }
                int luma = red * 2 + green * 5 + blue >> 3;
                int noise = grain[(y & 255) << 8 | x & 255] * strength * (320 - luma) >> 16;
                r.pixels[i] = 0xff000000 | clamp(red + noise) << 16 | clamp(green + noise) << 8 | clamp(blue + noise);
            }
        }
    }

    private static int clamp(int v) {
        return v < 0 ? 0 : Math.min(v, 255);
    }
}
