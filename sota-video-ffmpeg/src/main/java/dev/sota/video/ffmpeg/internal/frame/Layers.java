package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.util.ArrayList;
import java.util.List;

/** Makes few layers of many: neighbours that are near each other in depth move as one. */
final class Layers {

    /** Of what a picture costs as one. */
    private static final double DEAREST = 2.2;

    private Layers() {}

    /**
     * At most so many layers that look the same together, and fewer where these would cost too much. Those that move by
     * themselves stay alone, and are not counted where they are not the furthest.
     */
    static List<Layer> few(List<Layer> layers, int most) {
        List<Layer> few = new ArrayList<>(layers);
        while (firm(few) >= most) {
            int nearest = nearest(few);
            if (nearest == 0) {
                break;
            }
            join(few, nearest);
        }
        List<Density> densities = new ArrayList<>(few.stream().map(Density::of).toList());
        while (firm(few) > 1 && Density.cost(densities) > DEAREST) {
            int cheapest = cheapest(few, densities);
            if (cheapest == 0) {
                break;
            }
            join(few, cheapest);
            densities.set(cheapest - 1, densities.get(cheapest - 1).with(densities.remove(cheapest)));
        }
        return few;
    }

    private static long firm(List<Layer> layers) {
        return layers.stream().skip(1).filter(l -> !alive(l)).count();
    }

    private static boolean joins(List<Layer> layers, int index) {
        return !alive(layers.get(index)) && !alive(layers.get(index - 1));
    }

    /** The layer that is nearest in depth to the one behind it. */
    private static int nearest(List<Layer> layers) {
        int nearest = 0;
        for (int i = 1; i < layers.size(); i++) {
            if (joins(layers, i) && (nearest == 0 || gap(layers, i) < gap(layers, nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The layer with which the one behind it makes the cheapest picture. */
    private static int cheapest(List<Layer> layers, List<Density> densities) {
        int cheapest = 0;
        double least = 0;
        for (int i = 1; i < layers.size(); i++) {
            if (joins(layers, i)) {
                List<Density> joined = new ArrayList<>(densities);
                joined.set(i - 1, joined.get(i - 1).with(joined.remove(i)));
                double cost = Density.cost(joined);
                if (cheapest == 0 || cost < least) {
                    cheapest = i;
                    least = cost;
                }
            }
        }
        return cheapest;
    }

    private static void join(List<Layer> layers, int index) {
        Layer below = layers.get(index - 1);
        Layer above = layers.remove(index);
        layers.set(index - 1, new Layer(above.name(), (below.depth() + above.depth()) / 2, over(below, above)));
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
