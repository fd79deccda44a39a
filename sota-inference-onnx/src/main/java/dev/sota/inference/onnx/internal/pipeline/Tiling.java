package dev.sota.inference.onnx.internal.pipeline;

/**
 * Decodes large latents in overlapping tiles, so that the memory stays that of one tile. Where tiles overlap, they fade
 * into one another in straight lines, as in the tiled autoencoders of diffusers (Apache-2.0).
 *
 * @param tile side of a tile in latents; 0 for no tiles
 */
public record Tiling(int tile) {

    /** No tiles. */
    public static final Tiling NONE = new Tiling(0);

    /** Decodes one tile. */
    interface Part {
        float[] decode(float[] latents, int width, int height);
    }

    /** Decodes one picture's latents, in tiles when it is larger than one. */
    float[] decode(float[] latents, int width, int height, int factor, Part part) {
        if (tile == 0 || (width <= tile && height <= tile)) {
            return part.decode(latents, width, height);
        }
        int channels = latents.length / (width * height);
        int wide = Math.min(tile, width);
        int high = Math.min(tile, height);
        Sum sum = new Sum(width * factor, height * factor);
        for (int top : starts(height, high)) {
            for (int left : starts(width, wide)) {
                float[] cut = cut(latents, width, height, channels, new Area(left, top, wide, high));
                sum.add(
                        part.decode(cut, wide, high),
                        new Area(left * factor, top * factor, wide * factor, high * factor),
                        Math.max(1, tile / 4 * factor));
            }
        }
        return sum.mean();
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

    private static float[] cut(float[] latents, int width, int height, int channels, Area area) {
        float[] cut = new float[channels * area.width() * area.height()];
        for (int c = 0; c < channels; c++) {
            for (int y = 0; y < area.height(); y++) {
                System.arraycopy(
                        latents,
                        (c * height + area.top() + y) * width + area.left(),
                        cut,
                        (c * area.height() + y) * area.width(),
                        area.width());
            }
        }
        return cut;
    }

    private record Area(int left, int top, int width, int height) {}

    /** A weighted mean of tiles. */
    private static final class Sum {
        private final int width;
        private final int height;
        private final float[] planes;
        private final float[] weights;

        Sum(int width, int height) {
            this.width = width;
            this.height = height;
            this.planes = new float[3 * width * height];
            this.weights = new float[width * height];
        }

        void add(float[] tile, Area area, int fade) {
            for (int y = 0; y < area.height(); y++) {
                float down = weight(y, area.height(), area.top() == 0, area.top() + area.height() == height, fade);
                for (int x = 0; x < area.width(); x++) {
                    float across = weight(x, area.width(), area.left() == 0, area.left() + area.width() == width, fade);
                    int at = (area.top() + y) * width + area.left() + x;
                    weights[at] += down * across;
                    for (int c = 0; c < 3; c++) {
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
