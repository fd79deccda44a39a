package dev.sota.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Decodes large latents, and encodes large pictures, in overlapping tiles, so that the memory stays that of one tile. Where tiles overlap, they fade
 * into one another in straight lines, as in the tiled autoencoders of diffusers (Apache-2.0).
 *
 * @param tile side of a tile in latents; 0 for no tiles
 */
public record Tiling(int tile) {

    /** No tiles. */
    public static final Tiling NONE = new Tiling(0);

    /** Turns the planes of one tile into others. */
    interface Part {
        float[] turn(float[] planes, int width, int height);
    }

    /** Decodes one picture's latents, in tiles when it is larger than one. */
    float[] decode(float[] latents, int width, int height, int factor, Part part) {
        if (tile == 0 || (width <= tile && height <= tile)) {
            return part.turn(latents, width, height);
        }
        Sum sum = new Sum(width * factor, height * factor, Math.max(1, tile / 4 * factor));
        for (Area area : areas(width, height)) {
            sum.add(part.turn(cut(latents, width, height, area), area.width(), area.height()), area.times(factor));
        }
        return sum.mean();
    }

    /** Encodes one picture of a size in latents, in tiles when it is larger than one; sides are handed on in pixels. */
    float[] encode(float[] planes, int width, int height, int factor, Part part) {
        if (tile == 0 || (width <= tile && height <= tile)) {
            return part.turn(planes, width * factor, height * factor);
        }
        Sum sum = new Sum(width, height, Math.max(1, tile / 4));
        for (Area area : areas(width, height)) {
            Area pixels = area.times(factor);
            float[] cut = cut(planes, width * factor, height * factor, pixels);
            sum.add(part.turn(cut, pixels.width(), pixels.height()), area);
        }
        return sum.mean();
    }

    /** How many latents are turned at once of a picture of a size in latents. */
    long largest(int width, int height) {
        return tile == 0 || (width <= tile && height <= tile)
                ? (long) width * height
                : (long) Math.min(tile, width) * Math.min(tile, height);
    }

    private List<Area> areas(int width, int height) {
        int wide = Math.min(tile, width);
        int high = Math.min(tile, height);
        List<Area> areas = new ArrayList<>();
        for (int top : starts(height, high)) {
            for (int left : starts(width, wide)) {
                areas.add(new Area(left, top, wide, high));
            }
        }
        return areas;
    }

    /** Where tiles begin along a side: a quarter of each lies over the next, and the last ends where the side does. */
    private static int[] starts(int side, int tile) {
        int stride = Math.max(1, tile - tile / 4);
        int count = side <= tile ? 1 : (side - tile + stride - 1) / stride + 1;
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = Math.min(i * stride, side - tile);
        }
        return starts;
    }

    private static float[] cut(float[] planes, int width, int height, Area area) {
        int channels = planes.length / (width * height);
        float[] cut = new float[channels * area.width() * area.height()];
        for (int c = 0; c < channels; c++) {
            for (int y = 0; y < area.height(); y++) {
                System.arraycopy(
                        planes,
                        (c * height + area.top() + y) * width + area.left(),
                        cut,
                        (c * area.height() + y) * area.width(),
                        area.width());
            }
        }
        return cut;
    }

    private record Area(int left, int top, int width, int height) {
        Area times(int factor) {
            return new Area(left * factor, top * factor, width * factor, height * factor);
        }
    }

    /** A weighted mean of tiles. */
    private static final class Sum {
        private final int width;
        private final int height;
        private final int fade;
        private final float[] weights;
        private float[] planes = {};

        Sum(int width, int height, int fade) {
            this.width = width;
            this.height = height;
            this.fade = fade;
            this.weights = new float[width * height];
        }

        void add(float[] tile, Area area) {
            int channels = tile.length / (area.width() * area.height());
            if (planes.length == 0) {
                planes = new float[channels * width * height];
            }
            for (int y = 0; y < area.height(); y++) {
                float down = weight(y, area.height(), area.top() == 0, area.top() + area.height() == height, fade);
                for (int x = 0; x < area.width(); x++) {
                    float across = weight(x, area.width(), area.left() == 0, area.left() + area.width() == width, fade);
                    int at = (area.top() + y) * width + area.left() + x;
                    weights[at] += down * across;
                    for (int c = 0; c < channels; c++) {
                        planes[c * width * height + at] +=
                                down * across * tile[(c * area.height() + y) * area.width() + x];
                    }
                }
            }
        }

        /** Rises from the edge of a tile inwards, but not at the edge of the picture. */
        private static float weight(int at, int side, boolean first, boolean last, int fade) {
            float rise = first ? 1 : Math.min(1, (at + 0.5f) / fade);
            float fall = last ? 1 : Math.min(1, (side - at - 0.5f) / fade);
            return Math.min(rise, fall);
        }

        float[] mean() {
            for (int i = 0; i < planes.length; i++) {
                planes[i] /= weights[i % weights.length];
            }
            return planes;
        }
    }
}
