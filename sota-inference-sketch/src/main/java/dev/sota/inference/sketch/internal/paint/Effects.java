package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.noise.Noise;

/** Pixel work for the effects of groups. */
final class Effects {
    private Effects() {}

    /** Applies one effect in place; {@code scale} is pixels per design unit. */
    static Raster apply(Raster r, Effect effect, double scale) {
        if (effect instanceof Effect.Rim e) {
            rim(r, Math.max(1, e.width() * scale), e.colour(), e.strength(), e.light());
        } else if (effect instanceof Effect.Core e) {
            core(r, Math.max(2, e.width() * scale), e.colour(), e.strength(), e.light());
        } else if (effect instanceof Effect.Haze e) {
            shade(r, e.colour(), e.amount(), -2, -1);
        } else if (effect instanceof Effect.Shade e) {
            shade(r, e.colour(), e.amount(), e.top() * scale, e.bottom() * scale);
        } else if (effect instanceof Effect.Fade e) {
            fade(r, e.top() * scale, e.bottom() * scale);
        } else if (effect instanceof Effect.Soften e) {
            soften(r, e.radius() * scale, e.base());
        } else if (effect instanceof Effect.Blur e) {
            Blur.apply(r, e.radius() * scale);
        } else if (effect instanceof Effect.Opacity e) {
            fadeAll(r, e.opacity());
        } else if (effect instanceof Effect.Drop e) {
            return drop(r, e, scale);
        } else if (effect instanceof Effect.Reflection e) {
            Waters.reflect(r, e, scale);
        } else if (effect instanceof Effect.Ripple e) {
            Waters.ripple(r, e, scale);
        }
        return r;
    }

    private static void rim(Raster r, double width, int colour, double strength, Light light) {
        int dx = (int) Math.round(light.x() * width);
        int dy = (int) Math.round(light.y() * width);
        int halfX = (int) Math.round(light.x() * width * 0.5);
        int halfY = (int) Math.round(light.y() * width * 0.5);
        int part = (int) (strength * 256);
        int[] pixels = r.pixels;
        for (int y = 0; y < r.height; y++) {
            int row = y * r.width;
            int half = Math.max(0, Math.min(r.height - 1, y + halfY)) * r.width;
            int full = Math.max(0, Math.min(r.height - 1, y + dy)) * r.width;
            for (int x = 0; x < r.width; x++) {
                int pixel = pixels[row + x];
                if (pixel >>> 24 == 0) {
                    continue;
                }
                // Colours change as we go, coverage does not.
                int edge = (255 - (pixels[half + Math.max(0, Math.min(r.width - 1, x + halfX))] >>> 24)) * 160
                        + (255 - (pixels[full + Math.max(0, Math.min(r.width - 1, x + dx))] >>> 24)) * 96;
                if (edge > 255) {
                    pixels[row + x] = Raster.towards(pixel, colour, Math.min(256, (edge >> 8) * part >> 8));
                }
            }
        }
    }

    private static void core(Raster r, double width, int colour, double strength, Light light) {
        Raster mask = r.half();
        Blur.apply(mask, width / 2);
        int dx = (int) Math.round(light.x() * width * 0.5);
        int dy = (int) Math.round(light.y() * width * 0.5);
        int[] parts = new int[256];
        for (int covered = 0; covered < parts.length; covered++) {
            parts[covered] = (int) (Math.min(1, (255 - covered) / 255.0 * 1.7) * strength * 256);
        }
        for (int y = 0; y < r.height; y++) {
            int row = Math.max(0, Math.min(mask.height - 1, y - dy >> 1)) * mask.width;
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                if (r.pixels[i] >>> 24 != 0) {
                    int column = Math.max(0, Math.min(mask.width - 1, x - dx >> 1));
                    r.pixels[i] = Raster.towards(r.pixels[i], colour, parts[mask.pixels[row + column] >>> 24]);
                }
            }
        }
    }

    private static void shade(Raster r, int colour, double amount, double top, double bottom) {
        for (int y = 0; y < r.height; y++) {
            int part = (int) (smooth((y + r.top - top) / (bottom - top)) * amount * 256);
            if (part == 0) {
                continue;
            }
            for (int i = y * r.width; i < (y + 1) * r.width; i++) {
                if (r.pixels[i] >>> 24 != 0) {
                    r.pixels[i] = Raster.towards(r.pixels[i], colour, part);
                }
            }
        }
    }

    private static void fade(Raster r, double top, double bottom) {
        for (int y = 0; y < r.height; y++) {
            int part = 256 - (int) (smooth((y + r.top - top) / (bottom - top)) * 256);
            if (part < 256) {
                for (int i = y * r.width; i < (y + 1) * r.width; i++) {
                    r.pixels[i] = Raster.scaled(r.pixels[i], part);
                }
            }
        }
    }

    private static void fadeAll(Raster r, double opacity) {
        int part = (int) (opacity * 256);
        for (int i = 0; i < r.pixels.length; i++) {
            r.pixels[i] = Raster.scaled(r.pixels[i], part);
        }
    }

    private static double smooth(double t) {
        double c = Math.max(0, Math.min(1, t));
        return c * c * (3 - 2 * c);
    }

    private static void soften(Raster r, double radius, int base) {
        Raster mask = new Raster(r.left, r.top, r.width, r.height);
        for (int i = 0; i < r.pixels.length; i++) {
            mask.pixels[i] = r.pixels[i] & 0xff000000;
        }
        Blur.box(mask, radius);
        for (int i = 0; i < r.pixels.length; i++) {
            int cut = Math.min(255, ((mask.pixels[i] >>> 24) - 96) * 4);
            if (cut <= 0) {
                r.pixels[i] = 0;
                continue;
            }
            int pixel = r.pixels[i];
            int rest = 255 - (pixel >>> 24);
            int red = (pixel >> 16 & 255) + (base >> 16 & 255) * rest / 255;
            int green = (pixel >> 8 & 255) + (base >> 8 & 255) * rest / 255;
            int blue = (pixel & 255) + (base & 255) * rest / 255;
            r.pixels[i] = cut << 24 | red * cut / 255 << 16 | green * cut / 255 << 8 | blue * cut / 255;
        }
    }

    private static Raster drop(Raster r, Effect.Drop e, double scale) {
        Raster shadow = new Raster(r.left, r.top, r.width, r.height);
        int dx = (int) Math.round(e.dx() * scale);
        int dy = (int) Math.round(e.dy() * scale);
        int part = (int) (e.opacity() * 256);
        for (int y = 0; y < r.height; y++) {
            for (int x = 0; x < r.width; x++) {
                int sx = x - dx;
                int sy = y - dy;
                if (sx >= 0 && sy >= 0 && sx < r.width && sy < r.height) {
                    int a = (r.pixels[sy * r.width + sx] >>> 24) * part >> 8;
                    shadow.pixels[y * r.width + x] = Raster.towards(a << 24, e.colour(), 256);
                }
            }
        }
        Blur.apply(shadow, e.blur() * scale);
        shadow.paint(r);
        return shadow;
    }

    /** Film grain: the same 256 x 256 table for every picture. */
    static byte[] grain() {
        byte[] table = new byte[256 * 256];
        for (int i = 0; i < table.length; i++) {
            double sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += Noise.at(i, 900 + k);
            }
            table[i] = (byte) Math.round((sum - 2) * 48);
        }
        return table;
    }
}
