package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Plane;
import dev.sota.inference.sketch.internal.graph.Planes;
import dev.sota.inference.sketch.internal.graph.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * Large square pixels in few colours. The scene is drawn at that size and not reduced to it: nothing is half covered,
 * lines are one pixel, the subject has a dark outline, and gradients are ordered patterns of two colours.
 */
final class PixelStyle implements Style {
    private static final Hand HAND = new PixelHand();
    /** Rows of large pixels in a picture. */
    private static final int ROWS = 135;

    @Override
    public String id() {
        return "pixel";
    }

    @Override
    public List<PaintedLayer> paint(Scene scene, View view, int most, Checkpoint checkpoint) {
        int shorter = Math.min(view.width(), view.height());
        int block = Math.max(2, (int) Math.round(shorter / (double) ROWS));
        View small = new View(
                (view.width() + block - 1) / block,
                (view.height() + block - 1) / block,
                Math.floorDiv(view.left(), block),
                Math.floorDiv(view.top(), block),
                view.scale() / block);
        List<Plane> planes = Planes.painted(scene.layers(), most);
        int together = Planes.together(planes, most);
        List<Raster> drawn = drawn(planes, small, checkpoint);
        Raster all = small.raster();
        drawn.forEach(all::paint);
        PaletteMap map = new PaletteMap(FewColours.of(all), 1.6, 0.2);
        List<PaintedLayer> painted = new ArrayList<>();
        Raster picture = drawn.get(0);
        for (int i = 0; i < planes.size(); i++) {
            checkpoint.check();
            Plane plane = planes.get(i);
            coloured(drawn.get(i), map);
            if (i > 0 && i < together) {
                picture.paint(drawn.get(i));
            }
            if (i == together - 1 && together > 1) {
                painted.add(new PaintedLayer("picture", 0, enlarged(picture, view, block)));
            } else if (i >= together - 1) {
                painted.add(new PaintedLayer(plane.name(), plane.depth(), enlarged(drawn.get(i), view, block)));
            }
        }
        return painted;
    }

    private static List<Raster> drawn(List<Plane> planes, View small, Checkpoint checkpoint) {
        List<Raster> drawn = new ArrayList<>();
        Stack stack = new Stack(small, planes);
        for (Plane plane : planes) {
            Raster r = small.raster();
            GroupPainter painter = new GroupPainter(HAND, small.scale(), checkpoint, stack.behind());
            PlaneStyle.paint(plane.layers(), r, painter, drawn.isEmpty(), checkpoint);
            Pixels.harden(r);
            if (plane.subject()) {
                Pixels.outline(r);
            }
            stack.add(r);
            drawn.add(r);
        }
        return drawn;
    }

    private static void coloured(Raster r, PaletteMap map) {
        for (int y = 0; y < r.height; y++) {
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                if (r.pixels[i] != 0) {
                    r.pixels[i] = map.of(r.pixels[i], Pixels.threshold(x + r.left, y + r.top));
                }
            }
        }
    }

    private static int[] enlarged(Raster r, View view, int block) {
        int[] pixels = new int[view.width() * view.height()];
        for (int y = 0; y < view.height(); y++) {
            int row = y / block * r.width;
            for (int x = 0; x < view.width(); x++) {
                pixels[y * view.width() + x] = r.pixels[row + x / block];
            }
        }
        return pixels;
    }

    /** Sharp: no soft focus, nothing thinner than a pixel. */
    private static final class PixelHand implements Hand {
        private static final int BEHIND = 0xff454f66;

        @Override
        public void draw(Node node, Raster target, double scale, boolean inside) {
            if (node instanceof Node.Line l) {
                double width = Math.max(l.width(), 1.05 / scale);
                Brush.draw(new Node.Line(l.shape(), width, solid(l.material())), target, scale, inside);
            } else if (node instanceof Node.Beam b) {
                Brush.draw(
                        new Node.Beam(b.shape(), b.from(), b.to(), b.colour(), b.strength() * 0.6, b.blur()),
                        target,
                        scale,
                        inside);
            } else if (node instanceof Node.Glow g && OkLab.lightness(g.colour()) > 0.5 && g.strength() > 0.3) {
                // Light stands in steps, as a small palette shows it.
                for (int i = 3; i >= 1; i--) {
                    double strength = g.strength() * 0.3;
                    Brush.draw(
                            new Node.Glow(g.x(), g.y(), g.radius() * i / 3.2, g.squash(), g.colour(), strength),
                            target,
                            scale,
                            inside);
                }
            } else {
                Brush.draw(node, target, scale, inside);
            }
        }

        /** A thin line that is half there would become dots: it is there, and nearer to what is behind. */
        private static Material solid(Material m) {
            double opacity = (m.from() >>> 24) / 255.0;
            return opacity > 0.6 ? m : Material.of(m.kind(), OkLab.mix(BEHIND, m.from() | 0xff000000, opacity * 1.2));
        }

        @Override
        public Raster effect(Raster own, Effect effect, double scale) {
            if (effect instanceof Effect.Blur) {
                return own;
            }
            if (effect instanceof Effect.Rim e) {
                return Effects.apply(own, new Effect.Rim(1 / scale, e.colour(), e.strength(), e.light()), scale);
            }
            return Effects.apply(own, effect, scale);
        }
    }
}
