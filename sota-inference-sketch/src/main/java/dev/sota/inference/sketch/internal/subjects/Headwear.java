package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Outline;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Dress.Hat;
import java.awt.Shape;

/** Hair and hats of a {@link Person}. */
final class Headwear {
    private Headwear() {}

    static void draw(GroupBuilder g, Dress dress, double[] head, boolean front) {
        double x = head[0];
        double y = head[1];
        switch (dress.hair()) {
            case SHORT ->
                g.fill(
                        front
                                ? Paths.ellipse(x, y - 1.4, 5.5, 6.2)
                                : at("4.4,-3.6 2,-7.4 -3.6,-7 -5.9,-1.5 -4.6,3.6 -2.4,3.4 -1,-1 1.4,-3.2", x, y),
                        Kind.FUR,
                        dress.hairColour());
            case BUN -> {
                g.fill(Paths.circle(x - (front ? 0 : 4.6), y - (front ? 8 : 5.4), 3.1), Kind.FUR, dress.hairColour());
                g.fill(
                        front
                                ? Paths.ellipse(x, y - 1, 5.6, 6.6)
                                : at("4.6,-3.4 2,-7.2 -3.6,-7 -5.7,-1.5 -4.6,4 -2,4 -.4,-.6 1.8,-3", x, y),
                        Kind.FUR,
                        dress.hairColour());
            }
            case LONG ->
                g.fill(
                        front
                                ? at("0,-7.4 6.2,-3 6.6,6 5.4,14 0,16 -5.4,14 -6.6,6 -6.2,-3", x, y)
                                : at("4.6,-3.4 2,-7.4 -3.6,-7.2 -6,-1.5 -6.6,7 -2.4,7 -.6,-.6 1.8,-3", x, y),
                        Kind.FUR,
                        dress.hairColour());
            case CURLY -> curls(g, dress, x, y, front);
            case BOB ->
                g.fill(
                        front
                                ? Paths.ellipse(x, y, 6.6, 7.4)
                                : at("4.8,-3.2 2,-7.6 -3.8,-7.4 -6.6,-1.5 -7,6.4 -1.2,6.8 -.4,0 1.8,-3", x, y),
                        Kind.FUR,
                        dress.hairColour());
            case BALD -> {
                if (!front) {
                    g.fill(at("-2.6,-5 -5.6,-1.5 -4.8,3.6 -2.2,3.2 -1.6,-1", x, y), Kind.FUR, dress.hairColour());
                }
            }
        }
        if (dress.body().beard() && !front) {
            g.fill(at("-1.6,1.4 1,2.6 4.6,2.6 5.4,5 3.8,9 .6,8.6 -1.8,5", x, y), Kind.FUR, dress.hairColour());
        }
        if (dress.hat() != Hat.NONE) {
            g.fill(
                    hat(dress.hat(), x, y),
                    Kind.CLOTH,
                    OkLab.lighten(dress.hatColour(), .04),
                    OkLab.lighten(dress.hatColour(), -.05));
        }
    }

    private static void curls(GroupBuilder g, Dress dress, double x, double y, boolean front) {
        for (int i = 0; i < 9; i++) {
            double a = front ? 2 * Math.PI * i / 9 : Math.toRadians(-50 - 170 * i / 8.0);
            double cx = x + Math.cos(a) * 5;
            double cy = y - 1 + Math.sin(a) * (front ? 5.2 : 6);
            g.fill(Paths.circle(cx, cy, 2.9), Kind.FUR, dress.hairColour());
        }
        if (front) {
            g.fill(Paths.circle(x, y - 1, 5.4), Kind.FUR, dress.hairColour());
        }
    }

    private static Shape hat(Hat hat, double x, double y) {
        return switch (hat) {
            case BRIM ->
                Paths.union(
                        Paths.ellipse(x, y - 4.2, 10, 1.9), at("-5.6,0! -5,-6 -2,-7.8 2,-7.8 5,-6 5.6,0!", x, y - 4));
            case CAP ->
                Paths.union(
                        at("-5.6,0! -5,-5 -1,-6.4 4,-5 5.6,0!", x, y - 2.4), Paths.ellipse(x + 6, y - 2.6, 4.4, 1.2));
            case HELMET ->
                Paths.union(
                        at("-6.2,0! -5.6,-6 0,-8.2 5.6,-6 6.2,0!", x, y - 1.8),
                        Paths.rounded(x - 7.4, y - 3, 14.8, 2.2, 1));
            case BEANIE ->
                Paths.union(at("-5.8,0! -5.6,-5 0,-7.6 5.6,-5 5.8,0!", x, y - 1.4), Paths.circle(x, y - 9.4, 1.9));
            case CROWN ->
                Paths.polygon(
                        x - 5.6, y - 3.4, x - 6.6, y - 11, x - 3.2, y - 7.4, x, y - 12.4, x + 3.2, y - 7.4, x + 6.6,
                        y - 11, x + 5.6, y - 3.4);
            case TOQUE ->
                Paths.union(
                        Paths.rect(x - 5.4, y - 8, 10.8, 5), Paths.circle(x - 4, y - 11, 4.4),
                        Paths.circle(x + 4, y - 11, 4.4), Paths.circle(x, y - 13, 5));
            case STEEL -> at("-6.6,0! -6.4,-4.6 -3,-8 2.6,-8 6.6,-4.6 8,0! 0,1.4", x, y - 2.2);
            case FIRE ->
                Paths.union(at("-6,0! -5.4,-6 0,-9 5.4,-6 6,0!", x, y - 2), at("-9,0! 0,-2.6 10,0! 0,2", x, y - 1.8));
            case MORTAR ->
                Paths.union(
                        Paths.rect(x - 4.8, y - 7.4, 9.6, 4),
                        Paths.polygon(x - 10, y - 8.4, x, y - 11.6, x + 10, y - 8.4, x, y - 5.4));
            case HOOD -> at("5,-3 2,-8.6 -4,-8.2 -7.4,-2 -7,8 -2,10 -1,2 1.6,-3.4", x, y);
            case BAND -> Paths.rounded(x - 5.4, y - 4.6, 10.8, 2.4, 1);
            case KERCHIEF -> at("4.4,-3.8 2,-8 -4,-7.8 -6.8,-2 -8.2,6 -3.2,7.6 -1.6,3 -.6,-1.4 2,-3.6", x, y);
            case VEIL -> at("4.2,-4 2,-8.4 -4.2,-8 -7.4,-1 -9.4,12 -8.4,22 -3,21 -2,8 -.8,-1.2 2,-3.8", x, y);
            case TURBAN -> Paths.union(Paths.ellipse(x - .2, y - 5, 6.8, 4.2), Paths.ellipse(x - .6, y - 8, 4.8, 3.2));
            case COIF -> at("-5.4,0! -6,-4 -4.6,-7.6 0,-8.6 3.4,-6.8 4.6,-2.4!", x, y - 2.2);
            case NONE -> Paths.union();
        };
    }

    private static Shape at(String spline, double x, double y) {
        return Paths.place(Outline.parse("spline", spline), x, y, 1, 1, 0);
    }
}
