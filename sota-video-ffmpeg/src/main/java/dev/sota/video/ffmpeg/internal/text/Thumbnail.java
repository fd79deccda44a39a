package dev.sota.video.ffmpeg.internal.text;

import dev.sota.spi.Picture;
import java.awt.image.BufferedImage;

/** Pictures made smaller: each pixel the mean of those it stands for, so that fine lines stay fine. */
final class Thumbnail {

    private Thumbnail() {}

    static BufferedImage of(Picture picture, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[picture.width()];
        for (int y = 0; y < height; y++) {
            long[][] sums = new long[width][4];
            int from = (int) ((long) y * picture.height() / height);
            int to = Math.max(from + 1, (int) ((y + 1L) * picture.height() / height));
            for (int j = from; j < to; j++) {
                picture.row(j, row, 0);
                add(row, sums);
            }
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, mean(sums[x]));
            }
        }
        return image;
    }

    private static void add(int[] row, long[][] sums) {
        int width = sums.length;
        for (int x = 0; x < width; x++) {
            int from = (int) ((long) x * row.length / width);
            int to = Math.max(from + 1, (int) ((x + 1L) * row.length / width));
            for (int i = from; i < to; i++) {
                sums[x][0] += row[i] >> 16 & 255;
                sums[x][1] += row[i] >> 8 & 255;
                sums[x][2] += row[i] & 255;
                sums[x][3]++;
            }
        }
    }

    private static int mean(long[] sum) {
        long half = sum[3] / 2;
        return (int) ((sum[0] + half) / sum[3] << 16 | (sum[1] + half) / sum[3] << 8 | (sum[2] + half) / sum[3]);
    }
}
