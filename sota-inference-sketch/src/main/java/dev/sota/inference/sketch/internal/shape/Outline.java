package dev.sota.inference.sketch.internal.shape;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Arrays;

/** Outlines from text. */
public final class Outline {
    private Outline() {}

    /**
     * A shape from its kind and numbers.
     *
     * @param kind spline, curve, poly, line, limb, circle, ellipse, rect or round
     * @param text points "x,y" ({@code !} marks a corner), or plain numbers for the last five kinds
     */
    public static Shape parse(String kind, String text) {
        return switch (kind) {
            case "spline" -> spline(text, true);
            case "curve" -> spline(text, false);
            case "poly" -> Paths.polygon(numbers(text));
            case "line" -> Paths.line(numbers(text));
            case "limb" -> Paths.limbs(numbers(text));
            case "circle" -> circles(numbers(text));
            case "ellipse" -> with4(numbers(text), Paths::ellipse);
            case "rect" -> with4(numbers(text), Paths::rect);
            case "round" -> rounded(numbers(text));
            default -> throw new IllegalArgumentException("Unknown shape " + kind);
        };
    }

    private interface Four {
        Shape of(double a, double b, double c, double d);
    }

    private static Shape with4(double[] v, Four shape) {
        if (v.length == 4) {
            return shape.of(v[0], v[1], v[2], v[3]);
        }
        Path2D all = Paths.union();
        for (int i = 0; i + 3 < v.length; i += 4) {
            all.append(shape.of(v[i], v[i + 1], v[i + 2], v[i + 3]), false);
        }
        return all;
    }

    private static Shape circles(double[] v) {
        Path2D all = Paths.union();
        for (int i = 0; i + 2 < v.length; i += 3) {
            all.append(Paths.circle(v[i], v[i + 1], v[i + 2]), false);
        }
        return all;
    }

    private static Shape rounded(double[] v) {
        Path2D all = Paths.union();
        for (int i = 0; i + 4 < v.length; i += 5) {
            all.append(Paths.rounded(v[i], v[i + 1], v[i + 2], v[i + 3], v[i + 4]), false);
        }
        return all;
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Shape spline(String text, boolean closed) {
        String[] points = text.split("\\s+");
        double[] xy = new double[points.length * 2];
        boolean[] corner = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            String p = points[i];
            corner[i] = p.endsWith("!");
            String[] pair = (corner[i] ? p.substring(0, p.length() - 1) : p).split(",");
            xy[2 * i] = Double.parseDouble(pair[0]);
            xy[2 * i + 1] = Double.parseDouble(pair[1]);
        }
        return Spline.through(xy, corner, closed);
    }
}
