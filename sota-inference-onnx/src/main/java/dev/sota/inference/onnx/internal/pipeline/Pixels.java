package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.spi.Picture;

/** Between pixels of 8 bits and the planes of red, green and blue from -1 to 1 that autoencoders know. */
final class Pixels {

    private Pixels() {}

    static float[] planes(Picture picture) {
        int area = picture.width() * picture.height();
        float[] planes = new float[3 * area];
        int[] row = new int[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            picture.row(y, row, 0);
            for (int x = 0; x < row.length; x++) {
                int at = y * row.length + x;
                planes[at] = value(row[x] >> 16 & 255);
                planes[area + at] = value(row[x] >> 8 & 255);
                planes[2 * area + at] = value(row[x] & 255);
            }
        }
        return planes;
    }

    private static float value(int level) {
        return 2 * (level / 255f) - 1;
    }

    static Picture picture(float[] planes, int width, int height) {
        int area = width * height;
        int[] argb = new int[area];
        for (int i = 0; i < area; i++) {
            argb[i] = 0xff000000 | level(planes[i]) << 16 | level(planes[area + i]) << 8 | level(planes[2 * area + i]);
        }
        return Picture.of(width, height, argb);
    }

    private static int level(float value) {
        float unit = Math.max(0, Math.min(1, value / 2 + 0.5f));
        return (int) Math.rint(unit * 255f);
    }

    /** A picture of zeros of the levels between black and white. */
    static float[] zeros(int width, int height) {
        return new float[3 * width * height];
    }

    /**
     * Where a mask is to be painted anew, one number for each latent: the pixel at its upper left corner decides, white
     * for anew.
     */
    static float[] mask(Picture mask, int factor) {
        int width = mask.width() / factor;
        int height = mask.height() / factor;
        float[] anew = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                anew[y * width + x] = anew(mask.argb(x * factor, y * factor)) ? 1 : 0;
            }
        }
        return anew;
    }

    private static boolean anew(int argb) {
        int luma = (19595 * (argb >> 16 & 255) + 38470 * (argb >> 8 & 255) + 7471 * (argb & 255) + 0x8000) >> 16;
        return luma >= 128;
    }

    /** The planes of what a mask keeps of a picture; zeros elsewhere. */
    static float[] masked(Picture picture, Picture mask) {
        float[] planes = planes(picture);
        int area = picture.width() * picture.height();
        for (int i = 0; i < area; i++) {
            if (anew(mask.argb(i % picture.width(), i / picture.width()))) {
                planes[i] = 0;
                planes[area + i] = 0;
                planes[2 * area + i] = 0;
            }
        }
        return planes;
    }
}
