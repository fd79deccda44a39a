package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Recolour;
import dev.sota.inference.sketch.internal.graph.Scene;

/** Soft chalks: pale colours rubbed into a toothy paper, which shows in every stroke; nothing is dark. */
final class PastelStyle extends PlaneStyle {
    private static final Hand HAND = new WashHand(0xffffffff);
    private static final Chalk CHALK = new Chalk(0xfffaf1e4, 0.6, 2.2);

    @Override
    public String id() {
        return "pastel";
    }

    @Override
    Scene prepare(Scene scene) {
        return Recolour.apply(scene, PastelStyle::pale);
    }

    /** Everything between rose white and a soft middle tone; even shadows have a colour, lilac. */
    private static int pale(int colour, Kind kind, double depth) {
        double[] c = OkLab.toLch(colour);
        double light = 0.52 + 0.46 * Math.pow(c[0], 0.9) - 0.06 * depth;
        double chroma = Math.min(0.1, 0.03 + c[1] * 0.65);
        int pastel = OkLab.lch(Math.min(0.97, light), chroma, c[1] < 0.03 ? 305 : c[2]);
        double shadow = Math.max(0, 0.45 - c[0]);
        return OkLab.mix(pastel, OkLab.lch(0.60, 0.075, 305), shadow);
    }

    @Override
    double reach() {
        return 4;
    }

    @Override
    Hand hand(Sheet sheet) {
        return HAND;
    }

    @Override
    void treat(Raster plane, Sheet sheet) {
        CHALK.apply(plane, sheet);
    }
}
