package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** A travel poster of the fifties: nine printing colours, shading by spattered grain, a sun with rays. */
final class MidCenturyStyle extends PlaneStyle {
    private static final int[] DAY = {
        0xfff6ead0, 0xffe9c46a, 0xffdd9a2c, 0xffc9522f, 0xff8fc1b5, 0xff3d8d92, 0xff1f4e5a, 0xff87914a, 0xff33302f
    };
    private static final int[] EVENING = {
        0xfff7e3bd, 0xfff0b454, 0xffe2793a, 0xffb83e3a, 0xffd9a3a0, 0xff7c5a78, 0xff3c4468, 0xff5f6d4a, 0xff2a2433
    };
    private static final int[] NIGHT = {
        0xfff3dfae, 0xffe0a93f, 0xffc65a34, 0xff7fa9a3, 0xff3f7480, 0xff28506a, 0xff1b3450, 0xff4d5a3e, 0xff161d30
    };

    @Override
    public String id() {
        return "mid-century";
    }

    /** The colours of the hour, of which each colour of the brand takes the place of the one most like it. */
    static int[] palette(Scene scene) {
        int[] palette = ofHour(scene).clone();
        for (int colour : scene.brand()) {
            int like = 0;
            for (int i = 1; i < palette.length; i++) {
                like = distance(palette[i], colour) < distance(palette[like], colour) ? i : like;
            }
            palette[like] = colour;
        }
        return palette;
    }

    private static double distance(int a, int b) {
        double[] p = OkLab.toLab(a);
        double[] q = OkLab.toLab(b);
        return Math.hypot(p[0] - q[0], 1.6 * Math.hypot(p[1] - q[1], p[2] - q[2]));
    }

    /** Told by the sky. */
    private static int[] ofHour(Scene scene) {
        Optional<Node.Sky> sky = Skies.of(scene);
        if (sky.isEmpty()) {
            return DAY;
        }
        double[] low = OkLab.toLch(sky.get().low());
        boolean warm = low[1] > 0.07 && (low[2] < 75 || low[2] > 300);
        return low[0] < 0.55 ? NIGHT : warm ? EVENING : DAY;
    }

    @Override
    Hand hand(Sheet sheet) {
        return new PosterHand(sheet.first());
    }

    @Override
    void treat(Raster plane, Sheet sheet) {
        PaletteMap map = new PaletteMap(palette(sheet.scene()), 2.6, 0.34);
        Tile grain = Textures.grain();
        Tile spatter = Textures.tooth();
        int offset = (int) (sheet.depth() * 419);
        for (int y = 0; y < plane.height; y++) {
            int v = y + plane.top + offset;
            for (int x = 0; x < plane.width; x++) {
                int i = y * plane.width + x;
                int pixel = plane.pixels[i];
                int alpha = pixel >>> 24;
                if (alpha == 0) {
                    continue;
                }
                int u = x + plane.left + offset;
                int threshold = 76 + (grain.at(u, v) * 3 + spatter.at(u * 3, v * 3) >> 2) * 102 / 256;
                int cover = alpha > 250 ? 255 : Math.max(0, Math.min(255, (alpha - threshold) * 4 + 128));
                int colour = map.of(Raster.straight(pixel), threshold);
                plane.pixels[i] = Ramp.premultiplied(colour & 0xffffff | cover << 24);
            }
        }
    }

    /**
     * Flat shapes: no bright edges and no soft focus; a sun has rays.
     *
     * @param sky whether this is the furthest plane, where the sun is
     */
    private record PosterHand(boolean sky) implements Hand {
        @Override
        public void draw(Node node, Raster target, double scale, boolean inside) {
            if (sky && !inside && node instanceof Node.Fill f && sun(f)) {
                Ink ray = new Ink.Flat(Ramp.premultiplied(f.material().from() | 0xff000000));
                Painter.fill(rays(f.shape().getBounds2D()), ray, target, Brush.toPixels(target, scale), false);
            }
            Brush.draw(sky && node instanceof Node.Glow g ? dimmed(g) : node, target, scale, inside);
        }

        /** A wide glow would swallow the disc and its rays. */
        private static Node dimmed(Node.Glow g) {
            return new Node.Glow(g.x(), g.y(), g.radius(), g.squash(), g.colour(), g.strength() * 0.4);
        }

        /** A lone bright disc. */
        private static boolean sun(Node.Fill f) {
            Rectangle2D box = f.shape().getBounds2D();
            return f.material().kind() == Kind.LIGHT
                    && box.getWidth() > 30
                    && box.getWidth() < 140
                    && Math.abs(box.getWidth() - box.getHeight()) < 1
                    && Contour.few(f.shape());
        }

        private static Shape rays(Rectangle2D disc) {
            Path2D p = Paths.union();
            int n = 24;
            double r = disc.getWidth() / 2;
            for (int i = 0; i < n; i++) {
                double a = 2 * Math.PI * (i + 0.5) / n;
                double far = r * (i % 2 == 0 ? 3.6 : 2.7);
                double half = 0.035;
                p.append(
                        Paths.polygon(
                                disc.getCenterX() + Math.cos(a) * r * 1.5,
                                disc.getCenterY() + Math.sin(a) * r * 1.5,
                                disc.getCenterX() + Math.cos(a - half) * far,
                                disc.getCenterY() + Math.sin(a - half) * far,
                                disc.getCenterX() + Math.cos(a + half) * far,
                                disc.getCenterY() + Math.sin(a + half) * far),
                        false);
            }
            return p;
        }

        @Override
        public Raster effect(Raster own, Effect effect, double scale) {
            return effect instanceof Effect.Rim || effect instanceof Effect.Blur
                    ? own
                    : Effects.apply(own, effect, scale);
        }
    }
}
