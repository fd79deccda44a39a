package dev.sota.inference.sketch.internal.shape;

import dev.sota.inference.sketch.internal.noise.Noise;
import java.awt.geom.Path2D;

/** The upper edge of a land mass: heights at even steps. Immutable. */
public final class Ridge {
    private static final double STEP = 3;
    private final double start;
    private final double[] heights;

    private Ridge(double start, double[] heights) {
        this.start = start;
        this.heights = heights;
    }

    /** A summit of a mountain range. */
    public record Peak(double x, double height, double halfWidth) {}

    private interface Profile {
        double at(double x);
    }

    private static Ridge of(double from, double to, Profile profile) {
        double[] y = new double[(int) ((to - from) / STEP) + 2];
        for (int i = 0; i < y.length; i++) {
            y[i] = profile.at(from + i * STEP);
        }
        return new Ridge(from, y);
    }

    /** Rolling land about a base line. */
    public static Ridge hills(
            double from, double to, double base, double amplitude, double wavelength, int seed, int octaves) {
        return of(from, to, x -> base - amplitude * (Noise.fractal(x / wavelength + 100, seed, octaves) * 2 - 1));
    }

    /** Rolling land that falls or rises from one height to another. */
    public static Ridge slope(
            double from, double to, double left, double right, double amplitude, double wavelength, int seed) {
        return of(from, to, x -> {
            double t = (x - from) / (to - from);
            double ease = t * t * (3 - 2 * t);
            double roll = Noise.fractal(x / wavelength + 100, seed, 3) * 2 - 1;
            return left + (right - left) * ease - amplitude * roll;
        });
    }

    /** Table mountains: flat tops between steep, stepped walls. */
    public static Ridge mesas(double from, double to, double base, double height, double wavelength, int seed) {
        return of(from, to, x -> {
            double v = Noise.smooth(x / wavelength + 31, seed);
            double wall = Math.max(0, Math.min(1, (v - .44) * 9));
            double step = Math.max(0, Math.min(1, (v - .60) * 11));
            double talus = Math.max(0, Math.min(1, (v - .28) * 3.2));
            double rough = Noise.fractal(x / 14, seed + 9, 3) - .5;
            return base - height * (.16 * talus + .56 * wall + .28 * step) - rough * height * .035;
        });
    }

    /** Mountains: the highest of a few tents, roughened. */
    public static Ridge range(double from, double to, double base, int seed, double rough, Peak... peaks) {
        return of(from, to, x -> {
            double top = 0;
            for (int k = 0; k < peaks.length; k++) {
                Peak p = peaks[k];
                double t = Math.abs(x - p.x()) / p.halfWidth();
                if (t < 1) {
                    double wobble = 1 + .22 * (Noise.fractal(x / 60 + k * 27, seed + k * 3, 3) - .5);
                    top = Math.max(top, p.height() * Math.pow(1 - t, 1.12) * wobble);
                }
            }
            double coarse = rough * (Noise.fractal(x / 26, seed + 50, 4) * 2 - 1) * Math.min(1, top / 60 + .15);
            double fine = rough * .6 * (Noise.smooth(x / 9, seed + 51) - .5) * Math.min(1, top / 60);
            return base - top - coarse - fine;
        });
    }

    /** Height at a place. */
    public double at(double x) {
        double t = (x - start) / STEP;
        int i = (int) Math.max(0, Math.min(heights.length - 2, Math.floor(t)));
        double f = Math.max(0, Math.min(1, t - i));
        return heights[i] * (1 - f) + heights[i + 1] * f;
    }

    /** The land down to a bottom line. */
    public Path2D land(double bottom) {
        Path2D p = new Path2D.Double();
        p.moveTo(start, bottom);
        for (int i = 0; i < heights.length; i++) {
            p.lineTo(start + i * STEP, heights[i]);
        }
        p.lineTo(start + (heights.length - 1) * STEP, bottom);
        p.closePath();
        return p;
    }

    /** The shaded face of a peak: along the ridge on one side, back to the summit by a zigzag. */
    public Path2D face(Peak peak, double direction, int seed, double length) {
        double half = peak.halfWidth() * .65;
        double top = at(peak.x());
        Path2D p = new Path2D.Double();
        p.moveTo(peak.x(), top);
        double end = peak.x() + direction * half * length;
        for (double t = 0; t <= 1.0001; t += .04) {
            double x = peak.x() + (end - peak.x()) * t;
            p.lineTo(x, at(x));
        }
        double drop = Math.max(at(end), top + half * .5) - top;
        double footX = peak.x() - direction * half * .10;
        double footY = top + drop * 1.5;
        p.lineTo(end + direction * half * .1, footY);
        p.lineTo(footX, footY);
        int teeth = 7;
        for (int k = teeth - 1; k > 0; k--) {
            double t = k / (double) teeth;
            double jag = ((k & 1) == 0 ? .11 : -.035) * half * (.5 + Noise.at(k, seed)) * (.4 + t);
            p.lineTo(
                    peak.x() + (footX - peak.x()) * t + direction * jag,
                    top + (footY - top) * t - drop * .02 * Noise.at(k, seed + 1));
        }
        p.closePath();
        return p;
    }

    /** Snow on a peak, with a ragged lower edge. */
    public Path2D snow(Peak peak, double share, int seed) {
        double reach = peak.halfWidth() * share;
        double top = at(peak.x());
        Path2D p = new Path2D.Double();
        p.moveTo(peak.x() - reach, at(peak.x() - reach) + 1);
        for (double t = -1; t <= 1.001; t += .05) {
            p.lineTo(peak.x() + reach * t, at(peak.x() + reach * t) - .3);
        }
        int teeth = 9;
        for (int k = 0; k < teeth; k++) {
            double t = 1 - 2 * (k + .5) / teeth;
            double x = peak.x() + reach * t;
            double envelope = (1 - Math.abs(t)) * .9 + .1;
            double fall = at(peak.x() + reach * Math.signum(t)) - top;
            p.lineTo(x, at(x) + fall * .55 * envelope * ((k & 1) == 0 ? 1 : .45) * (.7 + .5 * Noise.at(k, seed)));
        }
        p.closePath();
        return p;
    }
}
