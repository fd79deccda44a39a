package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Recolour;
import dev.sota.inference.sketch.internal.graph.Scene;

/** Black ink and water on rice paper: far things are breath, near things are black; only what is red keeps its colour. */
final class InkWashStyle extends PlaneStyle {
    private static final Wash WASH = new Wash(0xfff4eddc, 4.2, 1.9, 0.9, 0.3);
    private static final Hand HAND = new WashHand(0xfff4eddc);

    @Override
    public String id() {
        return "ink-wash";
    }

    @Override
    Scene prepare(Scene scene) {
        double[] seal = scene.brand().isEmpty()
                ? new double[] {0.55, 0.17, 32}
                : OkLab.toLch(scene.brand().get(0));
        boolean branded = !scene.brand().isEmpty();
        return Recolour.apply(scene, (colour, kind, depth) -> ink(colour, kind, depth, seal, branded));
    }

    /** The darker the thing, the more ink; distance is water. Reds become the vermilion of a seal, or the brand's. */
    private static int ink(int colour, Kind kind, double depth, double[] seal, boolean branded) {
        double[] c = OkLab.toLch(colour);
        boolean red = branded ? c[1] > 0.06 : c[1] > 0.11 && (c[2] < 48 || c[2] > 345);
        if (red && made(kind) && depth > 0.5) {
            double light = seal[0] + 0.5 * Math.max(-0.2, Math.min(0.2, c[0] - 0.55));
            return OkLab.lch(light, seal[1], seal[2]);
        }
        double paper = kind == Kind.SKY || kind == Kind.CLOUD || kind == Kind.AIR ? 0.70 : 0.70 - 0.62 * depth;
        double light = paper + (1 - paper) * Math.pow(c[0], 1.15);
        return OkLab.lch(Math.min(0.99, light), 0.006, 80);
    }

    /** What people make or wear: only it can be red. */
    private static boolean made(Kind kind) {
        return switch (kind) {
            case CLOTH, METAL, PAPER, WALL, WOOD -> true;
            default -> false;
        };
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
        WASH.apply(plane, sheet, 0.9 + 0.35 * sheet.depth());
    }

    @Override
    void finish(Raster raster, Scene scene, View view) {
        Paper.apply(raster, view, 0.4);
    }
}
