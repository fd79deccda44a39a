package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Recolour;
import dev.sota.inference.sketch.internal.graph.Scene;

/** Layers of coloured card, cut and stacked: one tone a piece, a shadow under each. */
final class PaperCutStyle extends PlaneStyle {
    private static final Hand HAND = new PaperHand();

    @Override
    public String id() {
        return "paper-cut";
    }

    @Override
    Scene prepare(Scene scene) {
        return Recolour.apply(scene, PaperCutStyle::card);
    }

    /** Card comes in so many tones only, and its colours are a little stronger than paint. */
    private static int card(int colour, Kind kind, double depth) {
        double[] c = OkLab.toLch(colour);
        double light = Math.round((0.10 + 0.87 * c[0]) * 16) / 16.0;
        return OkLab.lch(light, Math.min(0.2, c[1] * 1.22), c[2]);
    }

    @Override
    double reach() {
        return 40;
    }

    @Override
    Hand hand(Sheet sheet) {
        return HAND;
    }

    @Override
    void treat(Raster plane, Sheet sheet) {
        Cutout.fibres(plane, sheet.view(), (int) (sheet.depth() * 20));
        if (!sheet.first()) {
            double reach = (7 + 9 * sheet.depth()) * sheet.scale();
            Cutout.lifted(plane, reach, 0.5);
        }
    }
}
