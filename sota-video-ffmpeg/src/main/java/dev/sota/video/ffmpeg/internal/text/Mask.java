package dev.sota.video.ffmpeg.internal.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Shapes as opacity for each pixel, from 0 to 1. */
final class Mask {

    private Mask() {}

    static float[] of(Shape shape, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fill(shape);
        } finally {
            graphics.dispose();
        }
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        float[] mask = new float[width * height];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (bytes[i] & 255) / 255f;
        }
        return mask;
    }

    /** Three box blurs, which come near a Gaussian. */
    static float[] blur(float[] mask, int width, int height, int radius) {
        float[] a = mask.clone();
        float[] b = new float[mask.length];
        for (int pass = 0; pass < 3; pass++) {
            box(a, b, height, width, width, 1, radius);
            box(b, a, width, height, 1, width, radius);
        }
        return a;
    }

    private static void box(float[] in, float[] out, int lines, int count, int lineStep, int step, int radius) {
        float scale = 1f / (2 * radius + 1);
        for (int line = 0; line < lines; line++) {
            int base = line * lineStep;
            float sum = 0;
            for (int i = 0; i < Math.min(radius, count); i++) {
                sum += in[base + i * step];
            }
            for (int i = 0; i < count; i++) {
                if (i + radius < count) {
                    sum += in[base + (i + radius) * step];
                }
                if (i - radius - 1 >= 0) {
                    sum -= in[base + (i - radius - 1) * step];
                }
                out[base + i * step] = Math.max(0, sum * scale);
            }
        }
    }
}
