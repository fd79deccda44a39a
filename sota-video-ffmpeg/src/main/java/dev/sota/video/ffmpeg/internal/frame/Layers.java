package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.util.ArrayList;
import java.util.List;

/** Makes few layers of many: neighbours that are near each other in depth move as one. */
final class Layers {

    private Layers() {}

    /**
     * At most so many layers that look the same together. Those that move by themselves stay alone, and are not counted where they are
     * not the furthest.
     */
    static List<Layer> few(List<Layer> layers, int most) {
        List<Layer> few = new ArrayList<>(layers);
        while (few.stream().skip(1).filter(l -> !alive(l)).count() >= most) {
            int nearest = 0;
            for (int i = 1; i < few.size(); i++) {
                boolean firm = !alive(few.get(i)) && !alive(few.get(i - 1));
                if (firm && (nearest == 0 || gap(few, i) < gap(few, nearest))) {
                    nearest = i;
                }
            }
            if (nearest == 0) {
                break;
            }
            Layer below = few.get(nearest - 1);
            Layer above = few.remove(nearest);
            few.set(nearest - 1, new Layer(above.name(), (below.depth() + above.depth()) / 2, over(below, above)));
        }
        return few;
    }

    static boolean alive(Layer layer) {
        return Life.of(layer.name()).moves();
    }

    private static double gap(List<Layer> layers, int index) {
        return Math.abs(layers.get(index).depth() - layers.get(index - 1).depth());
    }

    private static Picture over(Layer below, Layer above) {
        int width = below.picture().width();
        int height = below.picture().height();
        int[] out = new int[width * height];
        int[] top = new int[width];
        for (int y = 0; y < height; y++) {
            below.picture().row(y, out, y * width);
            above.picture().row(y, top, 0);
            for (int x = 0; x < width; x++) {
                out[y * width + x] = over(out[y * width + x], top[x]);
            }
        }
        return Picture.of(width, height, out);
    }

    /** Porter and Duff's "over" of colours that are not multiplied with their alpha. */
    private static int over(int below, int above) {
        int a = above >>> 24;
        if (a == 255 || below >>> 24 == 0) {
            return above;
        }
        if (a == 0) {
            return below;
        }
        int b = (below >>> 24) * (255 - a) / 255;
        int out = (a + b) << 24;
        for (int shift = 0; shift < 24; shift += 8) {
            int mixed = ((above >>> shift & 255) * a + (below >>> shift & 255) * b) / (a + b);
            out |= mixed << shift;
        }
        return out;
    }
}
