package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.util.Optional;

/** Turns the pixels of a layer into planes. */
final class LayerMaker {

    /** Transparent pixels kept around a layer: what the camera's kernel reaches, at any scale. */
    private static final int MARGIN = 16;

    private final Picture picture;
    private final boolean opaque;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final int[] row;
    private final int[] rgb;

    private LayerMaker(Picture picture, boolean opaque, int left, int top, int width, int height) {
        this.picture = picture;
        this.opaque = opaque;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.row = new int[picture.width()];
        this.rgb = new int[width];
    }

    /** A layer whose alpha does not count, scaled. */
    static PictureLayer opaque(Layer layer, double scale) {
        Picture picture = layer.picture();
        return new LayerMaker(picture, true, 0, 0, picture.width(), picture.height())
                .make(layer, scale, Life.of(layer.name()), 0);
    }

    /** What a layer, or the part of it that a choir lights, holds, if anything. */
    static Optional<PictureLayer> cut(Layer layer, double scale, Life life, int choir) {
        Picture picture = layer.picture();
        int[] row = new int[picture.width()];
        int left = picture.width();
        int right = 0;
        int top = picture.height();
        int bottom = 0;
        for (int y = 0; y < picture.height(); y++) {
            picture.row(y, row, 0);
            int first = 0;
            int last = row.length;
            while (first < last && row[first] >>> 24 == 0) {
                first++;
            }
            while (last > first && row[last - 1] >>> 24 == 0) {
                last--;
            }
            if (first < last) {
                left = Math.min(left, first);
                right = Math.max(right, last);
                top = Math.min(top, y);
                bottom = y + 1;
            }
        }
        if (left >= right) {
            return Optional.empty();
        }
        left = Math.max(0, left - MARGIN) & ~1;
        top = Math.max(0, top - MARGIN) & ~1;
        right = Math.min(picture.width(), right + MARGIN);
        bottom = Math.min(picture.height(), bottom + MARGIN);
        return Optional.of(
                new LayerMaker(picture, false, left, top, right - left, bottom - top).make(layer, scale, life, choir));
    }

    private PictureLayer make(Layer layer, double scale, Life life, int choir) {
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        double stepX = (double) width / w;
        double stepY = (double) height / h;
        Taps columns = new Taps((stepX - 1) / 2, stepX, w);
        Taps rows = new Taps((stepY - 1) / 2, stepY, h);
        Taps chromaColumns = new Taps((stepX - 1) / 2, 2 * stepX, (w + 1) / 2);
        Taps chromaRows = new Taps(stepY - 0.5, 2 * stepY, (h + 1) / 2);
        boolean same = w == width && h == height;
        View area = new View(
                (double) left / picture.width(),
                (double) top / picture.height(),
                (double) width / picture.width(),
                (double) height / picture.height());
        return new PictureLayer(
                layer.depth(),
                life,
                choir,
                area,
                same ? plain(Bt709::y) : scaled(Bt709::y, columns, rows),
                scaled(Bt709::cb, chromaColumns, chromaRows),
                scaled(Bt709::cr, chromaColumns, chromaRows),
                opaque
                        ? null
                        : new PictureLayer.Alpha(
                                same ? plain(LayerMaker::alpha) : scaled(LayerMaker::alpha, columns, rows),
                                scaled(LayerMaker::alpha, chromaColumns, chromaRows)));
    }

    /** Takes a component from a row of sRGB pixels, with {@link Bt709#BITS} bits of fraction. */
    @FunctionalInterface
    private interface Component {
        void of(int[] rgb, int[] into);
    }

    /** Alpha; what is multiplied with itself below is as it was where alpha is all or nothing. */
    private static void alpha(int[] rgb, int[] into) {
        for (int x = 0; x < into.length; x++) {
            into[x] = 255 << Bt709.BITS;
        }
    }

    private void row(int y, Component component, int[] into) {
        picture.row(top + y, row, 0);
        System.arraycopy(row, left, rgb, 0, width);
        component.of(rgb, into);
        if (!opaque) {
            for (int x = 0; x < width; x++) {
                into[x] = (into[x] * (rgb[x] >>> 24) + 127) / 255;
            }
        }
    }

    private Lanes plain(Component component) {
        return Lanes.of(width, height, (y, into) -> {
            row(y, component, into);
            Bt709.round(into);
        });
    }

    private Lanes scaled(Component component, Taps columns, Taps rows) {
        Lanes.Source source = (y, into) -> row(y, component, into);
        return Lanes.of(columns.count(), rows.count(), new Resampler(source, width, height, columns, rows));
    }
}
