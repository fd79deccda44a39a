package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;

/** An engineer's drawing: white lines on blue, a grid, and the subject measured. */
final class BlueprintStyle extends PlaneStyle {
    private static final int WHITE = 0xffeaf3ff;

    @Override
    public String id() {
        return "blueprint";
    }

    @Override
    double reach() {
        return 60;
    }

    @Override
    Hand hand(Sheet sheet) {
        return new PenHand(new DraughtPen(sheet));
    }

    @Override
    void treat(Raster plane, Sheet sheet) {
        if (sheet.first()) {
            Grid.draw(plane, sheet.view(), WHITE);
        }
        if (sheet.plane().subject()) {
            Dimensions.draw(plane, sheet.scale(), WHITE);
        }
    }

    @Override
    void finish(Raster raster, Scene scene, View view) {
        Paper.apply(raster, view, 0.3);
    }

    /** Blue by lightness: bodies differ a little, so that what is in front is seen to be. */
    private static int blue(int colour, double depth) {
        double light = OkLab.lightness(colour);
        return OkLab.lch(0.30 + 0.13 * light - 0.05 * depth, 0.105, 256);
    }

    private record DraughtPen(Sheet sheet) implements Pen {
        @Override
        public Ink body(Material m, Ink flat, Raster target) {
            int alpha = Math.max(m.from() >>> 24, m.to() >>> 24);
            if (alpha < 150 || m.kind() == Kind.SHADOW) {
                return new Ink.Flat(0);
            }
            if (light(m)) {
                return new Ink.Flat(Ramp.premultiplied(OkLab.alpha(WHITE, 0.75)));
            }
            int colour = blue(OkLab.mix(m.from(), m.to(), 0.4), sheet.depth());
            boolean hatched = sheet.plane().subject() && OkLab.lightness(m.from()) < 0.42;
            if (!hatched) {
                return new Ink.Flat(colour);
            }
            int line = OkLab.mix(colour, WHITE, 0.45);
            double spacing = Math.max(4, 6 * sheet.scale());
            return new HatchInk(new Ink.Flat(0xff000000), colour, line, target.left, target.top, spacing, 0.785, 0.33);
        }

        @Override
        public int line(Material material) {
            return OkLab.alpha(
                    WHITE,
                    Math.min(1, 0.44 + 0.45 * sheet.depth() + (sheet.plane().subject() ? 0.4 : 0)));
        }

        @Override
        public double width(double size) {
            double full = sheet.plane().subject() ? 1.9 : 0.7 + 0.7 * sheet.depth();
            return size < 24 ? full * 0.6 : full;
        }

        @Override
        public void sky(Node.Sky sky, Raster target, double scale) {
            Brush.sky(
                    new Node.Sky(
                            sky.top(),
                            sky.bottom(),
                            blue(sky.zenith(), 0.2),
                            blue(sky.mid(), 0.2),
                            blue(sky.low(), 0.2),
                            blue(sky.horizon(), 0.2)),
                    target,
                    scale);
        }

        @Override
        public double glare() {
            return 0.16;
        }

        @Override
        public double glow() {
            return 0;
        }

        @Override
        public double mist() {
            return 0;
        }
    }
}
