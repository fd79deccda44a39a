package dev.sota.inference.sketch.internal.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** A rectangle of premultiplied ARGB pixels at a place in the picture. Not thread-safe. */
final class Raster {
    final int width;
    final int height;
    final int left;
    final int top;
    final BufferedImage image;
    final int[] pixels;

    Raster(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** Smooth drawing in picture pixels. */
    Graphics2D graphics() {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.translate(-left, -top);
        return g;
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
                int a = d >>> 24;
                if (c >>> 24 != 0 && a != 0) {
                    int cut = a == 255 ? c : scaled(c, a + 1);
                    int mixed = over(cut, d);
                    pixels[to + x] = a == 255 ? mixed : (mixed & 0xffffff) | a << 24;
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
        Arrays.fill(pixels, 0);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(small.image, 0, 0, width, height, null);
        g.dispose();
    }
}
