package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import java.util.Comparator;
import java.util.List;

/**
 * Two inks on paper, and how much of each comes nearest to a colour.
 *
 * @param paper colour of the paper
 * @param first the darker ink
 * @param second the lighter ink
 */
record InkPair(int paper, int first, int second) {
    private static final int STEPS = 17;
    private static final int CELLS = 16;
    /** Two inks over each other must be able to print a dark. */
    private static final double DARK = 0.62;

    private static final int BLUE_BLACK = 0xff2a2f45;

    /** The darkest and the lightest of colours; a dark ink when all of them are light. */
    static InkPair of(int paper, List<Integer> colours) {
        List<Integer> sorted = colours.stream()
                .sorted(Comparator.comparingDouble(OkLab::lightness))
                .toList();
        int dark = sorted.get(0);
        int light = sorted.get(sorted.size() - 1);
        boolean enough = OkLab.lightness(dark) < DARK && sorted.size() > 1;
        return new InkPair(paper, enough ? dark : BLUE_BLACK, light);
    }

    /** The paper under so much of each ink, 0..1; inks let light through, so they multiply. */
    int mixed(double a, double b) {
        int result = 0xff000000;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double light = (paper >> shift & 255)
                    * (1 - a * (1 - (first >> shift & 255) / 255.0))
                    * (1 - b * (1 - (second >> shift & 255) / 255.0));
            result |= (int) (light + 0.5) << shift;
        }
        return result;
    }

    /** For each colour of 12 bits how much of the first ink (upper byte) and of the second (lower byte) to print. */
    char[] separations() {
        double[][] lab = new double[STEPS * STEPS][];
        for (int i = 0; i < lab.length; i++) {
            lab[i] = OkLab.toLab(mixed(i / STEPS / (STEPS - 1.0), i % STEPS / (STEPS - 1.0)));
        }
        char[] table = new char[CELLS * CELLS * CELLS];
        for (int i = 0; i < table.length; i++) {
            int colour = (i >> 8 & 15) * 17 << 16 | (i >> 4 & 15) * 17 << 8 | (i & 15) * 17;
            int best = nearest(wanted(colour), lab);
            int a = best / STEPS * 255 / (STEPS - 1);
            int b = best % STEPS * 255 / (STEPS - 1);
            table[i] = (char) (a << 8 | b);
        }
        return table;
    }

    /** A print has more contrast and colour than what it shows. */
    private static double[] wanted(int colour) {
        double[] c = OkLab.toLab(colour);
        return new double[] {(c[0] - 0.5) * 1.14 + 0.52, c[1] * 1.3, c[2] * 1.3};
    }

    private static int nearest(double[] c, double[][] lab) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < lab.length; i++) {
            double l = (c[0] - lab[i][0]) * 1.5;
            double a = c[1] - lab[i][1];
            double b = (c[2] - lab[i][2]) * 0.7;
            double d = l * l + a * a + b * b;
            if (d < least) {
                least = d;
                best = i;
            }
        }
        return best;
    }

    /** How badly this pair prints a colour. */
    double error(int colour) {
        double[] c = wanted(colour);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 25; i++) {
            double[] p = OkLab.toLab(mixed(i / 5 / 4.0, i % 5 / 4.0));
            double a = c[1] - p[1];
            double b = c[2] - p[2];
            least = Math.min(least, (c[0] - p[0]) * (c[0] - p[0]) + a * a + b * b);
        }
        return least;
    }
}
