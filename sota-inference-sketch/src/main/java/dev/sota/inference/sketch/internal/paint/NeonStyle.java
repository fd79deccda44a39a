package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import java.util.List;

/** Tubes of light in the dark: black bodies, outlines in three hues by depth, and the glow they throw. */
final class NeonStyle extends PlaneStyle {
    /** Hues of far, middle and near things: violet, magenta and cyan. */
    private static final double[] HUES = {285, 335, 205};

    @Override
    public String id() {
        return "neon";
    }

    @Override
    double reach() {
        return 48;
    }

    @Override
    Hand hand(Sheet sheet) {
        return new PenHand(new Tube(sheet));
    }

    @Override
    void treat(Raster plane, Sheet sheet) {
        Bloom.apply(plane, sheet.scale(), 0.5 + 0.5 * sheet.depth());
    }

    private record Tube(Sheet sheet) implements Pen {
        @Override
        public Ink body(Material m, Ink flat, Raster target) {
            int alpha = Math.max(m.from() >>> 24, m.to() >>> 24);
            if (m.kind() == Kind.SHADOW || alpha < 100 && m.kind() != Kind.LIGHT) {
                return new Ink.Flat(0);
            }
            double[] c = OkLab.toLch(OkLab.mix(m.from(), m.to(), 0.4));
            if (light(m)) {
                int glow = OkLab.lch(0.86, 0.11, c[1] < 0.04 ? hue() : c[2]);
                return new Ink.Flat(Ramp.premultiplied(OkLab.alpha(glow, alpha / 255.0 * 0.9)));
            }
            int dark = OkLab.lch(0.10 + 0.05 * c[0], 0.045, hue());
            return new Ink.Flat(Ramp.premultiplied(OkLab.alpha(dark, alpha > 150 ? 1 : alpha / 255.0)));
        }

        private double hue() {
            int k = sheet.depth() < 0.3 ? 0 : sheet.depth() < 0.56 ? 1 : 2;
            List<Integer> brand = sheet.scene().brand();
            return brand.isEmpty() ? HUES[k] : OkLab.toLch(brand.get(k % brand.size()))[2];
        }

        @Override
        public int line(Material m) {
            double[] c = OkLab.toLch(OkLab.mix(m.from(), m.to(), 0.4));
            if (sheet.plane().subject()) {
                // The subject keeps its own hues, as loud as they go.
                double own = c[1] < 0.05 ? 90 : c[2];
                return OkLab.lch(0.82, 0.17, own);
            }
            return OkLab.alpha(OkLab.lch(0.62 + 0.14 * sheet.depth(), 0.21, hue()), 0.78 + 0.2 * sheet.depth());
        }

        @Override
        public double width(double size) {
            double full = sheet.plane().subject() ? 2.6 : 1.1 + 0.8 * sheet.depth();
            return size < 24 ? full * 0.6 : full;
        }

        @Override
        public void sky(Node.Sky sky, Raster target, double scale) {
            double warm = OkLab.toLch(sky.low())[2];
            Brush.sky(
                    new Node.Sky(
                            sky.top(),
                            sky.bottom(),
                            OkLab.lch(0.09, 0.03, 285),
                            OkLab.lch(0.13, 0.06, 290),
                            OkLab.lch(0.20, 0.10, 310),
                            OkLab.lch(0.30, 0.14, warm > 120 && warm < 300 ? 250 : 350)),
                    target,
                    scale);
        }

        @Override
        public double glare() {
            return 0.22;
        }

        @Override
        public int glowing(int colour) {
            double[] c = OkLab.toLch(colour);
            return OkLab.lch(0.62, 0.2, c[2] > 20 && c[2] < 130 ? 20 : 290);
        }

        @Override
        public double glow() {
            return 0.45;
        }

        @Override
        public double mist() {
            return 0;
        }
    }
}
