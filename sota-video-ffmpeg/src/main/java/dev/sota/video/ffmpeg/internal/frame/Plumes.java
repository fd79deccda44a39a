package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Takes a layer of smoke apart, each plume with the point from which it rises: the lowest of it.
 *
 * @param layer one plume, or what is left beside the largest
 * @param x of that point, in fractions of the picture
 * @param y likewise
 */
record Plumes(Layer layer, double x, double y) {

    private static final int MOST = 4;
    /** Of a plume's height: what of it counts as its foot. */
    private static final double FOOT = 0.04;

    /** The plumes of a layer, the largest first; small ones go with the last. */
    static List<Plumes> of(Layer layer) {
        Picture all = layer.picture();
        int width = all.width();
        int[] argb = new int[width * all.height()];
        for (int y = 0; y < all.height(); y++) {
            all.row(y, argb, y * width);
        }
        List<Drop> drops = Drop.all(argb, width).stream()
                .sorted(Comparator.comparingInt(Drop::size).reversed())
                .toList();
        int apart = Math.min(MOST, drops.size());
        return java.util.stream.IntStream.range(0, apart)
                .mapToObj(i -> plume(layer, argb, drops.subList(i, i + 1 < apart ? i + 1 : drops.size())))
                .toList();
    }

    private static Plumes plume(Layer layer, int[] argb, List<Drop> drops) {
        int width = layer.picture().width();
        int height = layer.picture().height();
        int[] own = new int[argb.length];
        for (Drop drop : drops) {
            for (int p : drop.pixels()) {
                own[p] = argb[p];
            }
        }
        Drop first = drops.get(0);
        int bottom = Arrays.stream(first.pixels()).max().orElse(0) / width;
        int foot = bottom - (int) (first.height() * FOOT);
        double x = Arrays.stream(first.pixels())
                .filter(p -> p / width >= foot)
                .map(p -> p % width)
                .average()
                .orElse(0);
        Layer part = new Layer(layer.name(), layer.depth(), Picture.of(width, height, own));
        return new Plumes(part, (x + 0.5) / width, (bottom + 1.0) / height);
    }
}
