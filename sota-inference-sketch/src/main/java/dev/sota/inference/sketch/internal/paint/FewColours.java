package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import java.util.ArrayList;
import java.util.List;

/** The few colours that show a picture best: means of clusters in OKLab (S. P. Lloyd, 1982), begun far apart. */
final class FewColours {
    private static final int COUNT = 24;
    private static final int ROUNDS = 8;

    private FewColours() {}

    /** At most 24 colours of an opaque raster. */
    static int[] of(Raster r) {
        List<double[]> colours = histogram(r);
        List<double[]> means = new ArrayList<>();
        means.add(colours.get(0).clone());
        while (means.size() < Math.min(COUNT, colours.size())) {
            means.add(furthest(colours, means).clone());
        }
        for (int round = 0; round < ROUNDS; round++) {
            improve(colours, means);
        }
        return means.stream()
                .mapToInt(m -> OkLab.lch(m[0], Math.hypot(m[1], m[2]) * 1.12, Math.toDegrees(Math.atan2(m[2], m[1]))))
                .distinct()
                .toArray();
    }

    /** Lightness, a, b and number of pixels of each colour of 15 bits that is there. */
    private static List<double[]> histogram(Raster r) {
        int[] counts = new int[1 << 15];
        for (int c : r.pixels) {
            counts[c >> 9 & 0x7c00 | c >> 6 & 0x3e0 | c >> 3 & 0x1f]++;
        }
        List<double[]> colours = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                int colour = (i >> 10 & 31) * 255 / 31 << 16 | (i >> 5 & 31) * 255 / 31 << 8 | (i & 31) * 255 / 31;
                double[] lab = OkLab.toLab(colour);
                colours.add(new double[] {lab[0], lab[1], lab[2], counts[i]});
            }
        }
        return colours;
    }

    private static double[] furthest(List<double[]> colours, List<double[]> means) {
        double[] best = colours.get(0);
        double most = -1;
        for (double[] c : colours) {
            double d = distance(c, means.get(nearest(c, means))) * Math.sqrt(c[3]);
            if (d > most) {
                most = d;
                best = c;
            }
        }
        return best;
    }

    private static void improve(List<double[]> colours, List<double[]> means) {
        double[][] sums = new double[means.size()][4];
        for (double[] c : colours) {
            double[] sum = sums[nearest(c, means)];
            double weight = Math.sqrt(c[3]);
            for (int i = 0; i < 3; i++) {
                sum[i] += c[i] * weight;
            }
            sum[3] += weight;
        }
        for (int k = 0; k < sums.length; k++) {
            if (sums[k][3] > 0) {
                for (int i = 0; i < 3; i++) {
                    means.get(k)[i] = sums[k][i] / sums[k][3];
                }
            }
        }
    }

    private static int nearest(double[] c, List<double[]> means) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int k = 0; k < means.size(); k++) {
            double d = distance(c, means.get(k));
            if (d < least) {
                least = d;
                best = k;
            }
        }
        return best;
    }

    private static double distance(double[] p, double[] q) {
        double l = p[0] - q[0];
        double a = p[1] - q[1];
        double b = p[2] - q[2];
        return l * l + 2.2 * (a * a + b * b);
    }
}
