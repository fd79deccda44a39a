package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.spi.Picture;

/**
 * R'G'B' and Y'CbCr by Recommendation ITU-R BT.709-6, items 3.2 to 3.5: KR = 0.2126, KB = 0.0722, and 8-bit limited
 * range (luma 16 to 235, chroma 16 to 240).
 */
final class Bt709 {

    private static final float KR = 0.2126f;
    private static final float KB = 0.0722f;
    private static final float KG = 1 - KR - KB;
    private static final float LUMA = 219f / 255f;
    private static final float CHROMA = 224f / 255f;

    /** Bits of the fraction of converted rows. */
    static final int BITS = 7;

    private Bt709() {}

    static float y(float r, float g, float b) {
        return 16f + LUMA * (KR * r + KG * g + KB * b);
    }

    static float cb(float r, float g, float b) {
        return 128f + CHROMA * (b - (KR * r + KG * g + KB * b)) / (2f * (1f - KB));
    }

    static float cr(float r, float g, float b) {
        return 128f + CHROMA * (r - (KR * r + KG * g + KB * b)) / (2f * (1f - KR));
    }

    /** Luma of a row of sRGB pixels, with {@link #BITS} bits of fraction. */
    static void y(int[] rgb, int[] out) {
        weigh(rgb, out, LUMA * KR, LUMA * KG, LUMA * KB, 16);
    }

    /** Blue-difference chroma likewise. */
    static void cb(int[] rgb, int[] out) {
        float scale = CHROMA / (2f * (1f - KB));
        weigh(rgb, out, -scale * KR, -scale * KG, scale * (1 - KB), 128);
    }

    /** Red-difference chroma likewise. */
    static void cr(int[] rgb, int[] out) {
        float scale = CHROMA / (2f * (1f - KR));
        weigh(rgb, out, scale * (1 - KR), -scale * KG, -scale * KB, 128);
    }

    private static void weigh(int[] rgb, int[] out, float red, float green, float blue, int zero) {
        weigh(rgb, out, Math.round(red * 65536), Math.round(green * 65536), Math.round(blue * 65536), zero << 16);
    }

    private static void weigh(int[] rgb, int[] out, int red, int green, int blue, int zero) {
        for (int x = 0; x < out.length; x++) {
            int p = rgb[x];
            out[x] = ((p >> 16 & 255) * red + (p >> 8 & 255) * green + (p & 255) * blue + zero) >> (16 - BITS);
        }
    }

    /** Rounds a converted row to whole numbers. */
    static void round(int[] row) {
        for (int x = 0; x < row.length; x++) {
            row[x] = row[x] + (1 << (BITS - 1)) >> BITS;
        }
    }

    static int rgb(float y, float cb, float cr) {
        float luma = (y - 16f) / LUMA;
        float blue = (cb - 128f) / CHROMA;
        float red = (cr - 128f) / CHROMA;
        float r = luma + 2f * (1f - KR) * red;
        float b = luma + 2f * (1f - KB) * blue;
        float g = (luma - KR * r - KB * b) / KG;
        return 0xFF000000 | clamp(r) << 16 | clamp(g) << 8 | clamp(b);
    }

    /** A frame as a picture: chroma interpolated from where it is sited. */
    static Picture picture(I420 frame) {
        int width = frame.width();
        int height = frame.height();
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = rgb(frame.y().get(x, y), chroma(frame.u(), x, y), chroma(frame.v(), x, y));
            }
        }
        return Picture.of(width, height, argb);
    }

    private static float chroma(Plane plane, int x, int y) {
        int x0 = x >> 1;
        int x1 = Math.min(plane.width() - 1, x0 + (x & 1));
        int near = y >> 1;
        int far = Math.max(0, Math.min(plane.height() - 1, near + ((y & 1) == 0 ? -1 : 1)));
        float a = (plane.get(x0, near) + plane.get(x1, near)) * 0.5f;
        float b = (plane.get(x0, far) + plane.get(x1, far)) * 0.5f;
        return 0.75f * a + 0.25f * b;
    }

    private static int clamp(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }
}
