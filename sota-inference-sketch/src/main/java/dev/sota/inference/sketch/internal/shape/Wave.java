package dev.sota.inference.sketch.internal.shape;

import dev.sota.inference.sketch.internal.noise.Noise;
import java.awt.geom.Path2D;

/**
 * One row of waves: trochoids with uneven height.
 *
 * @param base mean level
 * @param height of the crests
 * @param length between crests
 * @param phase of the first crest
 * @param sharpness 0 for sines .. 0.5 for breaking crests
 */
public record Wave(double base, double height, double length, double phase, double sharpness, int seed) {

    private double[] point(double t) {
        double k = 2 * Math.PI / length;
        double a = height * (.55 + .75 * Noise.smooth(t / (length * 1.3), seed));
        double x = t - sharpness * a * Math.sin(k * t + phase) + a * .25;
        double y = base
                - a * (Math.cos(k * t + phase) * .8 + .25 * Math.cos(2 * k * t + 2 * phase))
                - height * .35 * (Noise.fractal(t / 34, seed + 2, 3) - .5);
        return new double[] {x, y};
    }

    /** The water down to a bottom line. */
    public Path2D water(double from, double to, double bottom) {
        Path2D p = new Path2D.Double();
        p.moveTo(from - 60, bottom);
        for (double t = from - 60; t < to + 120; t += 4) {
            double[] q = point(t);
            p.lineTo(q[0], q[1]);
        }
        p.lineTo(to + 140, bottom);
        p.closePath();
        return p;
    }

    /** Foam on the crests above a threshold of 0..1. */
    public Path2D foam(double from, double to, double threshold) {
        Path2D p = Paths.union();
        double k = 2 * Math.PI / length;
        int i = 0;
        for (double t = from - 60; t < to + 120; t += 5, i++) {
            double crest = Math.cos(k * t + phase);
            if (crest < threshold) {
                continue;
            }
            double e = (crest - threshold) / (1 - threshold);
            double[] q = point(t);
            double r = height * .10 * (.3 + Noise.at(i, seed + 5)) * e;
            p.append(Paths.ellipse(q[0], q[1] + r * .3, r * 1.9, r), false);
            if (Noise.at(i, seed + 6) < .35 * e) {
                double dx = (Noise.at(i, seed + 7) - .2) * height * .8;
                double dy = height * .5 * Noise.at(i, seed + 8) * e;
                p.append(Paths.circle(q[0] + dx, q[1] - dy, .7 + 1.5 * Noise.at(i, seed + 9)), false);
            }
            if (Noise.at(i, seed + 10) < .4) {
                double dx = height * .5 * Noise.at(i, seed + 11);
                double dy = height * (.25 + .6 * Noise.at(i, seed + 12));
                p.append(Paths.lens(q[0] - dx, q[1] + dy, height * .7 * e, 2.2 * e), false);
            }
        }
        return p;
    }
}
