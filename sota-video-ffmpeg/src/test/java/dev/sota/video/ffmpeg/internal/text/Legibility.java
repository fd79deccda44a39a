package dev.sota.video.ffmpeg.internal.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.video.ffmpeg.internal.frame.I420;

/**
 * Whether white letters can be read over any picture, by pixels of frames that were drawn over white and over black.
 * WCAG 2.2, 1.4.3: 4.5 to 1 between letters and what touches them.
 */
final class Legibility {

    private static final double ENOUGH = 4.5;

    private Legibility() {}

    /**
     * Checks every pixel that is all letter.
     *
     * @param white the letters over a white picture
     * @param black the same letters over a black one
     * @param box where letters are: left, top, right, bottom, inclusive
     * @param what what is drawn, for the message
     * @return how many pixels were checked
     */
    static int check(I420 white, I420 black, int[] box, Object what) {
        int checked = 0;
        for (int y = box[1]; y <= box[3]; y++) {
            for (int x = box[0]; x <= box[2]; x++) {
                if (black.y().get(x, y) < 195) {
                    // Not all letter: a pixel on its edge, or a hairline thinner than a pixel.
                    continue;
                }
                checked++;
                double letter = lightestAround(black, x, y, 2);
                double ground = groundAround(white, black, x, y);
                assertTrue((letter + 0.05) / (ground + 0.05) >= ENOUGH, what + " at " + x + ", " + y);
            }
        }
        return checked;
    }

    private static double luminance(int luma) {
        double c = Math.max(0, Math.min(1, (luma - 16) / 219.0));
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** Of the letter itself: pixels on its edge are mixed with what is behind. */
    private static double lightestAround(I420 frame, int x, int y, int reach) {
        double lightest = 0;
        for (int j = Math.max(0, y - reach); j <= Math.min(frame.height() - 1, y + reach); j++) {
            for (int i = Math.max(0, x - reach); i <= Math.min(frame.width() - 1, x + reach); i++) {
                lightest = Math.max(lightest, luminance(frame.y().get(i, j)));
            }
        }
        return lightest;
    }

    /**
     * What sets a letter off over a white picture: of the pixels near it that are no letter, the darkest. None near
     * means the inside of a large letter.
     */
    private static double groundAround(I420 white, I420 black, int x, int y) {
        double ground = 1;
        boolean none = true;
        for (int j = Math.max(0, y - 4); j <= Math.min(white.height() - 1, y + 4); j++) {
            for (int i = Math.max(0, x - 4); i <= Math.min(white.width() - 1, x + 4); i++) {
                if (luminance(black.y().get(i, j)) < 0.012) {
                    none = false;
                    ground = Math.min(ground, luminance(white.y().get(i, j)));
                }
            }
        }
        return none ? 0 : ground;
    }
}
