package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import java.util.Arrays;

/**
 * Brings colours to a few: each becomes its nearest or its second nearest in OKLab, in such shares that they mix to it as
 * far as two can. Looks each colour up once, with 5 bits a component. Not thread-safe.
 */
final class PaletteMap {
    private final int[] palette;
    private final double[][] lab;
    private final double hueWeight;
    private final double furthest;
    /** For each colour of 15 bits: nearest, second, and the share of the second in 256ths; negative when unknown. */
    private final int[] known = new int[1 << 15];

    /**
     * A map.
     *
     * @param palette opaque colours, at most 256
     * @param hueWeight how much hue and chroma count against lightness
     * @param furthest how far apart two colours may be that are mixed
     */
    PaletteMap(int[] palette, double hueWeight, double furthest) {
        this.palette = palette.clone();
        this.hueWeight = hueWeight;
        this.furthest = furthest;
        this.lab = Arrays.stream(palette).mapToObj(OkLab::toLab).toArray(double[][]::new);
        Arrays.fill(known, -1);
    }

    /** The colour of the palette for a colour, where {@code threshold}, 0 to 255, decides between two. */
    int of(int colour, int threshold) {
        int key = colour >> 9 & 0x7c00 | colour >> 6 & 0x3e0 | colour >> 3 & 0x1f;
        int found = known[key];
        if (found < 0) {
            found = find(key);
            known[key] = found;
        }
        return palette[(found & 255) > threshold ? found >> 8 & 255 : found >> 16 & 255];
    }

    private int find(int key) {
        int red = (key >> 10 & 31) * 255 / 31;
        int green = (key >> 5 & 31) * 255 / 31;
        int blue = (key & 31) * 255 / 31;
        double[] c = OkLab.toLab(red << 16 | green << 8 | blue);
        int first = nearest(c, -1, c);
        // The second lies on the other side, so that the two mix towards the colour.
        double[] beyond = new double[3];
        for (int i = 0; i < 3; i++) {
            beyond[i] = 2 * c[i] - lab[first][i];
        }
        int second = nearest(beyond, first, lab[first]);
        double a = Math.sqrt(distance(c, lab[first]));
        double b = Math.sqrt(distance(c, lab[second]));
        boolean apart = Math.sqrt(distance(lab[first], lab[second])) > furthest;
        int share = apart ? 0 : (int) (255 * a / Math.max(1e-9, a + b));
        return first << 16 | second << 8 | share;
    }

    private int nearest(double[] c, int not, double[] from) {
        int best = not == 0 ? 1 % palette.length : 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < lab.length; i++) {
            double d = distance(c, lab[i]) + (not >= 0 ? 0.3 * distance(from, lab[i]) : 0);
            if (i != not && d < least) {
                least = d;
                best = i;
            }
        }
        return best;
    }

    private double distance(double[] p, double[] q) {
        double l = p[0] - q[0];
        double a = p[1] - q[1];
        double b = p[2] - q[2];
        return l * l + hueWeight * (a * a + b * b);
    }
}
