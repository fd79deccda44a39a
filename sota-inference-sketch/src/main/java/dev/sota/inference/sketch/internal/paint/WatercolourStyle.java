package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Recolour;
import dev.sota.inference.sketch.internal.graph.Scene;

/** Transparent washes on rough paper: light and clear, darker where pigment dried. */
final class WatercolourStyle extends PlaneStyle {
    private static final Wash WASH = new Wash(0xfffbf7ee, 3.4, 1.5, 0.62, 0.34);
    private static final Hand HAND = new WashHand(0xfffbf7ee);

    @Override
    public String id() {
        return "watercolour";
    }

    @Override
    Scene prepare(Scene scene) {
        return Recolour.apply(scene, WatercolourStyle::diluted);
    }

    /** Water lightens everything, the far more than the near; pigments stay clean. */
    private static int diluted(int colour, Kind kind, double depth) {
        double[] c = OkLab.toLch(colour);
        double dark = 0.40 - 0.14 * depth;
        double light = dark + (1.01 - dark) * Math.pow(c[0], 0.85);
        return OkLab.lch(Math.min(0.985, light), Math.min(0.16, c[1] * 1.22 + 0.006), c[2]);
    }

    @Override
    double reach() {
        return 8;
    }

    @Override
    Hand hand(Sheet sheet) {
        return HAND;
    }

    @Override
    void treat(Raster plane, Sheet sheet) {
        WASH.apply(plane, sheet, 0.86 + 0.22 * sheet.depth());
    }

    @Override
    void finish(Raster raster, Scene scene, View view) {
        Paper.apply(raster, view, 0.55);
    }
}
