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

    static float y(int rgb) {
        return y(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    static float cb(int rgb) {
        return cb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    static float cr(int rgb) {
        return cr(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
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
                argb[y * width + x] = rgb(
                        frame.y()[y * width + x] & 255,
                        chroma(frame.u(), width / 2, height / 2, x, y),
                        chroma(frame.v(), width / 2, height / 2, x, y));
            }
        }
        return Picture.of(width, height, argb);
    }

    private static float chroma(byte[] plane, int width, int height, int x, int y) {
        int x0 = x >> 1;
        int x1 = Math.min(width - 1, x0 + (x & 1));
        int near = y >> 1;
        int far = Math.max(0, Math.min(height - 1, near + ((y & 1) == 0 ? -1 : 1)));
        float a = ((plane[near * width + x0] & 255) + (plane[near * width + x1] & 255)) * 0.5f;
        float b = ((plane[far * width + x0] & 255) + (plane[far * width + x1] & 255)) * 0.5f;
        return 0.75f * a + 0.25f * b;
    }

    private static int clamp(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }
}
