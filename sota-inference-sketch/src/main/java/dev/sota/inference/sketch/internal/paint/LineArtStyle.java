package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;

/** A pen drawing: contours, hatching for tone, and flat colour on the subject alone. */
final class LineArtStyle extends PlaneStyle {
    private static final int PAPER = 0xfff9f5ea;
    private static final int INK = 0xff1f1d2b;

    @Override
    public String id() {
        return "line-art";
    }

    @Override
    Hand hand(Sheet sheet) {
        return new PenHand(new ArtPen(sheet));
    }

    @Override
    void finish(Raster raster, Scene scene, View view) {
        Paper.apply(raster, view, 0.25);
    }

    private record ArtPen(Sheet sheet) implements Pen {
        @Override
        public Ink body(Material m, Ink flat, Raster target) {
            boolean spot = sheet.plane().subject();
            int alpha = Math.max(m.from() >>> 24, m.to() >>> 24);
            if (spot && alpha > 150 && m.kind() != Kind.SHADOW) {
                double[] c = OkLab.toLch(OkLab.mix(m.from(), m.to(), 0.4));
                int colour = OkLab.lch(Math.min(0.94, 0.36 + 0.62 * c[0]), Math.min(0.19, c[1] * 1.35), c[2]);
                return new Ink.Flat(Ramp.premultiplied(OkLab.alpha(colour, alpha / 255.0)));
            }
            double far = 1 - sheet.depth();
            double spacing = Math.max(3, (4.2 + 2.4 * far) * sheet.scale());
            double angle = m.kind() == Kind.WATER || m.kind() == Kind.SKY ? 0.02 : 0.5 + 0.5 * sheet.depth();
            double tone = spot ? 0.7 : m.kind() == Kind.CLOUD ? 0.5 : 1 - 0.45 * far;
            return new HatchInk(flat, PAPER, INK, target.left, target.top, spacing, angle, tone);
        }

        @Override
        public int line(Material material) {
            return OkLab.mix(INK, PAPER, 0.34 * Math.max(0, 0.8 - sheet.depth()));
        }

        @Override
        public double width(double size) {
            double full = sheet.plane().subject() ? 2.1 : 0.9 + 1.0 * sheet.depth();
            return size < 24 ? full * 0.6 : full;
        }

        @Override
        public void sky(Node.Sky sky, Raster target, double scale) {
            Node.Sky pale = new Node.Sky(
                    sky.top(), sky.bottom(), pale(sky.zenith()), pale(sky.mid()), pale(sky.low()), pale(sky.horizon()));
            Brush.sky(pale, target, scale);
            int[] row = new int[target.width];
            for (int y = 0; y < target.height; y++) {
                int at = y;
                Ink flat = (v, first, count, colours) ->
                        System.arraycopy(target.pixels, at * target.width + first, colours, 0, count);
                new HatchInk(flat, PAPER, INK, target.left, target.top, Math.max(4, 6.5 * scale), 0.01, 0.92)
                        .row(y, 0, target.width, row);
                System.arraycopy(row, 0, target.pixels, y * target.width, target.width);
            }
        }

        private static int pale(int colour) {
            return OkLab.lch(0.32 + 0.66 * OkLab.lightness(colour), 0, 0);
        }

        @Override
        public boolean light(Material material) {
            return material.kind() == Kind.LIGHT && !sheet.plane().subject();
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
