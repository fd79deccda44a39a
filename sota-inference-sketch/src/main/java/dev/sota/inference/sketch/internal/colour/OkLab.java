package dev.sota.inference.sketch.internal.colour;

/**
 * Colour arithmetic in OKLab on packed sRGB integers (0xAARRGGBB).
 *
 * <p>Matrices from B. Ottosson, "A perceptual color space for image processing" (2020). Colours outside sRGB are brought
 * back by lowering their chroma, which keeps hue and lightness.
 */
public final class OkLab {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double c = i / 255.0;
            LINEAR[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
    }

    private OkLab() {}

    /** An opaque colour from lightness (0..1), chroma (0..0.3) and hue in degrees. */
    public static int lch(double lightness, double chroma, double hue) {
        double h = Math.toRadians(hue);
        return fromLab(lightness, chroma * Math.cos(h), chroma * Math.sin(h), 255);
    }

    /** Linear light of one 8-bit sRGB component. */
    static double linear(int component) {
        return LINEAR[component & 255];
    }

    /** Lightness, and the two axes of colour. */
    public static double[] toLab(int colour) {
        double r = LINEAR[colour >> 16 & 255];
        double g = LINEAR[colour >> 8 & 255];
        double b = LINEAR[colour & 255];
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    /** Lightness, chroma and hue in degrees. */
    public static double[] toLch(int colour) {
        double[] lab = toLab(colour);
        double hue = Math.toDegrees(Math.atan2(lab[2], lab[1]));
        return new double[] {lab[0], Math.hypot(lab[1], lab[2]), hue < 0 ? hue + 360 : hue};
    }

    static int fromLab(double lightness, double a, double b, int alpha) {
        double light = Math.max(0, Math.min(1, lightness));
        double[] rgb = new double[3];
        if (!toLinear(light, a, b, rgb)) {
            double inside = 0;
            double outside = 1;
            for (int i = 0; i < 9; i++) {
                double k = (inside + outside) / 2;
                if (toLinear(light, a * k, b * k, rgb)) {
                    inside = k;
                } else {
                    outside = k;
                }
            }
            toLinear(light, a * inside, b * inside, rgb);
        }
        return alpha << 24 | encode(rgb[0]) << 16 | encode(rgb[1]) << 8 | encode(rgb[2]);
    }

    private static boolean toLinear(double lightness, double a, double b, double[] rgb) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        rgb[0] = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
        rgb[1] = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
        rgb[2] = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
        double slack = 1e-4;
        for (double c : rgb) {
            if (c < -slack || c > 1 + slack) {
                return false;
            }
        }
        return true;
    }

    private static double cube(double x) {
        return x * x * x;
    }

    static int encode(double linear) {
        double c = Math.max(0, Math.min(1, linear));
        double v = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.max(0, Math.min(1, v)) * 255);
    }

    /** Straight mix in Lab. */
    public static int mix(int from, int to, double t) {
        if (t <= 0) {
            return from;
        }
        if (t >= 1) {
            return to;
        }
        double[] p = toLab(from);
        double[] q = toLab(to);
        return fromLab(
                p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t, mixAlpha(from, to, t));
    }

    /** Mix along the shorter hue path, which keeps chroma between distant hues; opposite or grey hues mix in Lab. */
    public static int mixHue(int from, int to, double t) {
        if (t <= 0) {
            return from;
        }
        if (t >= 1) {
            return to;
        }
        double[] p = toLch(from);
        double[] q = toLch(to);
        double turn = q[2] - p[2];
        turn = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
        if (Math.abs(turn) > 150 || p[1] < 0.012 || q[1] < 0.012) {
            return mix(from, to, t);
        }
        int opaque = lch(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + turn * t);
        return (opaque & 0xffffff) | mixAlpha(from, to, t) << 24;
    }

    private static int mixAlpha(int from, int to, double t) {
        return (int) Math.round((from >>> 24) * (1 - t) + (to >>> 24) * t);
    }

    /** The colour with another opacity. */
    public static int alpha(int colour, double opacity) {
        return (colour & 0xffffff) | (int) Math.round(Math.max(0, Math.min(1, opacity)) * 255) << 24;
    }

    /** Lightness, 0..1. */
    public static double lightness(int colour) {
        return toLab(colour)[0];
    }

    /** The colour made lighter (or darker, when negative). */
    public static int lighten(int colour, double amount) {
        double[] lab = toLab(colour);
        return fromLab(lab[0] + amount, lab[1], lab[2], colour >>> 24);
    }

    /** The colour at another lightness. */
    public static int atLightness(int colour, double lightness) {
        double[] lab = toLab(colour);
        return fromLab(lightness, lab[1], lab[2], colour >>> 24);
    }

    /** The colour with its chroma scaled. */
    public static int saturate(int colour, double factor) {
        double[] lab = toLab(colour);
        return fromLab(lab[0], lab[1] * factor, lab[2] * factor, colour >>> 24);
    }
}
