package dev.sota.inference.sketch.internal.shape;

import dev.sota.inference.sketch.internal.noise.Noise;
import java.awt.geom.Path2D;

/** Outlines of what is in the sky: clouds, stars, birds, rain, snow and lightning. */
public final class Skies {
    private Skies() {}

    /** A heap cloud with a flat foot at {@code y}. */
    public static Path2D cumulus(double cx, double y, double width, double height, int seed) {
        Path2D p = Paths.union();
        int n = 9;
        for (int i = 0; i < n; i++) {
            double t = (i + .5) / n;
            double x = cx - width / 2 + width * t;
            double swell = Math.pow(Math.sin(Math.PI * t), .8) * (.55 + .6 * Noise.at(i, seed));
            double r = Math.max(height * .16, height * swell * .52);
            double px = x + (Noise.at(i, seed + 1) - .5) * width * .06;
            double py = y - r * .72 - height * .05 * Noise.at(i, seed + 2);
            p.append(Paths.circle(px, py, r), false);
            if (swell > .6) {
                p.append(Paths.circle(x + width * .03, y - r * 1.5, r * .72), false);
            }
        }
        p.append(
                Paths.rounded(
                        cx - width / 2 - height * .12,
                        y - height * .26,
                        width + height * .24,
                        height * .26,
                        height * .13),
                false);
        return p;
    }

    /** A towering cloud: circles inside a dome. */
    public static Path2D tower(double cx, double y, double width, double height, int seed) {
        Path2D p = Paths.union();
        for (int i = 0; i < 26; i++) {
            double t = Noise.at(i, seed);
            double a = Math.PI * t;
            double reach = .62 + .38 * Noise.at(i, seed + 1);
            double x = cx + Math.cos(a) * width * .5 * reach;
            double py = y - Math.sin(a) * height * reach * (.75 + .3 * Noise.smooth(t * 5, seed + 3));
            double r = (.10 + .13 * Noise.at(i, seed + 2)) * Math.min(width, height) * (.7 + .5 * Math.sin(a));
            p.append(Paths.circle(x, py, r), false);
        }
        p.append(Paths.ellipse(cx, y - height * .2, width * .46, height * .62), false);
        p.append(Paths.rect(cx - width * .48, y - height * .25, width * .96, height * .3), false);
        return p;
    }

    /** A thin layered cloud. */
    public static Path2D streak(double cx, double cy, double width, double height, int seed) {
        Path2D p = Paths.union();
        int n = 5;
        for (int i = 0; i < n; i++) {
            double w = width * (.35 + .5 * Noise.at(i, seed));
            double x = cx + (Noise.at(i, seed + 1) - .5) * (width - w);
            p.append(Paths.lens(x, cy + (i - n / 2.0) * height / n * 1.1, w, height / n * 1.25), false);
        }
        return p;
    }

    /** Whether something is seen at a place. */
    @FunctionalInterface
    public interface Clear {
        /** Whether nothing stands before it. */
        boolean at(double x, double y);
    }

    /** Stars, more of them higher up. */
    public static Path2D stars(double x0, double y0, double x1, double y1, int count, int seed, double radius) {
        return stars(x0, y0, x1, y1, count, seed, radius, (x, y) -> true);
    }

    /** The same where they are seen. */
    public static Path2D stars(
            double x0, double y0, double x1, double y1, int count, int seed, double radius, Clear clear) {
        Path2D p = Paths.union();
        for (int i = 0; i < count; i++) {
            double q = Noise.at(i, seed + 2);
            double r = radius * (.35 + q * q * q * 1.3);
            double y = y0 + (y1 - y0) * Math.pow(Noise.at(i, seed + 1), 1.3);
            double x = x0 + (x1 - x0) * Noise.at(i, seed);
            if (clear.at(x, y)) {
                p.append(Paths.circle(x, y, r), false);
            }
        }
        return p;
    }

    /** Light on water: lenses that spread towards the viewer. */
    public static Path2D glitter(
            double cx, double top, double bottom, double narrow, double wide, int count, int seed) {
        Path2D p = Paths.union();
        for (int i = 0; i < count; i++) {
            double t = Math.pow(Noise.at(i, seed), 1.25);
            double spread = narrow + (wide - narrow) * t;
            double g = (Noise.at(i, seed + 1) + Noise.at(i, seed + 2) + Noise.at(i, seed + 3)) / 1.5 - 1;
            double length = (6 + 46 * t) * (.35 + Noise.at(i, seed + 4)) * (1 - .5 * Math.abs(g));
            p.append(Paths.lens(cx + g * spread, top + (bottom - top) * t, length, .7 + 2.6 * t), false);
        }
        return p;
    }

    /** A loose flight of birds. */
    public static Path2D birds(double cx, double cy, double spacing, int count, int seed, double size) {
        Path2D p = Paths.union();
        for (int i = 0; i < count; i++) {
            double side = i % 2 == 0 ? 1 : -1;
            int k = (i + 1) / 2;
            double x = cx + k * spacing * side * (.8 + .3 * Noise.at(i, seed)) - k * spacing * .2;
            double y = cy + k * spacing * .45 * (.7 + .6 * Noise.at(i, seed + 1));
            bird(p, x, y, size * (.7 + .5 * Noise.at(i, seed + 2)), .35 + .5 * Noise.at(i, seed + 3));
        }
        return p;
    }

    private static void bird(Path2D p, double x, double y, double q, double f) {
        p.moveTo(x, y);
        p.curveTo(x - q * .3, y - q * f, x - q * .7, y - q * f * 1.1, x - q * 1.15, y - q * f * .55);
        p.curveTo(x - q * .7, y - q * f * .85, x - q * .3, y - q * f * .5, x, y + q * .13);
        p.curveTo(x + q * .3, y - q * f * .5, x + q * .7, y - q * f * .85, x + q * 1.15, y - q * f * .55);
        p.curveTo(x + q * .7, y - q * f * 1.1, x + q * .3, y - q * f, x, y);
        p.closePath();
    }

    /** Rain streaks over an area. */
    public static Path2D rain(double width, double height, int count, int seed, double length, double slant) {
        Path2D p = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            double x = -100 + (width + 240) * Noise.at(i, seed);
            double y = -60 + (height + 100) * Noise.at(i, seed + 1);
            double l = length * (.5 + Noise.at(i, seed + 2));
            p.moveTo(x, y);
            p.lineTo(x + l * slant, y + l);
        }
        return p;
    }

    /** Round flakes or motes over an area. */
    public static Path2D flakes(
            double x0, double y0, double x1, double y1, int count, int seed, double small, double large) {
        Path2D p = Paths.union();
        for (int i = 0; i < count; i++) {
            p.append(
                    Paths.circle(
                            x0 + (x1 - x0) * Noise.at(i, seed),
                            y0 + (y1 - y0) * Noise.at(i, seed + 1),
                            small + (large - small) * Noise.at(i, seed + 2)),
                    false);
        }
        return p;
    }

    /** A bolt of lightning with side branches. */
    public static Path2D bolt(double x, double y, double x2, double y2, double width, int seed, int depth) {
        Path2D p = Paths.union();
        int n = 14;
        double span = Math.hypot(x2 - x, y2 - y);
        double px = x;
        double py = y;
        for (int i = 1; i <= n; i++) {
            double t = i / (double) n;
            double jag = i == n ? 0 : (Noise.at(i, seed) - .5) * span * .16;
            double nx = x + (x2 - x) * t + jag;
            double ny = y + (y2 - y) * t + (i == n ? 0 : (Noise.at(i, seed + 1) - .5) * 8);
            double w = width * (1 - (i - 1) / (double) n * .75);
            p.append(Paths.limb(px, py, w, nx, ny, width * (1 - t * .75)), false);
            if (depth > 0 && Noise.at(i, seed + 2) < .32) {
                double side = Noise.at(i, seed + 3) < .5 ? -1 : 1;
                double l = span * (.18 + .25 * Noise.at(i, seed + 4)) * (1 - t * .5);
                p.append(bolt(nx, ny, nx + side * l * .8, ny + l * .75, w * .55, seed * 5 + i, depth - 1), false);
            }
            px = nx;
            py = ny;
        }
        return p;
    }
}
