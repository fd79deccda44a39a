package dev.sota.inference.sketch.internal.paint;

/** Enlarges a raster by bilinear interpolation, row by row. Not thread-safe. */
final class Stretch {
    private final Raster source;
    private final int height;
    /** For each pixel of a row: the one to its left in the source, and how much of the next, 0 to 255. */
    private final int[] columns;

    private final int[] parts;
    private final int[] mixed;

    /** To a size. */
    Stretch(Raster source, int width, int height) {
        this.source = source;
        this.height = height;
        this.columns = new int[width];
        this.parts = new int[width];
        // One more, the last again, so that every column has a right neighbour.
        this.mixed = new int[source.width + 1];
        for (int x = 0; x < width; x++) {
            double at = Math.max(0, Math.min(source.width - 1, (x + 0.5) * source.width / width - 0.5));
            columns[x] = (int) at;
            parts[x] = (int) ((at - columns[x]) * 256);
        }
    }

    /** Writes the pixels of an enlarged row from one to before another to the same places of an array. */
    void row(int y, int from, int to, int[] out, int at) {
        double place = Math.max(0, Math.min(source.height - 1, (y + 0.5) * source.height / height - 0.5));
        int upper = (int) place;
        int part = (int) ((place - upper) * 256);
        int first = upper * source.width;
        int second = Math.min(source.height - 1, upper + 1) * source.width;
        between(source.pixels, first, second, part, mixed, source.width);
        mixed[source.width] = mixed[source.width - 1];
        across(mixed, columns, parts, from, to, out, at);
    }

    private static void between(int[] pixels, int first, int second, int part, int[] out, int count) {
        for (int x = 0; x < count; x++) {
            out[x] = mix(pixels[first + x], pixels[second + x], part);
        }
    }

    private static void across(int[] row, int[] columns, int[] parts, int from, int to, int[] out, int at) {
        for (int x = from; x < to; x++) {
            int c = columns[x];
            out[at + x] = mix(row[c], row[c + 1], parts[x]);
        }
    }

    /** Rounded, so that an even plane stays even. */
    private static int mix(int a, int b, int part) {
        int rest = 256 - part;
        int rb = (a & 0xff00ff) * rest + (b & 0xff00ff) * part + 0x800080 >>> 8 & 0xff00ff;
        int ag = (a >>> 8 & 0xff00ff) * rest + (b >>> 8 & 0xff00ff) * part + 0x800080 & 0xff00ff00;
        return rb | ag;
    }
}
