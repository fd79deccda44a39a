package com.example.stripes;

import dev.sota.api.ShotSize;
import dev.sota.spi.ImageRequest;
import java.util.Random;

/**
 * Everything that a picture of stripes is made of, decided once for each request: colour at any point follows from it.
 *
 * @param across how far the stripes turn along the picture's width, for each pixel
 * @param down how far they turn along its height, for each pixel
 * @param bend how far they swing out of line, in stripes
 * @param sway how often they do so, for each pixel
 * @param hue the first colour's hue, in turns
 * @param spread how far hues run from one end to the other, in turns
 * @param saturation how strong the colours are
 * @param light how bright they are
 * @param count how many stripes there are
 * @param soft how wide the edge of a stripe is, in stripes
 */
record Pattern(
        double across,
        double down,
        double bend,
        double sway,
        double hue,
        double spread,
        double saturation,
        double light,
        int count,
        double soft) {

    static Pattern of(ImageRequest request, int wanted) {
        // java.util.Random is specified to the bit, so that every machine paints the same.
        Random random = new Random(hash(request.prompt() + '\n' + request.setting()) ^ request.seed());
        int count = request.shot() == ShotSize.CLOSE ? Math.max(1, wanted / 2) : wanted;
        double angle = StrictMath.PI * (0.1 + 0.3 * random.nextDouble());
        double diagonal = StrictMath.hypot(request.width(), request.height());
        double step = count / diagonal;
        return new Pattern(
                step * StrictMath.cos(angle),
                step * StrictMath.sin(angle),
                request.style().equals(StripesPainter.WAVY) ? 0.3 + 0.5 * random.nextDouble() : 0,
                2 * StrictMath.PI * (1 + random.nextInt(3)) / diagonal,
                random.nextDouble(),
                0.12 + 0.2 * random.nextDouble(),
                saturation(request),
                light(request),
                count,
                1.5 * step);
    }

    /** The colour of a point, opaque. */
    int argb(double x, double y) {
        double at = x * across + y * down + bend * StrictMath.sin((x - y) * sway);
        double stripe = StrictMath.floor(at);
        double inside = at - stripe;
        // Across the last bit of a stripe its colour runs into the next, so that edges have no steps.
        double edge = Math.max(0, (inside - 1 + soft) / soft);
        double shade = mix(shade(stripe, inside), shade(stripe + 1, 0), edge);
        double tint = at / count;
        return hsv(hue + spread * tint, saturation, light * (0.72 + 0.28 * shade));
    }

    private static double shade(double stripe, double inside) {
        double base = StrictMath.floorMod((long) stripe, 2L) == 0 ? 0.15 : 0.65;
        return base + 0.35 * inside;
    }

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }

    private static double saturation(ImageRequest request) {
        return switch (request.mood()) {
            case SAD, CALM -> 0.35;
            case NEUTRAL, MYSTERIOUS -> 0.5;
            case TENSE, HEROIC -> 0.65;
            case JOYFUL, PLAYFUL -> 0.75;
        };
    }

    private static double light(ImageRequest request) {
        return switch (request.mood()) {
            case MYSTERIOUS, TENSE -> 0.5;
            case SAD -> 0.65;
            case NEUTRAL, CALM, HEROIC -> 0.85;
            case JOYFUL, PLAYFUL -> 0.98;
        };
    }

    /** FNV-1a with 64 bits (draft-eastlake-fnv) over the text's UTF-16 units. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Hue in turns, saturation and value from 0 to 1 (Smith 1978). */
    private static int hsv(double hue, double saturation, double value) {
        int argb = 0xFF;
        for (int channel : new int[] {5, 3, 1}) {
            double k = (channel + 6 * (hue - StrictMath.floor(hue))) % 6;
            double part = value - value * saturation * Math.max(0, Math.min(1, Math.min(k, 4 - k)));
            argb = argb << 8 | (int) StrictMath.rint(255 * part);
        }
        return argb;
    }
}
