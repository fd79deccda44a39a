package dev.sota.inference.sketch.internal.paint;

/** A rectangle of premultiplied ARGB pixels at a place in the picture. Not thread-safe. */
final class Raster {
    final int width;
    final int height;
    final int left;
    final int top;
    final int[] pixels;

    Raster(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
    }

    /** Source over destination, both premultiplied. */
    static int over(int source, int destination) {
        int rest = 255 - (source >>> 24);
        int rb = (destination & 0xff00ff) * rest + 0x800080;
        rb = (rb + ((rb >> 8) & 0xff00ff)) >> 8 & 0xff00ff;
        int ag = (destination >>> 8 & 0xff00ff) * rest + 0x800080;
        ag = (ag + ((ag >> 8) & 0xff00ff)) & 0xff00ff00;
        return source + (rb | ag);
    }

    /** Source over destination, but only as far as the destination covers (Porter and Duff's "atop", 1984). */
    static int inside(int source, int destination) {
        int a = destination >>> 24;
        int rest = 255 - (source >>> 24);
        int rb = (destination & 0xff00ff) * rest + 0x800080;
        rb = (rb + ((rb >> 8) & 0xff00ff)) >> 8 & 0xff00ff;
        int g = (destination >>> 8 & 0xff) * rest + 0x80;
        g = (g + (g >> 8)) & 0xff00;
        return (scaled(source, a + 1) + (rb | g)) & 0xffffff | a << 24;
    }

    /** A pixel moved part of the way (0..256) to a colour, keeping its coverage. */
    static int towards(int pixel, int colour, int part) {
        return towards(pixel, colour >> 16 & 255, colour >> 8 & 255, colour & 255, part);
    }

    /** A pixel moved part of the way (0..256) to a colour, keeping its coverage. */
    static int towards(int pixel, int red, int green, int blue, int part) {
        int a = pixel >>> 24;
        int rest = 256 - part;
        int r = ((pixel >> 16 & 255) * rest + red * a / 255 * part) >> 8;
        int g = ((pixel >> 8 & 255) * rest + green * a / 255 * part) >> 8;
        int b = ((pixel & 255) * rest + blue * a / 255 * part) >> 8;
        return a << 24 | r << 16 | g << 8 | b;
    }

    /** A pixel with all components scaled by 0..256. */
    static int scaled(int pixel, int part) {
        int rb = (pixel & 0xff00ff) * part >>> 8 & 0xff00ff;
        int ag = (pixel >>> 8 & 0xff00ff) * part & 0xff00ff00;
        return rb | ag;
    }

    /** A colour that is not premultiplied, from a pixel. */
    static int straight(int pixel) {
        int a = pixel >>> 24;
        if (a == 255 || a == 0) {
            return a == 0 ? 0 : pixel;
        }
        int half = a >> 1;
        int red = Math.min(255, ((pixel >> 16 & 255) * 255 + half) / a);
        int green = Math.min(255, ((pixel >> 8 & 255) * 255 + half) / a);
        int blue = Math.min(255, ((pixel & 255) * 255 + half) / a);
        return a << 24 | red << 16 | green << 8 | blue;
    }

    /** Turns the pixels into colours that are not premultiplied, and gives them away. */
    int[] straighten() {
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            if (alpha != 255 && alpha != 0) {
                pixels[i] = straight(pixels[i]);
            }
        }
        return pixels;
    }

    /** The part that is painted, with a margin where there is room; at least one pixel. */
    Raster trimmed(int margin) {
        int[] box = {width, height, 0, 0};
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int first = 0;
            while (first < width && pixels[row + first] == 0) {
                first++;
            }
            if (first < width) {
                int last = width - 1;
                while (pixels[row + last] == 0) {
                    last--;
                }
                box[0] = Math.min(box[0], first);
                box[1] = Math.min(box[1], y);
                box[2] = Math.max(box[2], last + 1);
                box[3] = y + 1;
            }
        }
        int x0 = Math.max(0, Math.min(width - 1, box[0] - margin));
        int y0 = Math.max(0, Math.min(height - 1, box[1] - margin));
        int x1 = Math.max(x0 + 1, Math.min(width, box[2] + margin));
        int y1 = Math.max(y0 + 1, Math.min(height, box[3] + margin));
        Raster part = new Raster(left + x0, top + y0, x1 - x0, y1 - y0);
        part.copyFrom(this);
        return part;
    }

    /** Copies the pixels of the common area. */
    void copyFrom(Raster other) {
        int x0 = Math.max(left, other.left);
        int x1 = Math.min(left + width, other.left + other.width);
        int y1 = Math.min(top + height, other.top + other.height);
        for (int y = Math.max(top, other.top); x1 > x0 && y < y1; y++) {
            int from = (y - other.top) * other.width + x0 - other.left;
            System.arraycopy(other.pixels, from, pixels, (y - top) * width + x0 - left, x1 - x0);
        }
    }

    /** An equal raster. */
    Raster copy() {
        Raster r = new Raster(left, top, width, height);
        System.arraycopy(pixels, 0, r.pixels, 0, pixels.length);
        return r;
    }

    /** Draws a smaller raster over this one. */
    void paint(Raster source) {
        int dx = source.left - left;
        int dy = source.top - top;
        for (int y = Math.max(0, -dy); y < source.height && y + dy < height; y++) {
            int from = y * source.width;
            int to = (y + dy) * width + dx;
            int end = Math.min(source.width, width - dx);
            for (int x = Math.max(0, -dx); x < end; x++) {
                int c = source.pixels[from + x];
                int a = c >>> 24;
                if (a == 255) {
                    pixels[to + x] = c;
                } else if (a != 0) {
                    pixels[to + x] = over(c, pixels[to + x]);
                }
            }
        }
    }

    /** Draws a smaller raster only where this one is already painted. */
    void paintInside(Raster source) {
        int dx = source.left - left;
        int dy = source.top - top;
        for (int y = Math.max(0, -dy); y < source.height && y + dy < height; y++) {
            int from = y * source.width;
            int to = (y + dy) * width + dx;
            int end = Math.min(source.width, width - dx);
            for (int x = Math.max(0, -dx); x < end; x++) {
                int c = source.pixels[from + x];
                int d = pixels[to + x];
                if (c >>> 24 != 0 && d >>> 24 != 0) {
                    pixels[to + x] = inside(c, d);
                }
            }
        }
    }

    /** Half the size, averaged. */
    Raster half() {
        Raster r = new Raster(left / 2, top / 2, Math.max(1, width / 2), Math.max(1, height / 2));
        int right = width > 1 ? 1 : 0;
        int below = height > 1 ? width : 0;
        for (int y = 0; y < r.height; y++) {
            for (int x = 0; x < r.width; x++) {
                int i = 2 * y * width + 2 * x;
                r.pixels[y * r.width + x] =
                        average(pixels[i], pixels[i + right], pixels[i + below], pixels[i + right + below]);
            }
        }
        return r;
    }

    private static int average(int a, int b, int c, int d) {
        int rb = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x20002;
        int ag = (a >>> 8 & 0xff00ff) + (b >>> 8 & 0xff00ff) + (c >>> 8 & 0xff00ff) + (d >>> 8 & 0xff00ff) + 0x20002;
        return rb >>> 2 & 0xff00ff | ag << 6 & 0xff00ff00;
    }

    /** Stretches another raster over this one, replacing everything. */
    void stretch(Raster small) {
        Stretch stretch = new Stretch(small, width, height);
        for (int y = 0; y < height; y++) {
            stretch.row(y, 0, width, pixels, y * width);
        }
    }

    /** Draws a raster enlarged to a size at a place in this one's pixels; over it, or only where it is painted. */
    void paintEnlarged(Raster small, int x, int y, int wide, int tall, boolean inside) {
        Stretch stretch = new Stretch(small, wide, tall);
        int from = Math.max(0, -x);
        int to = Math.min(wide, width - x);
        int[] row = new int[wide];
        for (int v = Math.max(0, -y); v < tall && v + y < height; v++) {
            stretch.row(v, from, to, row, 0);
            int at = (v + y) * width + x;
            for (int u = from; u < to; u++) {
                int c = row[u];
                int d = pixels[at + u];
                if (c >>> 24 != 0 && (!inside || d >>> 24 != 0)) {
                    pixels[at + u] = inside ? inside(c, d) : over(c, d);
                }
            }
        }
    }
}
