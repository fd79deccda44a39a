package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Node;

/** Soft round lights. */
final class Glows {
    private static final double[] STOPS = {0, .08, .2, .35, .55, .78, 1};
    private static final int MOST = 1024;

    private Glows() {}

    static void draw(Node.Glow glow, Raster target, double scale, boolean inside) {
        double radius = glow.radius() * scale;
        double tall = radius * glow.squash();
        if (glow.radius() < 0.5 || tall < 1e-3) {
            return;
        }
        double cx = glow.x() * scale - target.left;
        double cy = glow.y() * scale - target.top;
        int[] ramp = ramp(glow, (int) Math.max(16, Math.min(MOST, 2 * radius)));
        int top = (int) Math.max(0, Math.floor(cy - tall));
        int bottom = (int) Math.min(target.height, Math.ceil(cy + tall));
        for (int y = top; y < bottom; y++) {
            double v = (y + 0.5 - cy) / tall;
            if (v * v >= 1) {
                continue;
            }
            double reach = radius * Math.sqrt(1 - v * v);
            int from = (int) Math.max(0, Math.floor(cx - reach));
            int to = (int) Math.min(target.width, Math.ceil(cx + reach));
            row(target.pixels, y * target.width, from, to, cx, radius, v * v, ramp, inside);
        }
    }

    /** The light at each distance from the middle; it is nothing at the radius. */
    private static int[] ramp(Node.Glow glow, int count) {
        int[] colours = new int[STOPS.length];
        for (int i = 0; i < colours.length; i++) {
            double t = STOPS[i];
            double v = i == colours.length - 1 ? 0 : Math.exp(-t * t * 6) * .55 + Math.pow(1 - t, 3) * .45;
            colours[i] = OkLab.alpha(glow.colour(), Math.min(1, v * glow.strength()));
        }
        int[] ramp = new int[count];
        int k = 0;
        for (int i = 0; i < count; i++) {
            double t = (double) i / (count - 1);
            while (k < STOPS.length - 2 && t > STOPS[k + 1]) {
                k++;
            }
            double part = (t - STOPS[k]) / (STOPS[k + 1] - STOPS[k]);
            ramp[i] = Ramp.premultiplied(Ramp.mix(colours[k], colours[k + 1], part));
        }
        return ramp;
    }

    private static void row(
            int[] pixels,
            int row,
            int from,
            int to,
            double cx,
            double radius,
            double down,
            int[] ramp,
            boolean inside) {
        int last = ramp.length - 1;
        for (int x = from; x < to; x++) {
            double u = (x + 0.5 - cx) / radius;
            int at = (int) (Math.sqrt(u * u + down) * last + 0.5);
            int colour = at < last ? ramp[at] : 0;
            int below = pixels[row + x];
            if (colour != 0 && (!inside || below >>> 24 != 0)) {
                pixels[row + x] = inside ? Raster.inside(colour, below) : Raster.over(colour, below);
            }
        }
    }
}
