package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Recolour;
import dev.sota.inference.sketch.internal.graph.Scene;

/** Opaque body colour in visible strokes: few tones, each mixed, with dry ends where the brush ran out. */
final class GouacheStyle extends PlaneStyle {
    private static final Hand HAND = new Hand() {};
    private static final Bristle BRISTLE = new Bristle(14, 2.6);

    @Override
    public String id() {
        return "gouache";
    }

    @Override
    Scene prepare(Scene scene) {
        return Recolour.apply(scene, GouacheStyle::mixed);
    }

    /** White is in every mixture, so darks are never black; lights go to cream, shadows to blue-green. */
    private static int mixed(int colour, Kind kind, double depth) {
        double[] c = OkLab.toLch(colour);
        int body = OkLab.lch(0.13 + 0.82 * c[0], Math.min(0.17, c[1] * 1.18 + 0.008), c[2]);
        int warm = OkLab.lch(0.93, 0.06, 85);
        int cool = OkLab.lch(0.30, 0.05, 215);
        return c[0] > 0.6 ? OkLab.mix(body, warm, (c[0] - 0.6) * 0.45) : OkLab.mix(body, cool, (0.6 - c[0]) * 0.4);
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
        BRISTLE.apply(plane, sheet);
    }

    @Override
    void finish(Raster raster, Scene scene, View view) {
        Paper.apply(raster, view, 0.35);
    }
}
