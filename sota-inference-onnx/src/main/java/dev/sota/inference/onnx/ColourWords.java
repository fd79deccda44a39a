package dev.sota.inference.onnx;

import dev.sota.api.HexColour;
import java.util.List;

/** The names by which captions call colours: the nearest in Oklab (Ottosson, "A perceptual color space", 2020). */
enum ColourWords {
    /** What is called so is seldom quite without light. */
    BLACK(0x101010),
    CHARCOAL(0x36454f),
    GREY(0x808080),
    SILVER(0xc0c0c0),
    WHITE(0xffffff),
    IVORY(0xfffff0),
    CREAM(0xfff1d0),
    BEIGE(0xe0cfae),
    TAN(0xc8a978),
    BROWN(0x8b5a2b),
    DARK_BROWN(0x4a2c17),
    MAROON(0x6b1220),
    CRIMSON(0xc41230),
    RED(0xf01818),
    RASPBERRY(0xe0205c),
    RUST(0xb7410e),
    CORAL(0xff7f5c),
    PEACH(0xffcba4),
    PINK(0xffb6c8),
    HOT_PINK(0xff4fa8),
    MAGENTA(0xe010d8),
    PURPLE(0x7a1fa0),
    VIOLET(0x8a4cf0),
    LAVENDER(0xc8b8f0),
    INDIGO(0x3f1f9c),
    NAVY_BLUE(0x0b1f4b),
    ROYAL_BLUE(0x2f5fd8),
    BLUE(0x1030ff),
    SKY_BLUE(0x7ec8f0),
    PALE_BLUE(0xcfe6f5),
    SLATE_BLUE(0x5a6f8c),
    TEAL(0x0f7f80),
    TURQUOISE(0x38d0c0),
    CYAN(0x10e8f8),
    MINT_GREEN(0xa8ecc0),
    GREEN(0x20a030),
    FOREST_GREEN(0x1c5a2c),
    OLIVE(0x707020),
    LIME_GREEN(0x90e020),
    YELLOW(0xfff020),
    GOLD(0xe8b830),
    AMBER(0xffb300),
    ORANGE(0xff8010);

    /** A palette of many colours is none, and a model reads only so many words. */
    private static final int MOST = 4;

    private final double[] lab;

    ColourWords(int rgb) {
        this.lab = lab(rgb);
    }

    /** Some colours as words, such as "navy blue and amber"; empty for none. */
    static String of(List<String> colours) {
        List<String> words = colours.stream()
                .map(colour -> nearest(lab(HexColour.rgb(colour))).word())
                .distinct()
                .limit(MOST)
                .toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static ColourWords nearest(double[] wanted) {
        ColourWords best = BLACK;
        double least = Double.MAX_VALUE;
        for (ColourWords word : values()) {
            double distance = 0;
            for (int i = 0; i < 3; i++) {
                distance += (wanted[i] - word.lab[i]) * (wanted[i] - word.lab[i]);
            }
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best;
    }

    private String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static double[] lab(int rgb) {
        double r = linear(rgb >> 16 & 255);
        double g = linear(rgb >> 8 & 255);
        double b = linear(rgb & 255);
        double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double linear(int level) {
        double value = level / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
